package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.Platform;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import dev.ispapi.tld.FieldKind;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Required;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The extension fields of the zones, as CNR calls them: those of the library's rules, and names that no page ties to a zone. */
final class ZoneFields {

    private static final TldRules RULES = TldRules.bundled(Platform.CNR);
    private static final Pattern TRUSTEE = Pattern.compile("X-[A-Z0-9]+-ACCEPT-TRUSTEE-TAC");
    private static final Map<String, Operation> OPERATIONS = Map.of(
            "register", Operation.REGISTER,
            "transfer", Operation.TRANSFER,
            "update", Operation.UPDATE,
            "trade", Operation.TRADE);
    private static final Set<String> NAMES = names();

    private ZoneFields() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        Lines.of("fields.txt").forEach(names::addAll);
        RULES.zones().stream()
                .flatMap(zone -> RULES.zone(zone).stream())
                .flatMap(ZoneFields::all)
                .forEach(field -> names.add(field.name()));
        return Set.copyOf(names);
    }

    private static Stream<AdditionalField> all(Tld tld) {
        return OPERATIONS.values().stream().flatMap(operation -> tld.additionalFields(operation).stream());
    }

    /**
     * A field.
     *
     * @param name such as {@code X-US-NEXUS-CATEGORY}
     * @param isRequired whether the zone takes no order without it
     * @param values the only values; empty for any
     */
    record Field(String name, boolean isRequired, List<String> values) {

        private static Field of(AdditionalField field) {
            boolean isRequired = field.required() == Required.ALWAYS;
            List<String> consent = isRequired ? List.of("1") : List.of("0", "1");
            return new Field(
                    field.name(),
                    isRequired,
                    field.kind() == FieldKind.CONSENT
                            ? consent
                            : field.choices().stream().map(Choice::value).toList());
        }
    }

    /** Whether a zone has a local contact of the platform's. */
    static boolean hasTrustee(String zone) {
        return RULES.zone(zone).stream()
                .flatMap(ZoneFields::all)
                .anyMatch(field -> TRUSTEE.matcher(field.name()).matches());
    }

    /** Whether any zone has a field of this name. */
    static boolean isKnown(String name) {
        return NAMES.contains(name)
                || NAMES.contains(name.replaceFirst("[0-9]+$", ""))
                || TRUSTEE.matcher(name).matches();
    }

    /** The fields of a zone's order: {@code register}, {@code transfer}, {@code update} or {@code trade}. */
    static List<Field> of(String zone, String order) {
        return RULES
                .zone(zone)
                .map(tld -> tld.additionalFields(Objects.requireNonNull(OPERATIONS.get(order))))
                .orElse(List.of())
                .stream()
                .map(Field::of)
                .toList();
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
