package dev.ispapi;

import dev.ispapi.wire.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One command on its way. It ends once: by an answer, a failure, its time limit, or because nobody waits any more.
 *
 * <p>The HTTP call runs on a thread of the HTTP library even where the caller waits: a thread that reads from a socket can't be
 * interrupted, and one that resolves a host name can't be timed out, but one that waits here can.
 */
final class Exchange implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(IspapiClient.class);

    /** How it ended. Exceptions are made where they are thrown, so that the stack trace is the caller's. */
    @FunctionalInterface
    interface Outcome {

        /** Returns the answer, or throws why there is none. */
        Response response();
    }

    private final CompletableFuture<Outcome> done = new CompletableFuture<>();
    private final long started = System.nanoTime();
    private final String command;
    private final Transmission transmission;
    private final AnswerReader reader;
    private final Failures failures;

    /** Only one at a time; another takes its place where the connection turned out to be closed before anything was sent. */
    private volatile Call call;

    Exchange(String command, Call call, Transmission transmission, AnswerReader reader, Failures failures) {
        this.command = command;
        this.call = call;
        this.transmission = transmission;
        this.reader = reader;
        this.failures = failures;
    }

    void start(Duration limit) {
        Outcome late = () -> {
            throw failures.stopped("there was no whole answer within the time limit of " + TimeLimits.show(limit));
        };
        var unused = done.completeOnTimeout(late, limit.toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(outcome -> {
                    if (outcome == late) {
                        cancel();
                    }
                });
        call.enqueue(this);
    }

    /** Waits for the end; an interrupt ends the waiting and the call. */
    Response await() {
        try {
            return done.get().response();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            cancel();
            throw failures.stopped("the thread that waited for the answer was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome is a value", e);
        }
    }

    void whenDone(Executor executor, Consumer<Outcome> action) {
        var unused = done.thenAcceptAsync(action, executor);
    }

    /** Gives up: what was not sent yet is not sent any more. */
    void cancel() {
        boolean ignored = transmission.abandon();
        call.cancel();
    }

    @Override
    public void onFailure(Call failed, IOException e) {
        if (e instanceof Gate.StaleConnection && !done.isDone()) {
            LOG.debug("{}: {}; taking another", command, e.getMessage());
            call = failed.clone();
            call.enqueue(this);
            return;
        }
        fail(e);
    }

    @Override
    public void onResponse(Call answered, okhttp3.Response http) {
        Response response;
        try (http) {
            response = reader.read(http, failures.masking());
        } catch (UnreadableAnswer e) {
            LOG.debug("{}: HTTP {} without an answer after {} ms", command, http.code(), milliseconds());
            done.complete(() -> {
                throw failures.unreadable(e);
            });
            return;
        } catch (IOException | RuntimeException e) {
            fail(e);
            return;
        } catch (Error e) {
            // Such as no memory for a large answer: whoever waits must not wait for ever.
            fail(e);
            throw e;
        }
        LOG.debug(
                "{}: {} after {} ms, of which the server worked {} s",
                command,
                response.code(),
                milliseconds(),
                response.runTime().map(BigDecimal::toPlainString).orElse("?"));
        done.complete(() -> response);
    }

    private void fail(Throwable e) {
        LOG.debug("{}: no answer after {} ms: {}", command, milliseconds(), failures.describe(e));
        done.complete(() -> {
            throw failures.of(e);
        });
    }

    private long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
