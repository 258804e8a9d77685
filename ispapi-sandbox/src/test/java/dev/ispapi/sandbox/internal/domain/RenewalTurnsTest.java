package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.RenewalAttempt;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a domain comes to by itself, when, and at what price. */
final class RenewalTurnsTest {

    private final DomainWorld sandbox = new DomainWorld();
    private final DomainLives lives = new DomainLives(sandbox.world);

    private void goTo(Instant moment) {
        new TimeLine(List.of(lives)).catchUp(moment);
        sandbox.now = moment;
    }

    private Instant accounting(String name) {
        return ZonePeriods.lifecycle(sandbox.world, sandbox.domain(name))
                .step(StepKind.ACCOUNTING)
                .map(Step::date)
                .orElseThrow();
    }

    @Test
    void billsNothingForADomainThatIsSetToExpire() {
        sandbox.register("one.com");
        sandbox.done("SetDomainRenewalMode", "DOMAIN", "one.com", "RENEWALMODE", "AUTOEXPIRE");
        BigDecimal balance = sandbox.balance(DomainWorld.USER);

        goTo(sandbox.now.plus(Duration.ofDays(366 + 45)));

        assertThat(sandbox.balance(DomainWorld.USER)).isEqualTo(balance);
        assertThat(sandbox.domain("one.com").status()).containsExactly(Domain.REDEMPTION);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 23, 24, 24 * 200})
    void billsANewPeriodOnItsOwnDateWhateverWasTriedBefore(long hours) {
        sandbox.register("one.com");
        Instant accounting = accounting("one.com");
        sandbox.world.renewalAttempts().put(new RenewalAttempt("one.com", accounting.minus(Duration.ofHours(hours))));

        assertThat(lives.nextDue()).contains(accounting);
    }

    @Test
    void triesAgainADayAfterAnAttemptOfThePeriod() {
        sandbox.register("one.com");
        Instant accounting = accounting("one.com");
        sandbox.world.renewalAttempts().put(new RenewalAttempt("one.com", accounting));

        assertThat(lives.nextDue()).contains(accounting.plus(Duration.ofDays(1)));
    }

    @Test
    void leavesARegistrationAloneThatTheRegistryHasNotCarriedOut() {
        sandbox.register("one.dk");
        assertThat(sandbox.domain("one.dk").isRequested()).isTrue();
        BigDecimal balance = sandbox.balance(DomainWorld.USER);

        assertThat(lives.nextDue()).isEmpty();
        goTo(sandbox.now.plus(Duration.ofDays(800)));

        assertThat(sandbox.domain("one.dk").isRequested()).isTrue();
        assertThat(sandbox.balance(DomainWorld.USER)).isEqualTo(balance);
    }

    @Test
    void billsThePriceOfAPremiumNameAgainWhenItIsRenewed() {
        sandbox.premium("gem.guru", "PREMIUM_DONUTS_A", "120.00", "EUR");
        sandbox.register("gem.guru", "CLASS", "PREMIUM_DONUTS_A");
        BigDecimal balance = sandbox.balance(DomainWorld.USER);

        sandbox.done("RenewDomain", "DOMAIN", "gem.guru");
        assertThat(balance.subtract(sandbox.balance(DomainWorld.USER))).isEqualByComparingTo("120.00");

        balance = sandbox.balance(DomainWorld.USER);
        goTo(accounting("gem.guru").plusSeconds(1));
        assertThat(balance.subtract(sandbox.balance(DomainWorld.USER))).isEqualByComparingTo("120.00");
    }
}
