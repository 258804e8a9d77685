package dev.ispapi.bridge.internal.convert;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.wire.CommandText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CNR command while it is put together, and what is wrong with it. Not thread-safe. */
public final class CommandDraft {

    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CommandDraft() {}

    void put(String name, String value, String origin) {
        String before = parameters.putIfAbsent(name, value);
        String first = origins.putIfAbsent(name, origin);
        if (before != null && !before.equals(value)) {
            problem(origin, "and " + first + " both become " + name + " on CNR; give one of them");
        }
    }

    /** Adds a line to the text of a CNR parameter. */
    void append(String name, String line) {
        parameters.merge(name, line, (before, added) -> before + " " + added);
    }

    /** Whether a CNR parameter is there. */
    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** Adds a CNR parameter behind the first one, unless it is there. */
    public void putDefault(String name, String value) {
        if (parameters.containsKey(name)) {
            return;
        }
        Map<String, String> before = new LinkedHashMap<>(parameters);
        parameters.clear();
        boolean isPlaced = false;
        for (Map.Entry<String, String> entry : before.entrySet()) {
            parameters.put(entry.getKey(), entry.getValue());
            if (!isPlaced) {
                parameters.put(name, value);
                isPlaced = true;
            }
        }
        if (!isPlaced) {
            parameters.put(name, value);
        }
    }

    /** Sets a CNR parameter, behind the others if it is new. */
    public void set(String name, String value) {
        parameters.put(name, value);
    }

    /** Takes a CNR parameter out. */
    public void remove(String name) {
        parameters.remove(name);
    }

    /** Notes what is wrong with a parameter of the ISPAPI command. */
    public void problem(String parameter, String message) {
        problems.add(Problem.of(parameter, message));
    }

    /** Notes what is wrong with the command as a whole. */
    public void problem(String message) {
        problems.add(Problem.ofCommand(message));
    }

    /**
     * The finished command.
     *
     * @param question the ISPAPI command, for messages
     * @param name the name of the CNR command
     * @return the text to send
     * @throws InvalidCommandException with all that is wrong
     */
    public CommandText command(Question question, String name) {
        if (!problems.isEmpty()) {
            throw new InvalidCommandException(question.command(), problems);
        }
        return CommandText.of(name, parameters);
    }
}
