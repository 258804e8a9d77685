package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static dev.ispapi.tld.Orders.trade;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.Command;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Additional fields of orders, against made-up rules. */
class AdditionalFieldCheckTest {

    private static final String TYPE = """
        {"operations": ["REGISTER", "TRANSFER", "UPDATE", "TRADE"], "parameter": "X-TEST-TYPE", "label": "Type", "kind": "CHOICE",
         "choices": {"P": "Person", "O": "O"}, "required": "ALWAYS", "source": "new"}
        """;
    private static final String VAT = """
        {"operations": ["REGISTER"], "parameter": "X-TEST-VATID", "label": "VAT number", "kind": "TEXT",
         "required": {"field": "X-TEST-TYPE", "in": ["O"]}, "onlyWhen": {"field": "X-TEST-TYPE", "in": ["O"]}, "source": "new"}
        """;
    private static final String LEGAL = """
        {"operations": ["REGISTER", "UPDATE"], "formOnly": "legal-type", "label": "Sort", "kind": "CHOICE", "required": "ALWAYS",
         "choices": {"INDIV": {"label": "Private person", "removes": {"OWNERCONTACT0": ["ORGANIZATION"]}}, "ORG": "Organization"},
         "source": "new"},
        {"operations": ["REGISTER", "UPDATE"], "parameter": "X-TEST-NUMBER", "label": "Company number", "kind": "TEXT",
         "required": {"field": "legal-type", "in": ["ORG"]}, "source": "new"}
        """;

    @TempDir
    Path directory;

    private List<String> check(String fields, Command<?> command) throws IOException {
        return check(fields, command, OrderContext.NONE);
    }

    private List<String> check(String fields, Command<?> command, OrderContext context) throws IOException {
        return FrozenRules.tld(directory, "", fields).check(command, context).stream()
                .map(Violation::toString)
                .toList();
    }

    private static Command<?> with(String name, String value) {
        return add("x.test").putExtensions(name, value).build();
    }

    @Test
    void refusesAMissingField() throws IOException {
        String message =
                "error: X-TEST-TYPE is missing; .test asks for it (Type); send one of P (Person), O (TEST, 2024-01-02)";
        assertThat(check(TYPE, add("x.test").build())).containsExactly(message);
        assertThat(check(TYPE, with("X-TEST-TYPE", ""))).containsExactly(message);
        assertThat(check(TYPE, with("X-TEST-TYPE", "P"))).isEmpty();
    }

    @Test
    void refusesAValueThatIsNoChoice() throws IOException {
        assertThat(check(TYPE, with("X-TEST-TYPE", "p")))
                .containsExactly("error: X-TEST-TYPE has the value \"p\", which is not taken; use one of P (Person), O"
                        + " (TEST, 2024-01-02)");
    }

    @Test
    void requiresAndRefusesAFieldByWhatAnotherSays() throws IOException {
        String fields = TYPE + "," + VAT;
        assertThat(check(fields, with("X-TEST-TYPE", "O")))
                .containsExactly("error: X-TEST-VATID is missing; .test asks for it (VAT number); send it"
                        + " (TEST, 2024-01-02)");
        assertThat(check(fields, with("X-TEST-TYPE", "P"))).isEmpty();
        assertThat(check(
                        fields,
                        add("x.test")
                                .putExtensions("X-TEST-TYPE", "P")
                                .putExtensions("X-TEST-VATID", "1")
                                .build()))
                .containsExactly(
                        "error: X-TEST-VATID is sent, but is only for orders where X-TEST-TYPE is O; leave it out"
                                + " (TEST, 2024-01-02)");
    }

    @Test
    void namesTheConditionThatItCannotDecide() throws IOException {
        assertThat(check(LEGAL, add("x.test").build()))
                .containsExactly(
                        "warning: X-TEST-NUMBER is missing; .test asks for it (Company number): required if legal-type"
                                + " is ORG (Organization); send it (TEST, 2024-01-02)");
    }

    @Test
    void leavesAConditionOpenWhereOneOfTheSortsDemandsNothing() throws IOException {
        String sorts =
                LEGAL.replace("\"ORG\": \"Organization\"}", "\"ORG\": \"Organization\", \"GOV\": \"Government\"}");

        assertThat(check(sorts, add("x.test").build()))
                .as("it may be an organization or a government")
                .containsExactly(
                        "warning: X-TEST-NUMBER is missing; .test asks for it (Company number): required if legal-type"
                                + " is ORG (Organization); send it (TEST, 2024-01-02)");
    }

    @Test
    void takesTheRegistrantForASortOnlyWhereAllThatItDemandsIsSent() throws IOException {
        String fields = """
            {"operations": ["REGISTER"], "formOnly": "legal-type", "label": "Sort", "kind": "CHOICE", "required": "ALWAYS",
             "choices": {"INDIV": {"label": "Private person", "removes": {"OWNERCONTACT0": ["ORGANIZATION"]}},
                         "FIRM": "Company", "CLUB": "Association"},
             "source": "new"},
            {"operations": ["REGISTER"], "parameter": "X-TEST-NUMBER", "label": "Number", "kind": "TEXT",
             "required": {"field": "legal-type", "in": ["FIRM"]}, "source": "new"},
            {"operations": ["REGISTER"], "parameter": "X-TEST-COURT", "label": "Court", "kind": "TEXT",
             "required": {"field": "legal-type", "in": ["FIRM"]}, "source": "new"},
            {"operations": ["REGISTER"], "parameter": "X-TEST-DAY", "label": "Day", "kind": "TEXT",
             "required": {"field": "legal-type", "in": ["CLUB"]}, "source": "new"}
            """;

        assertThat(check(fields, with("X-TEST-NUMBER", "HRB 1")))
                .hasSize(2)
                .allMatch(text -> text.startsWith("warning: "))
                .anyMatch(text -> text.contains("X-TEST-COURT"))
                .anyMatch(text -> text.contains("X-TEST-DAY"));
        assertThat(check(
                        fields,
                        add("x.test")
                                .putExtensions("X-TEST-NUMBER", "HRB 1")
                                .putExtensions("X-TEST-COURT", "Berlin")
                                .build()))
                .isEmpty();
    }

    @Test
    void asksForAConsentAgainThatWasGivenBefore() throws IOException {
        String consent = """
            {"operations": ["UPDATE"], "parameter": "X-TEST-CONSENT", "label": "Terms", "kind": "CONSENT", "required": "ALWAYS",
             "source": "new"}
            """;
        OrderContext before = OrderContext.builder()
                .field("X-TEST-CONSENT", "1")
                .field("X-TEST-TYPE", "P")
                .build();

        assertThat(check(consent, modify("x.test").ownerContact("P-NEW").build(), before))
                .containsExactly(
                        "warning: X-TEST-CONSENT is missing; .test asks for it (Terms); send 1 once the registrant"
                                + " has accepted it (TEST, 2024-01-02)");
        assertThat(check(TYPE, modify("x.test").ownerContact("P-NEW").build(), before))
                .as("anything else stays as it is")
                .isEmpty();
    }

    @Test
    void decidesTheConditionByTheContext() throws IOException {
        String error =
                "error: X-TEST-NUMBER is missing; .test asks for it (Company number); send it" + " (TEST, 2024-01-02)";
        Command<?> command = add("x.test").build();
        OrderContext.Builder builder = OrderContext.builder();
        assertThat(check(LEGAL, command, builder.field("legal-type", "ORG").build()))
                .containsExactly(error);
        assertThat(check(LEGAL, command, OrderContext.builder().organization().build()))
                .containsExactly(error);
        assertThat(check(
                        LEGAL,
                        command,
                        OrderContext.builder().organizationName("Example Ltd").build()))
                .containsExactly(error);
        assertThat(check(
                        LEGAL,
                        command,
                        OrderContext.builder().organizationName("").build()))
                .isEmpty();
    }

    @Test
    void refusesAPrivatePersonWithAnOrganization() throws IOException {
        OrderContext.Builder person = OrderContext.builder().individual();
        assertThat(check(LEGAL, add("x.test").build(), person.build()))
                .containsExactly(
                        "warning: OWNERCONTACT0 must have no ORGANIZATION: .test takes a private person with one for an"
                                + " organization; name a contact without ORGANIZATION (TEST, 2024-01-02)");
        assertThat(check(
                        LEGAL,
                        add("x.test").build(),
                        person.organizationName("Example Ltd").build()))
                .containsExactly(
                        "error: OWNERCONTACT0 has an ORGANIZATION: .test takes a private person with one for an"
                                + " organization; name a contact without ORGANIZATION (TEST, 2024-01-02)");
        assertThat(check(
                        LEGAL,
                        add("x.test").build(),
                        person.organizationName("").build()))
                .isEmpty();
    }

    @Test
    void asksForFieldsOfAnUpdateOnlyWithAnotherRegistrant() throws IOException {
        DomainStatus.Builder status = DomainStatus.builder().domain(DomainName.of("x.test"));
        OrderContext now = OrderContext.builder()
                .status(status.ownerContacts("P-OLD").build())
                .build();
        Command<?> change = modify("x.test").ownerContact("P-NEW").build();
        assertThat(check(TYPE, change, now))
                .containsExactly(
                        "error: X-TEST-TYPE is missing; .test asks for it (Type); send one of P (Person), O (TEST,"
                                + " 2024-01-02)");
        assertThat(check(TYPE, change))
                .containsExactly(
                        "warning: X-TEST-TYPE is missing; .test asks for it (Type); send one of P (Person), O (TEST,"
                                + " 2024-01-02)");
        assertThat(check(TYPE, modify("x.test").techContact("P-NEW").build(), now))
                .isEmpty();
        assertThat(check(TYPE, modify("x.test").transferLock(true).build())).isEmpty();
    }

    @Test
    void decidesAConditionOfAnUpdateByWhatItSendsBeforeWhatTheDomainHas() throws IOException {
        String vat = TYPE.replace("ALWAYS", "NEVER") + "," + VAT.replace("REGISTER", "UPDATE");
        OrderContext organization = OrderContext.builder()
                .status(DomainStatus.builder()
                        .domain(DomainName.of("x.test"))
                        .ownerContacts("P-OLD")
                        .putExtensions("X-TEST-TYPE", "O")
                        .build())
                .build();

        assertThat(check(vat, modify("x.test").ownerContact("P-NEW").build(), organization))
                .hasSize(1);
        assertThat(check(
                        vat,
                        modify("x.test")
                                .ownerContact("P-NEW")
                                .putExtensions("X-TEST-TYPE", "P")
                                .build(),
                        organization))
                .isEmpty();
        assertThat(check(vat, modify("x.test").ownerContact("P-NEW").build()))
                .as("the domain may have a type that the command leaves out")
                .singleElement()
                .asString()
                .startsWith("warning: X-TEST-VATID is missing");
    }

    @Test
    void takesWhatTheDomainHasAlready() throws IOException {
        DomainStatus.Builder status = DomainStatus.builder().domain(DomainName.of("x.test"));
        status.ownerContacts("P-OLD").putExtensions("X-TEST-TYPE", "P");
        assertThat(check(
                        TYPE,
                        modify("x.test").ownerContact("P-NEW").build(),
                        OrderContext.builder().status(status.build()).build()))
                .isEmpty();
    }

    @Test
    void onlyWarnsOfFieldsInTransfersFaq28() throws IOException {
        Tld tld = FrozenRules.tld(directory, "", TYPE + "," + VAT);
        assertThat(tld.check(
                        transfer("x.test").putExtensions("X-TEST-VATID", "1").build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "warning: X-TEST-TYPE is missing; .test asks for it (Type); send one of P (Person), O (TEST,"
                                + " 2024-01-02)",
                        "warning: X-TEST-VATID is known to .test for AddDomain, not for TransferDomain; leave it out;"
                                + " additional fields are ignored in most transfers; see FAQ 28 (TEST, 2024-01-02)");
    }

    @Test
    void asksNothingOfATradeThatIsUnderWay() throws IOException {
        assertThat(check(TYPE, trade("x.test").build())).hasSize(1);
        assertThat(check(TYPE, trade("x.test").action("APPROVE").build())).isEmpty();
    }

    @Test
    void onlyWarnsWhereNoPageNamesTheParameter() throws IOException {
        String unverified = TYPE.replace("\"source\"", "\"verified\": false, \"source\"");
        assertThat(FrozenRules.tld(directory, "", unverified)
                        .check(transfer("x.test").auth("secret").build()))
                .as("FAQ 28: a transfer is asked only for what the documentation names")
                .isEmpty();
        assertThat(FrozenRules.tld(directory, "", TYPE)
                        .check(transfer("x.test").auth("secret").build()))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
        assertThat(FrozenRules.tld(directory, "", unverified)
                        .check(add("x.test").build()))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.FIELD_MISSING, Severity.WARNING));
        assertThat(FrozenRules.tld(directory, "", unverified).check(with("X-TEST-TYPE", "Q")))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.VALUE_NOT_ALLOWED, Severity.WARNING));
    }

    @Test
    void onlyWarnsOfTheFieldOfAnotherCountryInATransferFaq28() throws IOException {
        assertThat(check(
                        VAT,
                        transfer("x.test")
                                .putExtensions("X-CA-LEGALTYPE", "CCO")
                                .build()))
                .containsExactly("warning: X-CA-LEGALTYPE is not known to belong to .test;"
                        + " leave it out, unless the registry asks for it");
    }

    @Test
    void refusesTheFieldOfAnotherCountry() throws IOException {
        assertThat(check("", with("X-CA-LEGALTYPE", "CCT")))
                .containsExactly("error: X-CA-LEGALTYPE belongs to another TLD; .test does not know it; leave it out");
        assertThat(check(TYPE.replace("ALWAYS", "NEVER"), with("X-TEST-COLOUR", "red")))
                .containsExactly("warning: X-TEST-COLOUR is not known to belong to .test;"
                        + " leave it out, unless the registry asks for it");
        assertThat(check("", with("X-TEST-COLOUR", "red")))
                .as("no fields are known at all")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X-WHOIS-RSP",
        "X-ERRP-EMAIL",
        "X-WDRP-URL",
        "X-ALLOCATIONTOKEN",
        "X-IDN-LANGUAGE",
        "X-VATID",
        "X-REGISTRANT-IDNUMBER",
        "X-ACCEPT-SSL-REQUIREMENT"
    })
    void letsParametersPassThatBelongToNoTld(String name) throws IOException {
        assertThat(check(TYPE.replace("ALWAYS", "NEVER"), with(name, "1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 1984-12-31, true, a day such as 1984-12-31",
        "DATE, 1984-02-30, false, a day such as 1984-12-31",
        "DATE, 31.12.1984, false, a day such as 1984-12-31",
        "DATE, 12, false, a day such as 1984-12-31",
        "PHONE, +49.6841698, true, a telephone number such as +49.6841698",
        "PHONE, +353.14100000, true, a telephone number such as +49.6841698",
        "PHONE, +496841698, false, a telephone number such as +49.6841698",
        "PHONE, 49.6841698, false, a telephone number such as +49.6841698",
        "PHONE, +4949.1, false, a telephone number such as +49.6841698",
        "PHONE, +49.68+1, false, a telephone number such as +49.6841698",
        "PHONE, +49.684.1, false, a telephone number such as +49.6841698",
        "PHONE, +49., false, a telephone number such as +49.6841698",
        "CONTACT, P-ABC1, true, a contact handle such as P-ABC1",
        "CONTACT, P ABC1, false, a contact handle such as P-ABC1",
        "COUNTRY, DE, true, 'a country code with two letters, such as DE'",
        "COUNTRY, de, false, 'a country code with two letters, such as DE'",
        "COUNTRY, DEU, false, 'a country code with two letters, such as DE'",
        "CONSENT, 1, true, 1 once the registrant has accepted it",
        "CONSENT, 0, false, 1 once the registrant has accepted it",
        "CONSENT, yes, false, 1 once the registrant has accepted it",
        "TEXT, anything, true, ''"
    })
    void holdsAValueAgainstItsKind(String kind, String value, boolean isTaken, String expected) throws IOException {
        String field = """
            {"operations": ["REGISTER"], "parameter": "X-TEST-A", "label": "A", "kind": "%s", "required": "NEVER", "source": "new"}
            """.formatted(kind);
        List<Violation> violations = FrozenRules.tld(directory, "", field).check(with("X-TEST-A", value));
        assertThat(violations.isEmpty()).isEqualTo(isTaken);
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.kind()).isEqualTo(Kind.VALUE_NOT_ALLOWED);
            assertThat(violation.remedy()).isEqualTo("use " + expected);
        });
    }

    @Test
    void doesNotShowValuesThatTellAboutAPerson() throws IOException {
        String field = """
            {"operations": ["REGISTER"], "parameter": "X-TEST-BIRTH", "label": "Date of birth", "kind": "DATE",
             "required": "NEVER", "source": "new"}
            """;
        assertThat(check(field, with("X-TEST-BIRTH", "31.12.1984")))
                .containsExactly(
                        "error: X-TEST-BIRTH is no day that exists; use a day such as 1984-12-31 (TEST, 2024-01-02)");
    }

    @Test
    void shortensALongValue() throws IOException {
        assertThat(check(TYPE, with("X-TEST-TYPE", "x".repeat(41))))
                .containsExactly("error: X-TEST-TYPE has the value \"" + "x".repeat(20)
                        + "...\", which is not taken; use one of P (Person), O (TEST, 2024-01-02)");
    }

    @Test
    void leavesOpenWhichOfTwoSortsOfPersonTheRegistrantIs() throws IOException {
        String soleTrader =
                "\"SOLE\": {\"label\": \"Sole trader\", \"removes\": {\"OWNERCONTACT0\": [\"ORGANIZATION\"]}}, \"ORG\"";
        String sorts = LEGAL.replace("\"ORG\"", soleTrader).replace("[" + soleTrader, "[\"SOLE\"");
        OrderContext person = OrderContext.builder().organizationName("").build();

        assertThat(check(sorts, add("x.test").build(), person))
                .singleElement()
                .asString()
                .startsWith("warning: X-TEST-NUMBER is missing");
    }
}
