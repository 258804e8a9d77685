package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.internal.call.CallDispatcher;
import dev.ispapi.internal.config.CallTimeouts;
import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.internal.config.Scheduler;
import dev.ispapi.internal.http.UserAgent;
import dev.ispapi.internal.session.OneTimeCodes;
import dev.ispapi.internal.session.SessionCommand;
import dev.ispapi.session.StartSession;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import java.net.Proxy;
import java.net.ProxySelector;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * The client: sends commands to one {@link Environment} with one set of {@link Credentials}.
 *
 * <pre>{@code
 * try (IspapiClient ispapi = IspapiClient.builder()
 *         .environment(Environment.OTE)
 *         .credentials(Credentials.of("test.user", "test.passw0rd"))
 *         .build()) {
 *     List<DomainAvailability> answers = ispapi.send(CheckDomains.builder().addDomains("example.com").build());
 * }
 * }</pre>
 *
 * <p>Make one and keep it: it is thread-safe, and all its calls share a pool of connections. It retries automatically only where that is
 * safe, as {@link RetryPolicy} lists: a command that must happen once is never sent twice, and what came of one that got no answer is an
 * {@link OutcomeUnknownException}. It never follows a redirect. All its threads are daemons, and {@link #close()} ends them: nothing of
 * it keeps a program alive.
 *
 * <p>It keeps the load down: so many commands on their way at once, so many a second, and a pause for all of them where the API answers
 * that it is used too much (425). The pause is a second, doubles with each further such answer up to a minute, and afterwards the
 * commands start one by one. What waits for its turn counts against its time limit.
 *
 * <p>It logs to SLF4J under its own class name: names, codes and times at debug level, masked commands at trace level.
 */
public final class IspapiClient implements CommandSender, AutoCloseable {

    private final Caller caller;

    private IspapiClient(Caller caller) {
        this.caller = caller;
    }

    /**
     * Starts to build a client. It needs an environment and credentials; all else has defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <R> R send(Command<R> command, CallOptions options) {
        return caller.send(command, options);
    }

    @Override
    public <R> CompletableFuture<R> sendAsync(Command<R> command, CallOptions options) {
        return caller.sendAsync(command, options);
    }

    @Override
    public Response request(Command<?> command, CallOptions options) {
        return caller.request(command, options);
    }

    @Override
    public boolean hasCompleteLog() {
        return caller.hasCompleteLog();
    }

    /**
     * Opens a session with the platform's usual time-outs. Log-in, password and one-time code are sent once, now.
     *
     * @return the session; close it to end it
     * @throws AuthenticationFailedException if the log-in is not accepted (530)
     * @throws IspapiException as {@link #send(Command, CallOptions)} does
     */
    public IspapiSession startSession() {
        return startSession(CallOptions.NONE);
    }

    /**
     * Opens a session with options of its own, such as a {@link CallOptions.Builder#oneTimeCode(String) one-time code}.
     *
     * @param options what goes with the log-in; the commands of the session do not inherit it
     * @return the session; close it to end it
     * @throws AuthenticationFailedException if the log-in is not accepted (530)
     * @throws IspapiException as {@link #send(Command, CallOptions)} does
     */
    public IspapiSession startSession(CallOptions options) {
        return startSession(StartSession.builder().build(), options);
    }

    /**
     * Opens a session with time-outs of its own.
     *
     * @param command how long the session may live; it goes out under the name that the environment gives the command
     * @param options what goes with the log-in; the commands of the session do not inherit it
     * @return the session; close it to end it
     * @throws AuthenticationFailedException if the log-in is not accepted (530)
     * @throws IspapiException as {@link #send(Command, CallOptions)} does
     */
    public IspapiSession startSession(StartSession command, CallOptions options) {
        return IspapiSession.open(
                caller, new SessionCommand.Start(caller.config().environment(), command), options);
    }

    /**
     * The environment that commands are sent to.
     *
     * @return the environment
     */
    public Environment environment() {
        return caller.config().environment();
    }

    /** What this client was set up with. */
    ClientConfig config() {
        return caller.config();
    }

    /**
     * Ends the client without waiting. Calls on their way may finish; those that wait for their turn or for another attempt end at once.
     * What is sent from now on is an {@link IllegalStateException}. An HTTP client that was passed in stays as it is. Closing again has no
     * effect.
     */
    @Override
    public void close() {
        caller.dispatcher().close();
    }

    /**
     * Ends the client as {@link #close()} does, and waits for the calls on their way. Those that have not finished in time are given up;
     * they end with an {@link OutcomeUnknownException}, or a {@link ConnectionException} where nothing was sent. An interrupt ends the
     * waiting as the end of the time does; the thread's interrupt flag stays set.
     *
     * @param grace how long to wait, from zero to 24 days
     * @return whether all calls had finished before that
     * @throws IllegalArgumentException if the time is negative or longer than that
     */
    public boolean close(Duration grace) {
        return caller.dispatcher().close(grace.isZero() ? grace : CallTimeouts.checked("grace", grace));
    }

    /** Environment and credentials, these masked. */
    @Override
    public String toString() {
        return "IspapiClient[" + caller.config().environment() + ", " + caller.credentials() + "]";
    }

    /** Builds an {@link IspapiClient}. Not thread-safe. */
    public static final class Builder {

        private final ClientConfig.Builder config = new ClientConfig.Builder();
        private boolean hasEnvironment;
        private boolean hasCredentials;

        private Builder() {}

        /**
         * Where to send commands. Required: whether orders cost money is not for a default to decide.
         *
         * @param newEnvironment such as {@link Environment#OTE}
         * @return this builder
         */
        public Builder environment(Environment newEnvironment) {
            config.environment(newEnvironment);
            hasEnvironment = true;
            return this;
        }

        /**
         * Who sends them. Required.
         *
         * @param newCredentials those that belong to the environment
         * @return this builder
         */
        public Builder credentials(Credentials newCredentials) {
            config.credentials(newCredentials);
            hasCredentials = true;
            return this;
        }

        /**
         * What goes with every call that does not say otherwise; nothing by default.
         *
         * @param options such as a subuser, or the address of this server's user
         * @return this builder
         * @throws IllegalArgumentException if there is a one-time code among them, which would be sent again and again
         */
        public Builder defaultOptions(CallOptions options) {
            if (options.oneTimeCodes().filter(OneTimeCodes::isSingle).isPresent()) {
                throw new IllegalArgumentException(
                        "a one-time code works once, so it can't go with every call; give it to startSession or to one call");
            }
            config.defaultOptions(options);
            return this;
        }

        /**
         * How long connecting may take, for each address of the host: 5 seconds by default.
         *
         * @param limit from a millisecond up
         * @return this builder
         */
        public Builder connectTimeout(Duration limit) {
            config.connectTimeout(CallTimeouts.checked("connect timeout", limit));
            return this;
        }

        /**
         * How long the server may be silent once it has the command, until and within its answer: 60 seconds by default. Orders at slow
         * registries take their time; a call that is cut off here has an unknown outcome.
         *
         * @param limit from a millisecond up
         * @return this builder
         */
        public Builder answerTimeout(Duration limit) {
            config.answerTimeout(CallTimeouts.checked("answer timeout", limit));
            return this;
        }

        /**
         * How long a whole call may take, from the question to the last byte of the answer, with all waiting, attempts and pauses: 90
         * seconds by default. {@link CallOptions.Builder#timeLimit(Duration)} sets it for one call.
         *
         * @param limit from a millisecond up
         * @return this builder
         */
        public Builder timeLimit(Duration limit) {
            config.timeLimit(CallTimeouts.checked("time limit", limit));
            return this;
        }

        /**
         * The proxy to go through. Without it, and without {@link #proxySelector(ProxySelector)}, the JVM's own setting is used. Plain
         * {@code http} to this very machine goes through none.
         *
         * @param newProxy the proxy, or {@link Proxy#NO_PROXY}
         * @return this builder
         */
        public Builder proxy(Proxy newProxy) {
            config.proxy(newProxy);
            return this;
        }

        /**
         * What chooses the proxy to go through.
         *
         * @param selector asked for each connection
         * @return this builder
         */
        public Builder proxySelector(ProxySelector selector) {
            config.proxySelector(selector);
            return this;
        }

        /**
         * Names the application in the {@code User-Agent} header, in front of this library's own name and version.
         *
         * @param application such as {@code shop/2.1}: printable ASCII
         * @return this builder
         * @throws IllegalArgumentException if there is anything else in it
         */
        public Builder userAgent(String application) {
            config.userAgent(UserAgent.checked(application));
            return this;
        }

        /**
         * An HTTP client of the application's own, for its connection pool, dispatcher, interceptors, TLS setting and authenticators. It
         * stays as it is, and {@link IspapiClient#close()} does not close it; what is used is a copy of it that does not retry and does not
         * follow redirects, as a command must not be sent twice. Its time limits count where this builder sets none.
         *
         * <p>Its TLS settings must verify the server's identity: with a custom {@code HostnameVerifier}, or a {@code TrustManager} that
         * accepts an untrusted certificate, {@link #build()} fails. A trust manager for private certificates is accepted, and so is a
         * {@code CertificatePinner}. Its loggers see what it sends, secrets included.
         *
         * @param client the application's client
         * @return this builder
         */
        public Builder httpClient(OkHttpClient client) {
            config.httpClient(client);
            return this;
        }

        /**
         * Disables the check of the HTTP client's TLS settings, so that the server's identity may not be verified. Anyone on the network
         * path can then read log-in, password and auth codes, and send orders.
         *
         * @return this builder
         */
        public Builder dangerouslyTrustAnyServer() {
            config.trustsAnyServer(true);
            return this;
        }

        /**
         * How large an answer may be.
         *
         * @param limits bounds against hostile or broken servers
         * @return this builder
         */
        public Builder responseLimits(ResponseLimits limits) {
            config.responseLimits(limits);
            return this;
        }

        /**
         * How hard to try: {@link RetryPolicy#standard()} by default, which repeats nothing that must happen once.
         *
         * @param policy for calls that do not bring their own
         * @return this builder
         */
        public Builder retryPolicy(RetryPolicy policy) {
            config.retryPolicy(policy);
            return this;
        }

        /**
         * What is told of each call and each attempt, for metrics and traces; none by default.
         *
         * @param listener called on the client's threads and on those of callers; it must not block
         * @return this builder
         */
        public Builder callListener(CallListener listener) {
            config.callListener(listener);
            return this;
        }

        /**
         * How many commands may be on their way at once: 64 by default. The rest waits its turn, first come, first served. The limits of
         * a dispatcher that came with {@link #httpClient(OkHttpClient)} hold too; those of a fresh one are 5 for a host.
         *
         * @param commands from 1 to 10000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder maxInFlight(int commands) {
            config.maxInFlight(ClientConfig.checked("commands in flight", commands));
            return this;
        }

        /**
         * How many commands may start within any one second; unlimited by default. Each attempt counts.
         *
         * @param commands from 1 to 10000
         * @return this builder
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder commandsPerSecond(int commands) {
            config.commandsPerSecond(ClientConfig.checked("commands a second", commands));
            return this;
        }

        /**
         * The clock by which the client says when a command was sent, and {@link Outcomes} compares that with the platform's dates; the
         * clock of this machine by default. A platform whose time is not the machine's, such as a sandbox, wants its own clock here. Time
         * limits and pauses do not depend on it.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            config.clock(clock);
            return this;
        }

        /** The scheduler, for tests. */
        Builder scheduler(Scheduler scheduler) {
            config.scheduler(scheduler);
            return this;
        }

        /** Where the random part of pauses comes from, for tests. */
        Builder random(RandomGenerator random) {
            config.random(random);
            return this;
        }

        /**
         * The client.
         *
         * @return a client that is ready; it connects when it is first used
         * @throws IllegalStateException if environment or credentials are missing
         * @throws IllegalArgumentException if the HTTP client would trust any server, or if the credentials are not written as the
         *     environment's platform writes them
         */
        public IspapiClient build() {
            checkSet("environment", hasEnvironment);
            checkSet("credentials", hasCredentials);
            ClientConfig built = config.build();
            built.credentials().check(built.environment().platform());
            return new IspapiClient(new Caller(built, new CallDispatcher(built), built.credentials()));
        }

        private static void checkSet(String what, boolean isSet) {
            if (!isSet) {
                throw new IllegalStateException("the client has no " + what + "; set ." + what + "(...)");
            }
        }
    }
}
