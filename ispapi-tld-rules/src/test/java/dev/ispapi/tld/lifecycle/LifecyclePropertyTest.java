package dev.ispapi.tld.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every life cycle, whatever the periods. */
class LifecyclePropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static Optional<Period> period(Random random, int min, int max) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        int amount = min + random.nextInt(max - min + 1);
        return Optional.of(
                switch (amount < 0 ? 3 : random.nextInt(4)) {
                    case 0 -> Period.weeks(amount / 7);
                    case 1 -> Period.months(amount / 30);
                    case 2 -> Period.years(amount / 365);
                    default -> Period.days(amount);
                });
    }

    static LifecyclePeriods periods(Random random) {
        return LifecyclePeriods.builder()
                .accounting(period(random, -90, -45))
                .finalization(period(random, -60, 60))
                .failure(period(random, -44, 800))
                .payment(period(random, -61, 0))
                .addGrace(period(random, 0, 10))
                .deletionRestorable(period(random, 0, 120))
                .deletionHold(period(random, 0, 120))
                .build();
    }

    private static Lifecycle lifecycle(Random random) {
        Instant expiration = Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
        Instant paidUntil = random.nextBoolean() ? expiration : expiration.plus(Duration.ofDays(random.nextInt(800)));
        LifecyclePeriods periods = periods(random);
        return random.nextInt(4) == 0
                ? Lifecycle.deletedOn(periods, paidUntil)
                : Lifecycle.of(periods, expiration, paidUntil);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePhasesLieEndToEndAndEachMomentHasOne(long seed) {
        Random random = new Random(seed);
        Lifecycle life = lifecycle(random);
        List<Phase> phases = life.phases();

        assertThat(phases.get(0).from()).isEmpty();
        assertThat(phases.get(phases.size() - 1).until()).isEmpty();
        for (int i = 1; i < phases.size(); i++) {
            assertThat(phases.get(i).from())
                    .isEqualTo(phases.get(i - 1).until())
                    .isPresent();
            assertThat(phases.get(i)
                            .until()
                            .map(end -> end.isAfter(
                                    phases.get(phases.size() - 1).from().orElseThrow())))
                    .isNotEqualTo(Optional.of(true));
        }
        for (Step step : life.steps()) {
            assertThat(phases).filteredOn(phase -> phase.covers(step.date())).containsExactly(life.at(step.date()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stepsAreInOrderAndEachKindIsDatedOrExplainedAtMostOnce(long seed) {
        Lifecycle life = lifecycle(new Random(seed));
        List<StepKind> kinds =
                new ArrayList<>(life.steps().stream().map(Step::kind).toList());
        assertThat(life.steps()).isSortedAccordingTo(Comparator.comparing(Step::date));

        kinds.addAll(life.undated().stream().map(UndatedStep::kind).toList());

        assertThat(kinds).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDeletedIsFreeNoEarlierThanItsRedemptionEnds(long seed) {
        Lifecycle life = lifecycle(new Random(seed));

        Optional<Instant> deletion = life.step(StepKind.DELETION).map(Step::date);
        Optional<Instant> free = life.step(StepKind.FREE).map(Step::date);
        life.step(StepKind.REDEMPTION_END).map(Step::date).ifPresent(end -> {
            assertThat(end).isAfter(deletion.orElseThrow());
            free.ifPresent(date -> assertThat(date).isAfterOrEqualTo(end));
        });
        free.ifPresent(date -> assertThat(life.at(date).kind()).isEqualTo(PhaseKind.FREE));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDateToShowNeverLiesAfterTheDeletionNorAfterThePaidUntilDate(long seed) {
        Lifecycle life = lifecycle(new Random(seed));

        life.expiryToShow().ifPresent(expiry -> {
            assertThat(expiry.date())
                    .isBeforeOrEqualTo(
                            life.step(StepKind.PAID_UNTIL).orElseThrow().date());
            life.step(StepKind.DELETION)
                    .ifPresent(deletion -> assertThat(expiry.date()).isBeforeOrEqualTo(deletion.date()));
        });
    }
}
