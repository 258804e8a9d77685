package dev.ispapi;

import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.internal.session.OneTimeCodes;
import dev.ispapi.internal.session.SessionAccount;
import dev.ispapi.internal.session.SessionCommand;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The account that a session was opened with. */
final class CallerAccount implements SessionAccount {

    private final Caller account;
    private final SessionCommand.Start start;
    private final CallOptions options;

    /** Those of the last log-in: a platform can want the log-in beside the session. */
    private volatile Credentials loggedIn;

    /**
     * An account that is logged in with.
     *
     * @param account sends with log-in and password
     * @param start opens a session
     * @param options what goes with it
     */
    CallerAccount(Caller account, SessionCommand.Start start, CallOptions options) {
        this.account = account;
        this.start = start;
        this.options = options;
        this.loggedIn = account.credentials();
    }

    /** Logs in for the first time, and waits for it. */
    String open() {
        return resolved().send(start, options);
    }

    @Override
    public CompletableFuture<String> logIn() {
        return resolved().sendAsync(start, options);
    }

    private Caller resolved() {
        Credentials credentials = account.credentials().resolved(start.name());
        loggedIn = credentials.loginAlone();
        return account.as(credentials);
    }

    @Override
    public boolean canLogInAgain() {
        return options.withDefaults(account.config().defaultOptions())
                .oneTimeCodes()
                .or(account.credentials()::oneTimeCodes)
                .filter(OneTimeCodes::isSingle)
                .isEmpty();
    }

    @Override
    public CommandSender inSession(String id) {
        return account.as(loggedIn.inSession(id));
    }

    @Override
    public Duration timeLimit(CallOptions callOptions) {
        return callOptions
                .withDefaults(account.config().defaultOptions())
                .timeLimit()
                .orElse(account.config().timeouts().total());
    }

    @Override
    public Environment environment() {
        return account.config().environment();
    }

    @Override
    public TimeSource time() {
        return account.config().scheduler();
    }

    @Override
    public Executor callbacks() {
        return account.dispatcher().callbacks();
    }
}
