package dev.ispapi.tld;

import java.util.Optional;

/** What one wants to know of a zone. {@link Tld#coverage()} tells which of it is known, and from where. */
public enum Topic {
    /** The periods to register for. */
    TERMS("terms"),
    /** The periods to renew for. */
    RENEWAL("renewal"),
    /** When an unpaid domain is deleted. */
    FAILURE("failure"),
    /** How long a deleted domain can be restored. */
    REDEMPTION("redemption"),
    /** What a transfer needs. */
    TRANSFER("transfer"),
    /** How a domain gets another registrant. */
    OWNER_CHANGE("owner change"),
    /** How many contacts there must be. */
    CONTACTS("contacts"),
    /** How many nameservers there must be. */
    NAMESERVERS("nameservers"),
    /** Whether the registrant can be hidden. */
    ID_PROTECTION("ID protection"),
    /** What a registration asks for beyond contacts and nameservers. */
    FIELDS("fields");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** {@return the topic in words, such as {@code ID protection}} */
    public String title() {
        return title;
    }

    /** Who says it of a zone; empty if it is not known. */
    Optional<Source> source(Tld tld) {
        return switch (this) {
            case TERMS -> source(tld, FactName.REGISTRATION_PERIODS);
            case RENEWAL -> source(tld, FactName.RENEWAL_PERIODS);
            case FAILURE -> source(tld, FactName.FAILURE_PERIOD);
            case REDEMPTION -> source(tld, FactName.DELETION_RESTORABLE_PERIOD);
            case TRANSFER -> source(tld, FactName.TRANSFER_AUTH_CODE);
            case OWNER_CHANGE -> source(tld, FactName.OWNER_CHANGE);
            case CONTACTS -> source(tld, FactName.ADMINS_MIN);
            case NAMESERVERS -> source(tld, FactName.NAMESERVERS_MIN);
            case ID_PROTECTION -> source(tld, FactName.ID_PROTECTION);
            // A language is asked for in all generic TLDs; it says nothing of this one.
            case FIELDS ->
                tld.additionalFields(Operation.REGISTER).stream()
                        .filter(field -> !field.name().equals("X-IDN-LANGUAGE"))
                        .map(AdditionalField::source)
                        .findFirst();
        };
    }

    private static Optional<Source> source(Tld tld, FactName<?> name) {
        return tld.fact(name).map(Fact::source);
    }
}
