package dev.ispapi;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Sets up the HTTP library the way that commands which cost money need it. */
final class Transports {

    /** How long threads and connections are kept without work. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private Transports() {}

    static Transport create(IspapiClient.Builder builder, Environment environment) {
        ExecutorService executor = daemons();
        OkHttpClient users = builder.httpClient;
        if (users != null && !builder.trustsAnyServer) {
            ServerTrust.check(users);
        }
        OkHttpClient.Builder http = users == null ? ours(executor, builder.maxInFlight) : users.newBuilder();
        TimeLimits limits = limits(builder, users);
        http.connectTimeout(limits.connect())
                .readTimeout(limits.answer())
                .writeTimeout(limits.answer())
                // Ours covers the wait for a free thread and the look-up of the host name too.
                .callTimeout(Duration.ZERO)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(new Gate());
        if (builder.proxySelector != null) {
            http.proxy(null).proxySelector(builder.proxySelector);
        }
        if (builder.proxy != null) {
            http.proxy(builder.proxy);
        }
        ServerTrust.restrict(http, environment);
        return new Transport(
                environment,
                http.build(),
                executor,
                users == null,
                new AnswerReader(builder.responseLimits),
                limits,
                UserAgent.of(builder.userAgent),
                Sturdiness.of(builder));
    }

    private static OkHttpClient.Builder ours(ExecutorService executor, int maxInFlight) {
        // Our own queue is before it; a call that was given up may hold its thread for a while, but never up the next
        // in the queue.
        Dispatcher dispatcher = new Dispatcher(executor);
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        // As many connections as calls, or those above the library's usual five would be built up anew for each call.
        ConnectionPool pool = new ConnectionPool(maxInFlight, IDLE.toSeconds(), TimeUnit.SECONDS);
        return new OkHttpClient.Builder().dispatcher(dispatcher).connectionPool(pool);
    }

    private static TimeLimits limits(IspapiClient.Builder builder, @Nullable OkHttpClient users) {
        return new TimeLimits(
                limit(builder.connectTimeout, users == null ? 0 : users.connectTimeoutMillis(), TimeLimits.CONNECT),
                limit(builder.answerTimeout, users == null ? 0 : users.readTimeoutMillis(), TimeLimits.ANSWER),
                limit(builder.timeLimit, users == null ? 0 : users.callTimeoutMillis(), TimeLimits.TOTAL));
    }

    /** Zero stands for no limit in the HTTP library; here there always is one. */
    private static Duration limit(@Nullable Duration set, int usersMillis, Duration otherwise) {
        if (set != null) {
            return set;
        }
        return usersMillis > 0 ? Duration.ofMillis(usersMillis) : otherwise;
    }

    /** Threads for calls and for what is chained to futures. They come and go as needed, and keep no program alive. */
    private static ExecutorService daemons() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "ispapi-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
