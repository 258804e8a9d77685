package dev.ispapi.session;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.Acknowledgement;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import org.immutables.value.Value;

/**
 * Logs out: the session that it is sent with ends. Source: API page {@code EndSession}.
 */
@SdkStyle
@Value.Immutable
public abstract class EndSession extends TypedCommand<Acknowledgement> {

    /** What is known of this command. */
    public static final CommandType<EndSession> TYPE = CommandType.<EndSession, Builder>declare(
                    "EndSession", Effect.REPEATABLE, EndSession::builder)
            .answer(response -> Acknowledgement.from(PropertyReader.of(response)))
            .build(Builder::putExtensions, Builder::build);

    EndSession() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final CommandType<EndSession> type() {
        return TYPE;
    }

    @Override
    public Acknowledgement decode(Response response) {
        return Acknowledgement.from(PropertyReader.of(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableEndSession.Builder {

        Builder() {}

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public EndSession build() {
            return TYPE.build(super::build);
        }
    }
}
