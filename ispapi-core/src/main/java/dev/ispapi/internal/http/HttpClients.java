package dev.ispapi.internal.http;

import dev.ispapi.Environment;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.internal.socket.ObservedSocketFactory;
import dev.ispapi.internal.socket.ObservedTlsSocketFactory;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The HTTP library, set up the way that commands which cost money need it. The three share their threads.
 *
 * @param shared for commands that only read, on threads of the HTTP library
 * @param onCallersThread for the same on the thread of a caller who waits, with the same connections
 * @param forChanges for commands that change something, on threads of the HTTP library: each has a connection of its own, which carries
 *     nothing before and nothing after it. Even a response that was sent twice, the second time late, can't be taken for theirs
 */
public record HttpClients(OkHttpClient shared, OkHttpClient onCallersThread, OkHttpClient forChanges) {

    /** How long threads and connections are kept without work. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    /**
     * The HTTP clients for a client of the API.
     *
     * @param config the client's options
     * @param executor runs calls, unless the application has brought an HTTP client of its own
     * @return clients that retry nothing, follow no redirect and write each request at most once
     * @throws IllegalArgumentException if the application's HTTP client would trust any server
     */
    public static HttpClients create(ClientConfig config, ExecutorService executor) {
        if (!config.trustsAnyServer()) {
            config.httpClient().ifPresent(TlsCheck::check);
        }
        OkHttpClient.Builder http =
                config.httpClient().map(OkHttpClient::newBuilder).orElseGet(() -> own(executor, config.maxInFlight()));
        CallTimeouts timeouts = config.timeouts();
        CallerDns dns = new CallerDns(http.build().dns(), false);
        http.connectTimeout(timeouts.connect())
                .readTimeout(timeouts.answer())
                .writeTimeout(timeouts.answer())
                // Ours covers the wait for a free thread and the look-up of the host name too.
                .callTimeout(Duration.ZERO)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .dns(dns);
        observe(http, config);
        config.proxySelector().ifPresent(selector -> http.proxy(null).proxySelector(selector));
        config.proxy().ifPresent(http::proxy);
        if (mustStayOnThisMachine(config.environment())) {
            http.proxy(Proxy.NO_PROXY);
        }
        OkHttpClient template = http.build();
        OkHttpClient shared = template.newBuilder()
                .addNetworkInterceptor(new SendOnceInterceptor(false))
                .build();
        OkHttpClient onCallersThread = template.newBuilder()
                .dns(dns.forCallers())
                .addNetworkInterceptor(new SendOnceInterceptor(true))
                .build();
        OkHttpClient forChanges = shared.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
        return new HttpClients(shared, onCallersThread, forChanges);
    }

    /** Closes the connections that are not in use. */
    public void closeIdle() {
        shared.connectionPool().evictAll();
    }

    /** Whatever is read from a connection is watched, so that nothing that is left over meets the next request. */
    private static void observe(OkHttpClient.Builder http, ClientConfig config) {
        boolean isPlain = isPlain(config.environment());
        OkHttpClient configured = http.build();
        http.socketFactory(ObservedSocketFactory.of(configured.socketFactory(), isPlain));
        X509TrustManager trust = configured.x509TrustManager();
        if (!isPlain && trust != null) {
            http.sslSocketFactory(new ObservedTlsSocketFactory(configured.sslSocketFactory()), trust);
        }
    }

    private static boolean isPlain(Environment environment) {
        return environment.url().getScheme().equals("http");
    }

    /** What is sent in clear because it goes to this very machine must not go through another one, whatever proxies there are. */
    private static boolean mustStayOnThisMachine(Environment environment) {
        return isPlain(environment) && !environment.isPlainHttpAllowed();
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
