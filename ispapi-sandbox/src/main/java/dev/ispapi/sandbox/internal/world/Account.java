package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An account, or a subuser of one.
 *
 * @param login its user name
 * @param passwordHash what {@code Passwords} makes of its password
 * @param parent the account that it is a subuser of; empty for none
 * @param currency ISO code, such as {@code EUR}
 * @param renewalMode the mode that new domains get, such as {@code AUTORENEW}
 * @param relations price and other relations by type, such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL}
 * @param profile what is known of it besides
 */
public record Account(
        String login,
        @SavedAsHash String passwordHash,
        String parent,
        String currency,
        String renewalMode,
        SortedMap<String, String> relations,
        Profile profile) {

    /**
     * What is known of an account besides.
     *
     * @param userClass the class whose relations it has beside its own; empty for none
     * @param credit how far below zero the balance may go
     * @param vat VAT in percent, on top of each price
     * @param taxRates names and rates as they were sent; empty for none
     * @param isActive whether it may log in
     * @param comment lines of the parent
     * @param addresses the only IP addresses that it may log in from; empty for any
     * @param created when it was made
     * @param updated when it was last changed
     */
    public record Profile(
            String userClass,
            BigDecimal credit,
            BigDecimal vat,
            String taxRates,
            boolean isActive,
            List<String> comment,
            List<String> addresses,
            Instant created,
            Instant updated) {

        /**
         * A new account without credit and VAT.
         *
         * @param now when it is made
         * @return the profile
         */
        public static Profile begin(Instant now) {
            return new Profile(
                    "", new BigDecimal("0.00"), new BigDecimal("0.00"), "", true, List.of(), List.of(), now, now);
        }

        /**
         * The profile with other addresses.
         *
         * @param others IP addresses; empty for any
         * @return the profile
         */
        public Profile withAddresses(List<String> others) {
            return new Profile(
                    userClass, credit, vat, taxRates, isActive, comment, List.copyOf(others), created, updated);
        }
    }

    /**
     * A new account.
     *
     * @param login its user name
     * @param passwordHash the hash of its password
     * @param parent the parent; empty for none
     * @param currency ISO code
     * @param relations relations by type
     * @param now when it is made
     * @return the account, which renews its domains automatically
     */
    public static Account begin(
            String login,
            String passwordHash,
            String parent,
            String currency,
            SortedMap<String, String> relations,
            Instant now) {
        return new Account(login, passwordHash, parent, currency, "AUTORENEW", relations, Profile.begin(now));
    }

    /**
     * The account with another password.
     *
     * @param hash the hash of the password
     * @return the account
     */
    public Account withPasswordHash(String hash) {
        return new Account(login, hash, parent, currency, renewalMode, relations, profile);
    }

    /**
     * The account below another one.
     *
     * @param other the parent's log-in
     * @return the account
     */
    public Account withParent(String other) {
        return new Account(login, passwordHash, other, currency, renewalMode, relations, profile);
    }

    /**
     * The account with another mode for new domains.
     *
     * @param mode such as {@code AUTOEXPIRE}
     * @return the account
     */
    public Account withRenewalMode(String mode) {
        return new Account(login, passwordHash, parent, currency, mode, relations, profile);
    }

    /**
     * The account with other relations.
     *
     * @param others all relations by type
     * @return the account
     */
    public Account withRelations(SortedMap<String, String> others) {
        return new Account(
                login,
                passwordHash,
                parent,
                currency,
                renewalMode,
                Collections.unmodifiableSortedMap(new TreeMap<>(others)),
                profile);
    }

    /**
     * The account with another profile.
     *
     * @param other the profile
     * @return the account
     */
    public Account with(Profile other) {
        return new Account(login, passwordHash, parent, currency, renewalMode, relations, other);
    }

    /** Without what belongs to the password. */
    @Override
    public String toString() {
        return login;
    }
}
