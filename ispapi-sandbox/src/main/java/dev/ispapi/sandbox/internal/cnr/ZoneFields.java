package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The extension fields of the zones, as CNR calls them. */
final class ZoneFields {

    private static final Pattern TRUSTEE = Pattern.compile("X-[A-Z0-9]+-ACCEPT-TRUSTEE-TAC");
    private static final Map<String, List<Field>> BY_ORDER = new HashMap<>();
    private static final Set<String> NAMES = new HashSet<>();

    static {
        for (List<String> words : Lines.of("fields.txt")) {
            Map<String, Field> fields = new LinkedHashMap<>();
            words.stream().skip(2).map(Field::read).forEach(field -> fields.put(field.name(), field));
            NAMES.addAll(fields.keySet());
            BY_ORDER.put(words.get(0) + ' ' + words.get(1), List.copyOf(fields.values()));
        }
    }

    private ZoneFields() {}

    /**
     * A field.
     *
     * @param name such as {@code X-US-NEXUS-CATEGORY}
     * @param isRequired whether the zone takes no order without it
     * @param values the only values; empty for any
     */
    record Field(String name, boolean isRequired, List<String> values) {

        private static Field read(String word) {
            int equals = word.indexOf('=');
            String head = equals < 0 ? word : word.substring(0, equals);
            return new Field(
                    head.replace("!", ""),
                    head.endsWith("!"),
                    equals < 0 ? List.of() : List.of(word.substring(equals + 1).split("\\|", -1)));
        }
    }

    /** Whether any zone has a field of this name. */
    static boolean isKnown(String name) {
        return NAMES.contains(name)
                || NAMES.contains(name.replaceFirst("[0-9]+$", ""))
                || TRUSTEE.matcher(name).matches();
    }

    /** The fields of a zone's order: {@code register}, {@code transfer}, {@code update} or {@code trade}. */
    static List<Field> of(String zone, String order) {
        return BY_ORDER.getOrDefault(zone + ' ' + order, List.of());
    }

    /** Refuses an order that lacks a field of its zone, or has one with a value that the zone does not take. */
    static void check(String zone, String order, Parameters parameters) {
        for (Field field : of(zone, order)) {
            String value = parameters.text(field.name()).orElse("");
            if (value.isEmpty() && field.isRequired()) {
                throw Refusal.missing(field.name());
            }
            if (!value.isEmpty() && !field.values().isEmpty() && !field.values().contains(value)) {
                throw Refusal.invalid(field.name() + " (" + value + ")");
            }
        }
    }
}
