package dev.ispapi;

import dev.ispapi.command.Command;
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
record Sending(
        Command<?> command, Optional<String> object, Optional<String> subuser, Environment environment, Instant at) {

    /** The parameters that name a command's object; where a command has several of them, the first one here. */
    private static final List<String> NAMES =
            List.of("DOMAIN", "DOMAIN0", "DNSZONE", "NAMESERVER", "CONTACT", "USER", "OBJECTID", "ORDERID");

    static Sending of(Errand errand, Environment environment, Instant at) {
        Map<String, String> parameters = errand.text().parameters();
        Optional<String> object = NAMES.stream()
                .filter(parameters::containsKey)
                .map(parameters::get)
                .findFirst();
        return new Sending(errand.command(), object, errand.subuser(), environment, at);
    }
}
