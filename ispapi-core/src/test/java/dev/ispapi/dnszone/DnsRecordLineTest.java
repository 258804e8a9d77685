package dev.ispapi.dnszone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that people write and commands send. */
class DnsRecordLineTest {

    private static final String SHA256 = "AB".repeat(32);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www IN A 192.0.2.1 | www IN A 192.0.2.1",
                "www 3600 A 192.0.2.1 ; the web server | www 3600 IN A 192.0.2.1",
                "www IN AAAA 2001:DB8:0::1 | www IN AAAA 2001:db8::1",
                "@ IN MX 10 mail.example.net. | @ IN MX 10 mail.example.net.",
                "@ IN MX 0 . | @ IN MX 0 .",
                "www IN CNAME web | www IN CNAME web",
                "www IN CNAME Host.Example.NET. | www IN CNAME host.example.net.",
                "0/25 IN NS ns1.example.net. | 0/25 IN NS ns1.example.net.",
                "1 IN CNAME 1.0/25.2.0.192.in-addr.arpa. | 1 IN CNAME 1.0/25.2.0.192.in-addr.arpa.",
                "*._tcp IN SRV 1 2 443 host | *._tcp IN SRV 1 2 443 host",
                "@ IN CAA 0 ISSUE ca.example.net | @ IN CAA 0 issue \"ca.example.net\"",
                "_sip._udp IN NAPTR 10 20 \"s\" \"SIP+D2U\" \"\" _sip._udp.Example.net. | _sip._udp IN NAPTR 10 20 \"s\" \"SIP+D2U\" \"\" _sip._udp.example.net.",
                "@ IN HTTPS 1 . alpn=\"h2,h3\" ipv4hint=192.0.2.1 | @ IN HTTPS 1 . alpn=\"h2,h3\" ipv4hint=192.0.2.1",
                "blog IN X-HTTP REDIRECT https://example.net/a;b?c=d | blog IN X-HTTP REDIRECT https://example.net/a;b?c=d",
                "host IN HINFO anything at-all | host IN HINFO anything at-all",
                "b IN TXT plain | b IN TXT \"plain\"",
                "b IN TXT \"a  b\" | b IN TXT \"a  b\"",
                "b IN TXT \"a\"\"b\" | b IN TXT \"a\" \"b\"",
                "b IN TXT \"semi ; colon\" | b IN TXT \"semi ; colon\"",
                "b IN TXT \"gr\u00fcn\" | b IN TXT \"gr\\195\\188n\""
            })
    void readsARecordAndBringsItIntoOneNotation(String line, String written) {
        DnsRecord record = DnsRecord.of(line);

        assertThat(record).hasToString(written);
        assertThat(DnsRecord.of(written)).isEqualTo(record);
        assertThat(DnsRecord.parse(written)).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | it has no owner, type and data",
                "www | it has no owner, type and data",
                "www IN A 300.1.1.1 | expected an IPv4 address such as 192.0.2.1, found \"300.1.1.1\": 300 is above 255",
                "www IN A 192.0.2.1 192.0.2.2 | A data is an address, found \"192.0.2.1 192.0.2.2\"",
                "www IN A 2001:db8::1 | expected an IPv4 address such as 192.0.2.1, found the IPv6 address 2001:db8::1",
                "@ IN MX mail.example.net | the priority before the host is missing, as in 10 mail.example.net; the API would make it 100 (FAQ 59)",
                "@ IN MX high mail.example.net | expected a priority from 0 to 65535, found \"high\"",
                "@ IN MX 65536 mail.example.net | expected a priority from 0 to 65535, found 65536",
                "@ IN MX 10 192.0.2.1 | the target \"192.0.2.1\" is no name of a record: it is an IP address; an A or AAAA record takes that",
                "@ IN CNAME example.net. | the zone itself can't have a CNAME record, because it has SOA and NS records; give it A and AAAA records",
                "a..b IN A 192.0.2.1 | the owner \"a..b\" is no name of a record: two dots stand side by side, or one at the beginning",
                "_sip._tcp IN SRV 1 5060 host | SRV data is priority, weight, port and host, found \"1 5060 host\"",
                "@ IN CAA issue ca.example.net | CAA data is flags, a tag such as issue, and a value in quotes, found \"issue ca.example.net\"",
                "@ IN CAA 0 is-sue \"x\" | expected the tag of a CAA record, such as issue, of letters and digits, found \"is-sue\"",
                "@ IN TXT v=spf1 -all | a text of several words stands in quotes, as in \"v=spf1 -all\", found \"v=spf1 -all\"",
                "_443._tcp IN TLSA 3 1 1 ABCD | expected 64 hexadecimal digits for matching type 1, found \"ABCD\"",
                "_443._tcp IN TLSA 3 1 ABCD | TLSA data is usage, selector, matching type and data, found \"3 1 ABCD\"",
                "@ IN SSHFP 4 2 xyz | expected 64 hexadecimal digits for fingerprint type 2, found \"xyz\"",
                "sub IN DS 12345 8 2 abc | expected a digest of type 2, 64 hexadecimal digits, found \"ABC\"",
                "@ IN DNAME 192.0.2.1 | the target \"192.0.2.1\" is no name of a record: it is an IP address; an A or AAAA record takes that",
                "@ IN SVCB 1 | SVCB data is a priority and a name, found \"1\""
            })
    void refusesWhatNoNameServerCouldLoadWithTheField(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DnsRecord.of(line))
                .withMessage("expected a record such as www 3600 IN A 192.0.2.1, found \"" + line + "\": " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "DNAME, example.net, example.net.",
        "ALIAS, example.net, example.net.",
        "SVCB, 1 svc.example.net alpn=h2, 1 svc.example.net. alpn=h2",
        "HTTPS, 0 example.net, 0 example.net.",
        "HTTPS, 1 . alpn=h3, 1 . alpn=h3",
        "NAPTR, '10 20 \"u\" \"E2U+sip\" \"!^.*$!sip:a@b!\" example.net', '10 20 \"u\" \"E2U+sip\" \"!^.*$!sip:a@b!\" example.net.'",
        "AFSDB, 1 afs.example.net, 1 afs.example.net.",
        "X-HTTP, REDIRECT http://example.net/, REDIRECT http://example.net/"
    })
    void faq44GivesTheNamesOfAllTypesTheirDot(String type, String data, String written) {
        assertThat(DnsRecord.of("a", type, data).data()).isEqualTo(written);
    }

    @Test
    void sendsTextInUtf8AndReadsItBack() {
        DnsRecord record = DnsRecord.txt("@", "gr\u00fcn \uD83D\uDE00");

        assertThat(record.data()).isEqualTo("\"gr\\195\\188n \\240\\159\\152\\128\"");
        assertThat(record.text()).hasValue("gr\u00fcn \uD83D\uDE00");
        assertThat(DnsRecord.parse("@ IN TXT \"gr\u00fcn\"").text()).hasValue("gr\u00fcn");
        assertThat(DnsRecord.parse("@ IN TXT \"\\252\"").text()).hasValue("\u00fc");
    }

    @Test
    void keepsTheStringsOfATextWithin255Bytes() {
        String text = "\u00fc".repeat(400);
        DnsRecord record = DnsRecord.txt("@", text);

        assertThat(record.text()).hasValue(text);
        assertThat(record.data().split(" ", -1))
                .hasSize(4)
                .allSatisfy(string -> assertThat(string.length() - 2).isLessThanOrEqualTo(254 * 4));
        assertThat(DnsRecord.of("@ IN TXT \"" + "a".repeat(300) + "\"").data())
                .isEqualTo("\"" + "a".repeat(255) + "\" \"" + "a".repeat(45) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSA", "SMIMEA"})
    void readsDigitsWithBlanksBetweenThem(String type) {
        assertThat(DnsRecord.of("_443._tcp IN " + type + " 3 1 1 " + SHA256.substring(0, 30) + " "
                                + SHA256.substring(30))
                        .data())
                .isEqualTo("3 1 1 " + SHA256);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Any bytes in any number of strings: what is written is read back, byte by byte. */
    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackAnyTextThatItWrites(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(600); i > 0; i--) {
            int c = random.nextBoolean() ? ' ' + random.nextInt(95) : 0xA1 + random.nextInt(0x2000);
            text.appendCodePoint(c);
        }
        DnsRecord record = DnsRecord.txt("@", text.toString());

        assertThat(record.text()).hasValue(text.toString());
        assertThat(DnsRecord.of(record.toString())).isEqualTo(record).hasToString(record.toString());
        assertThat(record.toString()).matches("\\p{ASCII}*");
        assertThat(text.toString().getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(255 * record.data().split("\" \"", -1).length);
    }

    @Test
    void refusesALineBreakEvenInAComment() {
        assertThatThrownBy(() -> DnsRecord.of("www IN A 192.0.2.1 ; a\nb IN A 192.0.2.2"))
                .hasMessageEndingWith("it has a line break");
    }
}
