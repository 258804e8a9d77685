package dev.ispapi.sandbox.internal.world;

import java.util.SortedMap;

/**
 * An account, or a subuser of one.
 *
 * @param login its user name
 * @param passwordHash what {@code Passwords} makes of its password
 * @param parent the account that it is a subuser of; empty for none
 * @param currency ISO code, such as {@code EUR}
 * @param renewalMode the mode that new domains get, such as {@code AUTORENEW}
 * @param relations price and other relations by type, such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL}
 */
public record Account(
        String login,
        String passwordHash,
        String parent,
        String currency,
        String renewalMode,
        SortedMap<String, String> relations) {

    /** Without what belongs to the password. */
    @Override
    public String toString() {
        return login;
    }
}
