package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Contact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The fields of a contact: read from a command, over those that there are, and checked. Either {@code NAME} or {@code FIRSTNAME} and
 * {@code LASTNAME} say who it is; each follows from the other.
 *
 * @param values by upper-case name, without empty ones
 * @param streets the lines of the street
 */
public record ContactFields(SortedMap<String, String> values, List<String> streets) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern PHONE = Pattern.compile("\\+[0-9]{1,3}[. ][0-9]{1,14}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;.]+(\\.[^@\\s,;.]+)+");

    /** No field. */
    public static final ContactFields NONE = new ContactFields(Collections.emptySortedMap(), List.of());

    /**
     * The fields of a contact.
     *
     * @param contact the contact
     * @return its fields
     */
    public static ContactFields of(Contact contact) {
        return new ContactFields(contact.fields(), contact.streets());
    }

    private static boolean isOwn(String name) {
        return name.startsWith("X-")
                || (ContactNames.FIELDS.contains(name) && !name.equals("NAME") && !name.equals("STREET"));
    }

    /**
     * These fields with what a command sets, and without what it clears: by an empty value, or by the field's name in {@code DELETE0}.
     *
     * @param parameters the parameters
     * @return all fields
     * @throws Refusal 541 for a field to be cleared that there is not
     */
    public ContactFields with(Parameters parameters) {
        SortedMap<String, String> merged = new TreeMap<>(values);
        parameters.all().forEach((name, value) -> {
            if (isOwn(name)) {
                if (value.isEmpty()) {
                    merged.remove(name);
                } else {
                    merged.put(name, name.equals("COUNTRY") ? value.toUpperCase(Locale.ROOT) : value);
                }
            }
        });
        parameters.list("DELETE").forEach(field -> {
            String name = field.toUpperCase(Locale.ROOT);
            if (!isOwn(name)) {
                throw Refusal.invalid("DELETE (" + field + ")");
            }
            merged.remove(name);
        });
        if (parameters.text("FIRSTNAME").isEmpty()
                && parameters.text("LASTNAME").isEmpty()) {
            parameters.text("NAME").ifPresent(name -> putName(merged, name));
        }
        SortedMap<Integer, String> lines = parameters.slots("STREET");
        return new ContactFields(
                merged,
                lines.isEmpty()
                        ? streets
                        : lines.values().stream()
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    private static void putName(SortedMap<String, String> fields, String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
        fields.put("LASTNAME", words.remove(words.size() - 1));
        fields.put("FIRSTNAME", String.join(" ", words));
        fields.remove("MIDDLENAME");
        fields.values().removeIf(String::isEmpty);
    }

    /**
     * These fields, if they are all that a contact must have.
     *
     * @return these fields
     * @throws Refusal 504 or 505 if one is missing or can't be read
     */
    public ContactFields checked() {
        require("NAME", values.containsKey("FIRSTNAME") || values.containsKey("LASTNAME"));
        require("STREET", !streets.isEmpty());
        for (String name : List.of("CITY", "ZIP", "COUNTRY", "PHONE", "EMAIL")) {
            require(name, values.containsKey(name));
        }
        accept("COUNTRY", COUNTRIES.contains(value("COUNTRY")));
        accept("PHONE", PHONE.matcher(value("PHONE")).matches());
        accept("FAX", value("FAX").isEmpty() || PHONE.matcher(value("FAX")).matches());
        accept("EMAIL", EMAIL.matcher(value("EMAIL")).matches());
        accept("DISCLOSE", List.of("", "0", "1").contains(value("DISCLOSE")));
        return this;
    }

    private static void require(String name, boolean isThere) {
        if (!isThere) {
            throw Refusal.missing(name);
        }
    }

    private static void accept(String name, boolean isRight) {
        if (!isRight) {
            throw Refusal.syntax(name);
        }
    }

    private String value(String name) {
        return values.getOrDefault(name, "");
    }
}
