package dev.ispapi.tld;

/** What can be done with a domain name, as far as TLDs ask for different things. */
public enum Operation {
    /** A new registration: {@code AddDomain}. */
    REGISTER,
    /** Another period: {@code RenewDomain}. */
    RENEW,
    /** From another registrar: {@code TransferDomain}. */
    TRANSFER,
    /** Another registrant, where the registry wants more than an update: {@code TradeDomain}. */
    TRADE,
    /** A change of nameservers, contacts or other data: {@code ModifyDomain}. */
    UPDATE,
    /** Back after a deletion: {@code RestoreDomain}. */
    RESTORE,
    /** Hiding the registrant's data in the public directory, with the registration or later. */
    ID_PROTECTION
}
