package dev.ispapi.bridge.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assumption of the mapping that only somebody with an account can check.
 *
 * @param id its name, such as {@code list-empty}
 * @param changes whether checking it changes or costs something, so that it is done by hand
 * @param commands the commands that ask, with their parameters, the name under {@code COMMAND}; none if it is done by hand
 * @param look what to look at in the responses, or what to do by hand
 * @param decides what the mapping learns from it
 * @param risk what can go wrong; empty if nothing
 */
public record PlatformCheck(
        String id,
        boolean changes,
        List<Map<String, String>> commands,
        String look,
        String decides,
        Optional<String> risk) {

    /** In its own class, so that the file is read when it is asked for. */
    private static final class Bundled {

        private static final List<PlatformCheck> CHECKS = MappingReader.checks();
    }

    /**
     * All checks.
     *
     * @return those that only read first
     */
    public static List<PlatformCheck> all() {
        return Bundled.CHECKS;
    }

    static PlatformCheck read(JsonObjectReader read) {
        List<Map<String, String>> commands = new ArrayList<>();
        for (Object command : read.list("commands")) {
            JsonObjectReader lines = new JsonObjectReader(read.where(), command);
            commands.add(lines.allTexts());
        }
        PlatformCheck check = new PlatformCheck(
                read.requiredText("id"),
                read.flag("changes"),
                List.copyOf(commands),
                read.requiredText("look"),
                read.requiredText("decides"),
                read.text("risk"));
        if (check.changes != check.commands.isEmpty()) {
            throw new IllegalStateException(check.id + ": a check that only reads, and no other, has commands");
        }
        read.end();
        return check;
    }
}
