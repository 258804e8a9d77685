package dev.ispapi.sandbox.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.Map;

/** Stories that leave the sandbox as they found it, but for what it writes down of each order. */
final class WritingStories {

    private final String contact;

    /** Stories of orders for one registrant, who is entered here. */
    WritingStories(IspapiClient ispapi) {
        this.contact = ispapi.send(RawCommand.of(
                        "AddContact",
                        Map.of(
                                "FIRSTNAME", "Ada",
                                "LASTNAME", "Example",
                                "STREET", "Main Street 1",
                                "CITY", "Berlin",
                                "ZIP", "10115",
                                "COUNTRY", "DE",
                                "PHONE", "+49.301234567",
                                "EMAIL", "ada@example.com")))
                .value("CONTACT")
                .orElseThrow();
    }

    /** A domain from its registration to its deletion. */
    int domain(IspapiClient ispapi, long number) {
        String domain = "soak-" + number + ".com";
        Response order = ispapi.request(AddDomain.builder()
                .domain(domain)
                .period(Period.years(1))
                .ownerContacts(contact)
                .adminContacts(contact)
                .techContacts(contact)
                .billingContacts(contact)
                .nameservers("ns1.example.net", "ns2.example.net")
                .build());
        assertThat(order.code()).as(order.description()).isEqualTo(200);
        assertNameserver(ispapi, domain, "ns1.example.net");
        ispapi.send(ModifyDomain.builder()
                .domain(domain)
                .nameservers("ns3.example.net", "ns" + number + ".example.org")
                .build());
        assertNameserver(ispapi, domain, "ns" + number + ".example.org");
        ispapi.send(RawCommand.of("DeleteDomain", Map.of("DOMAIN", domain)));
        return 5;
    }

    private static void assertNameserver(IspapiClient ispapi, String domain, String nameserver) {
        var status = ispapi.request(StatusDomain.builder().domain(domain).build());
        assertThat(status.value("ID")).contains(domain);
        assertThat(status.values("NAMESERVER")).contains(nameserver);
    }

    /** A zone with a record that says which it is. */
    int zone(IspapiClient ispapi, long number) {
        String zone = "zone-" + number + ".net";
        ispapi.send(RawCommand.of("CreateDNSZone", Map.of("DNSZONE", zone)));
        ispapi.send(RawCommand.of(
                "UpdateDNSZone", Map.of("DNSZONE", zone, "ADDRR0", "www 300 IN TXT \"story " + number + "\"")));
        assertThat(ispapi.send(RawCommand.of("QueryDNSZoneRRList", Map.of("DNSZONE", zone)))
                        .values("RR"))
                .allSatisfy(line -> assertThat(line).contains(zone + ". "))
                .anySatisfy(line -> assertThat(line).endsWith("TXT \"story " + number + "\""));
        ispapi.send(RawCommand.of("DeleteDNSZone", Map.of("DNSZONE", zone)));
        return 4;
    }
}
