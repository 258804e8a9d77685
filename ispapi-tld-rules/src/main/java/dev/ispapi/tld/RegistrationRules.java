package dev.ispapi.tld;

import dev.ispapi.tld.internal.data.Facts;
import java.time.LocalDate;
import java.util.Optional;

/** Whether and how names of a TLD are registered. */
public final class RegistrationRules {

    private final Facts facts;

    RegistrationRules(Facts facts) {
        this.facts = facts;
    }

    /** {@return false if new registrations are known to be refused; empty if not known} */
    public Optional<Boolean> open() {
        return facts.value(FactName.REGISTRATION_OPEN);
    }

    /** {@return the zone to register in instead, because it brings the name in this one along (FAQ 38); empty for most} */
    public Optional<String> through() {
        return facts.value(FactName.REGISTRATION_THROUGH);
    }

    /** {@return the zone in which a name gives its registrant a right to the same name in this one, or gave it (FAQ 15); empty for most} */
    public Optional<String> rightFrom() {
        return facts.value(FactName.REGISTRATION_RIGHT_FROM);
    }

    /** {@return the day on which {@linkplain #rightFrom() that right} ended, in UTC; empty if it has not, or there is none} */
    public Optional<LocalDate> rightEnded() {
        return facts.value(FactName.REGISTRATION_RIGHT_ENDED);
    }
}
