package dev.ispapi.tld;

import dev.ispapi.tld.internal.data.Facts;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Optional;

/** The periods of a TLD. The life cycle's dates are counted with them. */
public final class Periods {

    private final Facts facts;

    Periods(Facts facts) {
        this.facts = facts;
    }

    /** {@return the periods to register for; empty if not known} */
    public Optional<List<Period>> registration() {
        return facts.value(FactName.REGISTRATION_PERIODS);
    }

    /** {@return the periods to renew for; empty if not known} */
    public Optional<List<Period>> renewal() {
        return facts.value(FactName.RENEWAL_PERIODS);
    }

    /** {@return the periods that a transfer adds, {@code 0Y} for none; empty if not known} */
    public Optional<List<Period>> transfer() {
        return facts.value(FactName.TRANSFER_PERIODS);
    }

    /** {@return the periods that a trade adds; empty if not known} */
    public Optional<List<Period>> trade() {
        return facts.value(FactName.TRADE_PERIODS);
    }

    /** {@return how long a new registration can be taken back; empty if not known} */
    public Optional<Period> addGrace() {
        return facts.value(FactName.ADD_GRACE_PERIOD);
    }

    /** {@return from the paid-until date to the day on which a renewal is charged, negative if before; empty if not known} */
    public Optional<Period> accounting() {
        return facts.value(FactName.ACCOUNTING_PERIOD);
    }

    /** {@return from the expiration date to the day on which the registry has renewed for good; empty if not known} */
    public Optional<Period> finalization() {
        return facts.value(FactName.FINALIZATION_PERIOD);
    }

    /** {@return from the paid-until date to the day on which an unpaid domain is deleted, negative if before (FAQ 14, 34); empty if not known} */
    public Optional<Period> failure() {
        return facts.value(FactName.FAILURE_PERIOD);
    }

    /** {@return from the paid-until date to the first day on which a renewal can be paid, negative; empty if not known} */
    public Optional<Period> payment() {
        return facts.value(FactName.PAYMENT_PERIOD);
    }

    /** {@return from the paid-until date to the renewal date, on which CNR renews or deletes; empty if not known, and on ISPAPI} */
    public Optional<Period> renewalDate() {
        return facts.value(FactName.RENEWAL_DATE_PERIOD);
    }

    /** {@return how long after the end of its term a domain can be renewed on CNR; empty if not known, and on ISPAPI} */
    public Optional<Period> autoRenewGrace() {
        return facts.value(FactName.AUTO_RENEW_GRACE_PERIOD);
    }

    /** {@return how long a deleted domain can be restored: the redemption period (FAQ 2); empty if not known} */
    public Optional<Period> deletionRestorable() {
        return facts.value(FactName.DELETION_RESTORABLE_PERIOD);
    }

    /** {@return how long it is held after that, before it is free; empty if not known} */
    public Optional<Period> deletionHold() {
        return facts.value(FactName.DELETION_HOLD_PERIOD);
    }
}
