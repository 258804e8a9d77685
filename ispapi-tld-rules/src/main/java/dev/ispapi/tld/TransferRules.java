package dev.ispapi.tld;

import dev.ispapi.tld.internal.data.Facts;
import dev.ispapi.value.Period;
import java.util.Optional;

/** What a transfer to this registrar needs and does. */
public final class TransferRules {

    private final Facts facts;

    TransferRules(Facts facts) {
        this.facts = facts;
    }

    /** {@return false if transfers are known to be refused; empty if not known} */
    public Optional<Boolean> open() {
        return facts.value(FactName.TRANSFER_OPEN);
    }

    /** {@return whether the command must hold {@code AUTH}; where it need not, it should not (FAQ 33); empty if not known} */
    public Optional<Boolean> authCodeRequired() {
        return facts.value(FactName.TRANSFER_AUTH_CODE);
    }

    /** {@return whether a transfer renews the domain, and is charged for it; empty if not known} */
    public Optional<Boolean> renews() {
        return facts.value(FactName.TRANSFER_RENEWS);
    }

    /** {@return whether a transfer is immediate; empty if not known} */
    public Optional<Boolean> realTime() {
        return facts.value(FactName.TRANSFER_REAL_TIME);
    }

    /** {@return whether the registry has a lock against transfers; empty if not known} */
    public Optional<Boolean> lock() {
        return facts.value(FactName.TRANSFER_LOCK);
    }

    /** {@return how long a new registration cannot be transferred, as a rule (FAQ 13); empty if not known} */
    public Optional<Period> lockAfterRegistration() {
        return facts.value(FactName.TRANSFER_LOCK_AFTER_REGISTRATION);
    }

    /** {@return {@code PULL} if the gaining registrar starts it, {@code PUSH} if the losing one does; empty if not known} */
    public Optional<String> transferClass() {
        return facts.value(FactName.TRANSFER_CLASS);
    }

    /** {@return how long a transfer can be pending; empty if not known} */
    public Optional<Period> pending() {
        return facts.value(FactName.TRANSFER_PENDING_PERIOD);
    }

    /** {@return what then becomes of an unanswered one: {@code ACK} or {@code NACK}; empty if not known} */
    public Optional<String> unanswered() {
        return facts.value(FactName.TRANSFER_UNANSWERED);
    }

    /** {@return false if nameservers in the command have no effect and must be set after the transfer (FAQ 25); empty if not known} */
    public Optional<Boolean> appliesNameservers() {
        return facts.value(FactName.TRANSFER_APPLIES_NAMESERVERS);
    }

    /** {@return the registrar's tag, to which the losing registrar must move a domain (FAQ 56); empty for most} */
    public Optional<String> tag() {
        return facts.value(FactName.TRANSFER_TAG);
    }

    /** {@return to whom a domain can be handed over: {@code TAG} for another registrar's tag, or the one target, such as {@code TRANSIT}} */
    public Optional<String> releaseTarget() {
        return facts.value(FactName.RELEASE_TARGET);
    }
}
