package dev.ispapi.internal.call;

import static dev.ispapi.internal.config.ClientLog.LOG;

import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.internal.http.CountedBody;
import dev.ispapi.internal.http.HttpClients;
import dev.ispapi.internal.http.HttpResponseReader;
import dev.ispapi.internal.http.NeedsThreadException;
import dev.ispapi.internal.http.SendGuard;
import dev.ispapi.internal.http.StaleConnectionException;
import dev.ispapi.internal.http.UnreadableResponseException;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Request;

/**
 * One attempt on its way: it ends with a response, with a failure, or when it is cancelled.
 *
 * <p>It runs on a thread of the HTTP library, or on that of a caller who waits, which saves two changes of threads. A thread that waits
 * for a {@link RetryingCall} can be interrupted and runs out of time; one that resolves a host name can't, which is therefore never done on
 * the caller's.
 */
final class HttpAttempt implements Callback {

    private final TimeSource time;
    private final long started;
    private final CallRequest request;
    private final Request httpRequest;
    private final HttpClients http;
    private final boolean isChange;
    private final SendGuard guard;
    private final HttpResponseReader reader;
    private final FailureClassifier failures;

    /**
     * Only one at a time; another takes its place where the connection turned out to be of no use, or the thread not to be the right one,
     * before anything was sent.
     */
    private volatile Call call;

    private volatile Consumer<AttemptResult> whenDone = result -> {};

    HttpAttempt(
            TimeSource time,
            CallRequest request,
            Request httpRequest,
            HttpClients http,
            boolean isChange,
            SendGuard guard,
            HttpResponseReader reader,
            FailureClassifier failures) {
        this.time = time;
        this.started = time.nanos();
        this.request = request;
        this.httpRequest = httpRequest;
        this.http = http;
        this.isChange = isChange;
        this.guard = guard;
        this.reader = reader;
        this.failures = failures;
        this.call = newCall();
    }

    private Call newCall() {
        return (isChange ? http.forChanges() : http.shared()).newCall(httpRequest);
    }

    /** Sends the request on a thread of the HTTP library, which hands the result on. */
    void start(Consumer<AttemptResult> action) {
        whenDone = action;
        call.enqueue(this);
    }

    /** Sends the request on this thread. Where that is not possible, it goes on on a thread of the HTTP library. */
    void runHere(Consumer<AttemptResult> action) {
        if (isChange) {
            start(action);
            return;
        }
        whenDone = action;
        Call here = http.onCallersThread().newCall(httpRequest);
        call = here;
        okhttp3.Response response;
        try {
            response = here.execute();
        } catch (IOException e) {
            onFailure(here, e);
            return;
        }
        onResponse(here, response);
    }

    /** Gives up: what was not sent yet is not sent any more. A result that comes later does not count. */
    AttemptResult cancel(String reason) {
        AttemptResult result = failures.stopped(reason);
        call.cancel();
        return result;
    }

    @Override
    public void onFailure(Call failed, IOException e) {
        if ((e instanceof StaleConnectionException || e instanceof NeedsThreadException) && guard.isWaiting()) {
            LOG.debug("{}: {}; taking another", name(), e.getMessage());
            call = newCall();
            call.enqueue(this);
            return;
        }
        fail(e);
    }

    @Override
    public void onResponse(Call answered, okhttp3.Response http) {
        Response response;
        CountedBody body = new CountedBody(http.body());
        try (http) {
            response = reader.read(http.newBuilder().body(body).build(), request.masker());
        } catch (UnreadableResponseException e) {
            LOG.debug("{}: HTTP {} without an answer after {} ms", name(), http.code(), milliseconds());
            whenDone.accept(failures.unreadable(e).received(body.count()));
            return;
        } catch (IOException | RuntimeException e) {
            fail(e);
            return;
        } catch (Error e) {
            // Such as no memory for a large response: the caller must not wait for ever.
            fail(e);
            throw e;
        }
        Optional<String> mistaken = ResponseSubject.problem(request, response);
        if (mistaken.isPresent()) {
            LOG.debug("{}: {}", name(), mistaken.get());
            closeConnection();
            whenDone.accept(failures.mistaken(mistaken.get()).received(body.count()));
            return;
        }
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{}: {} after {} ms, of which the server worked {} s",
                    name(),
                    response.code(),
                    milliseconds(),
                    response.runTime().map(BigDecimal::toPlainString).orElse("?"));
        }
        whenDone.accept(AttemptResult.answered(response, guard.sentAt()).received(body.count()));
    }

    /** Whatever else comes on this connection belongs to others, too. */
    private void closeConnection() {
        try {
            guard.closeConnection();
        } catch (IOException e) {
            LOG.debug("{}: closing its connection failed: {}", name(), failures.describe(e));
        }
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
