package dev.ispapi.tld;

import java.util.Optional;

/**
 * Local presence: a trustee in the TLD's country who stands in for a registrant from elsewhere, for a fee unless remarked otherwise
 * (FAQ 19). It does not hide the registrant; that is {@link IdProtection}.
 *
 * @param offered whether the registrar offers it
 * @param parameter the parameter that orders it with the value 1; empty if there is none, or none is known
 * @param automatic true if it is known to be supplied without being asked for
 */
public record Trustee(boolean offered, Optional<String> parameter, boolean automatic) {}
