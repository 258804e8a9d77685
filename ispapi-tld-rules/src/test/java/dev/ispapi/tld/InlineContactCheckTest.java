package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts whose data are in the command, such as {@code OWNERCONTACT0COUNTRY}, in place of handles. */
class InlineContactCheckTest {

    private static final String COUNTS = """
        "new": {"contacts.registrant.min": 1, "contacts.registrant.max": 1, "contacts.admin.min": 2, "contacts.admin.max": 2}
        """;

    @TempDir
    Path directory;

    private static RawCommand command(String name, String... parameters) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("DOMAIN", "example.test"));
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], parameters[i + 1]);
        }
        return RawCommand.of(name, all);
    }

    private List<String> check(String facts, RawCommand command) throws IOException {
        return FrozenRules.tld(directory, facts, "").check(command).stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void countAsContacts() throws IOException {
        assertThat(check(
                        COUNTS,
                        command(
                                "AddDomain",
                                "OWNERCONTACT0FIRSTNAME",
                                "Ann",
                                "OWNERCONTACT0LASTNAME",
                                "Doe",
                                "ADMINCONTACT0",
                                "P-ABC1",
                                "ADMINCONTACT1FIRSTNAME",
                                "Bob")))
                .isEmpty();
        assertThat(check(COUNTS, command("AddDomain", "OWNERCONTACT0FIRSTNAME", "Ann", "ADMINCONTACT0CITY", "Bonn")))
                .containsExactly("error: ADMINCONTACT1 is missing: .test wants at least 2 admin-c, found 1;"
                        + " give the handle of a contact (TEST, 2024-01-02)");
    }

    @Test
    void countOnceBesideTheHandleOfTheSameIndex() throws IOException {
        assertThat(check(
                        COUNTS,
                        command(
                                "AddDomain",
                                "OWNERCONTACT0",
                                "P-ABC1",
                                "OWNERCONTACT0CITY",
                                "Bonn",
                                "ADMINCONTACT0",
                                "P-1",
                                "ADMINCONTACT1",
                                "P-2")))
                .isEmpty();
    }

    @Test
    void withoutAnyDataAreNoContacts() throws IOException {
        assertThat(check(
                        COUNTS,
                        command(
                                "AddDomain",
                                "OWNERCONTACT0FIRSTNAME",
                                "",
                                "OWNERCONTACT0CITY",
                                " ",
                                "ADMINCONTACT0",
                                "P-1",
                                "ADMINCONTACT1",
                                "P-2")))
                .containsExactly("error: OWNERCONTACT0 is missing: .test wants at least 1 registrant, found 0;"
                        + " give the handle of a contact (TEST, 2024-01-02)");
    }

    @Test
    void changeTheRegistrantInAnUpdate() throws IOException {
        String facts = "\"new\": {\"ownerChange\": \"TRADE\"}";
        RawCommand update = command("ModifyDomain", "OWNERCONTACT0FIRSTNAME", "Ann");

        assertThat(check(facts, update))
                .containsExactly("warning: OWNERCONTACT0 is set: if that is another registrant, .test wants a trade for"
                        + " that; send TradeDomain with OWNERCONTACT0 (TEST, 2024-01-02)");
        OrderContext now = OrderContext.builder()
                .status(DomainStatus.builder()
                        .domain(DomainName.of("example.test"))
                        .ownerContacts("P-ABC1")
                        .build())
                .build();
        assertThat(FrozenRules.tld(directory, facts, "").check(update, now))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.TRADE_NEEDED, Severity.ERROR));
    }

    @Test
    void areContactsOfATransfer() throws IOException {
        String facts = "\"new\": {\"registry.thin\": true}";
        assertThat(check(facts, command("TransferDomain", "OWNERCONTACT0FIRSTNAME", "Ann")))
                .isEmpty();
        assertThat(check(facts, command("TransferDomain"))).hasSize(1);
        assertThat(check(facts, command("TransferDomain", "ACTION", "APPROVE")))
                .as("an answer to a transfer brings no contacts")
                .isEmpty();
    }

    @Test
    void tellTheRegistrantsCountry() throws IOException {
        String facts = "\"new\": {\"contacts.originCountries\": [\"DE\", \"AT\"]}";
        assertThat(check(facts, command("AddDomain", "OWNERCONTACT0COUNTRY", "us")))
                .containsExactly("warning: OWNERCONTACT0COUNTRY is in US, and .test wants the registrant or another"
                        + " contact to be in DE or AT; name a contact there (TEST, 2024-01-02)");
        assertThat(check(facts, command("AddDomain", "OWNERCONTACT0COUNTRY", "at")))
                .isEmpty();
        assertThat(check(facts, command("AddDomain", "OWNERCONTACT0COUNTRY", "US", "ADMINCONTACT0COUNTRY", "de")))
                .as("another contact is there")
                .isEmpty();
    }

    @Test
    void ofAnySortCanBeTheOneInTheCountry() throws IOException {
        String facts = "\"new\": {\"contacts.originCountries\": [\"DE\"]}";

        for (String sort : List.of("ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT")) {
            assertThat(check(facts, command("AddDomain", "OWNERCONTACT0COUNTRY", "FR", sort + "0COUNTRY", "DE")))
                    .as(sort)
                    .isEmpty();
            assertThat(check(facts, command("AddDomain", "OWNERCONTACT0COUNTRY", "FR", sort + "0COUNTRY", "FR")))
                    .as(sort)
                    .hasSize(1);
        }
    }

    @Test
    void haveTheOrganizationThatCountsForThemAndNotTheRegistrants() throws IOException {
        String legalType = """
            {"operations": ["REGISTER"], "formOnly": "admin-type", "label": "Sort", "kind": "CHOICE", "required": "ALWAYS",
             "choices": {"INDIV": {"label": "Private person", "removes": {"ADMINCONTACT0": ["ORGANIZATION"]}}, "ORG": "Organization"},
             "source": "new"}
            """;
        Tld tld = FrozenRules.tld(directory, "", legalType);
        OrderContext person =
                OrderContext.builder().field("admin-type", "INDIV").build();

        assertThat(tld.check(
                        command("AddDomain", "OWNERCONTACT0ORGANIZATION", "ACME", "ADMINCONTACT0FIRSTNAME", "Ann"),
                        person))
                .isEmpty();
        assertThat(tld.check(
                        command("AddDomain", "OWNERCONTACT0FIRSTNAME", "Ann", "ADMINCONTACT0ORGANIZATION", "ACME"),
                        person))
                .extracting(Violation::kind, Violation::severity, Violation::parameter)
                .containsExactly(
                        tuple(Kind.ORGANIZATION_NOT_ALLOWED, Severity.ERROR, Optional.of("ADMINCONTACT0ORGANIZATION")));
    }

    @Test
    void aCountryThatIsNoCodeTellsNothingOfTheRegistrantsCountry() throws IOException {
        String facts = "\"new\": {\"contacts.originCountries\": [\"DE\", \"AT\"]}";
        RawCommand order = command("AddDomain", "OWNERCONTACT0COUNTRY", "Austria");

        assertThat(FrozenRules.tld(directory, facts, "")
                        .check(order, OrderContext.builder().country("AT").build()))
                .isEmpty();
        assertThat(check(facts, order)).noneMatch(text -> text.contains("AUSTRIA"));
    }

    @Test
    void winOverTheContext() throws IOException {
        String facts = "\"new\": {\"registrant.countries\": [\"DE\"]}";
        OrderContext abroad = OrderContext.builder().country("US").build();
        Tld tld = FrozenRules.tld(directory, facts, "");

        assertThat(tld.check(command("AddDomain", "OWNERCONTACT0COUNTRY", "DE"), abroad))
                .isEmpty();
        assertThat(tld.check(command("AddDomain", "OWNERCONTACT0CITY", "Bonn"), abroad))
                .as("the command does not tell the country")
                .extracting(Violation::toString)
                .containsExactly("error: OWNERCONTACT0 is in US, and .test takes registrants in DE only;"
                        + " order for a registrant there (TEST, 2024-01-02)");
    }

    @Test
    void makeAnOrganizationOfARegistrantWithAnOrganizationsName() {
        Tld dk = TldRules.bundled().zone("dk").orElseThrow();
        RawCommand company = command(
                "AddDomain",
                "DOMAIN",
                "example.dk",
                "OWNERCONTACT0FIRSTNAME",
                "Ann",
                "OWNERCONTACT0ORGANIZATION",
                "Example ApS",
                "ADMINCONTACT0",
                "P-1",
                "NAMESERVER0",
                "ns1.example.net",
                "NAMESERVER1",
                "ns2.example.net");

        assertThat(dk.check(company))
                .extracting(Violation::kind, violation -> violation.parameter().orElse(""))
                .contains(tuple(Kind.FIELD_MISSING, "X-REGISTRANT-VATID"));
        assertThat(dk.check(company, OrderContext.builder().individual().build()))
                .filteredOn(violation -> violation.kind() == Kind.ORGANIZATION_NOT_ALLOWED)
                .extracting(violation -> violation.parameter().orElse(""), Violation::message, Violation::remedy)
                .containsExactly(tuple(
                        "OWNERCONTACT0ORGANIZATION",
                        "is sent: .dk takes a private person with an ORGANIZATION for an organization",
                        "leave it out, or order for an organization"));
    }

    @Test
    void makeAPersonOfARegistrantWithoutAnOrganizationsName() {
        Tld dk = TldRules.bundled().zone("dk").orElseThrow();
        RawCommand person = command(
                "AddDomain",
                "DOMAIN",
                "example.dk",
                "OWNERCONTACT0FIRSTNAME",
                "Ann",
                "ADMINCONTACT0FIRSTNAME",
                "Ann",
                "NAMESERVER0",
                "ns1.example.net",
                "NAMESERVER1",
                "ns2.example.net");

        assertThat(dk.check(person)).isEmpty();
    }

    @Test
    void areReadWithTheirIndex() {
        Order order = Order.of(command(
                        "AddDomain",
                        "OWNERCONTACT0COUNTRY",
                        "DE",
                        "OWNERCONTACT12CITY",
                        "Bonn",
                        "OWNERCONTACTX",
                        "no index",
                        "OWNERCONTACT3",
                        "P-3",
                        "OWNERCONTACT999999CITY",
                        "an index out of range"))
                .orElseThrow();

        assertThat(order.inlineContacts("OWNERCONTACT"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(0, Map.of("COUNTRY", "DE"), 12, Map.of("CITY", "Bonn")));
        assertThat(order.slots("OWNERCONTACT")).containsOnlyKeys(3);
        assertThat(order.misnumbered()).containsExactly("OWNERCONTACT999999CITY");
    }

    @Test
    void aNameWithoutAnIndexIsTheFirstOfItsList() {
        Order order = Order.of(command(
                        "AddDomain", "NAMESERVER", "ns1.example.net", "TECHCONTACT", "P-1", "TECHCONTACT0", "P-2"))
                .orElseThrow();

        assertThat(order.slots("NAMESERVER")).containsOnly(Map.entry(0, "ns1.example.net"));
        assertThat(order.slots("TECHCONTACT")).as("the numbered one counts").containsOnly(Map.entry(0, "P-2"));
    }
}
