package dev.ispapi.dnszone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DnsZoneContentsTest {

    private static final DnsRecord ADDRESS = DnsRecord.a("www", "192.0.2.1");

    private static List<String> problems(DnsRecord... records) {
        return DnsZoneContents.of("example.com").with(records).problems();
    }

    private static String problem(DnsRecord... records) {
        assertThat(problems(records)).hasSize(1);
        return problems(records).get(0);
    }

    @Test
    void givesTheRecordsThatFit() {
        DnsZoneContents zone = DnsZoneContents.of("example.com")
                .with(
                        DnsRecord.a("@", "192.0.2.1"),
                        DnsRecord.a("@", "192.0.2.2"),
                        DnsRecord.mx("@", 10, "mail.example.net"),
                        DnsRecord.mx("@", 20, "mail.example.net"),
                        DnsRecord.cname("www", DnsTarget.apex()),
                        DnsRecord.cname("*", "host.example.net"),
                        DnsRecord.txt("mail.example.com.", "x"));

        assertThat(zone.problems()).isEmpty();
        assertThat(zone.rrs())
                .extracting(DnsRecord::toString)
                .containsExactly(
                        "@ IN A 192.0.2.1",
                        "@ IN A 192.0.2.2",
                        "@ IN MX 10 mail.example.net.",
                        "@ IN MX 20 mail.example.net.",
                        "www IN CNAME @",
                        "* IN CNAME host.example.net.",
                        "mail.example.com. IN TXT \"x\"");
        assertThat(CreateDNSZone.builder()
                        .dnsZone("example.com")
                        .records(zone.rrs())
                        .build()
                        .records())
                .isEqualTo(zone.rrs());
    }

    @Test
    void faq44FindsACnameOfTheZoneItselfHoweverItIsWritten() {
        assertThat(problem(DnsRecord.cname("example.com.", "example.net"))).contains("is a CNAME of the zone itself");
        assertThat(problem(DnsRecord.parse("@ IN CNAME example.net."))).contains("is a CNAME of the zone itself");
    }

    @Test
    void findsWhatStandsBesideACname() {
        DnsRecord cname = DnsRecord.cname("www.example.com.", "host.example.net");

        assertThat(problem(ADDRESS, cname))
                .isEqualTo(
                        "[www IN A 192.0.2.1] stands beside [www.example.com. IN CNAME host.example.net.]; a CNAME stands alone");
        assertThat(problems(DnsRecord.cname("www", "one.example.net"), DnsRecord.cname("www", "two.example.net")))
                .hasSize(1);
        assertThat(problems(cname, DnsRecord.parse("www IN RRSIG A 13 3"))).isEmpty();
    }

    @Test
    void findsOwnersThatRepeatTheZoneOrLeaveIt() {
        assertThat(problem(DnsRecord.a("www.example.com", "192.0.2.1")))
                .isEqualTo(
                        "[www.example.com IN A 192.0.2.1] would be of www.example.com.example.com.; end its owner with a dot,"
                                + " or leave the zone out");
        assertThat(problem(DnsRecord.a("www.example.org.", "192.0.2.1"))).contains("outside the zone example.com");
        assertThat(problem(DnsRecord.a("badexample.com.", "192.0.2.1"))).contains("outside");
        assertThat(problems(DnsRecord.a("badexample.com", "192.0.2.1"))).isEmpty();
    }

    @Test
    void faq44FindsATargetThatRepeatsTheZone() {
        assertThat(problem(DnsRecord.parse("www IN CNAME host.example.com")))
                .isEqualTo(
                        "[www IN CNAME host.example.com] would point to host.example.com.example.com.; end its target with a dot"
                                + " (FAQ 44)");
        assertThat(problems(DnsRecord.cname("www", "host.example.com"))).isEmpty();
    }

    @Test
    void findsRecordsThatSayTheSame() {
        assertThat(problems(ADDRESS, ADDRESS))
                .as("the same record is there once")
                .isEmpty();
        assertThat(problem(ADDRESS, DnsRecord.a("www.example.com.", "192.0.2.1")))
                .contains("says the same as");
        assertThat(problem(
                        DnsRecord.mx("@", 10, DnsTarget.relative("mail")), DnsRecord.mx("@", 10, "mail.example.com")))
                .contains("says the same as");
    }

    @Test
    void findsSeveralTimesToLiveInOneSet() {
        DnsRecord other = DnsRecord.a("www", "192.0.2.2");

        assertThat(problem(ADDRESS.withTtl(Duration.ofHours(1)), other.withTtl(Duration.ofHours(2))))
                .isEqualTo("the records of www.example.com. A have several times to live, [3600, 7200]; give them one");
        assertThat(problems(
                        ADDRESS.withTtl(Duration.ofHours(1)),
                        DnsRecord.aaaa("www", "::1").withTtl(Duration.ofHours(2))))
                .isEmpty();
    }

    @Test
    void findsHostsThatAreCnames() {
        DnsRecord cname = DnsRecord.cname("mail", "host.example.net");

        assertThat(problem(cname, DnsRecord.mx("@", 10, "mail.example.com"))).contains("is no CNAME (RFC 2181)");
        assertThat(problem(cname, DnsRecord.ns("sub", DnsTarget.relative("mail"))))
                .contains("is no CNAME");
        assertThat(problems(cname, DnsRecord.cname("www", "mail.example.com"))).isEmpty();
    }

    @Test
    void findsAHostBesideNone() {
        assertThat(problem(DnsRecord.mx("@", 0, DnsTarget.none()), DnsRecord.mx("@", 10, "mail.example.net")))
                .contains("say that there is no mail host, and name one");
        assertThat(problems(DnsRecord.mx("@", 0, DnsTarget.none()))).isEmpty();
    }

    @Test
    void namesAllProblemsAtOnce() {
        DnsZoneContents zone = DnsZoneContents.of("example.com")
                .with(DnsRecord.a("a.example.org.", "192.0.2.1"), DnsRecord.a("b.example.org.", "192.0.2.1"));

        assertThatThrownBy(zone::rrs)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the records of the zone example.com do not fit together: [a.example.org. IN A 192.0.2.1] lies outside"
                                + " the zone example.com; [b.example.org. IN A 192.0.2.1] lies outside the zone example.com");
    }

    @Test
    void readsAnAnswerAndLeavesTheSoaOut() {
        DnsZoneContents zone = DnsZoneContents.parse(
                "example.com",
                List.of(
                        "example.com. 3600 IN SOA ns1.example.net. admin.example.net. 1 2 3 4 5",
                        "www.example.com. 3600 IN A 192.0.2.1"));

        assertThat(zone.records()).hasSize(2);
        assertThat(zone.rrs()).extracting(DnsRecord::toString).containsExactly("www.example.com. 3600 IN A 192.0.2.1");
        assertThat(zone.without(zone.records().get(1)).rrs()).isEmpty();
        assertThat(zone.isExtended()).isFalse();
        assertThat(zone.with(DnsRecord.of("@", "X-HTTP", "x")).isExtended()).isTrue();
        assertThat(zone).hasToString("example.com with 2 records");
    }

    @Test
    void takesAZoneInUnicode() {
        assertThat(DnsZoneContents.of("münchen.de").zone()).isEqualTo("xn--mnchen-3ya.de");
        assertThat(DnsZoneContents.of("münchen.de").with(ADDRESS))
                .isEqualTo(DnsZoneContents.of("MÜNCHEN.de").with(ADDRESS));
    }
}
