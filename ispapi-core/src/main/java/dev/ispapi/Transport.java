package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to one platform: what a client and its sessions share. */
final class Transport implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IspapiClient.class);

    private final Environment environment;
    private final OkHttpClient http;
    private final ExecutorService executor;
    private final boolean ownsPool;
    private final AnswerReader reader;
    private final TimeLimits limits;
    private final String userAgent;
    private final AtomicBoolean closed = new AtomicBoolean();

    Transport(
            Environment environment,
            OkHttpClient http,
            ExecutorService executor,
            boolean ownsPool,
            AnswerReader reader,
            TimeLimits limits,
            String userAgent) {
        this.environment = environment;
        this.http = http;
        this.executor = executor;
        this.ownsPool = ownsPool;
        this.reader = reader;
        this.limits = limits;
        this.userAgent = userAgent;
    }

    TimeLimits limits() {
        return limits;
    }

    Exchange start(Command<?> command, CommandText text, RequestBody form, Masking masking, Duration limit) {
        Transmission transmission = new Transmission();
        Request request = new Request.Builder()
                .url(environment.httpUrl())
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "gzip")
                .post(form)
                .tag(Transmission.class, transmission)
                .build();
        Call call = http.newCall(request);
        Failures failures = new Failures(command, transmission, environment.httpUrl(), limits, masking);
        Exchange exchange = new Exchange(command.name(), call, transmission, reader, failures);
        LOG.trace("{} to {}: {}", command.name(), environment, text);
        exchange.start(limit);
        exchange.whenDone(Runnable::run, outcome -> {
            if (closed.get()) {
                leave();
            }
        });
        return exchange;
    }

    /** Runs what users chain to their futures, apart from the threads that keep calls going. */
    Executor callbacks() {
        return action -> {
            try {
                executor.execute(action);
            } catch (RejectedExecutionException e) {
                // The client was closed meanwhile; an answer that is here all the same must not get lost.
                action.run();
            }
        };
    }

    void checkOpen() {
        if (closed.get()) {
            throw new IllegalStateException("this client was closed; build another one");
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            executor.shutdown();
            leave();
        }
    }

    /** Closes the connections that nobody uses. */
    private void leave() {
        if (ownsPool) {
            http.connectionPool().evictAll();
        }
    }
}
