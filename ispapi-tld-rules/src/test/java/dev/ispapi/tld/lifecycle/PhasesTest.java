package dev.ispapi.tld.lifecycle;

import static dev.ispapi.tld.lifecycle.Zones.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesTest {

    private static final Lifecycle COM = Lifecycle.of(Zones.COM, day("2024-05-01"), day("2024-05-01"));

    private static List<String> phases(Lifecycle life) {
        return life.phases().stream()
                .map(phase -> phase.kind() + " "
                        + phase.until()
                                .map(end -> end.toString().substring(0, 10))
                                .orElse("-"))
                .toList();
    }

    @Test
    void phasesOfCom() {
        assertThat(phases(COM))
                .containsExactly(
                        "ACTIVE 2024-04-26",
                        "BILLING 2024-05-01",
                        "GRACE 2024-06-14",
                        "REDEMPTION 2024-07-14",
                        "HOLD 2024-07-19",
                        "FREE -");
    }

    @Test
    void phasesOfCaIncludeAHoldOfSevenDays() {
        assertThat(phases(Lifecycle.of(Zones.CA, day("2024-05-01"), day("2024-05-01"))))
                .containsExactly(
                        "ACTIVE 2024-04-30",
                        "BILLING 2024-05-01",
                        "GRACE 2024-06-14",
                        "REDEMPTION 2024-07-14",
                        "HOLD 2024-07-21",
                        "FREE -");
    }

    @Test
    void phasesOfAZoneThatDeletesEarlyHaveNoGrace() {
        assertThat(phases(Lifecycle.of(Zones.EU, day("2024-05-01"), day("2024-05-01"))))
                .containsExactly("ACTIVE 2024-04-24", "BILLING 2024-04-30", "REDEMPTION 2024-06-09", "FREE -");
    }

    @Test
    void phasesOfAZoneWithoutRedemption() {
        assertThat(phases(Lifecycle.of(Zones.NO_REDEMPTION, day("2024-05-01"), day("2024-05-01"))))
                .containsExactly("ACTIVE 2024-05-01", "GRACE 2024-05-03", "FREE -");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-01-01, ACTIVE, RENEW",
        "2024-04-26, BILLING, RENEW",
        "2024-05-01, GRACE, RENEW",
        "2024-06-13, GRACE, RENEW",
        "2024-06-14, REDEMPTION, RESTORE",
        "2024-07-13, REDEMPTION, RESTORE",
        "2024-07-14, HOLD,",
        "2024-07-19, FREE, REGISTER",
        "2099-01-01, FREE, REGISTER",
    })
    void saysWhatCanBeOrderedWhen(String day, PhaseKind kind, OrderType order) {
        Phase phase = COM.at(day(day));

        assertThat(phase.kind()).isEqualTo(kind);
        assertThat(phase.actions().stream().map(PossibleAction::order))
                .containsExactlyElementsOf(order == null ? List.of() : List.of(order));
        for (OrderType any : OrderType.values()) {
            assertThat(phase.allows(any)).isEqualTo(any == order);
        }
    }

    @Test
    void aPhaseEndsJustBeforeTheNextBegins() {
        Instant end = day("2024-06-14");

        assertThat(COM.at(end.minusNanos(1)).kind()).isEqualTo(PhaseKind.GRACE);
        assertThat(COM.at(end).kind()).isEqualTo(PhaseKind.REDEMPTION);
    }

    @Test
    void withoutAFailurePeriodNobodyKnowsWhatComesAfterThePaidUntilDate() {
        LifecyclePeriods periods =
                LifecyclePeriods.builder().accounting(Period.days(-5)).build();
        Lifecycle life = Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"));

        assertThat(phases(life)).containsExactly("ACTIVE 2024-04-26", "BILLING 2024-05-01", "UNKNOWN -");
        assertThat(life.at(day("2024-05-01")).explanation())
                .isEqualTo("The domain is in its grace period or deleted: the failure period is not known.");
    }

    @Test
    void withoutADeletionRestorablePeriodNobodyKnowsWhetherARestoreIsPossible() {
        LifecyclePeriods periods =
                LifecyclePeriods.builder().failure(Period.days(10)).build();
        Phase phase =
                Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01")).at(day("2024-05-11"));

        assertThat(phase.kind()).isEqualTo(PhaseKind.UNKNOWN);
        assertThat(phase.actions()).isEmpty();
    }

    @Test
    void withoutADeletionHoldPeriodNobodyKnowsWhenTheNameIsFree() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .failure(Period.days(10))
                .deletionRestorable(Period.days(30))
                .build();
        Lifecycle life = Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"));

        assertThat(phases(life))
                .containsExactly("ACTIVE 2024-05-01", "GRACE 2024-05-11", "REDEMPTION 2024-06-10", "UNKNOWN -");
        assertThat(life.step(StepKind.REDEMPTION_END).orElseThrow().date()).isEqualTo(day("2024-06-10"));
    }

    @Test
    void whereNothingIsRestoredNoRestoreIsOffered() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .deletionRestorable(Period.days(30))
                .deletionHold(Period.days(0))
                .restorePolicy(RestorePolicy.NONE)
                .build();

        assertThat(Lifecycle.deletedOn(periods, day("2024-05-01"))
                        .at(day("2024-05-02"))
                        .actions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REALTIME   | Restore it, at the restore price; a renewal may be charged on top. It is back at once.
                    NOREALTIME | Restore it, at the restore price; a renewal may be charged on top. It is not back at once: an event tells when.
                    MANUAL     | Restore it, at the restore price; a renewal may be charged on top. It is done by hand: ask for it in time.
                    SPECIAL    | Restore it, at the restore price; a renewal may be charged on top. The registry has its own rules for it: ask first.
                    """)
    void saysHowTheRegistryRestores(String policy, String explanation) {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .deletionRestorable(Period.days(30))
                .restorePolicy(RestorePolicy.of(policy))
                .build();

        assertThat(Lifecycle.deletedOn(periods, day("2024-05-01"))
                        .at(day("2024-05-02"))
                        .actions())
                .containsExactly(new PossibleAction(OrderType.RESTORE, explanation));
    }

    @Test
    void saysThatTheRenewalModeDecidesWhereRenewalsAreNotExplicit() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .failure(Period.days(1))
                .explicitRenewal(false)
                .build();

        assertThat(Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"))
                        .at(day("2024-05-01"))
                        .actions())
                .containsExactly(new PossibleAction(
                        OrderType.RENEW,
                        "Renew it before the grace period ends, at the renewal price. The registry does not ask for each"
                                + " renewal: the renewal mode decides whether the next period is paid."));
    }

    @Test
    void saysNothingOfTheRenewalModeWhereItIsNotKnownWhetherRenewalsAreExplicit() {
        LifecyclePeriods periods =
                LifecyclePeriods.builder().failure(Period.days(1)).build();

        assertThat(periods.explicitRenewal()).isEmpty();
        assertThat(Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"))
                        .at(day("2024-05-01"))
                        .actions())
                .containsExactly(new PossibleAction(
                        OrderType.RENEW, "Renew it before the grace period ends, at the renewal price."));
    }
}
