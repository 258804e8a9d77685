package dev.ispapi.tld;

import dev.ispapi.tld.text.RulesLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a TLD asks for beyond contacts and nameservers (FAQ 1): what a form needs to ask for it, and a program to check it.
 *
 * @param name the name within the form: the parameter, or a name in lower case for a field that is part of the form only
 * @param formOnly true if the field is never sent but steers others, such as whether the registrant is a person
 * @param label what it asks for, in English
 * @param kind what its values look like
 * @param choices the values it takes; empty for all kinds but {@link FieldKind#CHOICE}, and {@link FieldKind#COUNTRY} with a limit
 * @param required whether it must have a value
 * @param requiredWhen when it must; present for {@link Required#WHEN} only
 * @param onlyWhen when it may have a value at all; empty for always
 * @param verified false if no page of the API's documentation names the parameter: it may be gone
 * @param source who says so
 * @param conflicts what other sources say of whether it must have a value; empty if none contradicts
 */
public record AdditionalField(
        String name,
        boolean formOnly,
        String label,
        FieldKind kind,
        List<Choice> choices,
        Required required,
        Optional<Condition> requiredWhen,
        Optional<Condition> onlyWhen,
        boolean verified,
        Source source,
        List<FieldConflict> conflicts) {

    /**
     * Checks that the parts go together.
     *
     * @param name the name within the form
     * @param formOnly true if the field is never sent
     * @param label what it asks for, in English
     * @param kind what its values look like
     * @param choices the values it takes
     * @param required whether it must have a value
     * @param requiredWhen when it must; present for {@link Required#WHEN} only
     * @param onlyWhen when it may have a value at all; empty for always
     * @param verified false if no page of the API's documentation names the parameter
     * @param source who says so
     * @param conflicts what other sources say of whether it must have a value
     * @throws IllegalArgumentException if a choice has no values, or something else has; if a condition is missing or too many
     */
    public AdditionalField {
        choices = List.copyOf(choices);
        conflicts = List.copyOf(conflicts);
        if (kind == FieldKind.CHOICE && choices.isEmpty()) {
            throw new IllegalArgumentException(name + ": expected values to choose from, found none");
        }
        if (kind != FieldKind.CHOICE && kind != FieldKind.COUNTRY && !choices.isEmpty()) {
            throw new IllegalArgumentException(name + ": expected no values to choose from for a " + kind);
        }
        if ((required == Required.WHEN) != requiredWhen.isPresent()) {
            throw new IllegalArgumentException(name + ": expected a condition if and only if it is required on one");
        }
    }

    /**
     * The label in a language.
     *
     * @param language the language
     * @return the label; in English where the language lacks it
     */
    public String label(RulesLanguage language) {
        return language.label(label);
    }

    /**
     * The parameter to send.
     *
     * @return its wire name; empty for a field of the form only
     */
    public Optional<String> parameter() {
        return formOnly ? Optional.empty() : Optional.of(name);
    }

    /**
     * Whether it is open which source is right about {@link #required()}.
     *
     * @return true if a source contradicts that is not certainly older
     */
    public boolean isDisputed() {
        return conflicts.stream()
                .anyMatch(
                        conflict -> !source.asOf().isNewerThan(conflict.source().asOf()));
    }

    /**
     * Whether the field may have a value in a form.
     *
     * @param form the form's values by the fields' names
     * @return false if the condition of {@link #onlyWhen()} does not hold
     */
    public boolean appliesTo(Map<String, String> form) {
        return onlyWhen.map(condition -> condition.holds(form)).orElse(true);
    }

    /**
     * Whether the field must have a value in a form.
     *
     * @param form the form's values by the fields' names
     * @return true if it applies, and is required always or by what the form holds
     */
    public boolean isRequiredIn(Map<String, String> form) {
        return appliesTo(form)
                && (required == Required.ALWAYS
                        || requiredWhen.map(condition -> condition.holds(form)).orElse(false));
    }

    /**
     * The choice with a value.
     *
     * @param value a value as it would be sent
     * @return the choice; empty if the field does not offer it
     */
    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }
}
