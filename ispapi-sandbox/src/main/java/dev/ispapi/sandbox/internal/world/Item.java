package dev.ispapi.sandbox.internal.world;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A thing of a kind that has no rules but its commands: a certificate, a trademark, a website, an invoice, a listing for sale.
 *
 * @param kind such as {@code SSLCERT}
 * @param id its name among its kind
 * @param account the log-in of the account that has it
 * @param created when it was made
 * @param updated when it was last changed
 * @param values what it holds, by property
 */
public record Item(
        String kind,
        String id,
        String account,
        Instant created,
        Instant updated,
        SortedMap<String, List<String>> values) {

    /** An order for later. */
    public static final String ORDER = "ORDER";

    /** A registration that the registry has not carried out yet, by the domain's name. */
    public static final String REGISTRATION = "REGISTRATION";

    /** A registry lock that was asked for, or is there, by the domain's name. */
    public static final String REGISTRY_LOCK = "REGISTRYLOCK";

    /** A verification of a registrant, by the domain's name. */
    public static final String VERIFICATION = "VERIFICATION";

    /** An e-mail address of a registrant that is verified. */
    public static final String VERIFIED_EMAIL = "VERIFIEDEMAIL";

    /** A domain's listing on the aftermarkets, by its name. */
    public static final String SALE = "SALE";

    /** An account at an aftermarket, by log-in and market. */
    public static final String SALE_ACCOUNT = "SALEACCOUNT";

    /** An application for a domain. */
    public static final String APPLICATION = "DOMAINAPPLICATION";

    /** A class of users, by log-in and name. */
    public static final String USER_CLASS = "USERCLASS";

    /** A setting of an account's environment, by log-in, key and name. */
    public static final String ENVIRONMENT = "ENVIRONMENT";

    /** An invoice. */
    public static final String INVOICE = "INVOICE";

    /** A certificate. */
    public static final String CERTIFICATE = "SSLCERT";

    /** A trademark. */
    public static final String TRADEMARK = "TMCHMARK";

    /** A website. */
    public static final String WEBSITE = "WEBSITE";

    /** A user of websites. */
    public static final String WEBSITE_USER = "WEBSITE-USER";

    /** An entry in the log of the add-ons. */
    public static final String ADDON_LOG = "ADDONLOG";

    /**
     * Copies the values.
     *
     * @param kind such as {@code SSLCERT}
     * @param id its name among its kind
     * @param account the log-in of the account that has it
     * @param created when it was made
     * @param updated when it was last changed
     * @param values what it holds, by property
     */
    public Item {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The key of a thing among all.
     *
     * @param kind such as {@code SSLCERT}
     * @param id its name among its kind
     * @return the key
     */
    public static String key(String kind, String id) {
        return kind + ' ' + id;
    }

    /** {@return its key among all} */
    public String key() {
        return key(kind, id);
    }

    /**
     * The values of a property.
     *
     * @param name the property
     * @return its values; empty if it has none
     */
    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The first value of a property.
     *
     * @param name the property
     * @return its first value; an empty text if it has none
     */
    public String get(String name) {
        return list(name).stream().findFirst().orElse("");
    }

    /**
     * The thing with other values.
     *
     * @param others those that change; an empty list takes a property away
     * @param now when
     * @return the thing
     */
    public Item with(SortedMap<String, List<String>> others, Instant now) {
        SortedMap<String, List<String>> all = new TreeMap<>(values);
        others.forEach((name, list) -> {
            if (list.isEmpty()) {
                all.remove(name);
            } else {
                all.put(name, list);
            }
        });
        return new Item(kind, id, account, created, now, all);
    }

    /**
     * The thing with another value of one property.
     *
     * @param name the property
     * @param value its only value
     * @param now when
     * @return the thing
     */
    public Item with(String name, String value, Instant now) {
        return with(new TreeMap<>(java.util.Map.of(name, List.of(value))), now);
    }

    /**
     * The thing in another account.
     *
     * @param other the account's log-in
     * @return the thing
     */
    public Item withAccount(String other) {
        return new Item(kind, id, other, created, updated, values);
    }

    /** Without what it holds, which can be secret. */
    @Override
    public String toString() {
        return key();
    }
}
