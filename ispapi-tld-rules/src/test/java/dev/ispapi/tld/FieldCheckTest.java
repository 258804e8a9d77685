package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.HANDLE;
import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a field is missing, and what a change of the registrant asks for, against made-up rules. */
class FieldCheckTest {

    private static final String TYPE = """
        {"operations": ["REGISTER"], "parameter": "X-TYPE", "label": "Type", "kind": "CHOICE", "choices": {"P": "Person", "O": "O"},
         "required": "ALWAYS", "source": "new"}
        """;
    private static final String NUMBER = """
        {"operations": ["REGISTER", "UPDATE"], "parameter": "X-NUMBER", "label": "Number", "kind": "TEXT", "required": "ALWAYS",
         "source": "new"}
        """;
    private static final String TRADE = "\"new\": {\"ownerChange\": \"ICANN-TRADE\"}";

    @TempDir
    Path directory;

    @Test
    void isNotMissingWhereItDoesNotApply() throws IOException {
        String onlyOfOrganizations =
                NUMBER.replace("\"required\"", "\"onlyWhen\": {\"field\": \"X-TYPE\", \"in\": [\"O\"]}, \"required\"");
        Tld tld = FrozenRules.tld(directory, "", TYPE + "," + onlyOfOrganizations);

        assertThat(tld.check(add("x.test").putExtensions("X-TYPE", "P").build()))
                .isEmpty();
        assertThat(tld.check(add("x.test").putExtensions("X-TYPE", "O").build()))
                .extracting(Violation::kind, Violation::severity, Violation::parameter)
                .containsExactly(tuple(Kind.FIELD_MISSING, Severity.ERROR, Optional.of("X-NUMBER")));
    }

    @Test
    void isMissingInAnUpdateUnlessTheDomainHasAValueOfIt() throws IOException {
        Tld tld = FrozenRules.tld(directory, "", NUMBER);
        var update = modify("x.test").ownerContact(HANDLE).build();

        assertThat(tld.check(update, known("123"))).isEmpty();
        assertThat(tld.check(update, known("")))
                .as("an empty value is none")
                .extracting(Violation::kind, Violation::parameter)
                .containsExactly(tuple(Kind.FIELD_MISSING, Optional.of("X-NUMBER")));
    }

    @Test
    void isMissingInAnUpdateThatEmptiesIt() throws IOException {
        Tld tld = FrozenRules.tld(directory, "", NUMBER.replace("X-NUMBER", "NUMBER"));
        OrderContext known = OrderContext.builder().field("NUMBER", "123").build();
        Map<String, String> update = Map.of("DOMAIN", "x.test", "OWNERCONTACT0", HANDLE);
        Map<String, String> emptying = Map.of("DOMAIN", "x.test", "OWNERCONTACT0", HANDLE, "NUMBER", "");

        assertThat(tld.check(RawCommand.of("ModifyDomain", update), known)).isEmpty();
        assertThat(tld.check(RawCommand.of("ModifyDomain", emptying), known))
                .extracting(Violation::kind, Violation::parameter)
                .containsExactly(tuple(Kind.FIELD_MISSING, Optional.of("NUMBER")));
    }

    private static OrderContext known(String value) {
        return OrderContext.builder().field("X-NUMBER", value).build();
    }

    @Test
    void isDisputedOnlyByASourceThatIsNotCertainlyOlder() {
        AdditionalField old = field("2020-01-01");
        AdditionalField same = field("2024-01-02");

        assertThat(old.isDisputed()).isFalse();
        assertThat(same.isDisputed()).isTrue();
    }

    private AdditionalField field(String day) {
        String conflicts = "\"conflicts\": [{\"required\": \"NEVER\", \"source\": \"other\"}], \"required\"";
        try {
            return FrozenRules.tld(
                            directory.resolve(day),
                            "",
                            NUMBER.replace("\"required\"", conflicts),
                            "\"other\": {\"kind\": \"MODULE\", \"page\": \"MODULE\", \"date\": \"" + day + "\"}")
                    .additionalFields(Operation.REGISTER)
                    .get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anIcannTradeIsATrade() throws IOException {
        Tld tld = FrozenRules.tld(directory, TRADE, "");

        assertThat(kinds(tld)).containsExactly(tuple(Kind.TRADE_NEEDED, Severity.WARNING));
    }

    @Test
    void onlyAConsentThatAnUpdateMustHoldSaysThatAnUpdateMayChangeTheRegistrant() throws IOException {
        String consent = """
            {"operations": ["UPDATE"], "parameter": "X-CONSENT", "label": "Consent", "kind": "CONSENT", "required": "%s",
             "source": "new"}
            """;
        OrderContext present = OrderContext.builder()
                .status(DomainStatus.builder()
                        .domain(DomainName.of("x.test"))
                        .ownerContacts("P-OTHER1")
                        .build())
                .build();
        var update = modify("x.test")
                .ownerContact(HANDLE)
                .putExtensions("X-CONSENT", "1")
                .build();

        assertThat(severity(FrozenRules.tld(directory, TRADE, consent.formatted("NEVER"))
                        .check(update, present)))
                .containsExactly(Severity.ERROR);
        assertThat(severity(FrozenRules.tld(directory, TRADE, consent.formatted("ALWAYS"))
                        .check(update, present)))
                .containsExactly(Severity.WARNING);
    }

    private static List<Severity> severity(List<Violation> found) {
        return found.stream()
                .filter(violation -> violation.kind() == Kind.TRADE_NEEDED)
                .map(Violation::severity)
                .toList();
    }

    private static List<Tuple> kinds(Tld tld) {
        return tld.check(modify("x.test").ownerContact(HANDLE).build()).stream()
                .map(violation -> tuple(violation.kind(), violation.severity()))
                .toList();
    }

    @Test
    void onlyWarnsOfAnotherCountrysFieldInATransfer() throws IOException {
        Tld tld = FrozenRules.tld(directory, "", NUMBER);

        assertThat(tld.check(transfer("x.test")
                        .putExtensions("X-CA-LEGALTYPE", "CCT")
                        .build()))
                .filteredOn(found -> found.kind() == Kind.FIELD_UNKNOWN)
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void ofIdProtectionMayStandInARegistration() throws IOException {
        String field = """
            {"operations": ["ID_PROTECTION"], "parameter": "X-TEST-HIDE", "label": "Hide", "kind": "TEXT", "required": "NEVER",
             "source": "new"}
            """;

        assertThat(FrozenRules.tld(directory, "", field)
                        .check(add("x.test").putExtensions("X-TEST-HIDE", "1").build()))
                .isEmpty();
    }
}
