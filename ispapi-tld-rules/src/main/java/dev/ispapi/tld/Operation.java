package dev.ispapi.tld;

/** What can be done with a domain name, as far as TLDs ask for different things. */
public enum Operation {
    /** A new registration: {@code AddDomain}. */
    REGISTER,
    /** Another period: {@code RenewDomain}. */
    RENEW,
    /** From another registrar: {@code TransferDomain}. Most TLDs ask for nothing more then (FAQ 28). */
    TRANSFER,
    /** Another registrant, where the registry wants more than an update: {@code TradeDomain}. */
    TRADE,
    /** A change of the registrant's or other contacts' data: {@code ModifyDomain}. What it asks for is not asked for other changes. */
    UPDATE,
    /** Back after a deletion: {@code RestoreDomain}. */
    RESTORE,
    /** Hiding the registrant's data in the public directory, with the registration or later. */
    ID_PROTECTION
}
