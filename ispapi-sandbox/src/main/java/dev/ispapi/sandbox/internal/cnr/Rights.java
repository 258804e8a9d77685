package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What log-in users may do: a bit for each right at a location. The sandbox's locations are the parts of the documentation, such as
 * {@code DOMAIN} or {@code KEYDNS}, as no page lists them; of the bits only that of DELETE is known from an example.
 */
final class Rights {

    private static final int MODIFY = 4;

    /** The rights with their bits, in the order in which an answer names them. */
    static final Map<String, Integer> BITS = Map.of(
            "RENEW",
            1,
            "CHECK",
            2,
            "MODIFY",
            MODIFY,
            "DELETE",
            8,
            "ADD",
            16,
            "QUERY",
            32,
            "STATUS",
            64,
            "TRANSFER",
            128);

    static final List<String> NAMES =
            List.of("RENEW", "CHECK", "DELETE", "MODIFY", "ADD", "QUERY", "STATUS", "TRANSFER");

    private static final Map<String, String> RIGHT_OF_VERB = Map.of(
            "set",
            "MODIFY",
            "activate",
            "MODIFY",
            "restore",
            "RENEW",
            "trade",
            "TRANSFER",
            "push",
            "TRANSFER",
            "get",
            "QUERY",
            "clone",
            "ADD",
            "request",
            "MODIFY",
            "import",
            "MODIFY",
            "export",
            "QUERY");

    private Rights() {}

    /** Refuses a command of a log-in user who has no right to it. The account itself may do everything. */
    static void check(World world, Optional<Role> role, Syntax command) {
        role.filter(user -> Users.withGroups(world, user).noneMatch(one -> isAllowed(one, command)))
                .ifPresent(user -> {
                    throw Codes.refusal(531);
                });
    }

    private static boolean isAllowed(Role user, Syntax command) {
        if (command.group().equals("Session")) {
            return true;
        }
        int bit = BITS.getOrDefault(right(command.name()), MODIFY);
        return (mask(user, location(command)) & bit) != 0;
    }

    /** The location of a command. */
    static String location(Syntax command) {
        return command.group().toUpperCase(Locale.ROOT);
    }

    private static String right(String command) {
        String lower = command.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(name -> lower.startsWith(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> RIGHT_OF_VERB.entrySet().stream()
                        .filter(verb -> lower.startsWith(verb.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("QUERY"));
    }

    /** The rights of a user at a location. */
    static int mask(Role user, String location) {
        return user.acl().stream()
                .filter(line -> line.startsWith(location + "="))
                .map(line -> Integer.parseInt(line.substring(location.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /** The names of the rights in a mask. */
    static String names(int mask) {
        return String.join(
                ",",
                NAMES.stream()
                        .filter(name -> (mask & BITS.getOrDefault(name, 0)) != 0)
                        .toList());
    }

    /** The lines of an access list with another mask at a location; with 0 the location is gone. */
    static List<String> with(List<String> lines, String location, int mask) {
        List<String> others = new ArrayList<>(
                lines.stream().filter(line -> !line.startsWith(location + "=")).toList());
        if (mask != 0) {
            others.add(location + "=" + mask);
        }
        return List.copyOf(others);
    }
}
