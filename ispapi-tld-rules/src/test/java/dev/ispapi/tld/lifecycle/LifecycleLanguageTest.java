package dev.ispapi.tld.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.RenewalMode;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Life cycles and their pictures in German, and the sources of their dates. */
class LifecycleLanguageTest {

    private static final Instant EXPIRATION = Instant.parse("2027-09-26T14:53:20Z");

    private static final LifecyclePeriods PERIODS = LifecyclePeriods.builder()
            .accounting(Period.days(-5))
            .failure(Period.days(44))
            .deletionRestorable(Period.days(30))
            .explicitRenewal(false)
            .restorePolicy(RestorePolicy.REALTIME)
            .sources(StepKind.ACCOUNTING, LocalizedText.literal("wiki, page of 2018-02-03"))
            .sources(StepKind.FAILURE, LocalizedText.literal("wiki, page of 2018-02-03"))
            .sources(StepKind.DELETION, LocalizedText.literal("wiki, page of 2018-02-03"))
            .sources(StepKind.REDEMPTION_END, LocalizedText.literal("by the frame of gTLDs: ERRP, 2013-08-31"))
            .build();

    private static final Lifecycle LIFE = Lifecycle.of(PERIODS, EXPIRATION, EXPIRATION);

    static Stream<Lifecycle> lives() {
        return Stream.of(
                LIFE,
                Lifecycle.of(LifecyclePeriods.builder().build(), EXPIRATION, EXPIRATION),
                Lifecycle.of(
                        LifecyclePeriods.builder()
                                .accounting(Period.days(-7))
                                .failure(Period.days(-1))
                                .deletionRestorable(Period.days(0))
                                .deletionHold(Period.days(5))
                                .build(),
                        EXPIRATION,
                        EXPIRATION),
                Lifecycle.deletedOn(PERIODS, EXPIRATION),
                Lifecycle.of(DomainStatus.builder()
                        .domain(DomainName.of("example.com"))
                        .paidUntilDate(EXPIRATION)
                        .createdDate(EXPIRATION.plusSeconds(60))
                        .expirationDate(EXPIRATION.plusSeconds(90))
                        .renewalMode(RenewalMode.of("AUTODELETE"))
                        .build()));
    }

    @Test
    void tellsItsStepsInGerman() {
        Lifecycle german = LIFE.in(RulesLanguage.GERMAN);

        assertThat(german.step(StepKind.FAILURE).orElseThrow().explanation())
                .isEqualTo("Der letzte Moment zum Verlängern: die Nachfrist endet.");
        assertThat(german.undated()).contains(new UndatedStep(StepKind.PAYMENT, "die Zahlungsfrist ist nicht bekannt"));
        assertThat(german.at(EXPIRATION.plusSeconds(60)).explanation())
                .isEqualTo(
                        "Das Bezahlte ist abgelaufen. Die Domain kann noch verlängert werden und wird sonst gelöscht.");
        assertThat(german.at(EXPIRATION.plusSeconds(60)).actions().get(0).explanation())
                .isEqualTo(
                        "Vor dem Ende der Nachfrist verlängern, zum Verlängerungspreis. Die Registry fragt nicht nach"
                                + " jeder Verlängerung: der Verlängerungsmodus entscheidet, ob die nächste Laufzeit bezahlt wird.");
        assertThat(german.expiryToShow().orElseThrow().explanation())
                .isEqualTo("Bis dahin ist die Domain bezahlt (FAQ 34).");
        assertThat(StepKind.HOLD.title(RulesLanguage.GERMAN)).isEqualTo("Zurückgehalten");
        assertThat(PhaseKind.GRACE.title(RulesLanguage.GERMAN)).isEqualTo("Nachfrist");
    }

    @ParameterizedTest
    @MethodSource("lives")
    void keepsItsDatesInEveryLanguage(Lifecycle life) {
        Lifecycle german = life.in(RulesLanguage.GERMAN);

        assertThat(german.language()).isSameAs(RulesLanguage.GERMAN);
        assertThat(german.steps()).extracting(Step::kind).isEqualTo(kinds(life));
        assertThat(german.steps())
                .extracting(Step::date)
                .isEqualTo(life.steps().stream().map(Step::date).toList());
        assertThat(german.phases())
                .extracting(Phase::kind)
                .isEqualTo(life.phases().stream().map(Phase::kind).toList());
        assertThat(german.notes()).hasSameSizeAs(life.notes());
        assertThat(german.in(RulesLanguage.ENGLISH).steps()).isEqualTo(life.steps());
        assertThat(german.in(RulesLanguage.ENGLISH).notes()).isEqualTo(life.notes());
    }

    private static List<StepKind> kinds(Lifecycle life) {
        return life.steps().stream().map(Step::kind).toList();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void drawsItsPictureInGerman(Lifecycle life) {
        String svg = Timeline.of(life.in(RulesLanguage.GERMAN)).at(EXPIRATION).toSvg();

        assertThat(svg)
                .doesNotContain(
                        "Expiry date to show", "No date", "stated or given", "computed", "Now:", "Paid until", " days")
                .contains("Lebenslauf einer Domain", "Jetzt: 2027-09-26", "genannt oder angegeben", "berechnet");
        assertThat(Arrays.stream(PhaseKind.values())
                        .filter(kind -> life.phases().stream().anyMatch(phase -> phase.kind() == kind)))
                .allSatisfy(kind -> assertThat(svg).contains(kind.title(RulesLanguage.GERMAN)));
    }

    @Test
    void tellsWhereAComputedDateIsFrom() {
        assertThat(LIFE.step(StepKind.ACCOUNTING).flatMap(Step::source)).hasValue("wiki, page of 2018-02-03");
        assertThat(LIFE.step(StepKind.EXPIRATION).flatMap(Step::source))
                .as("given")
                .isEmpty();
        Lifecycle stated = Lifecycle.of(
                DomainStatus.builder()
                        .domain(DomainName.of("example.com"))
                        .paidUntilDate(EXPIRATION)
                        .accountingDate(EXPIRATION)
                        .build(),
                PERIODS);
        assertThat(stated.step(StepKind.ACCOUNTING).flatMap(Step::source))
                .as("stated by the API")
                .isEmpty();
        assertThat(stated.step(StepKind.FAILURE).flatMap(Step::source)).hasValue("wiki, page of 2018-02-03");
    }

    @Test
    void keepsTheSourcesOfPeriodsThatAreTakenOver() {
        LifecyclePeriods own =
                LifecyclePeriods.builder().failure(Period.days(1)).build();

        assertThat(own.orElse(PERIODS).sources())
                .containsOnlyKeys(StepKind.ACCOUNTING, StepKind.REDEMPTION_END)
                .containsEntry(StepKind.ACCOUNTING, LocalizedText.literal("wiki, page of 2018-02-03"));
        assertThat(PERIODS.orElse(own).sources()).isEqualTo(PERIODS.sources());
    }

    @Test
    void drawsASourceForAllItsSteps() {
        String svg = Timeline.of(LIFE).withSources().toSvg();

        assertThat(svg)
                .contains(">Accounting, Failure (last renewal), Deletion: wiki, page of 2018-02-03</text>")
                .contains(">End of redemption: by the frame of gTLDs: ERRP, 2013-08-31</text>")
                .contains(
                        "Accounting, 2027-09-21T14:53:20Z: The renewal is billed: the platform tries to take its price"
                                + " from the account&#39;s funds. (wiki, page of 2018-02-03)");
        assertThat(Timeline.of(LIFE).toSvg()).doesNotContain(">Accounting, Failure (last renewal), Deletion: wiki");
    }

    @Test
    void cutsALongFootnoteInThePictureAndKeepsItForScreenReaders() {
        String svg = Timeline.of(LIFE).footnotes(List.of("x".repeat(200))).toSvg();

        assertThat(svg).contains("x".repeat(129) + "\u2026<").contains("x".repeat(200) + ".");
    }

    @Test
    void saysWhatARenewalModeDoesInGerman() {
        Lifecycle life = Lifecycle.of(DomainStatus.builder()
                .domain(DomainName.of("example.com"))
                .renewalMode(RenewalMode.of("AUTODELETE"))
                .build());

        assertThat(life.in(RulesLanguage.GERMAN).notes())
                .containsExactly("Verlängerungsmodus AUTODELETE: die Domain wird am Ende ihrer Laufzeit gelöscht");
        assertThat(Optional.of(life.notes().get(0)))
                .hasValue("renewal mode AUTODELETE: the domain is deleted at the end of its period");
    }

    @Test
    void saysWhatTheFrameOfGenericTldsKnowsWhereThereIsNoDate() {
        Lifecycle life = TldRules.bundled()
                .forDomain("example.net")
                .orElseThrow()
                .withClock(Clock.fixed(EXPIRATION, ZoneOffset.UTC))
                .lifecycle(EXPIRATION, EXPIRATION);

        assertThat(life.step(StepKind.FAILURE)).as("a limit is no date").isEmpty();
        assertThat(life.undated())
                .filteredOn(step -> step.kind() == StepKind.FAILURE)
                .extracting(UndatedStep::reason)
                .first()
                .asString()
                .startsWith("the failure period is not known (at most 45d, by the frame of gTLDs: ICANN, ");
        assertThat(life.undated())
                .filteredOn(step -> step.kind() == StepKind.REDEMPTION_END)
                .extracting(UndatedStep::reason)
                .first()
                .asString()
                .startsWith("it counts from the deletion, which has no date (30d, by the frame of gTLDs: ");
    }
}
