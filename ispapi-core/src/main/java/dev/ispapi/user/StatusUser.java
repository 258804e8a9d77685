package dev.ispapi.user;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.value.Change;
import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.Response;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for the account: balance, credit, currency, tax, and the relations that hold its prices.
 *
 * <p>Source: API page {@code StatusUser}.
 */
@SdkStyle
@Value.Immutable
public abstract class StatusUser extends TypedCommand<UserStatus> {

    /** What is known of this command. */
    public static final CommandType<StatusUser> TYPE = CommandType.<StatusUser, Builder>declare(
                    "StatusUser", Effect.READS, StatusUser::builder)
            .optional("SUBUSER", Kinds.TEXT, StatusUser::subuser, Builder::subuser)
            .optional("STATS", Kinds.FLAG, StatusUser::stats, Builder::stats)
            .optional("RELATIONS", Kinds.FLAG, StatusUser::relations, Builder::relations)
            .nullable("PROPERTIES", Kinds.TEXT, StatusUser::properties, Builder::properties)
            .answer(response -> UserStatus.from(PropertyReader.of(response)))
            .build(Builder::putExtensions, Builder::build);

    StatusUser() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the subuser to ask for; empty for the user who sends it, {@code SUBUSER}} */
    public abstract Optional<String> subuser();

    /** {@return whether to count the subusers, {@code STATS}} */
    public abstract Optional<Boolean> stats();

    /** {@return whether to list the relations, and so the prices, {@code RELATIONS}} */
    public abstract Optional<Boolean> relations();

    /** {@return further properties to answer, such as {@code TLDDATA}, {@code PROPERTIES}} */
    @Value.Default
    public Change<String> properties() {
        return Change.keep();
    }

    @Override
    public final CommandType<StatusUser> type() {
        return TYPE;
    }

    @Override
    public UserStatus decode(Response response) {
        return UserStatus.from(PropertyReader.of(response));
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableStatusUser.Builder {

        Builder() {}

        /**
         * Sets {@code PROPERTIES}; {@link Change#clear()} clears it.
         *
         * @param value further properties to answer, such as {@code TLDDATA}
         * @return this builder
         */
        public Builder properties(String value) {
            return properties(Change.to(value));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public StatusUser build() {
            return TYPE.build(super::build);
        }
    }
}
