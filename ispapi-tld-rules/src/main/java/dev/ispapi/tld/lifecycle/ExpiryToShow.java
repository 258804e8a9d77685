package dev.ispapi.tld.lifecycle;

import java.time.Instant;

/**
 * The date to show a customer as the end of a domain.
 *
 * @param date the date, in UTC
 * @param reason why this one
 * @param explanation the reason in a sentence or two for people
 */
public record ExpiryToShow(Instant date, Reason reason, String explanation) {

    /** Why a date is the one to show. */
    public enum Reason {
        /** The rule: the paid-until date (FAQ 34). */
        PAID_UNTIL,
        /** The domain is deleted before its paid-until date, so the accounting date is shown (FAQ 14, 24). */
        ACCOUNTING_BEFORE_EARLY_DELETION,
        /** The domain is deleted before its paid-until date and the accounting date is not known: the last moment to renew. */
        FAILURE_BEFORE_EARLY_DELETION
    }
}
