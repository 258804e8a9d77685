package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A domain that is managed here.
 *
 * @param name ASCII name
 * @param account the log-in of the account that has it
 * @param dates when what happened and will happen
 * @param contacts handles by role, such as {@code OWNERCONTACT}
 * @param nameservers host names in the order of their slots
 * @param secDns what the registry publishes for DNSSEC
 * @param settings auth code, lock and renewal
 * @param status such as {@code ACTIVE}
 * @param premiumClass the class of a premium name; empty for an ordinary one
 * @param extensions {@code X-} parameters by name
 */
public record Domain(
        String name,
        String account,
        Dates dates,
        SortedMap<String, List<String>> contacts,
        List<String> nameservers,
        SecDns secDns,
        Settings settings,
        List<String> status,
        String premiumClass,
        SortedMap<String, String> extensions) {

    /** The status of a domain that the registry has not made yet. */
    public static final String REQUESTED = "REQUESTEDCREATE";

    /** The status of a domain that is deleted and can be restored. */
    public static final String REDEMPTION = "REDEMPTION";

    /** The status of a domain that is deleted and can't be restored any more. */
    public static final String HELD = "PENDINGDELETE";

    /** The status that a registry lock gives. */
    public static final List<String> REGISTRY_LOCK =
            List.of("serverDeleteProhibited", "serverTransferProhibited", "serverUpdateProhibited");

    /**
     * Dates of a domain. {@link Instant#EPOCH} stands for none.
     *
     * @param created when it was registered, or came here
     * @param updated when it was last changed
     * @param expiration the registry's expiration date
     * @param paidUntil the date until which it is paid
     * @param transferred when it came here by transfer
     * @param deleted when it was deleted
     */
    public record Dates(
            Instant created,
            Instant updated,
            Instant expiration,
            Instant paidUntil,
            Instant transferred,
            Instant deleted) {

        /**
         * Dates of a registration.
         *
         * @param now when it is registered
         * @param end the end of what is paid
         * @return the dates
         */
        public static Dates registered(Instant now, Instant end) {
            return new Dates(now, now, end, end, Instant.EPOCH, Instant.EPOCH);
        }

        /**
         * The dates after a change.
         *
         * @param now when
         * @return the dates
         */
        public Dates updatedAt(Instant now) {
            return new Dates(created, now, expiration, paidUntil, transferred, deleted);
        }

        /**
         * The dates with another end.
         *
         * @param registry the registry's expiration date
         * @param paid the date until which it is paid
         * @return the dates
         */
        public Dates until(Instant registry, Instant paid) {
            return new Dates(created, updated, registry, paid, transferred, deleted);
        }

        /**
         * The dates of a deletion, or of its end.
         *
         * @param date when it was deleted; {@link Instant#EPOCH} if it is not any more
         * @return the dates
         */
        public Dates deletedAt(Instant date) {
            return new Dates(created, updated, expiration, paidUntil, transferred, date);
        }
    }

    /**
     * What the registry publishes for DNSSEC.
     *
     * @param ds delegation signer records
     * @param keys DNSKEY records
     * @param maxSigLife seconds; empty for none
     */
    public record SecDns(List<String> ds, List<String> keys, String maxSigLife) {

        /** Nothing. */
        public static final SecDns NONE = new SecDns(List.of(), List.of(), "");
    }

    /**
     * Settings of a domain.
     *
     * @param auth auth code; empty for none
     * @param transferLock whether the account locked it
     * @param renewalMode such as {@code AUTORENEW}
     * @param renewalPeriod such as {@code 1Y}; empty for the default
     */
    public record Settings(String auth, boolean transferLock, String renewalMode, String renewalPeriod) {

        /**
         * The settings with another auth code.
         *
         * @param code the code; empty for none
         * @return the settings
         */
        public Settings withAuth(String code) {
            return new Settings(code, transferLock, renewalMode, renewalPeriod);
        }

        /**
         * The settings with another renewal.
         *
         * @param mode such as {@code AUTOEXPIRE}
         * @param period such as {@code 1Y}; empty for the default
         * @return the settings
         */
        public Settings withRenewal(String mode, String period) {
            return new Settings(auth, transferLock, mode, period);
        }

        /** Without the auth code. */
        @Override
        public String toString() {
            return renewalMode + " " + renewalPeriod + (transferLock ? " locked" : "");
        }
    }

    /** {@return whether the registry has not made it yet} */
    public boolean isRequested() {
        return status.contains(REQUESTED);
    }

    /** {@return whether it is deleted} */
    public boolean isDeleted() {
        return !dates.deleted().equals(Instant.EPOCH);
    }

    /** {@return all handles in the order of the roles} */
    public Stream<String> handles() {
        return contacts.values().stream().flatMap(List::stream);
    }

    /**
     * The domain with other dates.
     *
     * @param other the dates
     * @return the domain
     */
    public Domain with(Dates other) {
        return new Domain(
                name, account, other, contacts, nameservers, secDns, settings, status, premiumClass, extensions);
    }

    /**
     * The domain with other settings.
     *
     * @param other the settings
     * @return the domain
     */
    public Domain with(Settings other) {
        return new Domain(name, account, dates, contacts, nameservers, secDns, other, status, premiumClass, extensions);
    }

    /**
     * The domain with other DNSSEC data.
     *
     * @param other the data
     * @return the domain
     */
    public Domain with(SecDns other) {
        return new Domain(
                name, account, dates, contacts, nameservers, other, settings, status, premiumClass, extensions);
    }

    /**
     * The domain with another status.
     *
     * @param other all flags
     * @return the domain
     */
    public Domain withStatus(List<String> other) {
        return new Domain(
                name,
                account,
                dates,
                contacts,
                nameservers,
                secDns,
                settings,
                List.copyOf(other),
                premiumClass,
                extensions);
    }

    /**
     * The domain with more status flags.
     *
     * @param flags those that are added
     * @return the domain
     */
    public Domain plusStatus(List<String> flags) {
        return withStatus(
                Stream.concat(status.stream(), flags.stream()).distinct().toList());
    }

    /**
     * The domain without some status flags.
     *
     * @param flags those that are taken away
     * @return the domain
     */
    public Domain minusStatus(List<String> flags) {
        List<String> left = new ArrayList<>(status);
        left.removeAll(flags);
        return withStatus(left);
    }

    /**
     * The domain in another account.
     *
     * @param other the account's log-in
     * @return the domain
     */
    public Domain withAccount(String other) {
        return new Domain(
                name, other, dates, contacts, nameservers, secDns, settings, status, premiumClass, extensions);
    }

    /**
     * The domain with other contacts.
     *
     * @param other handles by role
     * @return the domain
     */
    public Domain withContacts(SortedMap<String, List<String>> other) {
        return new Domain(name, account, dates, other, nameservers, secDns, settings, status, premiumClass, extensions);
    }

    /**
     * The domain with other nameservers.
     *
     * @param other host names
     * @return the domain
     */
    public Domain withNameservers(List<String> other) {
        return new Domain(
                name, account, dates, contacts, List.copyOf(other), secDns, settings, status, premiumClass, extensions);
    }

    /**
     * The domain with other extensions.
     *
     * @param other values by name
     * @return the domain
     */
    public Domain withExtensions(SortedMap<String, String> other) {
        return new Domain(name, account, dates, contacts, nameservers, secDns, settings, status, premiumClass, other);
    }

    /**
     * The domain after a change.
     *
     * @param now when
     * @return the domain
     */
    public Domain updatedAt(Instant now) {
        return with(dates.updatedAt(now));
    }
}
