package dev.ispapi.tld;

import dev.ispapi.domain.Limits;
import dev.ispapi.tld.internal.data.Facts;

/** How many contacts a TLD takes. */
public final class ContactRules {

    private final Facts facts;

    ContactRules(Facts facts) {
        this.facts = facts;
    }

    /** {@return how many registrants, {@code OWNERCONTACTn}} */
    public Limits registrant() {
        return facts.limits(FactName.REGISTRANTS_MIN, FactName.REGISTRANTS_MAX);
    }

    /** {@return how many admin-c, {@code ADMINCONTACTn}} */
    public Limits admin() {
        return facts.limits(FactName.ADMINS_MIN, FactName.ADMINS_MAX);
    }

    /** {@return how many tech-c, {@code TECHCONTACTn}} */
    public Limits tech() {
        return facts.limits(FactName.TECHS_MIN, FactName.TECHS_MAX);
    }

    /** {@return how many billing contacts, {@code BILLINGCONTACTn}} */
    public Limits billing() {
        return facts.limits(FactName.BILLINGS_MIN, FactName.BILLINGS_MAX);
    }
}
