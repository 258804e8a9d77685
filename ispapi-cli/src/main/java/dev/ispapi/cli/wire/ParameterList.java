package dev.ispapi.cli.wire;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A command as text: its name, and its parameters in the order in which they were given. */
final class ParameterList {

    private final String command;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ParameterList(String command) {
        this.command = command;
    }

    void add(String name, String value) {
        String wireName = name.toUpperCase(Locale.ROOT);
        if (values.putIfAbsent(wireName, value) != null) {
            problems.add(Problem.of(wireName, "is given twice; give each parameter once"));
        }
    }

    String command() {
        return command;
    }

    /** The parameters by upper-case name, each of which was given once. */
    Map<String, String> values() {
        if (!problems.isEmpty()) {
            throw new InvalidCommandException(command, problems);
        }
        return values;
    }
}
