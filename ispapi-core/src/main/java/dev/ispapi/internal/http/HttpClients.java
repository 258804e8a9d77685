package dev.ispapi.internal.http;

import dev.ispapi.Environment;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.config.ClientConfig;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Sets up the HTTP library the way that commands which cost money need it. */
public final class HttpClients {

    /** How long threads and connections are kept without work. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private HttpClients() {}

    /**
     * The HTTP client for a client of the API.
     *
     * @param config the client's options
     * @param executor runs calls, unless the application has brought an HTTP client of its own
     * @return a client that retries nothing, follows no redirect and writes each request at most once
     * @throws IllegalArgumentException if the application's HTTP client would trust any server
     */
    public static OkHttpClient create(ClientConfig config, ExecutorService executor) {
        if (!config.trustsAnyServer()) {
            config.httpClient().ifPresent(TlsCheck::check);
        }
        OkHttpClient.Builder http =
                config.httpClient().map(OkHttpClient::newBuilder).orElseGet(() -> own(executor, config.maxInFlight()));
        CallTimeouts timeouts = config.timeouts();
        http.connectTimeout(timeouts.connect())
                .readTimeout(timeouts.answer())
                .writeTimeout(timeouts.answer())
                // Ours covers the wait for a free thread and the look-up of the host name too.
                .callTimeout(Duration.ZERO)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(new SendOnceInterceptor());
        config.proxySelector().ifPresent(selector -> http.proxy(null).proxySelector(selector));
        config.proxy().ifPresent(http::proxy);
        if (mustStayOnThisMachine(config.environment())) {
            http.proxy(Proxy.NO_PROXY);
        }
        return http.build();
    }

    /** What is sent in clear because it goes to this very machine must not go through another one, whatever proxies there are. */
    private static boolean mustStayOnThisMachine(Environment environment) {
        return environment.url().getScheme().equals("http") && !environment.isPlainHttpAllowed();
    }

    private static OkHttpClient.Builder own(ExecutorService executor, int maxInFlight) {
        // Our own queue is before it; a call that was given up may hold its thread for a while, but never up the next
        // in the queue.
        Dispatcher dispatcher = new Dispatcher(executor);
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        // As many connections as calls, or those above the library's usual five would be built up anew for each call.
        ConnectionPool pool = new ConnectionPool(maxInFlight, IDLE.toSeconds(), TimeUnit.SECONDS);
        return new OkHttpClient.Builder().dispatcher(dispatcher).connectionPool(pool);
    }

    /** {@return threads for calls and for what is chained to futures, which come and go as needed, and keep no program alive} */
    public static ExecutorService daemonThreads() {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "ispapi-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
