package dev.ispapi.tld.lifecycle;

/** The steps in the life of a domain, in the order in which those of one moment count. */
public enum StepKind {
    /** A new registration can be taken back until here: registration and add-grace period. */
    ADD_GRACE_END("End of add grace"),
    /** The coming period can be paid from here on: paid-until and payment period. */
    PAYMENT("Payable"),
    /** The platform bills the renewal: paid-until and accounting period. */
    ACCOUNTING("Accounting"),
    /** The current period ends on the platform, mostly as at the registry. */
    EXPIRATION("Expiration"),
    /** What was paid for ends. */
    PAID_UNTIL("Paid until"),
    /** A renewal becomes final: expiration and finalization period. */
    FINALIZATION("Finalization"),
    /** The last moment to renew, the end of the grace period: paid-until and failure period. */
    FAILURE("Failure (last renewal)"),
    /** The domain is deleted, because nobody renewed it or because it was asked for. */
    DELETION("Deletion"),
    /** The domain can be restored until here: deletion and deletion-restorable period (FAQ 2). */
    REDEMPTION_END("End of redemption"),
    /** The registry begins to hold the name, for the deletion-hold period. */
    HOLD("Hold"),
    /** The name can be registered by anybody. */
    FREE("Free again");

    private final String title;

    StepKind(String title) {
        this.title = title;
    }

    /**
     * A short name for people.
     *
     * @return such as {@code End of redemption}
     */
    public String title() {
        return title;
    }
}
