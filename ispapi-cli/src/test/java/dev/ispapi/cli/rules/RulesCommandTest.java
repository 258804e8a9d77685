package dev.ispapi.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import dev.ispapi.cli.terminal.Text;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final String LIST_HINT = "; 'rules --list' lists the zones with rules\n";

    @Test
    void showsWhatIsKnownOfAZoneWithItsSources() {
        Run run = Run.of("rules", "ca");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        ".ca, TLD class CA, registry CIRA [1]\n  .ca is a country-code TLD, delegated 1987-05-14.\n\nRegistration\n  terms                     1Y to 10Y [1]\n")
                .contains("\n  accounting                1d before paid-until [1]\n")
                .contains("\n  finalization              44d after expiration [1]\n")
                .contains("\n  tech-c                    1 to 3 [1]\n")
                .contains("\n  owner change              with ModifyDomain (UPDATE) [1]\n")
                .contains("""

                        Additional fields for register
                          PARAMETER                      KIND     REQUIRED  MEANING AND VALUES
                          X-CA-LEGALTYPE                 choice   yes       Legal type of the registrant [3]
                                                                            CCO  Corporation
                        """)
                .contains("\n  [1] wiki.hexonet.net CA, oldid=6718, 2016-05-17\n");
    }

    @Test
    void doesNotRepeatTheValuesOfAFieldForEachOperation() {
        assertThat(Run.of("rules", "us").out()).contains("""
                Additional fields for transfer, trade, update
                  PARAMETER              KIND     REQUIRED  MEANING AND VALUES
                  X-US-NEXUS-APPPURPOSE  choice   yes       What the domain will be used for [4]
                                                            as for register
                """);
    }

    @Test
    void marksFieldsThatNoDocumentationPageNames() {
        assertThat(Run.of("rules", "dk").out())
                .contains(
                        "  X-DK-ADMIN-CONTACT       contact  no        Handle of the admin-c at the registry, if there is one\n"
                                + "                                              [7]\n"
                                + "                                              unverified: no documentation page names it\n");
    }

    @Test
    void saysWhichFieldsArePartOfTheFormOnly() {
        String indent = " ".repeat(50);
        assertThat(Run.of("rules", "dk").out())
                .contains("  registrant-legal-type        choice   yes       Whether the registrant is a person or an\n"
                        + indent + "organization [7]\n"
                        + indent + "part of the form, never sent\n"
                        + indent + "INDIV  Private person (OWNERCONTACT0 without\n"
                        + indent + "       ORGANIZATION)\n"
                        + indent + "ORG    Organization\n");
    }

    @Test
    void saysWhatIsNotKnown() {
        assertThat(Run.of("rules", "us").out())
                .contains("\nNot known\n  registrant, admin-c, tech-c, billing, ID protection\n")
                .doesNotContain("\nContacts\n", "fields of its own");
        assertThat(Run.of("rules", "zip").out().replaceAll("\\s+", " "))
                .contains("Nothing is known of this TLD itself.", "whether the TLD asks for fields of its own");
    }

    @ParameterizedTest
    @CsvSource({"ca, ca", ".ca, ca", "CA, ca", "co.uk, co.uk", "рф, xn--p1ai", "XN--P1AI, xn--p1ai", "ca., ca"})
    void takesAZoneInAnyForm(String typed, String zone) {
        Run run = Run.of("rules", "--json", typed);

        assertThat(run.documents()).singleElement().extracting("zone").isEqualTo(zone);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void takesADomainAndSaysSo() {
        Run run = Run.of("rules", "--json", "www.MÜLLER.co.uk");

        assertThat(run.documents())
                .singleElement()
                .satisfies(document -> assertThat(document)
                        .containsEntry("zone", "co.uk")
                        .containsEntry("domain", "www.xn--mller-kva.co.uk"));
        assertThat(run.err())
                .isEqualTo("www.müller.co.uk is a name in the zone .co.uk; these are the rules of that zone.\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void printsEachFactAsJson() {
        Map<String, Object> ca = json("ca");

        assertThat(ca)
                .containsEntry("unicodeZone", "ca")
                .containsEntry("tldClass", "CA")
                .containsEntry("registry", "CIRA")
                .containsEntry("explicitRenewal", true)
                .containsEntry("restore", "REALTIME")
                .containsEntry("ownerChangeBy", "UPDATE")
                .containsEntry("secDns", "DS")
                .containsEntry("hosts", Map.of("managedAs", "OBJECT", "ip", List.of("ipv4", "ipv6")))
                .containsEntry("name", Map.of("minLength", 2.0, "maxLength", 63.0, "idn", true))
                .containsEntry("nameservers", Map.of("min", 0.0, "max", 13.0, "registryCheck", false))
                .containsEntry(
                        "transfer", Map.of("authCodeRequired", true, "realTime", true, "lock", true, "class", "PULL"))
                .containsEntry("registration", Map.of());
        assertThat(object(ca, "contacts")).containsEntry("tech", Map.of("min", 1.0, "max", 3.0));
        assertThat(object(ca, "periods"))
                .containsEntry("transfer", List.of("1Y"))
                .containsEntry("addGrace", "0d")
                .containsEntry("accounting", "-1d")
                .containsEntry("deletionHold", "7d");
        assertThat(object(ca, "idProtection"))
                .containsEntry("kind", "registry")
                .containsEntry("parameter", "X-CA-DISCLOSE")
                .containsEntry("on", "0")
                .containsEntry("off", "1")
                .containsEntry("individualsOnly", true)
                .containsEntry(
                        "onlyWhen",
                        List.of(Map.of("field", "X-CA-LEGALTYPE", "in", List.of("CCT", "RES", "ABO", "LGR"))));
    }

    @Test
    void printsTheFieldsOfEachOperationAsJson() {
        Map<String, Object> us = object(json("us"), "additionalFields");

        assertThat(us).containsOnlyKeys("register", "transfer", "trade", "update", "idProtection");
        assertThat(us).containsEntry("idProtection", List.of());
        fields(us, "register")
                .anySatisfy(field -> assertThat(field)
                        .containsEntry("parameter", "X-US-NEXUS-CATEGORY")
                        .containsEntry("kind", "choice")
                        .containsEntry("required", true)
                        .containsEntry("verified", true)
                        .containsEntry("values", List.of("C11", "C12", "C21", "C31", "C32"))
                        .extractingByKey("labels", InstanceOfAssertFactories.MAP)
                        .containsEntry("C11", "Citizen of the United States"));
        fields(us, "register")
                .anySatisfy(field -> assertThat(field)
                        .containsEntry("parameter", "X-US-NEXUS-VALIDATOR")
                        .containsEntry("kind", "country")
                        .containsEntry("required", false)
                        .containsEntry(
                                "requiredWhen",
                                List.of(Map.of("field", "X-US-NEXUS-CATEGORY", "in", List.of("C31", "C32"))))
                        .doesNotContainKey("values"));
    }

    @Test
    void printsAFieldOfTheFormOnlyWithoutAParameter() {
        fields(object(json("dk"), "additionalFields"), "register")
                .anySatisfy(field -> assertThat(field)
                        .containsEntry("parameter", null)
                        .containsEntry("virtual", "registrant-legal-type")
                        .containsEntry("values", List.of("INDIV", "ORG"))
                        .containsEntry("removes", Map.of("INDIV", Map.of("OWNERCONTACT0", "ORGANIZATION"))));
    }

    @Test
    void printsTheValueOfAConsent() {
        fields(object(json("eco"), "additionalFields"), "register")
                .anySatisfy(field -> assertThat(field)
                        .containsEntry("parameter", "X-ECO-ACCEPT-HIGHLY-REGULATED-TAC")
                        .containsEntry("kind", "consent")
                        .containsEntry("values", List.of("1")));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @Test
    void refersToSourcesByTheirNumber() {
        Map<String, Object> ca = json("ca");

        assertThat(object(ca, "factSources"))
                .containsEntry("periods.failure", 1.0)
                .containsEntry("nameservers.registryCheck", 1.0)
                .containsEntry("idProtection", 2.0);
        List<Map<String, Object>> sources = objects(ca.get("sources"));
        assertThat(sources.get(0))
                .containsEntry("id", 1.0)
                .containsEntry("kind", "wiki")
                .containsEntry("page", "wiki.hexonet.net CA")
                .containsEntry("revision", "oldid=6718")
                .containsEntry("date", "2016-05-17")
                .containsEntry("isOld", true)
                .hasSize(6);
        assertThat(sources.get(1))
                .containsEntry("id", 2.0)
                .containsEntry("kind", "module")
                .containsEntry("page", "registrar module, additional domain fields")
                .containsEntry("earliest", "2020-01-01")
                .containsEntry("latest", "2020-12-31")
                .containsKey("isOld")
                .doesNotContainKey("date");
    }

    @ParameterizedTest
    @MethodSource("dev.ispapi.cli.rules.RulesCommandTest#zones")
    void hasWordsForEveryFact(String zone) {
        assertThat(Run.of("rules", zone).out()).doesNotContain("Further facts");
    }

    @ParameterizedTest
    @MethodSource("dev.ispapi.cli.rules.RulesCommandTest#zones")
    void showsEachZoneWithinTheWidthOfATerminal(String zone) {
        Run run = Run.of("rules", zone);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).allSatisfy(line -> {
            assertThat(Text.width(line)).isLessThanOrEqualTo(100);
            assertThat(line).isEqualTo(line.stripTrailing());
        });
        assertThat(object(json(zone), "factSources").values())
                .allSatisfy(number -> assertThat((Double) number).isPositive());
    }

    static List<String> zones() {
        return Run.of("rules", "--list").lines().stream()
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    @Test
    void tellsInTheListWhatIsKnownOfEachZone() {
        assertThat(Run.of("rules", "--list").out())
                .containsPattern(
                        "(?m)^ca +terms, renewal, failure, redemption, transfer, owner change, contacts, nameservers,"
                                + " ID protection, fields$")
                .containsPattern(
                        "(?m)^shop +terms, renewal, owner change, contacts, nameservers, ID protection; frame: redemption, transfer$")
                .containsPattern("(?m)^guru +.*back end: terms, renewal, failure, redemption; frame: ");
    }

    @Test
    void saysWhatHoldsByTheFrameOfGenericTlds() {
        assertThat(Run.of("rules", "club").out())
                .startsWith(".club, TLD class CLUB, registry Registry Services, LLC [")
                .contains(".club is a generic TLD, delegated 2014-01-09, contract with ICANN of 2013-11-08.\n")
                .contains("by the frame of gTLDs: ICANN's policies.\n")
                .contains("by the frame of gTLDs: ICANN, AGP (Add Grace Period) Limits Policy, 2008-12-17\n");
    }

    @Test
    void saysThatOnlyTheExistenceOfAZoneIsKnown() {
        assertThat(Run.of("rules", "zw").out())
                .contains(".zw is a country-code TLD, delegated 1991-11-06.\n  Nothing more is known of this zone.\n");
    }

    @Test
    void showsWhatASecondSourceSays() {
        assertThat(Run.of("rules", "ms").out()).containsPattern("(?m)^  terms +0Y \\[\\d]\n +but 0Y, 1Y \\[\\d]$");
        assertThat(Run.of("rules", "ro").out()).containsPattern("but not required \\[\\d]");
        assertThat(object(json("ms"), "factConflicts")).containsKey("periods.transfer");
        assertThat(object(json("dk"), "registryFacts")).containsKey("periods.registration");
    }

    @Test
    void listsTheZonesWithRules() {
        assertThat(zones()).contains("ca", "co.uk", "xn--p1ai").isSorted();
    }

    @ParameterizedTest
    @CsvSource({"qqqqqqqqqq, qqqqqqqqqq", ".qqqqqqqqqq, qqqqqqqqqq", "example.qqqqqqqqqq, qqqqqqqqqq"})
    void refusesATldThatDoesNotExist(String typed, String tld) {
        assertThat(Run.of("rules", typed)).isEqualTo(new Run(2, "", "error: there is no TLD ." + tld + LIST_HINT));
    }

    @ParameterizedTest
    @CsvSource({"example.photograhpy, photograhpy, photography", "nett, nett, net"})
    void namesTheTldThatWasMeant(String typed, String tld, String meant) {
        Run run = Run.of("rules", typed);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("error: there is no TLD ." + tld + "; did you mean .")
                .contains("." + meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a..b", "exa mple.ca", "\u202Eca", "a.-b.ca"})
    void refusesWhatIsNoName(String text) {
        Run run = Run.of("rules", text);

        assertThat(run.err()).startsWith("error: expected a domain name or a TLD, such as example.com or com, found ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void wantsEitherAZoneOrTheList() {
        Run refusal = new Run(2, "", "error: expected either a zone such as ca, or --list\n");

        assertThat(Run.of("rules")).isEqualTo(refusal);
        assertThat(Run.of("rules", "--list", "ca")).isEqualTo(refusal);
        assertThat(Run.of("rules", "--list", "--json", "ca")).isEqualTo(refusal);
    }

    private static Map<String, Object> json(String zone) {
        return Run.of("rules", "--json", zone).documents().get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> object, String key) {
        return (Map<String, Object>) object.get(key);
    }

    @SuppressWarnings("unchecked")
    private static ListAssert<Map<String, Object>> fields(Map<String, Object> operations, String operation) {
        return assertThat((List<Map<String, Object>>) operations.get(operation));
    }

    @Test
    void showsTheZoneAsCnrHasIt() {
        Run run = Run.of("rules", "--platform", "cnr", "ca");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("X-CA-LEGAL-TYPE").doesNotContain("X-CA-LEGALTYPE", "wiki.hexonet.net");
        assertThat(Run.of("rules", "--platform", "cnr", "--list").out())
                .contains("co.uk")
                .contains("abc.br");
    }

    @Test
    void listsTheZonesAsJson() {
        assertThat(Run.of("rules", "--list", "--json").documents())
                .hasSize(Run.of("rules", "--list").lines().size())
                .filteredOn(document -> document.get("zone").equals("ca"))
                .singleElement()
                .extracting("topics", InstanceOfAssertFactories.MAP)
                .containsKey("transfer");
    }
}
