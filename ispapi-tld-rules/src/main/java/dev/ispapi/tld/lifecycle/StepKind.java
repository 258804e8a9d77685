package dev.ispapi.tld.lifecycle;

import dev.ispapi.tld.text.RulesLanguage;

/** The steps in the life of a domain, in the order in which those of one moment count. */
public enum StepKind {
    /** A new registration can be taken back until here: registration and add-grace period. */
    ADD_GRACE_END,
    /** The coming period can be paid from here on: paid-until and payment period. */
    PAYMENT,
    /** The platform bills the renewal: paid-until and accounting period. */
    ACCOUNTING,
    /** The current period ends on the platform, mostly as at the registry. */
    EXPIRATION,
    /** What was paid for ends. */
    PAID_UNTIL,
    /** A renewal becomes final: expiration and finalization period. */
    FINALIZATION,
    /** The last moment to renew, the end of the grace period: paid-until and failure period. */
    FAILURE,
    /** The domain is deleted, because it was not renewed, or by a command. */
    DELETION,
    /** The domain can be restored until here: deletion and deletion-restorable period (FAQ 2). */
    REDEMPTION_END,
    /** The registry begins to hold the name, for the deletion-hold period. */
    HOLD,
    /** The name can be registered by anybody. */
    FREE;

    /**
     * A short name for people, in English.
     *
     * @return such as {@code End of redemption}
     */
    public String title() {
        return title(RulesLanguage.ENGLISH);
    }

    /**
     * A short name for people.
     *
     * @param language the language
     * @return the name
     */
    public String title(RulesLanguage language) {
        return language.template("step." + Explanations.key(this));
    }
}
