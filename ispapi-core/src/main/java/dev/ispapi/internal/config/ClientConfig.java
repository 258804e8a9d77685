package dev.ispapi.internal.config;

import dev.ispapi.CallListener;
import dev.ispapi.CallOptions;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.RetryPolicy;
import dev.ispapi.wire.ResponseLimits;
import java.net.Proxy;
import java.net.ProxySelector;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.immutables.value.Value;

/** All that a client is set up with. What each option means is told by {@link dev.ispapi.IspapiClient.Builder}, which fills this. */
@ConfigStyle
@Value.Immutable
public interface ClientConfig {

    /** Stands for a client without a limit on the commands a second. */
    int UNLIMITED = 0;

    /** The upper bound of {@link #maxInFlight()} and {@link #commandsPerSecond()}. */
    int HIGHEST_LIMIT = 10_000;

    /** {@return where commands are sent to} */
    Environment environment();

    /** {@return as whom} */
    Credentials credentials();

    /** {@return what each call gets unless the call sets its own} */
    default CallOptions defaultOptions() {
        return CallOptions.NONE;
    }

    /** {@return how long connecting may take} */
    Optional<Duration> connectTimeout();

    /** {@return how long the server may be silent} */
    Optional<Duration> answerTimeout();

    /** {@return how long a call may take} */
    Optional<Duration> timeLimit();

    /** {@return the proxy to go through} */
    Optional<Proxy> proxy();

    /** {@return what chooses the proxy} */
    Optional<ProxySelector> proxySelector();

    /** {@return how the application names itself} */
    Optional<String> userAgent();

    /** {@return the application's own HTTP client} */
    Optional<OkHttpClient> httpClient();

    /** {@return whether that client may fail to check which server it talks to} */
    default boolean trustsAnyServer() {
        return false;
    }

    /** {@return how large a response may be} */
    default ResponseLimits responseLimits() {
        return ResponseLimits.defaults();
    }

    /** {@return how hard to try} */
    default RetryPolicy retryPolicy() {
        return RetryPolicy.standard();
    }

    /** {@return what is told of calls and attempts} */
    Optional<CallListener> callListener();

    /** {@return how many commands may be on their way at the same time} */
    default int maxInFlight() {
        return 64;
    }

    /** {@return how many commands may start within a second, or {@link #UNLIMITED}} */
    default int commandsPerSecond() {
        return UNLIMITED;
    }

    /** {@return the time of day} */
    default Clock clock() {
        return Clock.systemUTC();
    }

    /** {@return the time} */
    default Scheduler scheduler() {
        return Scheduler.system(clock());
    }

    /** {@return where the random part of a pause comes from} */
    default RandomGenerator random() {
        return () -> ThreadLocalRandom.current().nextLong();
    }

    /** {@return the limits of a call's phases: those that are set, else those of the application's HTTP client, else the usual ones} */
    @Value.Derived
    default CallTimeouts timeouts() {
        return new CallTimeouts(
                timeout(connectTimeout(), httpClient().map(OkHttpClient::connectTimeoutMillis), CallTimeouts.CONNECT),
                timeout(answerTimeout(), httpClient().map(OkHttpClient::readTimeoutMillis), CallTimeouts.ANSWER),
                timeout(timeLimit(), httpClient().map(OkHttpClient::callTimeoutMillis), CallTimeouts.TOTAL));
    }

    /** Zero stands for no limit in the HTTP library; here there always is one. */
    private static Duration timeout(Optional<Duration> set, Optional<Integer> ofHttpClient, Duration usual) {
        return set.or(() -> ofHttpClient.filter(millis -> millis > 0).map(Duration::ofMillis))
                .orElse(usual);
    }

    /**
     * Checks one of the limits on load.
     *
     * @param what for the message
     * @param number the limit
     * @return the limit
     * @throws IllegalArgumentException if it is out of range
     */
    static int checked(String what, int number) {
        if (number < 1 || number > HIGHEST_LIMIT) {
            throw new IllegalArgumentException(
                    "expected from 1 to " + HIGHEST_LIMIT + " " + what + ", found " + number);
        }
        return number;
    }

    /** Builds a {@link ClientConfig}. Not thread-safe. */
    final class Builder extends ImmutableClientConfig.Builder {

        /** Makes a builder with nothing set. */
        public Builder() {}
    }
}
