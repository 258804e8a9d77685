package dev.ispapi.idn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "example.com,                   example.com,             example.com",
        "EXAMPLE.DE,                    example.de,              example.de",
        "example.de.,                   example.de,              example.de",
        "münchen.de,                    xn--mnchen-3ya.de,       münchen.de",
        "MÜNCHEN.DE,                    xn--mnchen-3ya.de,       münchen.de",
        "xn--mnchen-3ya.de,             xn--mnchen-3ya.de,       münchen.de",
        "XN--MNCHEN-3YA.DE,             xn--mnchen-3ya.de,       münchen.de",
        "straße.de,                     xn--strae-oqa.de,        straße.de",
        "faß.de,                        xn--fa-hia.de,           faß.de",
        "fußball.de,                    xn--fuball-cta.de,       fußball.de",
        "fußball.com,                   fussball.com,            fussball.com",
        "FUSSBALL.com,                  fussball.com,            fussball.com",
        "xn--strae-oqa.com,             xn--strae-oqa.com,       straße.com",
        "ẞ.de,                          xn--zca.de,              ß.de",
        "ẞ.com,                         ss.com,                  ss.com",
        "βόλος.com,                     xn--nxasmq6b.com,        βόλοσ.com",
        "ΒΌΛΟΣ.com,                     xn--nxasmq6b.com,        βόλοσ.com",
        "ς.gr,                          xn--4xa.gr,              σ.gr",
        "'\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.com', xn--mgba3gch31f.com, "
                + "'\u0646\u0627\u0645\u0647\u0627\u06CC.com'",
        "日本語。ＪＰ,                   xn--wgv71a119e.jp,       日本語.jp",
        "a。b．de,                       a.b.de,                  a.b.de",
        "i❤.ws,                         xn--i-7iq.ws,            i❤.ws",
        "１２３.com,                     123.com,                 123.com",
        "ex\u00ADample.de,              example.de,              example.de",
        "ﬁ.de,                          fi.de,                   fi.de",
        "Ⅷ.de,                          viii.de,                 viii.de",
        "u\u0308.de,                    xn--tda.de,              ü.de",
        "한글.kr,                       xn--bj0bj06e.kr,         한글.kr",
        "\u1112\u1161\u11AB\u1100\u1173\u11AF.kr, xn--bj0bj06e.kr, 한글.kr",
        "münchen.xn--vermgensberatung-pwb, xn--mnchen-3ya.xn--vermgensberatung-pwb, münchen.vermögensberatung",
        "пример.рф,                     xn--e1afmkfd.xn--p1ai,   пример.рф",
        "10.in-addr.arpa,               10.in-addr.arpa,         10.in-addr.arpa",
        "1-2.com,                       1-2.com,                 1-2.com",
    })
    void convertsANameToBothForms(String typed, String ascii, String unicode) {
        DomainName name = DomainName.of(typed);

        assertThat(name.ascii()).isEqualTo(ascii);
        assertThat(name.unicode()).isEqualTo(unicode);
    }

    @ParameterizedTest
    @CsvSource({
        "βόλος.com,                     xn--nxasmm1c.com",
        "ς.gr,                          xn--3xa.gr",
        "straße.com,                    xn--strae-oqa.com",
        "'\u0646\u0627\u0645\u0647\u200C\u0627\u06CC.com', xn--mgba3gch31f060k.com",
        "'\u0915\u094D\u200D\u0937.com', xn--11b2ezcw70k.com",
    })
    void keepsDeviationsWhereAProfileDoes(String typed, String ascii) {
        assertThat(DomainName.of(typed, IdnProfile.nonTransitional()).ascii()).isEqualTo(ascii);
        assertThat(DomainName.of(typed).ascii(IdnProfile.nonTransitional())).isEqualTo(ascii);
    }

    @ParameterizedTest
    @ValueSource(strings = {"art", "be", "ca", "de", "fr", "pm", "re", "swiss", "tf", "wf", "yt"})
    void keepsTheSharpSUnderTheZonesThatThePlatformKeepsItUnder(String zone) {
        assertThat(DomainName.of("straße." + zone).ascii()).isEqualTo("xn--strae-oqa." + zone);
        assertThat(DomainName.of("ns1.straße.co." + zone).ascii()).isEqualTo("ns1.xn--strae-oqa.co." + zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "at", "ch", "eu", "shop", "de.com", "xn--p1ai"})
    void mapsTheSharpSUnderOtherZones(String zone) {
        assertThat(DomainName.of("straße." + zone).ascii()).isEqualTo("strasse." + zone);
    }

    @Test
    void remembersWhatWasMappedForAnotherProfile() {
        DomainName name = DomainName.of("Fußball.com.");

        assertThat(name.ascii()).isEqualTo("fussball.com");
        assertThat(name.ascii(IdnProfile.ISPAPI)).isEqualTo("fussball.com");
        assertThat(name.ascii(IdnProfile.nonTransitional())).isEqualTo("xn--fuball-cta.com");
        assertThat(name.ascii(IdnProfile.ISPAPI.withNonTransitional("com"))).isEqualTo("xn--fuball-cta.com");
        assertThat(DomainName.of("straße.de").ascii(IdnProfile.transitional())).isEqualTo("strasse.de");
    }

    @Test
    void aNameInAsciiIsTheSameByEveryProfile() {
        DomainName name = DomainName.of("xn--fuball-cta.com");

        assertThat(name.ascii(IdnProfile.transitional())).isEqualTo("xn--fuball-cta.com");
        assertThat(name.ascii(IdnProfile.nonTransitional())).isEqualTo("xn--fuball-cta.com");
        assertThat(name.unicode()).isEqualTo("fußball.com");
        assertThat(DomainName.of("fussball.de").ascii(IdnProfile.nonTransitional()))
                .isEqualTo("fussball.de");
    }

    @Test
    void refusesANameThatIsNotValidByTheProfileOfTheMoment() {
        DomainName name = DomainName.of("a\u200Db.com");

        assertThat(name.ascii()).isEqualTo("ab.com");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> name.ascii(IdnProfile.nonTransitional()))
                .withMessage(
                        "expected a domain name such as example.com, found \"a\\u200db.com\": label 1 \"a\\u200db\" "
                                + "has the invisible joiner U+200D at character 2, where it has nothing to join; leave it out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fußball.com",
                "ς.gr",
                "ﬁ.de",
                "Ⅷ.de",
                "１２３.com",
                "ex\u00ADample.de",
                "ＭＵＣ.de",
                "a\u200Db.com",
                "ẞ.com"
            })
    void saysThatTheNameIsNotTheOneThatWasTyped(String typed) {
        assertThat(DomainName.of(typed).isMapped()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fußball.de",
                "MÜNCHEN.de",
                "u\u0308.de",
                "ΣΑΣ.gr",
                "ẞ.de",
                "a。b．de",
                "example.com.",
                "xn--strae-oqa.com",
                "İ.com",
                "日本語.jp"
            })
    void caseAndEncodingDoNotMakeItAnotherName(String typed) {
        assertThat(DomainName.of(typed).isMapped()).isFalse();
    }

    @Test
    void aZoneMayBeATld() {
        assertThat(DomainName.zone("DE.").ascii()).isEqualTo("de");
        assertThat(DomainName.zone("рф").ascii()).isEqualTo("xn--p1ai");
        assertThat(DomainName.zone("co.uk").labels()).containsExactly("co", "uk");
        assertThat(DomainName.zone("рф", IdnProfile.transitional()).unicode()).isEqualTo("рф");
    }

    @Test
    void namesAreEqualAndOrderedByTheirAsciiForm() {
        DomainName unicode = DomainName.of("MÜNCHEN.de");
        DomainName ascii = DomainName.of("xn--mnchen-3ya.de.");

        assertThat(unicode).isEqualTo(ascii).hasSameHashCodeAs(ascii).isEqualByComparingTo(ascii);
        assertThat(unicode).isNotEqualTo(DomainName.of("munchen.de")).isNotEqualTo("xn--mnchen-3ya.de");
        assertThat(Stream.of("b.de", "ä.de", "a.de").map(DomainName::of).sorted())
                .extracting(DomainName::unicode)
                .containsExactly("a.de", "b.de", "ä.de");
    }

    @Test
    void asATextItIsItsAsciiForm() {
        assertThat(DomainName.of("münchen.de")).hasToString("xn--mnchen-3ya.de");
    }

    @Test
    void labelsAreThoseOfTheAsciiForm() {
        assertThat(DomainName.of("www.münchen.de.").labels()).containsExactly("www", "xn--mnchen-3ya", "de");
    }

    @ParameterizedTest
    @CsvSource({
        "EXAMPLE.COM,        example.com,        example.com",
        "xn--fuball-cta.com, xn--fuball-cta.com, fußball.com",
        "fußball.com,        xn--fuball-cta.com, fußball.com",
        "_dmarc.Example.com, _dmarc.example.com, _dmarc.example.com",
        "xn--a.de,           xn--a.de,           xn--a.de",
        "a b,                a b,                a b",
        "-Ü-,                -Ü-,                -Ü-",
        "'',                 '',                 ''",
    })
    void takesAnyNameThatTheApiSends(String text, String ascii, String unicode) {
        DomainName name = DomainName.received(text);

        assertThat(name.ascii()).isEqualTo(ascii);
        assertThat(name.unicode()).isEqualTo(unicode);
        assertThat(name.isMapped()).isFalse();
        assertThat(name.ascii(IdnProfile.transitional())).isEqualTo(ascii);
        assertThat(name.ascii(IdnProfile.nonTransitional())).isEqualTo(ascii);
    }
}
