package dev.ispapi.tld.lifecycle;

import static dev.ispapi.tld.lifecycle.Zones.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Period;
import org.junit.jupiter.api.Test;

class ExpiryToShowTest {

    @Test
    void isTheAccountingDateWhereTheDomainIsDeletedBeforeItsPaidUntilDateFaq14Faq24() {
        Lifecycle life = Lifecycle.of(Zones.EU, day("2024-05-01"), day("2024-05-01"));

        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(day("2024-04-30"));
        assertThat(life.expiryToShow())
                .contains(new ExpiryToShow(
                        day("2024-04-24"),
                        ExpiryToShow.Reason.ACCOUNTING_BEFORE_EARLY_DELETION,
                        "The domain is deleted on 2024-04-30T00:00:00Z, before the paid-until date 2024-05-01T00:00:00Z; so"
                                + " the date of its billing is shown, which lies before both (FAQ 14)."));
    }

    @Test
    void isThePaidUntilDateOtherwiseAlsoInTheGracePeriodFaq34() {
        Lifecycle life = Lifecycle.of(Zones.CA, day("2024-05-01"), day("2024-05-01"));

        assertThat(life.expiryToShow())
                .contains(new ExpiryToShow(
                        day("2024-05-01"), ExpiryToShow.Reason.PAID_UNTIL, "The domain is paid until then (FAQ 34)."));
        assertThat(life.at(day("2024-05-20")).kind()).isEqualTo(PhaseKind.GRACE);
        assertThat(life.at(day("2024-05-20")).allows(OrderType.RENEW)).isTrue();
        assertThat(life.step(StepKind.FINALIZATION).orElseThrow().date())
                .isEqualTo(life.step(StepKind.DELETION).orElseThrow().date())
                .isEqualTo(day("2024-06-14"));
    }

    @Test
    void theRedemptionIsTheDeletionRestorablePeriodFaq2() {
        Lifecycle life = Lifecycle.of(Zones.CA, day("2024-05-01"), day("2024-05-01"));

        assertThat(life.at(day("2024-06-14")).allows(OrderType.RESTORE)).isTrue();
        assertThat(life.at(day("2024-07-13")).allows(OrderType.RESTORE)).isTrue();
        assertThat(life.at(day("2024-07-14")).allows(OrderType.RESTORE)).isFalse();
    }

    @Test
    void isThePaidUntilDateWhereTheDomainIsDeletedAtThatMoment() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .accounting(Period.days(-7))
                .failure(Period.days(0))
                .build();

        assertThat(Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"))
                        .expiryToShow()
                        .orElseThrow()
                        .reason())
                .isEqualTo(ExpiryToShow.Reason.PAID_UNTIL);
    }

    @Test
    void isTheLastMomentToRenewWhereAnEarlyDeletionHasNoAccountingDate() {
        LifecyclePeriods periods =
                LifecyclePeriods.builder().failure(Period.days(-2)).build();

        ExpiryToShow expiry = Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"))
                .expiryToShow()
                .orElseThrow();

        assertThat(expiry.date()).isEqualTo(day("2024-04-29"));
        assertThat(expiry.reason()).isEqualTo(ExpiryToShow.Reason.FAILURE_BEFORE_EARLY_DELETION);
    }

    @Test
    void isTheAccountingDateWhereBillingAndEarlyDeletionAreAtOneMoment() {
        LifecyclePeriods periods = LifecyclePeriods.builder()
                .accounting(Period.days(-3))
                .failure(Period.days(-3))
                .build();

        assertThat(Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"))
                        .expiryToShow()
                        .orElseThrow()
                        .reason())
                .isEqualTo(ExpiryToShow.Reason.ACCOUNTING_BEFORE_EARLY_DELETION);
    }

    @Test
    void isThePaidUntilDateWhereTheFailurePeriodIsNotKnown() {
        LifecyclePeriods periods =
                LifecyclePeriods.builder().accounting(Period.days(-7)).build();

        assertThat(Lifecycle.of(periods, day("2024-05-01"), day("2024-05-01"))
                        .expiryToShow()
                        .orElseThrow()
                        .date())
                .isEqualTo(day("2024-05-01"));
    }
}
