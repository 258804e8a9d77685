package dev.ispapi.internal.call;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.internal.http.HttpResponseReader;
import dev.ispapi.internal.http.SendGuard;
import dev.ispapi.internal.http.StaleConnectionException;
import dev.ispapi.internal.http.UnreadableResponseException;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;

/**
 * One attempt on its way: it ends with a response, with a failure, or when it is cancelled.
 *
 * <p>The HTTP call runs on a thread of the HTTP library even where the caller waits: a thread that reads from a socket can't be
 * interrupted, and one that resolves a host name can't be timed out, but one that waits for a {@link RetryingCall} can.
 */
final class HttpAttempt implements Callback {

    private final TimeSource time;
    private final long started;
    private final CallRequest request;
    private final SendGuard guard;
    private final HttpResponseReader reader;
    private final FailureClassifier failures;

    /** Only one at a time; another takes its place where the connection turned out to be closed before anything was sent. */
    private volatile Call call;

    private volatile Consumer<AttemptResult> whenDone = result -> {};

    HttpAttempt(
            TimeSource time,
            CallRequest request,
            Call call,
            SendGuard guard,
            HttpResponseReader reader,
            FailureClassifier failures) {
        this.time = time;
        this.started = time.nanos();
        this.request = request;
        this.call = call;
        this.guard = guard;
        this.reader = reader;
        this.failures = failures;
    }

    /** Sends the request. The result is handed on by a thread of the HTTP library, or right away. */
    void start(Consumer<AttemptResult> action) {
        whenDone = action;
        call.enqueue(this);
    }

    /** Gives up: what was not sent yet is not sent any more. A result that comes later does not count. */
    AttemptResult cancel(String reason) {
        AttemptResult result = failures.stopped(reason);
        call.cancel();
        return result;
    }

    @Override
    public void onFailure(Call failed, IOException e) {
        if (e instanceof StaleConnectionException && guard.isWaiting()) {
            LOG.debug("{}: {}; taking another", name(), e.getMessage());
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
            response = reader.read(http, request.masker());
        } catch (UnreadableResponseException e) {
            LOG.debug("{}: HTTP {} without an answer after {} ms", name(), http.code(), milliseconds());
            whenDone.accept(failures.unreadable(e));
            return;
        } catch (IOException | RuntimeException e) {
            fail(e);
            return;
        } catch (Error e) {
            // Such as no memory for a large response: the caller must not wait for ever.
            fail(e);
            throw e;
        }
        LOG.debug(
                "{}: {} after {} ms, of which the server worked {} s",
                name(),
                response.code(),
                milliseconds(),
                response.runTime().map(BigDecimal::toPlainString).orElse("?"));
        whenDone.accept(AttemptResult.answered(response, guard.sentAt()));
    }

    private void fail(Throwable e) {
        LOG.debug("{}: no answer after {} ms: {}", name(), milliseconds(), failures.describe(e));
        whenDone.accept(failures.of(e));
    }

    private String name() {
        return request.command().name();
    }

    private long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(time.nanos() - started);
    }
}
