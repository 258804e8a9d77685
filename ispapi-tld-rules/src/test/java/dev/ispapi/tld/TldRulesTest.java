package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TldRulesTest {

    private final TldRules rules = TldRules.bundled();

    @ParameterizedTest
    @CsvSource({
        "example.ca, ca",
        "EXAMPLE.Ca, ca",
        "example.ca., ca",
        "www.example.ca, ca",
        "example.co.uk, co.uk",
        "example.com.au, com.au",
        "example.org.za, org.za",
        "shop.de, de",
        "example.рф, xn--p1ai",
        "ПРИМЕР.РФ, xn--p1ai",
        "example.xn--p1ai, xn--p1ai",
        "EXAMPLE.XN--P1AI, xn--p1ai",
        "例子.香港, xn--j6w193g",
        "müller.de, de",
    })
    void findsTheLongestZoneOfAName(String name, String zone) {
        assertThat(rules.forDomain(name)).map(Tld::zone).hasValue(zone);
    }

    @Test
    void prefersTheLongerZone() {
        assertThat(rules.forDomain("example.com.cn")).map(Tld::zone).hasValue("com.cn");
        assertThat(rules.forDomain("example.cn")).map(Tld::zone).hasValue("cn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.invalid", "example.cmo"})
    void knowsNoTldThatDoesNotExist(String name) {
        assertThat(rules.forDomain(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "example.ca, OWN_FACTS",
        "example.uk.com, OWN_FACTS",
        "example.net, OWN_FACTS",
        "example.club, GTLD_FRAME",
        "example.xn--3bst00m, GTLD_FRAME",
        "example.museum, GTLD_FRAME",
        "example.zw, EXISTS",
        "example.edu, EXISTS",
        "example.priv.no, EXISTS",
        "example.asso.fr, EXISTS",
        "example.jur.pro, EXISTS",
        "example.any.ck, EXISTS"
    })
    void tellsHowMuchIsKnownOfAZone(String name, Knowledge knowledge) {
        assertThat(rules.forDomain(name)).map(Tld::knowledge).hasValue(knowledge);
    }

    @ParameterizedTest
    @CsvSource({"example.priv.no, priv.no", "example.asso.fr, asso.fr", "a.jur.pro, jur.pro", "a.any.ck, any.ck"})
    void doesNotAnswerForAZoneWithTheRulesOfTheZoneAboveIt(String name, String zone) {
        Tld tld = rules.forDomain(name).orElseThrow();
        assertThat(tld.zone()).isEqualTo(zone);
        assertThat(tld.facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"example.cmo, com", "example.nett, net", "example.photograhpy, photography", "nett, net"})
    void namesTheTldThatWasMeant(String name, String tld) {
        assertThat(rules.similarTlds(name)).contains(tld).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "example.priv.no", "example.qqqqqqqqqq"})
    void namesNoTldWhereNoneCanBeMeant(String name) {
        assertThat(rules.similarTlds(name)).isEmpty();
    }

    @Test
    void tellsOfATldWhatTheRootZoneHas() {
        TopLevelDomain club =
                rules.forDomain("example.club").flatMap(Tld::topLevel).orElseThrow();
        assertThat(club.kind()).isEqualTo(TopLevelDomain.Kind.GENERIC);
        assertThat(club.operator()).hasValue("Registry Services, LLC");
        assertThat(club.delegated()).hasValue(LocalDate.of(2014, 1, 9));
        assertThat(club.contract()).hasValue(LocalDate.of(2013, 11, 8));
        assertThat(rules.zone("co.uk").flatMap(Tld::topLevel))
                .map(TopLevelDomain::kind)
                .hasValue(TopLevelDomain.Kind.COUNTRY_CODE);
        assertThat(rules.zone("zw").flatMap(tld -> tld.fact(FactName.REGISTRY)))
                .map(Fact::source)
                .map(Source::page)
                .hasValue("IANA, root zone database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"co.uk", "CO.UK", "com.au", "uk.com"})
    void refusesAZoneByItself(String zone) {
        String lower = zone.toLowerCase(java.util.Locale.ROOT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.forDomain(zone))
                .withMessage("expected a domain name such as example." + lower + ", found the zone \"" + lower
                        + "\" itself, in which names are registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xxx", "CA", "рф", "example domain.ca", ""})
    void refusesWhatIsNoDomainName(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> rules.forDomain(text));
    }

    @Test
    void answersByZoneInBothForms() {
        assertThat(rules.zone("рф")).map(Tld::tldClass).hasValue("XN--P1AI");
        assertThat(rules.zone("Co.Uk")).map(Tld::tldClass).hasValue("COUK");
        assertThat(rules.zone("nosuchtld")).isEmpty();
        assertThat(rules.zone("xn--p1ai").orElseThrow().unicodeZone()).isEqualTo("рф");
        assertThat(rules.zone("xn--j6w193g")).asString().contains(".香港");
    }

    @Test
    void readsAZoneOnce() {
        assertThat(rules.zone("ca").orElseThrow())
                .isSameAs(rules.forDomain("example.ca").orElseThrow());
        assertThat(TldRules.bundled()).isSameAs(rules);
    }

    @ParameterizedTest
    @CsvSource({
        "COUK, co.uk",
        "couk, co.uk",
        "COMAU, com.au",
        "CA, ca",
        "NAMESLD, name",
        "UKCOM, uk.com",
        "EDUSG, edu.sg"
    })
    void knowsTheZoneOfAClassWithRulesOrWithout(String tldClass, String zone) {
        assertThat(rules.zoneOfClass(tldClass)).hasValue(zone);
    }

    @Test
    void doesNotGuessTheZoneOfAClass() {
        assertThat(rules.zoneOfClass("PREMIUM_ME_E")).isEmpty();
        assertThat(rules.zoneOfClass("FOOBAR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"co.uk, COUK", "CA, CA", "name, NAMESLD", "uk.com, UKCOM", "рф, XN--P1AI", "plc.co.im, PLCCOIM"})
    void knowsTheClassOfAZone(String zone, String tldClass) {
        assertThat(rules.tldClass(zone)).isEqualTo(tldClass);
    }

    @Test
    void knowsAllZonesWithRules() {
        assertThat(rules.zones())
                .containsAll(List.of("ca", "co.uk", "org.za", "xn--p1ai", "xn--j6w193g", "shop", "asn.au", "per.sg"));
    }
}
