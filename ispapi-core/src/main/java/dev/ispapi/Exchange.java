package dev.ispapi;

import dev.ispapi.wire.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One attempt on its way: an answer comes, or a failure, or it is stopped.
 *
 * <p>The HTTP call runs on a thread of the HTTP library even where the caller waits: a thread that reads from a socket can't be
 * interrupted, and one that resolves a host name can't be timed out, but one that waits for a {@link Delivery} can.
 */
final class Exchange implements Callback {

    private static final Logger LOG = LoggerFactory.getLogger(IspapiClient.class);

    private final long started = System.nanoTime();
    private final String command;
    private final Transmission transmission;
    private final AnswerReader reader;
    private final Failures failures;

    /** Only one at a time; another takes its place where the connection turned out to be closed before anything was sent. */
    private volatile Call call;

    private volatile Consumer<Ending> whenDone = ending -> {};

    Exchange(String command, Call call, Transmission transmission, AnswerReader reader, Failures failures) {
        this.command = command;
        this.call = call;
        this.transmission = transmission;
        this.reader = reader;
        this.failures = failures;
    }

    /** Sets out. What came of it is told on a thread of the HTTP library, or at once. */
    void start(Consumer<Ending> action) {
        whenDone = action;
        call.enqueue(this);
    }

    /** Gives up: what was not sent yet is not sent any more. Whatever is told later does not count. */
    Ending stop(String reason) {
        Ending ending = failures.stopped(reason);
        call.cancel();
        return ending;
    }

    @Override
    public void onFailure(Call failed, IOException e) {
        if (e instanceof Gate.StaleConnection && transmission.isWaiting()) {
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
            whenDone.accept(failures.unreadable(e));
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
        whenDone.accept(Ending.answered(response));
    }

    private void fail(Throwable e) {
        LOG.debug("{}: no answer after {} ms: {}", command, milliseconds(), failures.describe(e));
        whenDone.accept(failures.of(e));
    }

    private long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }
}
