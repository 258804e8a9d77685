package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.lifecycle.ExpiryToShow;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The zones as CNR has them. */
class CnrCatalogueTest {

    private static final TldRules RULES = TldRules.bundled(Platform.CNR);
    private static final Instant END = Instant.parse("2027-05-28T22:17:44Z");

    static Stream<Tld> tlds() {
        return RULES.zones().stream().map(CnrCatalogueTest::tld);
    }

    private static Tld tld(String zone) {
        return RULES.zone(zone).orElseThrow();
    }

    private static List<Kind> kinds(String command, Map<String, String> parameters) {
        return RULES.check(RawCommand.of(command, parameters)).stream()
                .map(Violation::kind)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyZoneIsReadableAndTellsItsSources(Tld tld) {
        assertThat(tld.platform()).isEqualTo(Platform.CNR);
        assertThat(tld.knowledge()).isEqualTo(Knowledge.OWN_FACTS);
        assertThat(RULES.forDomain("example." + tld.zone())).map(Tld::zone).hasValue(tld.zone());
        assertThat(tld.sources())
                .isNotEmpty()
                .noneMatch(source -> source.kind() == Source.Kind.WIKI || source.kind() == Source.Kind.SAMPLE);
        tld.facts().stream()
                .filter(fact -> fact.source().kind() == Source.Kind.DOCUMENTATION)
                .filter(fact -> !fact.name().equals(FactName.TRUSTEE))
                .forEach(fact -> assertThat(fact.source().date()).hasValue(LocalDate.of(2026, 7, 23)));
        for (Operation operation : Operation.values()) {
            Set<String> names = new HashSet<>();
            assertThat(tld.additionalFields(operation))
                    .allMatch(field -> names.add(field.name()), "once in each order")
                    .allMatch(field -> field.name().matches("X-[A-Z0-9]+(-[A-Z0-9]+)*"));
        }
        assertThat(tld.remarks()).extracting(Remark::text).allMatch(text -> text.endsWith("."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void noZoneHasThePeriodsOfIspapi(Tld tld) {
        assertThat(Stream.of(
                        tld.periods().accounting(),
                        tld.periods().failure(),
                        tld.periods().finalization(),
                        tld.periods().payment()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void thirtyTwoZonesTellWhenThePlatformActs() {
        assertThat(tlds().filter(tld -> tld.periods().renewalDate().isPresent()))
                .hasSize(32);
    }

    @Test
    void theRenewalDateIsWhenComIsRenewedOrDeleted() {
        Lifecycle life = tld("com").lifecycle(END, END);

        Instant renewalDate = Instant.parse("2027-07-02T22:17:44Z");
        assertThat(life.step(StepKind.ACCOUNTING).orElseThrow().date()).isEqualTo(renewalDate);
        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(renewalDate);
        assertThat(life.step(StepKind.DELETION).orElseThrow().date()).isEqualTo(renewalDate);
        assertThat(life.step(StepKind.REDEMPTION_END).orElseThrow().date())
                .isEqualTo(Instant.parse("2027-08-01T22:17:44Z"));
        assertThat(life.step(StepKind.FAILURE).orElseThrow().explanation())
                .startsWith("The renewal date: CNR renews the domain or deletes it");
        assertThat(life.step(StepKind.FAILURE).orElseThrow().source().orElseThrow())
                .contains("zone page com");
        assertThat(life.expiryToShow().orElseThrow().date()).isEqualTo(END);
    }

    @Test
    void thePlatformActsBeforeTheEndInEu() {
        Lifecycle life = tld("eu").lifecycle(END, END);

        ExpiryToShow shown = life.expiryToShow().orElseThrow();
        assertThat(shown.date()).isEqualTo(Instant.parse("2027-05-27T22:17:44Z"));
        assertThat(shown.explanation()).startsWith("CNR renews or deletes the domain on");
        assertThat(life.in(RulesLanguage.GERMAN).expiryToShow().orElseThrow().explanation())
                .startsWith("CNR verlängert oder löscht die Domain am");
    }

    private static DomainStatus status(String mode) {
        return StatusDomain.builder()
                .domain("example.com")
                .build()
                .decode(Response.parse("[RESPONSE]\ncode=200\ndescription=ok\nproperty[id][0]=example.com\n"
                        + "property[expirationdate][0]=2027-05-28 22:17:44\n"
                        + "property[paiduntildate][0]=2027-05-28 22:17:44\n"
                        + "property[renewaldate][0]=2027-07-01 00:00:00\nproperty[renewalmode][0]=" + mode
                        + "\nEOF\n"));
    }

    @Test
    void theStatedRenewalDateWinsOverThePeriod() {
        Lifecycle life = Lifecycle.of(status("DEFAULT"), tld("com").lifecyclePeriods());

        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(Instant.parse("2027-07-01T00:00:00Z"));
        assertThat(life.notes()).anyMatch(note -> note.contains("the setting of the CNR account decides"));
    }

    @Test
    void theRenewalDateIsNoDateOfTheLifeCycleOnIspapi() {
        Lifecycle life = Lifecycle.of(
                status("AUTODELETE"),
                TldRules.bundled().zone("com").orElseThrow().lifecyclePeriods());

        assertThat(life.steps()).noneMatch(step -> step.date().equals(Instant.parse("2027-07-01T00:00:00Z")));
        assertThat(life.notes()).noneMatch(note -> note.contains("CNR"));
    }

    @Test
    void yearsAreBareNumbers() {
        assertThat(kinds("RenewDomain", Map.of("DOMAIN", "example.net", "PERIOD", "1", "EXPIRATION", "2027")))
                .isEmpty();
        List<Violation> violations = RULES.check(
                RawCommand.of("RenewDomain", Map.of("DOMAIN", "example.com.pt", "PERIOD", "2", "EXPIRATION", "2027")));

        assertThat(violations).extracting(Violation::kind).containsExactly(Kind.PERIOD_NOT_OFFERED);
        assertThat(violations.get(0).remedy()).isEqualTo("use one of 1, 3, 5");
    }

    @ParameterizedTest
    @CsvSource({"example.de", "example.be", "example.co.za"})
    void aRenewalIsNoOrderWhereTheModeRenews(String domain) {
        List<Violation> violations = RULES.check(RawCommand.of("RenewDomain", Map.of("DOMAIN", domain, "PERIOD", "1")));

        assertThat(violations).extracting(Violation::kind).containsExactly(Kind.RENEWAL_NOT_ON_REQUEST);
        assertThat(violations.get(0).remedy()).contains("RENEWONCE");
    }

    @Test
    void aRegistrationIsAskedForTheFieldsOfCnr() {
        List<Violation> violations = RULES.check(RawCommand.of(
                "AddDomain",
                Map.of(
                        "DOMAIN", "example.us",
                        "PERIOD", "1",
                        "X-US-NEXUS-APPPURPOSE", "P9",
                        "X-US-NEXUS-CATEGORY", "C31")));

        assertThat(violations)
                .filteredOn(violation -> violation.kind() == Kind.VALUE_NOT_ALLOWED)
                .extracting(violation -> violation.parameter().orElseThrow())
                .containsExactly("X-US-NEXUS-APPPURPOSE");
        assertThat(violations)
                .filteredOn(violation -> violation.kind() == Kind.FIELD_MISSING)
                .extracting(violation -> violation.parameter().orElseThrow())
                .containsExactly("X-US-NEXUS-VALIDATOR");
        assertThat(tld("ca").additionalFields(Operation.REGISTER))
                .extracting(AdditionalField::name)
                .contains("X-CA-LEGAL-TYPE")
                .doesNotContain("X-CA-LEGALTYPE");
    }

    @Test
    void aGuessOfAModuleOnlyWarns() {
        assertThat(RULES.check(RawCommand.of("AddDomain", Map.of("DOMAIN", "example.tel", "PERIOD", "1"))))
                .filteredOn(violation -> violation.kind() == Kind.FIELD_MISSING)
                .isNotEmpty()
                .allMatch(violation -> violation.severity() == Violation.Severity.WARNING);
    }

    @Test
    void aNameIsHiddenByThePlatformsOwnField() {
        assertThat(tld("com").idProtection().apply(OrderContext.NONE)).isEqualTo(Map.of("X-WHOIS-PRIVACY", "1"));
    }

    @Test
    void pricesGoByTheSameClassesAsOnIspapi() {
        assertThat(tld("co.uk").tldClass()).isEqualTo("COUK");
    }

    @Test
    void whatThePlatformTellsAtRunTimeWins() {
        Source live = Source.liveApi("GetZoneInfo", LocalDate.of(2026, 11, 28));
        AdditionalField field = new AdditionalField(
                "X-COM-TEST",
                false,
                "Test",
                FieldKind.TEXT,
                List.of(),
                Required.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                true,
                live,
                List.of());
        TldRules rules = RULES.with(
                "com",
                List.of(new Fact<>(FactName.RENEWAL_DATE_PERIOD, Period.parse("40d"), live)),
                Map.of(Operation.REGISTER, List.of(field)));

        Tld com = rules.zone("com").orElseThrow();
        assertThat(com.periods().renewalDate()).hasValue(Period.parse("40d"));
        assertThat(com.source("periods.renewalDate")).hasValue(live);
        assertThat(com.periods().deletionRestorable()).hasValue(Period.parse("30d"));
        assertThat(com.additionalFields(Operation.REGISTER)).containsExactly(field);
        assertThat(com.platform()).isEqualTo(Platform.CNR);
        assertThat(tld("com").periods().renewalDate()).as("stays").hasValue(Period.parse("35d"));
        assertThat(rules.check(RawCommand.of("AddDomain", Map.of("DOMAIN", "example.com", "PERIOD", "1"))))
                .extracting(violation -> violation.parameter().orElse(""))
                .contains("X-COM-TEST");
    }

    @Test
    void aZoneThatTheLibraryDoesNotKnowHasWhatThePlatformTells() {
        TldRules rules = RULES.with(
                "co.example",
                List.of(new Fact<>(
                        FactName.REGISTRATION_PERIODS,
                        List.of(Period.years(2)),
                        Source.liveApi("GetZoneInfo", LocalDate.of(2026, 11, 28)))),
                Map.of());

        assertThat(rules.forDomain("shop.co.example").orElseThrow().periods().registration())
                .hasValue(List.of(Period.years(2)));
    }
}
