package dev.ispapi.support.plan;

import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import java.util.Optional;

/**
 * The auth code of a transfer, if the TLD has one.
 *
 * @param isRequired whether it must be there
 * @param code the code, if it is to be sent; a secret
 * @param reason what to add to the reason of the transfer
 */
record Authorization(boolean isRequired, Optional<String> code, String reason) {

    static Authorization of(PlanDraft plan, Optional<String> told) {
        Optional<Boolean> isRequired = plan.fact(FactName.TRANSFER_AUTH_CODE);
        if (!plan.is(FactName.TRANSFER_AUTH_CODE_REFUSED)) {
            // Where it is not known, a transfer without its code fails; one with a code that is not needed does not.
            return new Authorization(isRequired.orElseGet(() -> TransferContacts.isGeneric(plan)), told, "");
        }
        String source = plan.source(FactName.TRANSFER_AUTH_CODE_REFUSED).orElseThrow();
        if (told.isPresent()) {
            plan.notice(
                    "The auth code is left out: a transfer in " + plan.zone() + " that holds one may be rejected.",
                    source);
        }
        registrySays(plan)
                .ifPresent(fact -> plan.notice(
                        "The registry of " + plan.zone() + " itself gives out auth codes for a change of the registrar."
                                + " Whether this registrar takes them by now is not known: if the transfer fails, ask"
                                + " its support before you repeat it.",
                        fact.source().toString()));
        return new Authorization(
                false,
                Optional.empty(),
                " It holds no auth code, because in " + plan.zone() + " a transfer that holds one may be rejected.");
    }

    /** The registry's own statement that a transfer needs an auth code; what holds at this registrar can differ. */
    private static Optional<Fact<?>> registrySays(PlanDraft plan) {
        return plan.tld().stream()
                .flatMap(tld -> tld.registryFacts().stream())
                .filter(fact -> fact.name().equals(FactName.TRANSFER_AUTH_CODE)
                        && fact.value().equals(true))
                .findFirst();
    }

    void put(PlanDraft plan, StepDraft step) {
        if (isRequired) {
            step.need("AUTH", code, "the auth code, from the registrant or the losing registrar");
        } else {
            step.put("AUTH", code);
        }
        step.source(
                plan.source(FactName.TRANSFER_AUTH_CODE_REFUSED).or(() -> plan.source(FactName.TRANSFER_AUTH_CODE)));
    }

    /** Without the code. */
    @Override
    public String toString() {
        return isRequired ? "required" : "not required";
    }
}
