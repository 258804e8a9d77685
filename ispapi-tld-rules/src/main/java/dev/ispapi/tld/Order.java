package dev.ispapi.tld;

import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.WireName;
import dev.ispapi.wire.WireParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A command that orders something of a TLD, by its wire parameters: so a raw command is checked like a typed one.
 *
 * @param command the command's name in the API's spelling
 * @param operation what it does
 * @param wire upper-case wire names and values; those that cannot be read are not among them
 * @param misnumbered names whose index cannot be read, such as {@code NAMESERVER007}
 */
record Order(String command, Operation operation, WireParameters wire, SortedSet<String> misnumbered) {

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

    /** The lists that a check reads, each also with {@code ADD} and {@code DEL} before it. */
    private static final List<String> LISTS = Stream.of(
                    "NAMESERVER", "STATUS", "OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT")
            .flatMap(list -> Stream.of(list, "ADD" + list, "DEL" + list))
            .toList();

    /** The order in a command; empty if the command is about something else. */
    static Optional<Order> of(Command<?> command) {
        return OPERATIONS.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(command.name()))
                .findFirst()
                .map(entry -> of(entry.getKey(), entry.getValue(), parameters(command)));
    }

    private static Order of(String command, Operation operation, Map<String, String> parameters) {
        Map<String, String> readable = new LinkedHashMap<>();
        SortedSet<String> misnumbered = new TreeSet<>();
        WireParameters.of(parameters).asMap().forEach((name, value) -> {
            if (isMisnumbered(name)) {
                misnumbered.add(name);
            } else {
                readable.put(name, value);
            }
        });
        return new Order(command, operation, WireParameters.of(readable), misnumbered);
    }

    private static boolean isMisnumbered(String name) {
        try {
            LISTS.forEach(list -> WireName.of(name, list));
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** An order of the same kind that holds nothing. */
    Order emptied() {
        return new Order(command, operation, WireParameters.of(Map.of()), new TreeSet<>());
    }

    /** Upper-case wire names and values. */
    Map<String, String> parameters() {
        return wire.asMap();
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
        return wire.value(name).filter(value -> !value.isEmpty());
    }

    boolean holds(String name) {
        return wire.value(name).isPresent();
    }

    /** The values of a list by index, empty ones included; a name without index is its first slot. */
    SortedMap<Integer, String> slots(String name) {
        SortedMap<Integer, String> slots = new TreeMap<>(wire.slots(name));
        wire.value(name).ifPresent(value -> slots.putIfAbsent(0, value));
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
        wire.groups(name).forEach((index, members) -> {
            SortedMap<String, String> fields = new TreeMap<>(members);
            fields.keySet().removeIf(field -> field.isEmpty() || !Character.isLetter(field.charAt(0)));
            if (!fields.isEmpty()) {
                contacts.put(index, fields);
            }
        });
        return contacts;
    }

    /** The values of an indexed parameter that are not empty. */
    List<String> values(String name) {
        return slots(name).values().stream().filter(value -> !value.isEmpty()).toList();
    }

    /** The parameters that belong to a TLD, in the order of their names. */
    SortedMap<String, String> extensions() {
        SortedMap<String, String> extensions = new TreeMap<>();
        parameters().forEach((name, value) -> {
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
