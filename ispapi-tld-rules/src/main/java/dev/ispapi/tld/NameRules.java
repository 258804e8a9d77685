package dev.ispapi.tld;

import dev.ispapi.tld.internal.data.Facts;
import java.util.Optional;

/** What names a TLD takes. */
public final class NameRules {

    private final Facts facts;

    NameRules(Facts facts) {
        this.facts = facts;
    }

    /** {@return the fewest characters before the zone (FAQ 32); empty if not known} */
    public Optional<Integer> minLength() {
        return facts.value(FactName.NAME_MIN_LENGTH);
    }

    /** {@return the most characters before the zone; empty if not known} */
    public Optional<Integer> maxLength() {
        return facts.value(FactName.NAME_MAX_LENGTH);
    }

    /** {@return whether internationalized names are taken; empty if not known} */
    public Optional<Boolean> idn() {
        return facts.value(FactName.NAME_IDN);
    }
}
