package dev.ispapi;

import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.internal.session.OneTimeCodes;
import dev.ispapi.internal.session.SessionAccount;
import dev.ispapi.internal.session.SessionCommand;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The account that a session was opened with.
 *
 * @param account sends with log-in and password
 * @param start opens a session
 * @param options what goes with it
 */
record CallerAccount(Caller account, SessionCommand.Start start, CallOptions options) implements SessionAccount {

    @Override
    public CompletableFuture<String> logIn() {
        return account.sendAsync(start, options);
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
        return account.as(Credentials.session(id));
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
