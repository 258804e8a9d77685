package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A domain that is managed here.
 *
 * @param name ASCII name
 * @param account the log-in of the account that has it
 * @param dates its dates
 * @param contacts handles by {@code OWNERCONTACT}, {@code ADMINCONTACT}, {@code TECHCONTACT}, {@code BILLINGCONTACT}; lists without holes
 * @param nameservers ASCII names
 * @param settings what the account can set
 * @param status such as {@code ACTIVE}, {@code clientTransferProhibited}, {@code REDEMPTION}
 * @param premiumClass such as {@code PREMIUM_TOP_A}; empty for an ordinary name
 * @param extensions {@code X-} parameters as they were set
 */
public record Domain(
        String name,
        String account,
        Dates dates,
        SortedMap<String, List<String>> contacts,
        List<String> nameservers,
        Settings settings,
        List<String> status,
        String premiumClass,
        SortedMap<String, String> extensions) {

    /**
     * The dates of a domain.
     *
     * @param created when it was registered, or came here by transfer
     * @param updated when it was last changed
     * @param expiration until when it is registered at the registry
     * @param paidUntil until when the account has paid
     * @param transferred when it came here by transfer; the epoch if it did not
     * @param deleted when it was deleted, and redemption began; the epoch if it was not
     */
    public record Dates(
            Instant created,
            Instant updated,
            Instant expiration,
            Instant paidUntil,
            Instant transferred,
            Instant deleted) {}

    /**
     * What the account can set.
     *
     * @param auth the auth code; empty for none
     * @param transferLock whether it is locked against transfers away
     * @param renewalMode such as {@code AUTORENEW}, {@code AUTOEXPIRE}, {@code AUTODELETE}, {@code RENEWONCE}
     * @param renewalPeriod such as {@code 1Y}
     */
    public record Settings(String auth, boolean transferLock, String renewalMode, String renewalPeriod) {

        /** Without the auth code. */
        @Override
        public String toString() {
            return renewalMode + " " + renewalPeriod + (transferLock ? " locked" : "");
        }
    }

    /**
     * A copy with other dates.
     *
     * @param other the dates
     * @return the copy
     */
    public Domain with(Dates other) {
        return new Domain(name, account, other, contacts, nameservers, settings, status, premiumClass, extensions);
    }

    /**
     * A copy with other settings.
     *
     * @param other the settings
     * @return the copy
     */
    public Domain with(Settings other) {
        return new Domain(name, account, dates, contacts, nameservers, other, status, premiumClass, extensions);
    }

    /**
     * A copy in another status.
     *
     * @param other the status
     * @return the copy
     */
    public Domain withStatus(List<String> other) {
        return new Domain(
                name, account, dates, contacts, nameservers, settings, List.copyOf(other), premiumClass, extensions);
    }

    /**
     * A copy in another account.
     *
     * @param other the log-in of the account
     * @return the copy
     */
    public Domain withAccount(String other) {
        return new Domain(name, other, dates, contacts, nameservers, settings, status, premiumClass, extensions);
    }

    /**
     * A copy with other contacts.
     *
     * @param other handles by kind of contact
     * @return the copy
     */
    public Domain withContacts(SortedMap<String, List<String>> other) {
        return new Domain(name, account, dates, other, nameservers, settings, status, premiumClass, extensions);
    }

    /**
     * A copy with other nameservers.
     *
     * @param other ASCII names
     * @return the copy
     */
    public Domain withNameservers(List<String> other) {
        return new Domain(
                name, account, dates, contacts, List.copyOf(other), settings, status, premiumClass, extensions);
    }

    /**
     * A copy with other extensions.
     *
     * @param other {@code X-} parameters
     * @return the copy
     */
    public Domain withExtensions(SortedMap<String, String> other) {
        return new Domain(name, account, dates, contacts, nameservers, settings, status, premiumClass, other);
    }

    /**
     * A copy that was changed at a moment.
     *
     * @param now the moment
     * @return the copy
     */
    public Domain updatedAt(Instant now) {
        return with(new Dates(
                dates.created(), now, dates.expiration(), dates.paidUntil(), dates.transferred(), dates.deleted()));
    }
}
