package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A transfer or trade that is under way.
 *
 * @param domain ASCII name
 * @param account the log-in of the account that waits for it, or that loses the domain
 * @param kind {@link #IN}, {@link #OUT} or {@link #TRADE}
 * @param status {@link #INITIATED}, {@link #REQUESTED} or {@link #PENDING}
 * @param requested when it was asked for
 * @param updated when its status changed last
 * @param due when it ends if there is no answer
 * @param isApprovedWhenDue whether no answer means yes
 * @param trigger the code that confirms it
 * @param price what was paid for it without VAT, in the account's currency; given back if it fails
 * @param period the period that was asked for; empty for the usual one
 * @param contacts handles by role, as they were asked for
 * @param nameservers names as they were asked for
 * @param premiumClass the class of a premium name; empty for an ordinary one
 * @param extensions {@code X-} parameters as they were asked for
 * @param log what happened, a line each
 */
public record Transfer(
        String domain,
        String account,
        String kind,
        String status,
        Instant requested,
        Instant updated,
        Instant due,
        boolean isApprovedWhenDue,
        @SavedEncrypted String trigger,
        BigDecimal price,
        String period,
        SortedMap<String, List<String>> contacts,
        List<String> nameservers,
        String premiumClass,
        SortedMap<String, String> extensions,
        List<String> log) {

    /** To this platform. */
    public static final String IN = "IN";

    /** To another registrar. */
    public static final String OUT = "OUT";

    /** To another registrant. */
    public static final String TRADE = "TRADE";

    /** Waits for a confirmation here. */
    public static final String INITIATED = "INITIATED";

    /** Waits for the confirmation of a trade. */
    public static final String REQUESTED = "REQUESTED";

    /** Waits for the registry or the other registrar. */
    public static final String PENDING = "PENDING";

    /**
     * The transfer in another status.
     *
     * @param other the status
     * @param line what happened
     * @param now when
     * @param end when it ends if there is no answer
     * @return the transfer
     */
    public Transfer moved(String other, String line, Instant now, Instant end) {
        List<String> lines = new ArrayList<>(log);
        lines.add(line);
        return new Transfer(
                domain,
                account,
                kind,
                other,
                requested,
                now,
                end,
                isApprovedWhenDue,
                trigger,
                price,
                period,
                contacts,
                nameservers,
                premiumClass,
                extensions,
                List.copyOf(lines));
    }

    /** Without the code that confirms it. */
    @Override
    public String toString() {
        return kind + " of " + domain + ", " + status;
    }
}
