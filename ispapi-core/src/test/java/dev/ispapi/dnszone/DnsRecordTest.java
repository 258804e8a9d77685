package dev.ispapi.dnszone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DnsRecordTest {

    private static final byte[] V6 = {0x20, 0x01, 0x0d, (byte) 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    @Test
    void writesEachTypeAsRrTakesIt() throws UnknownHostException {
        assertThat(DnsRecord.a("www", "192.0.2.1")).hasToString("www IN A 192.0.2.1");
        assertThat(DnsRecord.a("@", (Inet4Address) InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1})))
                .hasToString("@ IN A 192.0.2.1");
        assertThat(DnsRecord.aaaa("www", "2001:DB8:0:0:0::1")).hasToString("www IN AAAA 2001:db8::1");
        assertThat(DnsRecord.aaaa("www", (Inet6Address) InetAddress.getByAddress(V6)))
                .hasToString("www IN AAAA 2001:db8::1");
        assertThat(DnsRecord.cname("www", "host.example.net")).hasToString("www IN CNAME host.example.net.");
        assertThat(DnsRecord.mx("@", 10, "mail.example.net")).hasToString("@ IN MX 10 mail.example.net.");
        assertThat(DnsRecord.mx("@", 0, DnsTarget.none())).hasToString("@ IN MX 0 .");
        assertThat(DnsRecord.txt("_dmarc", "v=DMARC1; p=none")).hasToString("_dmarc IN TXT \"v=DMARC1; p=none\"");
        assertThat(DnsRecord.srv("_sip._tcp", 1, 2, 5060, "sip.example.net"))
                .hasToString("_sip._tcp IN SRV 1 2 5060 sip.example.net.");
        assertThat(DnsRecord.ns("sub", "ns1.example.net")).hasToString("sub IN NS ns1.example.net.");
        assertThat(DnsRecord.caa("@", 0, "issue", "ca.example.net")).hasToString("@ IN CAA 0 issue \"ca.example.net\"");
        assertThat(DnsRecord.ptr("1", "host.example.net")).hasToString("1 IN PTR host.example.net.");
        assertThat(DnsRecord.of("_443._tcp", "tlsa", "3 1  1 ABCD")).hasToString("_443._tcp IN TLSA 3 1 1 ABCD");
    }

    @Test
    void putsItsTimeToLiveBehindTheOwner() {
        DnsRecord record = DnsRecord.a("www", "192.0.2.1").withTtl(Duration.ofHours(1));

        assertThat(record).hasToString("www 3600 IN A 192.0.2.1");
        assertThat(record.ttl()).hasValue(Duration.ofHours(1));
        assertThat(record.withTtl(Duration.ZERO)).hasToString("www 0 IN A 192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1S", "PT0.5S", "PT2147483648S"})
    void refusesATimeToLiveOutOfRange(String ttl) {
        DnsRecord record = DnsRecord.a("www", "192.0.2.1");

        assertThatThrownBy(() -> record.withTtl(Duration.parse(ttl)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 2147483647 whole seconds");
    }

    @ParameterizedTest
    @CsvSource({
        "host.example.net, host.example.net.",
        "host.example.net., host.example.net.",
        "HOST.Example.NET, host.example.net.",
        "münchen.de, xn--mnchen-3ya.de.",
        "s1._domainkey.example.net, s1._domainkey.example.net.",
        "_x.münchen.de, _x.xn--mnchen-3ya.de.",
        "com., com.",
        "@, @"
    })
    void faq44GivesAWholeTargetItsDot(String target, String written) {
        assertThat(DnsRecord.cname("www", target).data()).isEqualTo(written);
    }

    @Test
    void keepsARelativeTargetRelativeOnPurpose() {
        assertThat(DnsRecord.cname("www", DnsTarget.relative("web"))).hasToString("www IN CNAME web");
        assertThat(DnsRecord.cname("www", DnsTarget.relative("web.internal"))).hasToString("www IN CNAME web.internal");
        assertThat(DnsRecord.cname("www", DnsTarget.relative("bücher"))).hasToString("www IN CNAME xn--bcher-kva");
        assertThat(DnsTarget.relative("@")).isEqualTo(DnsTarget.apex());
        assertThatThrownBy(() -> DnsTarget.relative("web."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use DnsTarget.of");
    }

    @Test
    void asksWhatATargetOfOneLabelMeans() {
        assertThatThrownBy(() -> DnsRecord.cname("www", "web"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the target \"web\" is no name of a record: it has one label; write DnsTarget.relative(\"web\") for a name"
                                + " below the zone, \"web.\" for a TLD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "a..b",
                ".a.b",
                "-a.b",
                "a-.b",
                "a b.c",
                "a\n.b",
                "http://a.b",
                "192.0.2.1",
                "2001:db8::1",
                "*.a.b",
                "192.0.2.1.",
                "a/b.c"
            })
    void refusesTargetsThatAreNoNames(String target) {
        assertThatThrownBy(() -> DnsRecord.cname("www", target)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DnsRecord.mx("@", 10, target)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DnsTarget.relative(target)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatAnAddressIsNoTarget() {
        assertThatThrownBy(() -> DnsRecord.mx("@", 10, "192.0.2.1"))
                .hasMessageContaining("an A or AAAA record takes that");
    }

    @Test
    void faq44RefusesACnameOfTheZoneItself() {
        assertThatThrownBy(() -> DnsRecord.cname("@", "example.net"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the zone itself can't have a CNAME record, because it has SOA and NS records; give it A and AAAA records");
    }

    @Test
    void faq59AlwaysWritesAPriority() {
        assertThat(DnsRecord.mx("@", 10, "mail.example.net").priority()).hasValue(10);
        assertThat(DnsRecord.srv("_sip._tcp", 5, 0, 5060, "sip.example.net").priority())
                .hasValue(5);
        for (int priority : new int[] {-1, 65_536}) {
            assertThatThrownBy(() -> DnsRecord.mx("@", priority, "mail.example.net"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("expected a priority from 0 to 65535, found " + priority);
        }
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertThatThrownBy(() -> DnsRecord.srv("_sip._tcp", 1, 65_536, 1, "a.example"))
                .hasMessageContaining("weight");
        assertThatThrownBy(() -> DnsRecord.srv("_sip._tcp", 1, 1, -1, "a.example"))
                .hasMessageContaining("port");
        assertThatThrownBy(() -> DnsRecord.caa("@", 256, "issue", "a.example")).hasMessageContaining("flags");
        assertThatThrownBy(() -> DnsRecord.mx("@", 10, DnsTarget.none())).hasMessageContaining("RFC 7505");
    }

    @Test
    void refusesTargetsThatNoHostCanHave() {
        assertThatThrownBy(() -> DnsRecord.mx("@", 10, "_mail.example.net")).hasMessageContaining("no underscores");
        assertThatThrownBy(() -> DnsRecord.ns("@", "ns_1.example.net")).hasMessageContaining("no underscores");
        assertThatThrownBy(() -> DnsRecord.ns("@", DnsTarget.none())).hasMessageContaining("points to a name");
        assertThatThrownBy(() -> DnsRecord.cname("a", DnsTarget.none())).hasMessageContaining("points to a name");
    }

    @ParameterizedTest
    @CsvSource({
        "@, @",
        "WWW, www",
        "*, *",
        "*.shop, *.shop",
        "_sip._tcp, _sip._tcp",
        "www.example.com., www.example.com.",
        "bücher, xn--bcher-kva",
        "*.bücher, *.xn--bcher-kva",
        "müller.bücher, xn--mller-kva.xn--bcher-kva"
    })
    void takesOwners(String owner, String written) {
        assertThat(DnsRecord.a(owner, "192.0.2.1").owner()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a b", "a..b", "-a", "a-", "a.*", "w*w", "**", "a\nb", "a\"b", "straße"})
    void refusesOwners(String owner) {
        assertThatThrownBy(() -> DnsRecord.a(owner, "192.0.2.1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNamesThatAreTooLong() {
        String label = "a".repeat(63);
        assertThat(DnsRecord.a(label, "192.0.2.1").owner()).isEqualTo(label);
        assertThatThrownBy(() -> DnsRecord.a(label + "a", "192.0.2.1")).hasMessageContaining("63 are the most");
        assertThatThrownBy(() -> DnsTarget.of(String.join(".", label, label, label, label)))
                .hasMessageContaining("253 are the most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_sip", "sip._tcp", "_sip.tcp", "www", "@"})
    void wantsServiceAndProtocolOfAnSrvRecord(String owner) {
        assertThatThrownBy(() -> DnsRecord.srv(owner, 1, 1, 1, "a.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("_sip._tcp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.2.3",
                "1.2.3.4.5",
                "256.0.0.1",
                "01.2.3.4",
                "1.2.3.x",
                "localhost",
                "1.2.3.4\n",
                "::1",
                "-1.2.3.4"
            })
    void refusesWhatIsNoIpv4AddressWithoutAsking(String address) {
        assertThatThrownBy(() -> DnsRecord.a("www", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("192.0.2.1");
    }

    @ParameterizedTest
    @CsvSource({
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "2001:db8::192.0.2.1, 2001:db8::c000:201",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "1:0:2:3:4:5:6:7, 1:0:2:3:4:5:6:7",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "0:0:1:0:0:1:0:0, ::1:0:0:1:0:0",
        "FE80::00aB, fe80::ab",
        "::ffff:192.0.2.1, ::ffff:c000:201"
    })
    void takesIpv6AddressesInTheirShortestForm(String address, String written) {
        assertThat(DnsRecord.aaaa("www", address).data()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "12345::",
                "g::",
                "::1%eth0",
                "1:2:3:4:5:6:7:8::",
                ":1::2",
                "1::2:",
                "192.0.2.1",
                "192.0.2.1::",
                "::192.0.2.1:1",
                "::192.0.2",
                "[::1]"
            })
    void refusesWhatIsNoIpv6AddressWithoutAsking(String address) {
        assertThatThrownBy(() -> DnsRecord.aaaa("www", address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2001:db8::1");
    }

    @Test
    void quotesAndEscapesATextAndReadsItBack() {
        String text = "say \"hi\"  to C:\\ ; end";
        DnsRecord record = DnsRecord.txt("@", text);

        assertThat(record).hasToString("@ IN TXT \"say \\\"hi\\\"  to C:\\\\ ; end\"");
        assertThat(record.text()).hasValue(text);
        assertThat(DnsRecord.txt("@", "").toString()).isEqualTo("@ IN TXT \"\"");
        assertThat(DnsRecord.txt("@", "").text()).hasValue("");
    }

    @Test
    void splitsALongText() {
        DnsRecord record = DnsRecord.txt("key._domainkey", "p" + "A".repeat(254) + "B".repeat(255) + "C");

        assertThat(record.data()).isEqualTo("\"p" + "A".repeat(254) + "\" \"" + "B".repeat(255) + "\" \"C\"");
        assertThat(record.text().orElseThrow()).hasSize(511);
        assertThat(DnsRecord.txt("@", "A".repeat(255)).data()).doesNotContain(" ");
    }

    @Test
    void refusesTextsThatNoRecordHolds() {
        assertThatThrownBy(() -> DnsRecord.txt("@", "one\ntwo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the text has the character U+000A at index 3, near \"one\"; expected printable characters, without line breaks");
        assertThatThrownBy(() -> DnsRecord.txt("@", "a\uD83Db")).hasMessageContaining("U+D83D at index 1");
        assertThatThrownBy(() -> DnsRecord.txt("@", "x".repeat(65_280))).hasMessageContaining("65279 are the most");
        assertThatThrownBy(() -> DnsRecord.caa("@", 0, "issue", "x".repeat(256)))
                .hasMessageContaining("255");
        assertThatThrownBy(() -> DnsRecord.caa("@", 0, "is sue", "x")).hasMessageContaining("tag");
    }

    @Test
    void refusesAnyTypeForWhichItKnowsMore() {
        assertThatThrownBy(() -> DnsRecord.of("www", "cname", "example.net"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("use DnsRecord.cname(...) for a record of the type CNAME: it knows what the data must be");
        assertThatThrownBy(() -> DnsRecord.of("www", "TL SA", "x")).hasMessageContaining("type");
        assertThatThrownBy(() -> DnsRecord.of("www", "TLSA", " ")).hasMessageContaining("found none");
        assertThatThrownBy(() -> DnsRecord.of("www", "TLSA", "3 1\n1")).hasMessageContaining("line break");
    }

    @Test
    void knowsTheExtendedTypes() {
        assertThat(DnsRecord.of("www", "X-HTTP", "REDIRECT https://example.net/")
                        .isExtended())
                .isTrue();
        assertThat(DnsRecord.a("www", "192.0.2.1").isExtended()).isFalse();
    }
}
