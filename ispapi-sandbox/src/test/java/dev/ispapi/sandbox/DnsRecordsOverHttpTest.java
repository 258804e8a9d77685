package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.dnszone.CreateDNSZone;
import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.dnszone.DnsTarget;
import dev.ispapi.dnszone.DnsZoneContents;
import dev.ispapi.dnszone.QueryDNSZoneRRList;
import dev.ispapi.dnszone.UpdateDNSZone;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records as core builds them, taken and answered by the API. */
@Sandboxed
class DnsRecordsOverHttpTest {

    private static final String ZONE = "zone-test.com";

    @BeforeEach
    void registerTheDomain(IspapiClient ispapi) {
        String contact = ispapi.send(RawCommand.builder("AddContact")
                        .parameter("FIRSTNAME", "Test")
                        .parameter("LASTNAME", "User")
                        .parameter("STREET", "1 Example Street")
                        .parameter("CITY", "Example City")
                        .parameter("ZIP", "12345")
                        .parameter("COUNTRY", "DE")
                        .parameter("PHONE", "+49.3012345678")
                        .parameter("EMAIL", "registrant@example.com")
                        .build())
                .value("CONTACT")
                .orElseThrow();
        ispapi.send(AddDomain.builder()
                .domain(ZONE)
                .period(Period.years(1))
                .ownerContacts(contact)
                .adminContacts(contact)
                .techContacts(contact)
                .billingContacts(contact)
                .nameservers("ns1.example.net", "ns2.example.net")
                .build());
    }

    private static DnsZoneContents read(IspapiClient ispapi) {
        return DnsZoneContents.parse(
                ZONE,
                ispapi.send(QueryDNSZoneRRList.builder()
                                .dnsZone(ZONE)
                                .shortForm(true)
                                .extended(true)
                                .build())
                        .rrs());
    }

    @Test
    void readsBackWhatWasBuilt(IspapiClient ispapi) {
        Duration hour = Duration.ofHours(1);
        List<DnsRecord> records = List.of(
                DnsRecord.a("@", "192.0.2.1").withTtl(hour),
                DnsRecord.aaaa("@", "2001:db8::1").withTtl(hour),
                DnsRecord.mx("@", 10, "mail.example.net").withTtl(hour),
                DnsRecord.txt("@", "v=spf1 -all").withTtl(hour),
                DnsRecord.caa("@", 0, "issue", "ca.example.net").withTtl(hour),
                DnsRecord.cname("www", "host.example.net").withTtl(hour),
                DnsRecord.srv("_sip._tcp", 1, 2, 5060, "sip.example.net").withTtl(hour),
                DnsRecord.ns("sub", "ns1.example.net").withTtl(hour),
                DnsRecord.of("blog", "X-HTTP", "REDIRECT https://example.net/").withTtl(hour));
        DnsZoneContents zone = DnsZoneContents.of(ZONE).with(records.toArray(DnsRecord[]::new));

        ispapi.send(CreateDNSZone.builder()
                .dnsZone(ZONE)
                .extended(zone.isExtended())
                .records(zone.rrs())
                .build());

        assertThat(read(ispapi).records()).containsAll(records);
        assertThat(read(ispapi).problems()).isEmpty();
    }

    @Test
    void faq44KeepsTheZoneOffAWholeTargetAndPutsItBehindARelativeOne(IspapiClient ispapi) {
        ispapi.send(CreateDNSZone.builder()
                .dnsZone(ZONE)
                .records(
                        DnsRecord.cname("www", "host.example.net").toString(),
                        DnsRecord.cname("web", DnsTarget.relative("host")).toString())
                .build());

        assertThat(read(ispapi).records())
                .filteredOn(each -> each.type().equals("CNAME"))
                .extracting(DnsRecord::data)
                .containsExactly("host.example.net.", "host." + ZONE + ".");
    }

    @Test
    void faq59KeepsThePriorityThatWasSet(IspapiClient ispapi) {
        ispapi.send(CreateDNSZone.builder().dnsZone(ZONE).build());
        ispapi.send(UpdateDNSZone.builder()
                .dnsZone(ZONE)
                .addRecord(DnsRecord.mx("@", 10, "mail.example.net").toString())
                .build());

        assertThat(read(ispapi).records())
                .filteredOn(each -> each.type().equals("MX"))
                .singleElement()
                .satisfies(mx -> assertThat(mx.priority()).hasValue(10));
    }
}
