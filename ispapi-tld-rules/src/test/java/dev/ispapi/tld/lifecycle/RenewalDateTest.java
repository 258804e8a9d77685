package dev.ispapi.tld.lifecycle;

import static dev.ispapi.tld.lifecycle.Zones.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The renewal date of CNR, on which the platform renews or deletes; and dates that fall together. */
class RenewalDateTest {

    private static final Instant PAID_UNTIL = day("2024-05-01");

    private static final LifecyclePeriods CNR = LifecyclePeriods.builder()
            .renewalDate(Period.days(-10))
            .sources(StepKind.ACCOUNTING, LocalizedText.literal("CNR"))
            .sources(StepKind.FAILURE, LocalizedText.literal("CNR"))
            .build();

    private static DomainStatus.Builder status() {
        return DomainStatus.builder().domain(DomainName.of("example.com"));
    }

    @Test
    void datesAccountingAndFailureWhereAPlatformHasIt() {
        Lifecycle life = Lifecycle.of(CNR, PAID_UNTIL, PAID_UNTIL);

        assertThat(life.step(StepKind.ACCOUNTING)).map(Step::date).hasValue(day("2024-04-21"));
        assertThat(life.step(StepKind.FAILURE)).map(Step::date).hasValue(day("2024-04-21"));
    }

    @Test
    void isTheDateToShowWithItsOwnReason() {
        ExpiryToShow shown =
                Lifecycle.of(CNR, PAID_UNTIL, PAID_UNTIL).expiryToShow().orElseThrow();

        assertThat(shown.date()).isEqualTo(day("2024-04-21"));
        assertThat(shown.reason()).isEqualTo(ExpiryToShow.Reason.FAILURE_BEFORE_EARLY_DELETION);
        assertThat(shown.explanation()).startsWith("CNR renews or deletes the domain on 2024-04-21T00:00:00Z");
    }

    @Test
    void ofAnAnswerCountsOnlyWhereThePlatformActsOnIt() {
        DomainStatus status = status().paidUntilDate(PAID_UNTIL)
                .renewalDate(day("2024-04-15"))
                .build();
        LifecyclePeriods ispapi =
                LifecyclePeriods.builder().failure(Period.days(30)).build();

        assertThat(Lifecycle.of(status, CNR).step(StepKind.FAILURE))
                .map(Step::date)
                .hasValue(day("2024-04-15"));
        assertThat(Lifecycle.of(status, ispapi).step(StepKind.FAILURE))
                .map(Step::date)
                .hasValue(day("2024-05-31"));
        assertThat(Lifecycle.of(status, ispapi).step(StepKind.ACCOUNTING)).isEmpty();
    }

    @Test
    void ofAnAnswerDatesOnlyWhatTheAnswerDoesNotDateItself() {
        DomainStatus status = status().paidUntilDate(PAID_UNTIL)
                .renewalDate(day("2024-04-15"))
                .failureDate(day("2024-04-20"))
                .build();
        Lifecycle life = Lifecycle.of(status, CNR);

        assertThat(life.step(StepKind.FAILURE)).map(Step::date).hasValue(day("2024-04-20"));
        assertThat(life.step(StepKind.DELETION)).map(Step::date).hasValue(day("2024-04-20"));
        assertThat(life.step(StepKind.ACCOUNTING)).map(Step::date).hasValue(day("2024-04-15"));
    }

    @Test
    void ofItsOwnNeedsNoSourceOfAnother() {
        LifecyclePeriods own =
                LifecyclePeriods.builder().renewalDate(Period.days(-3)).build();

        assertThat(own.orElse(CNR).sources()).isEmpty();
    }

    @Test
    void keepsWhetherRenewalsAreExplicitAndTakesItOverWhereItIsNotKnown() {
        LifecyclePeriods yes = LifecyclePeriods.builder().explicitRenewal(true).build();
        LifecyclePeriods no = LifecyclePeriods.builder().explicitRenewal(false).build();
        LifecyclePeriods unknown = LifecyclePeriods.builder().build();

        assertThat(yes.orElse(no).explicitRenewal()).hasValue(true);
        assertThat(no.orElse(yes).explicitRenewal()).hasValue(false);
        assertThat(unknown.orElse(no).explicitRenewal()).hasValue(false);
        assertThat(no.orElse(unknown).explicitRenewal()).hasValue(false);
    }

    @Test
    void datesThatFallTogetherContradictNothing() {
        DomainStatus status = status().createdDate(PAID_UNTIL)
                .expirationDate(PAID_UNTIL)
                .paidUntilDate(PAID_UNTIL)
                .build();

        assertThat(Lifecycle.of(status).notes()).isEmpty();
    }

    @Test
    void anAccountingAfterThePaidUntilDateIsNoPhaseOfItsOwn() {
        LifecyclePeriods late = LifecyclePeriods.builder()
                .accounting(Period.days(5))
                .failure(Period.days(30))
                .build();
        Lifecycle life = Lifecycle.of(late, PAID_UNTIL, PAID_UNTIL);

        assertThat(life.at(day("2024-04-30")).kind()).isEqualTo(PhaseKind.ACTIVE);
        assertThat(life.at(day("2024-05-02")).kind()).isEqualTo(PhaseKind.GRACE);
        assertThat(life.phases()).extracting(Phase::kind).doesNotContain(PhaseKind.BILLING);
    }
}
