package dev.ispapi.command;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.Platform;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Any command by its name, with any parameters: for what has no type yet. The answer stays untyped.
 *
 * <p>Names and values are checked as those of typed commands are. Internationalized names in {@code DOMAIN}, {@code NAMESERVER} (also
 * with {@code ADD}, {@code DEL} or {@code NEW} before it), {@code DNSZONE}, the names of certificates, and {@code OBJECTID} beside an
 * {@code OBJECTCLASS} of names, with or without index, go over the wire in ASCII, unless the command is a list (where they are patterns) or
 * converts names itself. On CNR these are {@code DOMAIN}, {@code NAMESERVER}, {@code DNSZONE}, {@code HOSTNAME}, {@code SOURCE} and
 * {@code X-FEE-DOMAIN}, and likewise with {@code ADD} or {@code DEL}. Names in ASCII are sent as they are. Unless told otherwise a raw command must happen once.
 */
public final class RawCommand implements Command<Response> {

    private final String name;
    private final Map<String, String> parameters;
    private final Effect effect;

    private RawCommand(Builder builder) {
        this.name = builder.name;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        this.effect = builder.effect;
    }

    /**
     * A command.
     *
     * @param name the command's name, such as {@code StatusContact}
     * @param parameters wire names in any case, and values, in the order to send
     * @return the command
     * @throws InvalidCommandException if a name or value can't be sent
     */
    public static RawCommand of(String name, Map<String, String> parameters) {
        Builder builder = builder(name);
        parameters.forEach(builder::parameter);
        return builder.build();
    }

    /**
     * Returns a new builder.
     *
     * @param name the command's name, such as {@code StatusContact}
     * @return a builder without parameters
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The parameters as they were given, before names are converted.
     *
     * @return upper-case wire names and values in their order, unmodifiable
     */
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Effect effect() {
        return effect;
    }

    @Override
    public CommandText encode(IdnProfile profile) {
        return encode(profile, Platform.ISPAPI);
    }

    @Override
    public CommandText encode(IdnProfile profile, Platform platform) {
        RawNames names = RawNames.of(platform);
        Map<String, String> converted = new LinkedHashMap<>();
        try {
            parameters.forEach((parameter, value) ->
                    converted.put(parameter, names.convert(name, parameter, value, parameters, profile)));
            return CommandText.of(name, converted);
        } catch (IllegalArgumentException e) {
            throw new InvalidCommandException(name, List.of(Problem.ofCommand(Problems.of(e))), e);
        }
    }

    @Override
    public Response decode(Response response) {
        return response;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawCommand that
                && name.equals(that.name)
                && parameters.equals(that.parameters)
                && effect == that.effect;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parameters, effect);
    }

    /** One line for logs and messages: name and parameters, secrets masked. */
    @Override
    public String toString() {
        return encode().toString();
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder {

        private final String name;
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private Effect effect = Effect.ONCE;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a parameter.
         *
         * @param parameter its wire name, in any case
         * @param value its value; empty to clear
         * @return this builder
         * @throws InvalidCommandException if the parameter was added before
         */
        public Builder parameter(String parameter, String value) {
            String wireName = parameter.toUpperCase(Locale.ROOT);
            if (parameters.put(wireName, value) != null) {
                throw new InvalidCommandException(
                        name, List.of(Problem.of(wireName, "is given twice; give each parameter once")));
            }
            return this;
        }

        /**
         * Sets whether the command may be retried.
         *
         * @param value {@code ONCE} unless set
         * @return this builder
         */
        public Builder effect(Effect value) {
            this.effect = value;
            return this;
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws InvalidCommandException if a name or value can't be sent
         */
        public RawCommand build() {
            RawCommand command = new RawCommand(this);
            command.encode();
            return command;
        }
    }
}
