package dev.ispapi.sandbox;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;

/** Orders that tests need before what they test. */
final class TestDomains {

    private TestDomains() {}

    /** Adds a contact and returns its handle. */
    static String contact(IspapiClient client) {
        return client.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Ada")
                        .parameter("LASTNAME", "Lovelace")
                        .parameter("STREET", "Samplestreet 1")
                        .parameter("CITY", "London")
                        .parameter("ZIP", "EC1A 1BB")
                        .parameter("COUNTRY", "GB")
                        .parameter("PHONE", "+44.2012345678")
                        .parameter("EMAIL", "ada@example.com")
                        .build())
                .value("CONTACT")
                .orElseThrow();
    }

    /** Registers a domain for a year. */
    static void register(IspapiClient client, String domain) {
        String contact = contact(client);
        client.send(RawCommand.builder("AddDomain")
                .parameter("DOMAIN", domain)
                .parameter("PERIOD", "1Y")
                .parameter("OWNERCONTACT0", contact)
                .parameter("ADMINCONTACT0", contact)
                .parameter("TECHCONTACT0", contact)
                .parameter("BILLINGCONTACT0", contact)
                .parameter("NAMESERVER0", "ns1.example.net")
                .parameter("NAMESERVER1", "ns2.example.net")
                .build());
    }
}
