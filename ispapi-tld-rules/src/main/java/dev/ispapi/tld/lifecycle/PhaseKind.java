package dev.ispapi.tld.lifecycle;

/** The phases in the life of a domain, between its steps. */
public enum PhaseKind {
    /** Registered and paid. */
    ACTIVE("Active"),
    /** Registered and paid, and the next period is being billed. */
    BILLING("Billing"),
    /** What was paid for is over, and the domain can still be renewed. */
    GRACE("Grace"),
    /** Deleted, and can be restored. */
    REDEMPTION("Redemption"),
    /** Deleted, can't be restored and is not free yet. */
    HOLD("Hold"),
    /** Anybody can register the name. */
    FREE("Free"),
    /** The dates do not tell. */
    UNKNOWN("Unknown");

    private final String title;

    PhaseKind(String title) {
        this.title = title;
    }

    /**
     * A short name for people.
     *
     * @return such as {@code Redemption}
     */
    public String title() {
        return title;
    }
}
