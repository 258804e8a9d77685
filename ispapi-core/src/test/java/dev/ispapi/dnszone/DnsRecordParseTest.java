package dev.ispapi.dnszone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DnsRecordParseTest {

    @ParameterizedTest
    @CsvSource({
        "www 3600 IN A 192.0.2.1",
        "www IN 3600 A 192.0.2.1",
        "WWW 3600 in a 192.0.2.1",
        "'www\t3600  IN\tA   192.0.2.1  '",
        "www 3600 A 192.0.2.1"
    })
    void readsTimeAndClassInEitherOrderOrNotAtAll(String line) {
        assertThat(DnsRecord.parse(line))
                .isEqualTo(DnsRecord.a("www", "192.0.2.1").withTtl(Duration.ofHours(1)));
    }

    @Test
    void takesANumberAtTheBeginningForTheOwner() {
        DnsRecord record = DnsRecord.parse("10 300 IN PTR host.example.net.");

        assertThat(record.owner()).isEqualTo("10");
        assertThat(record.ttl()).hasValue(Duration.ofMinutes(5));
        assertThat(DnsRecord.parse("10 PTR host.example.net.").ttl()).isEmpty();
    }

    @Test
    void readsWhatAnAnswerSaysAsItStands() {
        DnsRecord relative = DnsRecord.parse("www 3600 IN CNAME example.net");
        DnsRecord odd = DnsRecord.parse("www 3600 IN A not-an-address");

        assertThat(relative.target()).hasValue(DnsTarget.relative("example.net"));
        assertThat(relative.target().orElseThrow().isAbsolute()).isFalse();
        assertThat(odd.address()).isEmpty();
        assertThat(DnsRecord.parse("@ IN MX mail.example.net.").priority()).isEmpty();
        assertThat(DnsRecord.parse("@ IN MX high mail.example.net.").priority()).isEmpty();
        assertThat(DnsRecord.parse("@ IN HINFO a b").text()).isEmpty();
    }

    @Test
    void readsTextsWithAndWithoutQuotes() {
        assertThat(DnsRecord.parse("@ IN TXT \"a b\" \"c\\\"d\"").text()).hasValue("a bc\"d");
        assertThat(DnsRecord.parse("@ IN TXT plain").text()).hasValue("plain");
        assertThat(DnsRecord.parse("@ IN TXT \"\\065\\\\\\300\"").text()).hasValue("A\\300");
    }

    @Test
    void givesTheAddress() {
        assertThat(DnsRecord.parse("www IN A 192.0.2.1").address().orElseThrow().getHostAddress())
                .isEqualTo("192.0.2.1");
        assertThat(DnsRecord.parse("www IN AAAA 2001:db8::1")
                        .address()
                        .orElseThrow()
                        .getHostAddress())
                .isEqualTo("2001:db8:0:0:0:0:0:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "www",
                "www A",
                "www IN A",
                "www 3600 IN",
                "www 3600 IN A",
                "www IN 3600 A",
                " 3600 IN A 192.0.2.1",
                "www IN TXT \"open",
                "www IN A 192.0.2.1\nx IN A 192.0.2.2",
                "www IN 192.0.2.1 A",
                "www 4294967296 IN A 192.0.2.1"
            })
    void refusesWhatIsNoRecord(String line) {
        assertThatThrownBy(() -> DnsRecord.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrites(int seed) {
        DnsRecord record = record(new Random(seed));

        DnsRecord read = DnsRecord.parse(record.toString());

        assertThat(read).isEqualTo(record).hasSameHashCodeAs(record).hasToString(record.toString());
        assertThat(read.target()).isEqualTo(record.target());
        assertThat(read.priority()).isEqualTo(record.priority());
        assertThat(read.text()).isEqualTo(record.text());
        assertThat(read.address()).isEqualTo(record.address());
    }

    private static DnsRecord record(Random random) {
        String owner = random.nextInt(4) == 0 ? "@" : name(random);
        DnsTarget target =
                random.nextBoolean() ? DnsTarget.relative(name(random)) : DnsTarget.of(name(random) + ".example.net");
        DnsRecord record = switch (random.nextInt(10)) {
            case 0 -> DnsRecord.a(owner, bytes(random, 4));
            case 1 -> DnsRecord.aaaa(owner, groups(random));
            case 2 -> DnsRecord.cname("x." + name(random), target);
            case 3 -> DnsRecord.mx(owner, random.nextInt(65_536), target);
            case 4 -> DnsRecord.srv("_s._p." + name(random), random.nextInt(9), random.nextInt(9), 443, target);
            case 5 -> DnsRecord.ns(owner, target);
            case 6 -> DnsRecord.caa(owner, random.nextInt(256), "issue", text(random, 200));
            case 7 -> DnsRecord.ptr(owner, name(random) + ".example.net");
            case 8 -> DnsRecord.of(owner, "NAPTR", "100 10 \"u\" \"E2U+sip\" \"!^.*$!sip:a@b.c!\" .");
            default -> DnsRecord.txt(owner, text(random, 700));
        };
        return random.nextBoolean() ? record : record.withTtl(Duration.ofSeconds(random.nextInt(100_000)));
    }

    private static String name(Random random) {
        String letters = "abcxyz0189";
        StringBuilder name = new StringBuilder();
        int labels = 1 + random.nextInt(3);
        for (int i = 0; i < labels; i++) {
            name.append(i == 0 ? "" : ".").append('n');
            IntStream.range(0, random.nextInt(8)).forEach(j -> name.append(letters.charAt(random.nextInt(10))));
        }
        return name.toString();
    }

    private static String bytes(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "" + random.nextInt(256))
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
    }

    private static String groups(Random random) {
        return IntStream.range(0, 8)
                .mapToObj(i -> Integer.toHexString(random.nextInt(3) == 0 ? random.nextInt(65_536) : 0))
                .reduce((a, b) -> a + ":" + b)
                .orElseThrow();
    }

    /** Anything that is allowed, quotation marks and backslashes more often. */
    private static String text(Random random, int max) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(max))
                .forEach(i -> text.append(
                        switch (random.nextInt(6)) {
                            case 0 -> '"';
                            case 1 -> '\\';
                            case 2 -> ' ';
                            default -> (char) (' ' + random.nextInt('~' - ' ' + 1));
                        }));
        return text.toString();
    }
}
