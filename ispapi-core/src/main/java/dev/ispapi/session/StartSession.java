package dev.ispapi.session;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Logs in and brings a session to send instead of the password. {@code IspapiClient.startSession()} does this and the rest.
 *
 * <p>Answers 200, or 530 if the log-in is not accepted. Source: API page {@code StartSession}.
 */
@SdkStyle
@Value.Immutable
public abstract class StartSession extends TypedCommand<StartedSession> {

    /** What is known of this command. */
    public static final CommandType<StartSession> TYPE = CommandType.<StartSession, Builder>declare(
                    "StartSession", Effect.REPEATABLE, StartSession::builder)
            .optional("TYPE", Kinds.TEXT, StartSession::sessionType, Builder::sessionType)
            .optional("TIMEOUT", Kinds.INT, StartSession::timeout, Builder::timeout)
            .optional("MAXTTL", Kinds.INT, StartSession::maxTtl, Builder::maxTtl)
            .answer(response -> StartedSession.from(PropertyReader.of(response)))
            .build(Builder::putExtensions, Builder::build);

    StartSession() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of session, {@code TYPE}} */
    public abstract Optional<String> sessionType();

    /** {@return how long it lives without a command, 60 to 3600 seconds; 600 if not set, {@code TIMEOUT}} */
    public abstract Optional<Integer> timeout();

    /** {@return how long it lives at most, 60 to 86400 seconds; 86400 if not set, {@code MAXTTL}} */
    public abstract Optional<Integer> maxTtl();

    @Override
    protected void checkRules(List<Problem> problems) {
        checkRange("TIMEOUT", timeout(), 3600, problems);
        checkRange("MAXTTL", maxTtl(), 86400, problems);
    }

    private static void checkRange(String parameter, Optional<Integer> seconds, int most, List<Problem> problems) {
        seconds.filter(value -> value < 60 || value > most)
                .ifPresent(value ->
                        problems.add(Problem.of(parameter, "expected 60 to " + most + " seconds, found " + value)));
    }

    @Override
    public final CommandType<StartSession> type() {
        return TYPE;
    }

    @Override
    public StartedSession decode(Response response) {
        return StartedSession.from(PropertyReader.of(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableStartSession.Builder {

        Builder() {}

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public StartSession build() {
            return TYPE.build(super::build);
        }
    }
}
