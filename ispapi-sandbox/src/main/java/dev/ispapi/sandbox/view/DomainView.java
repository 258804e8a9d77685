package dev.ispapi.sandbox.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A domain that is managed in the sandbox, without its auth code.
 *
 * @param name ASCII name
 * @param account the login of the account
 * @param status such as {@code ACTIVE}, {@code clientTransferProhibited}, {@code REDEMPTION}
 * @param created when it was registered here, or came here by transfer
 * @param updated when it was last changed
 * @param expiration until when it is registered at the registry
 * @param paidUntil until when the account has paid
 * @param deleted when it was deleted; null if it was not
 * @param isTransferLocked whether it is locked against transfers away
 * @param renewalMode such as {@code AUTORENEW}
 * @param contacts handles by {@code OWNERCONTACT}, {@code ADMINCONTACT}, {@code TECHCONTACT}, {@code BILLINGCONTACT}
 * @param nameservers ASCII names
 * @param premiumClass the class of a premium name; empty for an ordinary one
 * @param extensions {@code X-} parameters as they were set, secrets masked
 */
public record DomainView(
        String name,
        String account,
        List<String> status,
        Instant created,
        Instant updated,
        Instant expiration,
        Instant paidUntil,
        @Nullable Instant deleted,
        boolean isTransferLocked,
        String renewalMode,
        Map<String, List<String>> contacts,
        List<String> nameservers,
        String premiumClass,
        Map<String, String> extensions) {}
