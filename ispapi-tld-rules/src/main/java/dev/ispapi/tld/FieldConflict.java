package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import java.util.Optional;

/**
 * What another source says of an additional field.
 *
 * @param required whether it must have a value, by the other source
 * @param requiredWhen when it must; present for {@link Required#WHEN} only
 * @param source the other source
 */
public record FieldConflict(Required required, Optional<Condition> requiredWhen, Source source) {

    /**
     * Checks that the parts go together.
     *
     * @param required whether it must have a value, by the other source
     * @param requiredWhen when it must
     * @param source the other source
     * @throws IllegalArgumentException if a condition is missing or too many
     */
    public FieldConflict {
        if ((required == Required.WHEN) != requiredWhen.isPresent()) {
            throw new IllegalArgumentException("expected a condition if and only if it is required on one");
        }
    }

    /** Whether it must have a value, in words. */
    Phrase says() {
        return switch (required) {
            case ALWAYS -> Phrase.of("says.required");
            case NEVER -> Phrase.of("says.not-required");
            case WHEN ->
                Phrase.of(
                        "says.required-when",
                        "condition",
                        requiredWhen.orElseThrow().phrase());
        };
    }

    /** Such as {@code required (registrar module, 2020-01-01 to 2020-12-31)}. */
    @Override
    public String toString() {
        return Basis.conflict(says(), source).toString();
    }
}
