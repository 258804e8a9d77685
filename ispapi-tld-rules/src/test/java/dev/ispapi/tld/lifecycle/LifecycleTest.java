package dev.ispapi.tld.lifecycle;

import static dev.ispapi.tld.lifecycle.Zones.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    private static final LifecyclePeriods NOTHING = LifecyclePeriods.builder().build();

    private static List<String> dates(Lifecycle life) {
        return life.steps().stream()
                .map(step -> step.kind() + " " + step.date())
                .toList();
    }

    @Test
    void saysThatTheLastMomentToRenewIsEarlyOnlyWhereItLiesBeforeThePaidUntilDate() {
        assertThat(failureOf(Period.days(0))).isEqualTo("The last moment to renew: the grace period ends.");
        assertThat(failureOf(Period.days(-1))).contains("before the paid-until date");
    }

    private static String failureOf(Period failure) {
        return Lifecycle.of(LifecyclePeriods.builder().failure(failure).build(), day("2024-05-01"), day("2024-05-01"))
                .step(StepKind.FAILURE)
                .orElseThrow()
                .explanation();
    }

    @Test
    void datesTheDocumentedExampleToTheSecond() {
        Lifecycle life =
                Lifecycle.of(Zones.COM, Instant.parse("2017-09-26T14:53:20Z"), Instant.parse("2018-09-26T14:53:20Z"));

        assertThat(dates(life))
                .containsExactly(
                        "EXPIRATION 2017-09-26T14:53:20Z",
                        "FINALIZATION 2017-09-27T14:53:20Z",
                        "PAYMENT 2018-07-27T14:53:20Z",
                        "ACCOUNTING 2018-09-21T14:53:20Z",
                        "PAID_UNTIL 2018-09-26T14:53:20Z",
                        "FAILURE 2018-11-09T14:53:20Z",
                        "DELETION 2018-11-09T14:53:20Z",
                        "REDEMPTION_END 2018-12-09T14:53:20Z",
                        "HOLD 2018-12-09T14:53:20Z",
                        "FREE 2018-12-14T14:53:20Z");
        assertThat(life.undated()).isEmpty();
        assertThat(life.notes()).isEmpty();
    }

    @Test
    void marksWhatWasGivenAndWhatWasComputed() {
        Lifecycle life = Lifecycle.of(Zones.COM, day("2024-01-31"), day("2024-01-31"));

        assertThat(life.step(StepKind.PAID_UNTIL).orElseThrow().origin()).isEqualTo(DateOrigin.GIVEN);
        assertThat(life.step(StepKind.FAILURE).orElseThrow().origin()).isEqualTo(DateOrigin.COMPUTED);
        assertThat(life.steps()).noneMatch(Step::isStated);
        assertThat(life.steps()).allMatch(step -> step.explanation().endsWith("."));
    }

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "2024-02-29, 1Y, 2025-02-28",
        "2024-02-29, 4Y, 2028-02-29",
        "2023-02-28, 1Y, 2024-02-28",
        "2100-02-28, 1d, 2100-03-01",
        "2000-02-28, 1d, 2000-02-29",
        "2024-01-31, 1M, 2024-02-29",
        "2023-01-31, 1M, 2023-02-28",
        "2024-03-31, -1M, 2024-02-29",
        "2024-03-01, -1d, 2024-02-29",
        "2023-03-01, -1d, 2023-02-28",
        "2024-02-29, -1Y, 2023-02-28",
        "2024-02-26, 1w, 2024-03-04",
        "2024-03-04, -1w, 2024-02-26",
        "2024-12-31, 0d, 2024-12-31",
        "2024-03-30, 2d, 2024-04-01",
        "2024-10-26, 2d, 2024-10-28",
    })
    void countsInTheCalendarOfUtc(String paidUntil, String period, String failure) {
        LifecyclePeriods periods =
                LifecyclePeriods.builder().failure(Period.parse(period)).build();

        Lifecycle life = Lifecycle.of(periods, day(paidUntil), day(paidUntil));

        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(day(failure));
    }

    @Test
    void aZoneWithoutRedemptionAndHoldIsFreeAtItsDeletion() {
        Lifecycle life = Lifecycle.of(Zones.NO_REDEMPTION, day("2024-05-01"), day("2024-05-01"));

        assertThat(life.steps().stream().map(Step::kind))
                .containsExactly(
                        StepKind.PAYMENT,
                        StepKind.ACCOUNTING,
                        StepKind.EXPIRATION,
                        StepKind.PAID_UNTIL,
                        StepKind.FINALIZATION,
                        StepKind.FAILURE,
                        StepKind.DELETION,
                        StepKind.FREE);
        assertThat(life.step(StepKind.FREE).orElseThrow().date()).isEqualTo(day("2024-05-03"));
        assertThat(life.step(StepKind.DELETION).orElseThrow().explanation())
                .isEqualTo("The domain is deleted. There is no redemption: it can't be restored.");
        assertThat(life.undated()).isEmpty();
    }

    @Test
    void saysWhichStepsCouldNotBeDatedAndWhy() {
        Lifecycle life = Lifecycle.of(NOTHING, day("2024-05-01"), day("2024-05-01"));

        assertThat(life.steps().stream().map(Step::kind)).containsExactly(StepKind.EXPIRATION, StepKind.PAID_UNTIL);
        assertThat(life.undated())
                .containsExactly(
                        new UndatedStep(StepKind.ADD_GRACE_END, "the add-grace period is not known"),
                        new UndatedStep(StepKind.PAYMENT, "the payment period is not known"),
                        new UndatedStep(StepKind.ACCOUNTING, "the accounting period is not known"),
                        new UndatedStep(StepKind.FINALIZATION, "the finalization period is not known"),
                        new UndatedStep(StepKind.FAILURE, "the failure period is not known"),
                        new UndatedStep(StepKind.DELETION, "it follows the failure date, which is not known"),
                        new UndatedStep(StepKind.REDEMPTION_END, "the deletion-restorable period is not known"),
                        new UndatedStep(StepKind.HOLD, "the deletion-hold period is not known"),
                        new UndatedStep(StepKind.FREE, "the deletion-hold period is not known"));
    }

    @Test
    void whatCountsFromAStepWithoutADateHasNoneEither() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .deletionRestorable(Period.days(30))
                .deletionHold(Period.days(5))
                .build();

        Lifecycle life = Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"));

        assertThat(life.undated())
                .contains(
                        new UndatedStep(StepKind.REDEMPTION_END, "it counts from the deletion, which has no date"),
                        new UndatedStep(StepKind.FREE, "it counts from the end of the redemption, which has no date"));
    }

    @Test
    void aDomainDeletedOnRequestIsRestorableThenHeldThenFree() {
        Lifecycle life = Lifecycle.deletedOn(Zones.COM, day("2024-02-10"));

        assertThat(dates(life))
                .containsExactly(
                        "DELETION 2024-02-10T00:00:00Z",
                        "REDEMPTION_END 2024-03-11T00:00:00Z",
                        "HOLD 2024-03-11T00:00:00Z",
                        "FREE 2024-03-16T00:00:00Z");
        assertThat(life.step(StepKind.DELETION).orElseThrow().origin()).isEqualTo(DateOrigin.GIVEN);
        assertThat(life.expiryToShow()).isEmpty();
        assertThat(life.undated()).isEmpty();
        assertThat(life.phases().stream().map(Phase::kind))
                .containsExactly(PhaseKind.ACTIVE, PhaseKind.REDEMPTION, PhaseKind.HOLD, PhaseKind.FREE);
    }

    @Test
    void refusesAnExpirationAfterThePaidUntilDate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(Zones.COM, day("2018-09-26"), day("2017-09-26")))
                .withMessage(
                        "the expiration date 2018-09-26T00:00:00Z lies after the paid-until date 2017-09-26T00:00:00Z,"
                                + " but a domain is paid at least until it expires; are the two swapped?");
    }

    @Test
    void refusesPeriodsThatDeleteADomainBeforeItsRenewalIsBilled() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .accounting(Period.days(-5))
                .failure(Period.days(-6))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(periods, day("2024-05-10"), day("2024-05-10")))
                .withMessage(
                        "the failure date 2024-05-04T00:00:00Z lies before the accounting date 2024-05-05T00:00:00Z, so"
                                + " the domain would be deleted before its renewal is billed; check the zone's accounting and"
                                + " failure periods");
    }

    @Test
    void takesAFailureAtTheMomentOfAccounting() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .accounting(Period.days(-5))
                .failure(Period.days(-5))
                .build();

        assertThat(Lifecycle.of(periods, day("2024-05-10"), day("2024-05-10")).steps())
                .hasSize(5);
    }

    @Test
    void refusesADateThatNoCalendarHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(Zones.COM, Instant.MAX, Instant.MAX))
                .withMessageStartingWith("the payment period -61d leads out of the calendar from +1000000000-12-31T");
    }

    @ParameterizedTest
    @CsvSource({"add-grace", "deletion-restorable", "deletion-hold"})
    void refusesANegativePeriodOfWhatCanOnlyLast(String name) {
        LifecyclePeriods.Builder builder = LifecyclePeriods.builder();
        switch (name) {
            case "add-grace" -> builder.addGrace(Period.days(-1));
            case "deletion-hold" -> builder.deletionHold(Period.days(-1));
            default -> builder.deletionRestorable(Period.days(-1));
        }

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("the " + name + " period can't be negative, found -1d; use 0d if there is none");
    }

    @Test
    void namesItsStepsInItsText() {
        assertThat(Lifecycle.of(NOTHING, day("2024-05-01"), day("2025-05-01")))
                .hasToString("Lifecycle EXPIRATION 2024-05-01T00:00:00Z, PAID_UNTIL 2025-05-01T00:00:00Z");
    }
}
