package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import java.util.List;
import java.util.Map;

/**
 * That another field of the same form has certain values.
 *
 * @param field the other field's {@linkplain AdditionalField#name() name}
 * @param values the values that fulfil the condition, in the catalogue's order, an empty text among them if a field without value does;
 *     none if any value does
 */
public record Condition(String field, List<String> values) {

    /**
     * Copies the values.
     *
     * @param field the other field's {@linkplain AdditionalField#name() name}
     * @param values the values that fulfil the condition, in the catalogue's order; none if any value does
     */
    public Condition {
        values = List.copyOf(values);
    }

    /**
     * Whether a form fulfils the condition.
     *
     * @param form the form's values by the fields' names; left out and empty mean the same
     * @return true if the other field has one of the values
     */
    public boolean holds(Map<String, String> form) {
        String value = form.getOrDefault(field, "");
        return values.isEmpty() ? !value.isEmpty() : values.contains(value);
    }

    Phrase phrase() {
        if (values.isEmpty()) {
            return Phrase.of("condition.any", "field", field);
        }
        List<Phrase> texts = values.stream()
                .map(value -> value.isEmpty() ? Phrase.of("condition.empty") : Phrase.literal(value))
                .toList();
        return Phrase.of("condition.is", "field", field, "values", Phrase.joined(Phrase.of("or"), texts));
    }

    /** Such as {@code X-US-NEXUS-CATEGORY is C31 or C32}. */
    @Override
    public String toString() {
        return phrase().toString();
    }
}
