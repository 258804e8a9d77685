package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that was sent: what, about which object, for whom, where to, and when.
 *
 * @param command the command
 * @param object the name of its object; empty where it has none that we know
 * @param subuser for whom; empty for the account itself
 * @param environment where to
 * @param at when its first byte may have left
 */
record SentCommand(
        Command<?> command, Optional<String> object, Optional<String> subuser, Environment environment, Instant at) {

    /** The parameters that name a command's object; where a command has several of them, the first one here. */
    private static final List<String> NAMES =
            List.of("DOMAIN", "DOMAIN0", "DNSZONE", "NAMESERVER", "CONTACT", "USER", "OBJECTID", "ORDERID");

    static SentCommand of(
            Command<?> command, CommandText text, Optional<String> subuser, Environment environment, Instant at) {
        return new SentCommand(command, object(text), subuser, environment, at);
    }

    /** The name of a command's object; empty where it has none that we know. */
    static Optional<String> object(CommandText text) {
        Map<String, String> parameters = text.parameters();
        return NAMES.stream()
                .filter(parameters::containsKey)
                .map(parameters::get)
                .findFirst();
    }
}
