package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a role user may do, as parameters say it. */
final class RoleAccess {

    private RoleAccess() {}

    /** The commands that {@code ACL0}, {@code ACL1} ... name, each alone or after {@code allow}; none means all. */
    static List<String> commands(Parameters parameters) {
        return parameters.slots("ACL").values().stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT))
                .filter(command -> !command.isEmpty())
                .toList();
    }

    static Optional<Boolean> isActive(Parameters parameters) {
        return parameters.text("STATUS").map(status -> status.equalsIgnoreCase("ACTIVE") || status.equals("1"));
    }
}
