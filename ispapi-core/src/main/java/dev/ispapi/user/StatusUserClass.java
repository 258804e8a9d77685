package dev.ispapi.user;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.wire.Response;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Asks for a user class: the relations, prices among them, that it gives to the subusers who belong to it.
 *
 * <p>Source: API page {@code StatusUserClass}.
 */
@SdkStyle
@Value.Immutable
public abstract class StatusUserClass extends TypedCommand<UserClassStatus> {

    /** What is known of this command. */
    public static final CommandType<StatusUserClass> TYPE = CommandType.<StatusUserClass, Builder>declare(
                    "StatusUserClass", Effect.READS, StatusUserClass::builder)
            .required("USERCLASS", Kinds.TEXT, StatusUserClass::userClass, Builder::userClass)
            .optional("CONVERT2CURRENCY", Kinds.TEXT, StatusUserClass::convertToCurrency, Builder::convertToCurrency)
            .answer(UserClassStatus::from)
            .build(Builder::putExtensions, Builder::build);

    StatusUserClass() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the class to ask for, {@code USERCLASS}} */
    public abstract String userClass();

    /** {@return the currency that the prices shall be in, such as {@code USD}, {@code CONVERT2CURRENCY}} */
    public abstract Optional<String> convertToCurrency();

    @Override
    public final CommandType<StatusUserClass> type() {
        return TYPE;
    }

    @Override
    public UserClassStatus decode(Response response) {
        return UserClassStatus.from(response);
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableStatusUserClass.Builder {

        Builder() {}

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException if the command can't be sent: with what it can't do without, such as
         *     {@code USERCLASS}, or else with everything that is wrong
         */
        @Override
        public StatusUserClass build() {
            return TYPE.build(super::build);
        }
    }
}
