package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A transfer or trade that is under way.
 *
 * @param domain ASCII name
 * @param account the log-in of the account that waits for it, or that loses the domain
 * @param kind {@code IN}, {@code OUT} or {@code TRADE}
 * @param requested when it was asked for
 * @param due when it ends if nobody says anything
 * @param isApprovedWhenDue whether silence means yes
 * @param price what was paid for it, in the account's currency; given back if it fails
 * @param contacts handles by role, as they were asked for
 * @param nameservers names as they were asked for
 * @param premiumClass the class of a premium name; empty for an ordinary one
 */
public record Transfer(
        String domain,
        String account,
        String kind,
        Instant requested,
        Instant due,
        boolean isApprovedWhenDue,
        BigDecimal price,
        SortedMap<String, List<String>> contacts,
        List<String> nameservers,
        String premiumClass) {

    /** To this platform. */
    public static final String IN = "IN";

    /** To another registrar. */
    public static final String OUT = "OUT";

    /** To another registrant. */
    public static final String TRADE = "TRADE";
}
