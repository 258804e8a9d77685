package dev.ispapi.tld.lifecycle;

import dev.ispapi.tld.text.RulesLanguage;

/** The phases in the life of a domain, between its steps. */
public enum PhaseKind {
    /** Registered and paid. */
    ACTIVE,
    /** Registered and paid, and the next period is being billed. */
    BILLING,
    /** What was paid for is over, and the domain can still be renewed. */
    GRACE,
    /** Deleted, and can be restored. */
    REDEMPTION,
    /** Deleted, can't be restored and is not free yet. */
    HOLD,
    /** Anybody can register the name. */
    FREE,
    /** The dates do not tell. */
    UNKNOWN;

    /**
     * A short name for people, in English.
     *
     * @return such as {@code Redemption}
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
        return language.template("phase." + Explanations.key(this));
    }
}
