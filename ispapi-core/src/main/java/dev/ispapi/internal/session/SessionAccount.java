package dev.ispapi.internal.session;

import dev.ispapi.CallOptions;
import dev.ispapi.CommandSender;
import dev.ispapi.Environment;
import dev.ispapi.internal.config.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What a session needs of the client that opened it. */
public interface SessionAccount {

    /**
     * Logs in.
     *
     * @return the id of a new session
     */
    CompletableFuture<String> logIn();

    /** {@return whether that can be done again: not with a single one-time code} */
    boolean canLogInAgain();

    /**
     * What sends commands in a session.
     *
     * @param id the session's id
     * @return shares the client's connections
     */
    CommandSender inSession(String id);

    /**
     * How long a call may take.
     *
     * @param options the call's options
     * @return their limit, or the client's
     */
    Duration timeLimit(CallOptions options);

    /** {@return where commands are sent to} */
    Environment environment();

    /** {@return the client's clock} */
    TimeSource time();

    /** {@return what runs the actions that users chain to futures} */
    Executor callbacks();
}
