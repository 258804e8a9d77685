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

    /** An order of a name in a launch phase, which has the contacts and fields of a registration. */
    static final String APPLICATION = "AddDomainApplication";

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "AddDomain",
            Operation.REGISTER,
            APPLICATION,
            Operation.REGISTER,
            "RenewDomain",
            Operation.RENEW,
            "TransferDomain",
            Operation.TRANSFER,
            "TradeDomain",
            Operation.TRADE,
            "ModifyDomain",
            Operation.UPDATE);

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
        return switch (operation) {
            case REGISTER -> "AddDomain";
            case RENEW -> "RenewDomain";
            case TRANSFER -> "TransferDomain";
            case TRADE -> "TradeDomain";
            case UPDATE -> "ModifyDomain";
            case RESTORE -> "RestoreDomain";
            case ID_PROTECTION -> "AddDomain and ModifyDomain";
        };
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

    /**
     * The data of contacts that the order holds in place of handles, such as {@code OWNERCONTACT0COUNTRY}.
     *
     * @param name the parameter of the contacts, such as {@code OWNERCONTACT}
     * @return by index the fields by name, empty ones included
     */
    SortedMap<Integer, Map<String, String>> inlineContacts(String name) {
        SortedMap<Integer, Map<String, String>> contacts = new TreeMap<>();
        parameters.forEach((parameter, value) -> {
            if (parameter.startsWith(name)) {
                String rest = parameter.substring(name.length());
                int digits = 0;
                while (digits < rest.length() && isIndex(rest.substring(digits, digits + 1))) {
                    digits++;
                }
                boolean isField = digits < rest.length() && Character.isLetter(rest.charAt(digits));
                if (digits > 0 && digits <= MAX_INDEX_DIGITS && isField) {
                    contacts.computeIfAbsent(Integer.parseInt(rest.substring(0, digits)), index -> new TreeMap<>())
                            .put(rest.substring(digits), value);
                }
            }
        });
        return contacts;
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

    /** Whether it is for a launch phase, in which a TLD takes names before it is open. */
    boolean isApplication() {
        return command.equals(APPLICATION);
    }
}
