package dev.ispapi.sandbox.internal.dns;

import static dev.ispapi.sandbox.internal.object.Desk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.object.Desk;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.wire.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DnsZoneCommandsTest {

    private static final String ZONE = "DNSZONE=example.com";

    private final Desk desk = new Desk(DnsZoneCommands.all());

    @BeforeEach
    void aZone() {
        assertThat(desk.send("CreateDNSZone", "DNSZONE=example.com.").code()).isEqualTo(200);
    }

    private Response update(String... parameters) {
        return desk.send(
                "UpdateDNSZone",
                Stream.concat(Stream.of(ZONE), Arrays.stream(parameters)).toArray(String[]::new));
    }

    /** The records, without those that a zone begins with. */
    private List<String> records() {
        return desk.send("QueryDNSZoneRRList", ZONE, "SHORT=1", "EXTENDED=1").values("RR").stream()
                .filter(line -> !line.contains(" SOA ") && !line.contains(" NS "))
                .toList();
    }

    @Test
    void beginsWithTheNameserversOfThisPlace() {
        assertThat(desk.send("QueryDNSZoneRRList", ZONE).values("RR"))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("example.com. 28800 IN SOA ns1.ispapi.net. hostmaster.example.com. 2026112400 ");
        assertThat(desk.send("StatusDNSZone", ZONE).value("RRSTOTAL")).contains("3");
        assertThat(Zones.isServed(desk.world(), "example.com")).isTrue();
    }

    @Test
    void refusesAZoneThatIsThereOrBelongsToAnothersDomain() {
        desk.domain("other", "example.net", "P-B1");

        assertThat(desk.send("CreateDNSZone", ZONE).code()).isEqualTo(540);
        assertThat(desk.send("CreateDNSZone", "DNSZONE=example.net").code()).isEqualTo(531);
        assertThat(desk.send("CreateDNSZone", "DNSZONE=nodot").code()).isEqualTo(505);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    www 3600 IN A 192.0.2.1              | www 3600 IN A 192.0.2.1
                    @ 3600 IN AAAA 2001:db8::1           | @ 3600 IN AAAA 2001:db8::1
                    www A 192.0.2.1                      | www 28800 IN A 192.0.2.1
                    www.example.com. 60 IN CNAME a.net.  | www 60 IN CNAME a.net.
                    www 60 IN CNAME shops.example.net    | www 60 IN CNAME shops.example.net.example.com.
                    @ 60 IN MX 10 mail.example.net.      | @ 60 IN MX 10 mail.example.net.
                    @ 60 IN MX mail.example.net.         | @ 60 IN MX 100 mail.example.net.
                    _sip._tls 60 IN SRV 1 443 sip.a.net. | _sip._tls 60 IN SRV 100 1 443 sip.a.net.
                    _sip._tls 60 IN SRV 5 1 443 sip      | _sip._tls 60 IN SRV 5 1 443 sip.example.com.
                    _dmarc 60 IN TXT "v=DMARC1; p=none"  | _dmarc 60 IN TXT "v=DMARC1; p=none"
                    *.shop 60 IN A 192.0.2.1             | *.shop 60 IN A 192.0.2.1
                    @ 60 IN CAA 0 issue "ca.example"     | @ 60 IN CAA 0 issue "ca.example"
                    """)
    void readsARecord(String sent, String shown) {
        assertThat(update("ADDRR0=" + sent).code()).isEqualTo(200);
        assertThat(records()).containsExactly(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www",
                "www A",
                "www 60 IN A 192.0.2.300",
                "www 60 IN A host",
                "www 60 IN AAAA 192.0.2.1",
                "www 60 IN BOGUS x",
                "www.example.net. 60 IN A 192.0.2.1",
                "@ 60 IN CNAME a.net.",
                "@ 60 IN MX ten mail.a.net.",
                "@ 60 IN MX 70000 mail.a.net.",
                "@ 60 IN MX 10 192.0.2.1",
                "_x._y 60 IN SRV 443 sip.a.net.",
                "www 60 IN TXT \"open",
                "www 60 IN X-HTTP REDIRECT http://a.net/"
            })
    void refusesARecordThatCannotBeRead(String line) {
        assertThat(said(update("ADDRR0=" + line)))
                .isEqualTo("505 Invalid attribute value syntax; resource record [" + line + "]");
        assertThat(records()).isEmpty();
    }

    @Test
    void changesNothingIfOneOfTheRecordsIsWrong() {
        assertThat(update("ADDRR0=www 60 IN A 192.0.2.1", "ADDRR1=www 60 IN A wrong")
                        .code())
                .isEqualTo(505);
        assertThat(records()).isEmpty();
        assertThat(desk.send("StatusDNSZone", ZONE).value("SOASERIAL")).contains("2026112400");
    }

    @Test
    void letsACnameStandAlone() {
        update("ADDRR0=www 60 IN A 192.0.2.1");

        assertThat(update("ADDRR0=www 60 IN CNAME a.net.").code()).isEqualTo(505);
        assertThat(update("DELRR0=www A", "ADDRR0=www 60 IN CNAME a.net.").code())
                .isEqualTo(200);
        assertThat(records()).containsExactly("www 60 IN CNAME a.net.");
    }

    @Test
    void deletesOneRecordAllOfANameOrAllOfAType() {
        update(
                "ADDRR0=www 60 IN A 192.0.2.1",
                "ADDRR1=www 60 IN A 192.0.2.2",
                "ADDRR2=a 60 IN TXT one",
                "ADDRR3=b 60 IN TXT two",
                "ADDRR4=c 60 IN A 192.0.2.3");

        update("DELRR0=www 60 IN A 192.0.2.1", "DELRR1=% TXT", "DELRR2=c");

        assertThat(records()).containsExactly("www 60 IN A 192.0.2.2");
    }

    @Test
    void replacesAllRecords() {
        update("ADDRR0=www 60 IN A 192.0.2.1");

        update("RR0=@ 60 IN NS ns1.example.net.", "RR1=a 60 IN A 192.0.2.9");

        assertThat(desk.send("QueryDNSZoneRRList", ZONE, "SHORT=1").values("RR"))
                .hasSize(3)
                .contains("@ 60 IN NS ns1.example.net.", "a 60 IN A 192.0.2.9");
    }

    @Test
    void addsARecordOnlyOnce() {
        update("ADDRR0=www 60 IN A 192.0.2.1");
        update("ADDRR0=www 60 IN A 192.0.2.1");

        assertThat(records()).hasSize(1);
    }

    @Test
    void givesTheRecordsOfANameOneTimeToLive() {
        update("ADDRR0=www 60 IN A 192.0.2.1");

        assertThat(update("ADDRR0=www 90 IN A 192.0.2.2").code()).isEqualTo(541);
        assertThat(update("ADDRR0=www 90 IN A 192.0.2.2", "RESOLVETTLCONFLICTS=1")
                        .code())
                .isEqualTo(200);
        assertThat(records()).containsExactly("www 90 IN A 192.0.2.1", "www 90 IN A 192.0.2.2");
    }

    @Test
    void raisesTheSerialNumber() {
        assertThat(update("SOAREFRESH=1200").value("SOASERIAL")).contains("2026112401");
        assertThat(update("INCSERIAL=10").value("SOASERIAL")).contains("2026112411");
        assertThat(update("SOASERIAL=2026112500").value("SOASERIAL")).contains("2026112500");
        assertThat(desk.send("StatusDNSZone", ZONE).value("SOAREFRESH")).contains("1200");
        assertThat(update("SOASERIAL=99999999999").code()).isEqualTo(505);
    }

    @Test
    void keepsForwardsAndShowsThemWhereTheyAreAskedFor() {
        assertThat(update("EXTENDED=1", "ADDRR0=www 60 IN X-HTTP REDIRECT http://a.net/")
                        .code())
                .isEqualTo(200);

        assertThat(records()).hasSize(1);
        assertThat(desk.send("QueryDNSZoneRRList", ZONE, "RR=www*").values("RR"))
                .isEmpty();
        assertThat(desk.send("StatusDNSZone", ZONE).value("WWWTARGETTYPE")).contains("X-HTTP");
    }

    @Test
    void filtersRecordsByOwnerAndType() {
        update("ADDRR0=www 60 IN A 192.0.2.1", "ADDRR1=www 60 IN TXT x", "ADDRR2=a 60 IN TXT y");

        assertThat(desk.send("QueryDNSZoneRRList", ZONE, "RRTYPE=TXT", "SHORT=1")
                        .values("RR"))
                .containsExactly("www 60 IN TXT x", "a 60 IN TXT y");
        assertThat(desk.send("QueryDNSZoneRRList", ZONE, "RR=www.*").values("RR"))
                .hasSize(2);
    }

    @Test
    void asksForTheMasterOfASlave() {
        assertThat(said(update("ZONEMODE=SLAVE"))).isEqualTo("504 Missing required attribute; SLAVEMASTER");
        assertThat(update("ZONEMODE=SLAVE", "SLAVEMASTER=192.0.2.53").code()).isEqualTo(200);
        assertThat(update("ZONEMODE=TWIN").code()).isEqualTo(505);
    }

    @Test
    void listsAndFindsOwnZonesAlone() {
        desk.sendAs("other", "CreateDNSZone", "DNSZONE=example.net", "RR0=@ 60 IN A 192.0.2.1");
        update("ADDRR0=@ 60 IN A 192.0.2.1");

        assertThat(desk.send("QueryDNSZoneList", "DNSZONE=example.*", "WIDE=1").values("DNSZONE"))
                .containsExactly("example.com.");
        Response found = desk.send("FindDNSZone", "RTYPE=A", "RDATA=192.0.2.*");
        assertThat(found.values("DNSZONE")).containsExactly("example.com.");
        assertThat(found.values("TTL")).containsExactly("60");
        assertThat(desk.sendAs("other", "StatusDNSZone", ZONE).code()).isEqualTo(531);
    }

    @Test
    void takesAZoneAwayWhole() {
        assertThat(desk.send("DeleteDNSZone", ZONE).code()).isEqualTo(200);
        assertThat(desk.send("StatusDNSZone", ZONE).code()).isEqualTo(545);
        assertThat(Zones.isServed(desk.world(), "example.com")).isFalse();
    }

    @Test
    void makesTheZoneOfADomainOnceAndLeavesItAsItIs() {
        update("ADDRR0=www 60 IN A 192.0.2.1");

        Zones.create(desk.world(), "own", "example.com", Desk.START);
        Zones.create(desk.world(), "own", "example.org", Desk.START);

        assertThat(records()).hasSize(1);
        assertThat(Zones.isServed(desk.world(), "example.org")).isTrue();
    }
}
