package dev.ispapi.support.advice;

import java.util.Locale;
import java.util.stream.Stream;

/** What a command is about; found by its name. */
public enum ObjectKind {
    /** Names reserved in a launch phase, before they are domains. */
    APPLICATION("DomainApplication"),
    /** The registry's own lock of a domain. */
    REGISTRY_LOCK("Registrylock"),
    /** Domains for sale. */
    SALE("DomainSale"),
    /** Transfers of domains from and to other registrars. */
    TRANSFER("Transfer"),
    /** Changes of a domain's registrant. */
    TRADE("Trade", "OwnerChange"),
    /** Zones of the name servers. */
    DNS_ZONE("DNSZone"),
    /** Host objects and other name servers. */
    NAMESERVER("Nameserver"),
    /** Contact handles. */
    CONTACT("Contact"),
    /** Certificates. */
    CERTIFICATE("SSLCert", "Certificate"),
    /** Trade marks in the clearing house. */
    MARK("TMCHMark", "TMDB"),
    /** Websites and their users. */
    WEBSITE("Website"),
    /** Domains. */
    DOMAIN("Domain", "DENIC_", "UK_", "ConvertIDN"),
    /** Roles of a user. */
    ROLE("RoleUser", "Acl"),
    /** Invoices. */
    INVOICE("Invoice"),
    /** The account's bookings, balance and exchange rates. */
    ACCOUNT("Account", "Deposit", "ExchangeRates", "Currencies", "Taxrates", "Report"),
    /** Events. */
    EVENT("Event"),
    /** Orders that wait. */
    ORDER("Order"),
    /** Sessions and log-ins. */
    SESSION("Session", "Authentication"),
    /** Settings kept for a user. */
    SETTING("Environment"),
    /** Users and their classes. */
    USER("User", "Registrar"),
    /** Anything else. */
    OBJECT("");

    /** Separated by blanks. */
    private final String words;

    ObjectKind(String... words) {
        this.words = String.join(" ", words);
    }

    /**
     * What a command is about.
     *
     * @param command its name in any case, such as {@code StatusDNSZone}
     * @return the kind; {@link #OBJECT} if the name does not say
     */
    public static ObjectKind of(String command) {
        String name = command.toUpperCase(Locale.ROOT);
        for (ObjectKind kind : values()) {
            if (Stream.of(kind.words.split(" ", -1)).anyMatch(word -> name.contains(word.toUpperCase(Locale.ROOT)))) {
                return kind;
            }
        }
        return OBJECT;
    }

    /** Its name in the texts. */
    String word() {
        return "object." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
