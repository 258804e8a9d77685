package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders that a status, a date or a balance forbids, and those that are allowed by a hair. */
final class GuardedOrdersTest {

    private static final String NAME = "guarded.guru";

    private final DomainWorld sandbox = new DomainWorld();
    private final TimeLine time = new TimeLine(List.of(new DomainLives(sandbox.world)));

    @BeforeEach
    void registers() {
        sandbox.register(NAME);
    }

    private Domain domain() {
        return sandbox.domain(NAME);
    }

    @Test
    void renewsNothingThatMayNotBeRenewed() {
        sandbox.done("ModifyDomain", "DOMAIN", NAME, "ADDSTATUS0", "clientRenewProhibited");
        sandbox.refused(552, "Object status prohibits operation; clientRenewProhibited", "RenewDomain", "DOMAIN", NAME);
    }

    @Test
    void renewsNothingThatTheRegistryHasGivenUp() {
        sandbox.pass(Duration.ofDays(2 * 365));
        sandbox.refused(
                552, "Object status prohibits operation; DOMAIN IS NOT RENEWABLE", "RenewDomain", "DOMAIN", NAME);
    }

    @Test
    void renewsNothingOfAnotherYearOrClass() {
        sandbox.refused(
                541,
                "Invalid attribute value; EXPIRATION (2026) DOES NOT MATCH THE CURRENT EXPIRATION DATE",
                "RenewDomain",
                "DOMAIN",
                NAME,
                "EXPIRATION",
                "2026");
        sandbox.refused(
                541, "Invalid attribute value; CLASS (PREMIUM_A)", "RenewDomain", "DOMAIN", NAME, "CLASS", "PREMIUM_A");
    }

    @Test
    void deletesNothingThatMayNotBeDeleted() {
        sandbox.done("ModifyDomain", "DOMAIN", NAME, "ADDSTATUS0", "clientDeleteProhibited");
        sandbox.refused(
                552, "Object status prohibits operation; clientDeleteProhibited", "DeleteDomain", "DOMAIN", NAME);
    }

    @Test
    void restoresNothingAfterItsRedemption() {
        sandbox.done("DeleteDomain", "DOMAIN", NAME);
        sandbox.world.domains().put(domain().withStatus(List.of(Domain.HELD)));
        sandbox.refused(
                552, "Object status prohibits operation; DOMAIN IS NOT RESTORABLE", "RestoreDomain", "DOMAIN", NAME);
    }

    @Test
    void renewsOnceAndThenLetsExpire() {
        Instant paid = domain().dates().paidUntil();
        sandbox.world.domains().put(domain().with(domain().settings().withRenewal("RENEWONCE", "")));
        sandbox.pass(Duration.between(sandbox.now, paid));
        time.catchUp(sandbox.now);
        assertThat(domain().dates().paidUntil()).isAfter(paid);
        assertThat(domain().settings().renewalMode()).isEqualTo("AUTOEXPIRE");
    }

    @Test
    void paysWithTheLastCent() {
        sandbox.deposit(
                DomainWorld.USER, sandbox.balance(DomainWorld.USER).negate().toPlainString());
        sandbox.deposit(DomainWorld.USER, "9.99");
        sandbox.refused(546, "Credit limit exceeded", "RenewDomain", "DOMAIN", NAME);
        sandbox.deposit(DomainWorld.USER, "0.01");
        sandbox.done("RenewDomain", "DOMAIN", NAME);
        assertThat(sandbox.balance(DomainWorld.USER)).isEqualByComparingTo("0.00");
    }

    @Test
    void paysWithTheCreditAfterTheBalance() {
        sandbox.deposit(
                DomainWorld.USER, sandbox.balance(DomainWorld.USER).negate().toPlainString());
        Account.Profile profile = sandbox.account(DomainWorld.USER).profile();
        sandbox.world
                .accounts()
                .put(sandbox.account(DomainWorld.USER)
                        .with(new Account.Profile(
                                profile.userClass(),
                                new BigDecimal("10.00"),
                                profile.vat(),
                                profile.taxRates(),
                                profile.isActive(),
                                profile.comment(),
                                profile.addresses(),
                                profile.created(),
                                profile.updated())));
        sandbox.done("RenewDomain", "DOMAIN", NAME);
        assertThat(sandbox.balance(DomainWorld.USER)).isEqualByComparingTo("-10.00");
        sandbox.refused(546, "Credit limit exceeded", "RenewDomain", "DOMAIN", NAME);
    }

    @Test
    void paysTheVatToo() {
        Account.Profile profile = sandbox.account(DomainWorld.USER).profile();
        sandbox.world
                .accounts()
                .put(sandbox.account(DomainWorld.USER)
                        .with(new Account.Profile(
                                profile.userClass(),
                                profile.credit(),
                                new BigDecimal("19.00"),
                                profile.taxRates(),
                                profile.isActive(),
                                profile.comment(),
                                profile.addresses(),
                                profile.created(),
                                profile.updated())));
        sandbox.deposit(
                DomainWorld.USER, sandbox.balance(DomainWorld.USER).negate().toPlainString());
        sandbox.deposit(DomainWorld.USER, "11.89");
        sandbox.refused(546, "Credit limit exceeded", "RenewDomain", "DOMAIN", NAME);
        sandbox.deposit(DomainWorld.USER, "0.01");
        sandbox.done("RenewDomain", "DOMAIN", NAME);
        assertThat(sandbox.balance(DomainWorld.USER)).isEqualByComparingTo("0.00");
    }

    @Test
    void renewsMonthByMonthInTheMonthlyMode() {
        sandbox.done("SetDomainRenewalMode", "DOMAIN", NAME, "RENEWALMODE", "AUTORENEWMONTHLY");
        assertThat(domain().settings().renewalMode()).isEqualTo("AUTORENEWMONTHLY");
        assertThat(domain().settings().renewalPeriod()).isEqualTo("1M");
        sandbox.done("SetDomainRenewalMode", "DOMAIN", NAME, "RENEWALMODE", "AUTORENEW");
        assertThat(domain().settings().renewalPeriod()).isEmpty();
    }

    @Test
    void aRestoreThatTheRegistryCarriesOutLaterTakesADay() {
        sandbox.register("later.dk");
        sandbox.world.domains().put(sandbox.domain("later.dk").withStatus(List.of("ACTIVE")));
        sandbox.done("DeleteDomain", "DOMAIN", "later.dk");
        BigDecimal before = sandbox.balance(DomainWorld.USER);

        assertThat(sandbox.done("RestoreDomain", "DOMAIN", "later.dk").isPending())
                .isTrue();
        assertThat(sandbox.balance(DomainWorld.USER)).isEqualByComparingTo(before.subtract(new BigDecimal("20.00")));
        sandbox.refused(552, "Object status prohibits operation; PENDINGRESTORE", "RenewDomain", "DOMAIN", "later.dk");
        sandbox.refused(
                552,
                "Object status prohibits operation; DOMAIN IS NOT RESTORABLE",
                "RestoreDomain",
                "DOMAIN",
                "later.dk");
        sandbox.pass(Duration.ofDays(1).minusSeconds(1));
        time.catchUp(sandbox.now);
        assertThat(sandbox.domain("later.dk").status()).containsExactly("PENDINGRESTORE");
        sandbox.pass(Duration.ofSeconds(1));
        time.catchUp(sandbox.now);
        assertThat(sandbox.domain("later.dk").status()).containsExactly("ACTIVE");
        assertThat(sandbox.domain("later.dk").isDeleted()).isFalse();
    }

    @Test
    void takesNoOtherTriggerAndNoSecondRequest() {
        sandbox.world
                .outside()
                .put(new OutsideName(
                        "away.com",
                        true,
                        "auth-1234",
                        Instant.parse("2025-02-01T00:00:00Z"),
                        false,
                        "",
                        BigDecimal.ZERO,
                        ""));
        sandbox.send("TransferDomain", "DOMAIN", "away.com", "AUTH", "auth-1234");
        String trigger =
                sandbox.world.transfers().find("away.com").orElseThrow().trigger();
        sandbox.refused(
                541,
                "Invalid attribute value; TRIGGER (other)",
                "ActivateDomainTransfer",
                "DOMAIN",
                "away.com",
                "ACTION",
                "REQUEST",
                "TRIGGER",
                "other");
        sandbox.done("ActivateDomainTransfer", "DOMAIN", "away.com", "ACTION", "REQUEST", "TRIGGER", trigger);
        sandbox.refused(
                549,
                "Command failed; transfer is PENDING",
                "ActivateDomainTransfer",
                "DOMAIN",
                "away.com",
                "ACTION",
                "REQUEST");
    }
}
