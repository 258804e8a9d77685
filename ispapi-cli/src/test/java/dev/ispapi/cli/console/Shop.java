package dev.ispapi.cli.console;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;

/** Orders that fill the pages. */
final class Shop {

    private final IspapiClient client;

    Shop(IspapiClient client) {
        this.client = client;
    }

    void register(String domain) {
        String contact = client.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Ada")
                        .parameter("LASTNAME", "Lovelace")
                        .parameter("ORGANIZATION", "Analytical Engines Ltd")
                        .parameter("STREET", "Samplestreet 1")
                        .parameter("CITY", "London")
                        .parameter("ZIP", "EC1A 1BB")
                        .parameter("COUNTRY", "GB")
                        .parameter("PHONE", "+44.2012345678")
                        .parameter("EMAIL", "ada@example.com")
                        .build())
                .value("CONTACT")
                .orElseThrow();
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

    void transfer(String domain, String auth) {
        client.send(RawCommand.builder("TransferDomain")
                .parameter("DOMAIN", domain)
                .parameter("AUTH", auth)
                .build());
    }

    void zone(String name, String record) {
        client.send(
                RawCommand.builder("CreateDNSZone").parameter("DNSZONE", name).build());
        client.send(RawCommand.builder("UpdateDNSZone")
                .parameter("DNSZONE", name)
                .parameter("ADDRR0", record)
                .build());
    }

    /** Asks for domains by a pattern, any text. */
    void search(String pattern) {
        client.request(RawCommand.builder("QueryDomainList")
                .parameter("DOMAIN", pattern)
                .build());
    }
}
