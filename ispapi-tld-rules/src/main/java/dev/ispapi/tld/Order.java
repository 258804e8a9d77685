package dev.ispapi.tld;

import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A command that orders something of a TLD, by its wire parameters: so a raw command is checked like a typed one.
 *
 * @param command the command's name in the API's spelling
 * @param operation what it does
 * @param parameters upper-case wire names and values
 */
record Order(String command, Operation operation, Map<String, String> parameters) {

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "AddDomain", Operation.REGISTER,
            "RenewDomain", Operation.RENEW,
            "TransferDomain", Operation.TRANSFER,
            "TradeDomain", Operation.TRADE,
            "ModifyDomain", Operation.UPDATE);

    private static final int MAX_INDEX_DIGITS = 5;

    /** The order in a command; empty if the command is about something else. */
    static Optional<Order> of(Command<?> command) {
        return OPERATIONS.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(command.name()))
                .findFirst()
                .map(entry -> new Order(entry.getKey(), entry.getValue(), parameters(command)));
    }

    private static Map<String, String> parameters(Command<?> command) {
        // A raw command can hold a name that cannot be encoded; that is something to report, not to fail on.
        return command instanceof RawCommand raw
                ? raw.parameters()
                : command.encode().parameters();
    }

    /** The command that does an operation. */
    static String command(Operation operation) {
        return OPERATIONS.entrySet().stream()
                .filter(entry -> entry.getValue() == operation)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(operation.name());
    }

    /** A value that is not empty. */
    Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    boolean holds(String name) {
        return parameters.containsKey(name);
    }

    /** The values of an indexed parameter by index, empty ones included. */
    SortedMap<Integer, String> slots(String name) {
        SortedMap<Integer, String> slots = new TreeMap<>();
        parameters.forEach((parameter, value) -> {
            if (parameter.startsWith(name) && isIndex(parameter.substring(name.length()))) {
                slots.put(Integer.parseInt("0" + parameter.substring(name.length())), value);
            }
        });
        return slots;
    }

    private static boolean isIndex(String text) {
        return text.length() <= MAX_INDEX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The values of an indexed parameter that are not empty. */
    List<String> values(String name) {
        return slots(name).values().stream().filter(value -> !value.isEmpty()).toList();
    }

    /** The parameters that belong to a TLD, in the order of their names. */
    SortedMap<String, String> extensions() {
        SortedMap<String, String> extensions = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith("X-")) {
                extensions.put(name, value);
            }
        });
        return extensions;
    }

    /** Whether it starts something, rather than answering to what was started: {@code ACTION} is not there, or says so. */
    boolean isRequest() {
        return value("ACTION").orElse("REQUEST").equalsIgnoreCase("REQUEST");
    }
}
