package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders in zones that are particular, against the bundled rules. */
class KnownOrdersTest {

    private static final TldRules RULES = TldRules.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"app", "boo", "channel", "dev", "page", "foo", "day"})
    void warnsWithoutTheConsentOfATldThatBrowsersOpenWithHttpsOnly(String tld) {
        assertThat(RULES.check(RawCommand.of("AddDomain", Map.of("DOMAIN", "example." + tld))))
                .filteredOn(violation -> violation.parameter().equals(Optional.of("X-ACCEPT-SSL-REQUIREMENT")))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.severity()).isEqualTo(Severity.WARNING);
                    assertThat(violation.source()).isPresent();
                });
    }

    private static RawCommand eu(String... more) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of("DOMAIN", "example.eu", "TECHCONTACT0", "P-1"));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return RawCommand.of("AddDomain", parameters);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    US | Example Inc | -  | ERROR
                    GB | -           | -  | ERROR
                    GB | -           | fr | -
                    US | Example Inc | fr | ERROR
                    DE | Example SE  | -  | -
                    NO | -           | -  | -
                    """)
    void euWantsOrganizationsInTheUnionAndPersonsThereOrWithACitizenship(
            String country, String organization, String citizenship, String severity) {
        RawCommand order = eu(
                "OWNERCONTACT0FIRSTNAME",
                "Ann",
                "OWNERCONTACT0COUNTRY",
                country,
                "OWNERCONTACT0ORGANIZATION",
                organization == null ? "" : organization,
                "X-EU-REGISTRANT-CITIZENSHIP",
                citizenship == null ? "" : citizenship);

        assertThat(RULES.check(order))
                .filteredOn(violation -> violation.kind() == Kind.LOCAL_PRESENCE_MISSING)
                .extracting(violation -> violation.severity().name())
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void euSaysWhatIsWrongWithAPersonAbroad() {
        assertThat(RULES.check(
                        eu("OWNERCONTACT0", "P-1"),
                        OrderContext.builder().individual().country("GB").build()))
                .extracting(violation -> violation.parameter().orElse(""), Violation::message, Violation::remedy)
                .containsExactly(tuple(
                        "OWNERCONTACT0",
                        "is in GB, and .eu takes private persons outside AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR,"
                                + " HU, IE, IS, IT, LI, LT, LU, LV, MT, NL, NO, PL, PT, RO, SE, SI, SK only with a"
                                + " citizenship of one of them",
                        "add X-EU-REGISTRANT-CITIZENSHIP with that citizenship, or order a trustee for a fee with"
                                + " X-EU-ACCEPT-TRUSTEE-TAC=1; see FAQ 19"));
    }

    @Test
    void euOnlyWarnsOfARegistrantAbroadOfWhomNothingElseIsKnown() {
        assertThat(RULES.check(
                        eu("OWNERCONTACT0", "P-1"),
                        OrderContext.builder().country("GB").build()))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.LOCAL_PRESENCE_MISSING, Severity.WARNING));
        assertThat(RULES.check(
                        eu("OWNERCONTACT0", "P-1", "X-EU-ACCEPT-TRUSTEE-TAC", "1"),
                        OrderContext.builder().country("GB").build()))
                .as("a trustee stands in")
                .isEmpty();
        assertThat(RULES.check(eu("OWNERCONTACT0", "P-1"))).isEmpty();
    }

    @Test
    void aPersonInFrNeedsNoNumberOfAnOrganization() {
        assertThat(RULES.check(
                        add("example.fr")
                                .putExtensions("X-FR-REGISTRANT-BIRTH-DATE", "1984-12-31")
                                .putExtensions("X-FR-REGISTRANT-BIRTH-PLACE", "Paris")
                                .build(),
                        OrderContext.builder().individual().country("FR").build()))
                .isEmpty();
    }

    @Test
    void anOrganizationInFrIsOfTheSortWhoseFieldsAreSent() {
        OrderContext organization =
                OrderContext.builder().organization().country("FR").build();
        assertThat(RULES.check(
                        add("example.fr")
                                .putExtensions("X-FR-REGISTRANT-LEGAL-ID", "123456789")
                                .build(),
                        organization))
                .isEmpty();
        assertThat(RULES.check(
                        add("example.fr")
                                .putExtensions("X-FR-REGISTRANT-DUNS-NUMBER", "123456789")
                                .build(),
                        organization))
                .isEmpty();
        assertThat(RULES.check(
                        add("example.fr")
                                .putExtensions("X-FR-REGISTRANT-JO-NUMBER", "1")
                                .build(),
                        OrderContext.builder()
                                .field("legal-type", "ASS")
                                .country("FR")
                                .build()))
                .extracting(violation -> violation.parameter().orElse(""), Violation::severity)
                .containsExactly(
                        tuple("X-FR-REGISTRANT-JO-DATE-DECLARATION", Severity.ERROR),
                        tuple("X-FR-REGISTRANT-JO-PAGE", Severity.ERROR),
                        tuple("X-FR-REGISTRANT-JO-DATE-PUBLICATION", Severity.ERROR));
        assertThat(RULES.check(add("example.fr").build(), organization))
                .as("which sort is not known")
                .isNotEmpty()
                .allMatch(violation -> violation.kind() == Kind.FIELD_MISSING && !violation.isError());
    }

    @Test
    void aTransferInNuNeedsNoConsent() {
        assertThat(RULES.check(transfer("example.nu").auth("secret").build())).isEmpty();
    }

    @Test
    void aTransferInNoKeepsItsAuthCode() {
        assertThat(RULES.check(transfer("example.no")
                        .auth("secret")
                        .period(Period.years(0))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"müller.com", "müller.info"})
    void aNameInOtherLettersTellsItsLanguage(String name) {
        assertThat(RULES.check(add(name).build()))
                .extracting(violation -> violation.toString().replaceAll(" \\(.*", ""))
                .contains("warning: X-IDN-LANGUAGE is missing: an order of an internationalized name must tell its"
                        + " language; send it with the code of the language, such as GER");
        assertThat(RULES.check(add(name).putExtensions("X-IDN-LANGUAGE", "GER").build()))
                .extracting(Violation::kind)
                .doesNotContain(Kind.IDN_LANGUAGE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"maçã.pt, 1", "maca.pt, 0", "müller.de, 0"})
    void asksForTheLanguageInCountryCodesOnlyWhereTheirFieldsNameIt(String name, int warnings) {
        assertThat(RULES.check(add(name).build()))
                .filteredOn(violation -> violation.kind() == Kind.IDN_LANGUAGE_MISSING)
                .hasSize(warnings);
    }

    @Test
    void aNameInOtherLettersNeedsNoLanguageInDe() {
        assertThat(RULES.check(
                        add("müller.de").build(),
                        OrderContext.builder().country("DE").build()))
                .isEmpty();
    }

    @Test
    void anApplicationIsCheckedLikeARegistration() {
        RawCommand application = RawCommand.of(
                "AddDomainApplication",
                Map.of(
                        "DOMAIN",
                        "example.ca",
                        "CLASS",
                        "CA_GOLIVE",
                        "OWNERCONTACT0",
                        "P-1",
                        "ADMINCONTACT0",
                        "P-1",
                        "TECHCONTACT0",
                        "P-1",
                        "NAMESERVER0",
                        "ns1.example.net",
                        "NAMESERVER1",
                        "ns2.example.net",
                        "X-CA-LEGALTYPE",
                        "CCX"));

        assertThat(RULES.check(application))
                .extracting(Violation::kind, violation -> violation.parameter().orElse(""))
                .containsExactly(tuple(Kind.VALUE_NOT_ALLOWED, "X-CA-LEGALTYPE"));
    }

    @Test
    void anApplicationMayComeBeforeAZoneIsOpen() {
        Map<String, String> parameters = Map.of("DOMAIN", "example.xn--p1ai", "CLASS", "GOLIVE");

        assertThat(RULES.check(RawCommand.of("AddDomain", parameters)))
                .extracting(Violation::kind)
                .contains(Kind.REGISTRATION_CLOSED);
        assertThat(RULES.check(RawCommand.of("AddDomainApplication", parameters)))
                .extracting(Violation::kind)
                .doesNotContain(Kind.REGISTRATION_CLOSED);
    }
}
