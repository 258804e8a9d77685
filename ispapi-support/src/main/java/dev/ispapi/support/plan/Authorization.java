package dev.ispapi.support.plan;

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
        boolean isRefused = plan.is(FactName.TRANSFER_AUTH_CODE_REFUSED);
        if (!isRefused && !isRequired.equals(Optional.of(false))) {
            return new Authorization(isRequired.orElse(false), told, "");
        }
        if (told.isPresent()) {
            plan.notice(
                    "The auth code is left out: " + plan.zone() + " has none, and may reject a request that holds one.",
                    "FAQ 33");
        }
        return new Authorization(
                false, Optional.empty(), " It holds no auth code, because " + plan.zone() + " has none.");
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
