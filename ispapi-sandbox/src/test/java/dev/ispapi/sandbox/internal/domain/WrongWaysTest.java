package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.COMPANY;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.PERSON;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.STRANGER;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.order;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.transfer.OtherSide;
import dev.ispapi.sandbox.internal.transfer.Transfers;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must not happen to money, dates and other people's domains. */
final class WrongWaysTest {

    private final DomainWorld sandbox = new DomainWorld();
    private final TimeLine time = new TimeLine(List.of(
            new DomainLives(sandbox.world),
            new Transfers(sandbox.world),
            new Registrations(sandbox.world),
            new RegistryLocks(sandbox.world)));

    private void pass(Duration duration) {
        sandbox.pass(duration);
        time.catchUp(sandbox.now);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private Domain domain(String name) {
        return sandbox.domain(name);
    }

    private String auth(String name) {
        return domain(name).settings().auth();
    }

    private int codeAs(String login, String command, String... parameters) {
        return sandbox.sendAs(login, command, parameters).code();
    }

    private void elsewhere(String name) {
        sandbox.world
                .outside()
                .put(new OutsideName(
                        name,
                        true,
                        "auth-1234",
                        Instant.parse("2025-02-01T00:00:00Z"),
                        false,
                        "",
                        BigDecimal.ZERO,
                        ""));
    }

    private BigDecimal spent(String type) {
        return sandbox.world.bookings().rows().stream()
                .filter(booking -> booking.type().equals(type))
                .map(Booking::price)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate();
    }

    @Test
    void aStrangerEndsNoTransfer() {
        elsewhere("far.com");
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234");
        for (String action : List.of("CANCEL", "DENY", "APPROVE")) {
            assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "far.com", "ACTION", action))
                    .isIn(531, 545);
        }
        for (String action : List.of("REQUEST", "DENY", "APPROVE")) {
            assertThat(codeAs(STRANGER, "ActivateDomainTransfer", "DOMAIN", "far.com", "ACTION", action))
                    .isEqualTo(531);
        }
        assertThat(codeAs(STRANGER, "StatusDomainTransfer", "DOMAIN", "far.com"))
                .isEqualTo(531);
        assertThat(sandbox.world.transfers().find("far.com")).isPresent();
    }

    @Test
    void aStrangerEndsNoTransferAwayAndNoTrade() {
        sandbox.register("own.com");
        pass(days(70));
        assertThat(OtherSide.request(sandbox.world, "own.com", auth("own.com"), sandbox.now))
                .isEmpty();
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "APPROVE"))
                .isEqualTo(531);
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "DENY"))
                .isEqualTo(531);
        sandbox.register("trade.com");
        sandbox.done("TradeDomain", "DOMAIN", "trade.com", "OWNERCONTACT0", COMPANY);
        assertThat(codeAs(STRANGER, "ActivateDomainTrade", "DOMAIN", "trade.com"))
                .isEqualTo(531);
    }

    @Test
    void aUserTransferWantsTheRightCodeOfAnOpenDomain() {
        sandbox.register("own.com");
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "USERTRANSFER"))
                .isEqualTo(504);
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "USERTRANSFER", "AUTH", "wrong"))
                .isEqualTo(549);
        String code = auth("own.com");
        sandbox.world
                .domains()
                .put(domain("own.com").with(domain("own.com").settings().withAuth("")));
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "USERTRANSFER", "AUTH", ""))
                .isEqualTo(504);
        sandbox.world
                .domains()
                .put(domain("own.com").with(domain("own.com").settings().withAuth(code)));
        sandbox.done("ModifyDomain", "DOMAIN", "own.com", "TRANSFERLOCK", "1");
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "USERTRANSFER", "AUTH", code))
                .isEqualTo(549);
        assertThat(domain("own.com").account()).isEqualTo(USER);
        sandbox.done("ModifyDomain", "DOMAIN", "own.com", "TRANSFERLOCK", "0");
        assertThat(codeAs(STRANGER, "TransferDomain", "DOMAIN", "own.com", "ACTION", "usertransfer", "AUTH", code))
                .isEqualTo(200);
        assertThat(domain("own.com").account()).isEqualTo(STRANGER);
    }

    @Test
    void aRenewalKeepsToItsGuards() {
        sandbox.register("own.com");
        sandbox.refused(
                541,
                "Invalid attribute value; EXPIRATIONDATE (2024-02-28) DOES NOT MATCH THE CURRENT EXPIRATION DATE",
                "RenewDomain",
                "DOMAIN",
                "own.com",
                "EXPIRATIONDATE",
                "2024-02-28");
        assertThat(sandbox.send("RenewDomain", "DOMAIN", "own.com", "EXPIRATION", "2024")
                        .code())
                .isEqualTo(541);
        sandbox.done("RenewDomain", "DOMAIN", "own.com", "EXPIRATION", "2025", "EXPIRATIONDATE", "2025-02-28");
        assertThat(sandbox.send("RenewDomain", "DOMAIN", "own.com", "EXPIRATION", "2025")
                        .code())
                .isEqualTo(541);
    }

    @Test
    void payingIsPossibleFromThePaymentDateOnAndMovesTheRegistrysDateLater() {
        sandbox.register("own.com");
        Instant end = domain("own.com").dates().expiration();
        Instant payable = end.minus(days(61));
        sandbox.now = payable.minusSeconds(1);
        assertThat(sandbox.send("PayDomainRenewal", "DOMAIN", "own.com").code()).isEqualTo(552);
        sandbox.now = payable;
        sandbox.done("PayDomainRenewal", "DOMAIN", "own.com");
        assertThat(domain("own.com").dates().expiration()).isEqualTo(end);
        assertThat(domain("own.com").dates().paidUntil())
                .isEqualTo(Period.years(1).after(end));
        time.catchUp(end.plus(days(60)));
        assertThat(domain("own.com").dates().expiration())
                .isEqualTo(Period.years(1).after(end));
        assertThat(spent("RENEWAL_DOMAIN")).isPositive();
    }

    @Test
    void aRestoreAfterTheEndWantsTheMoneyForBothAtOnce() {
        sandbox.register("own.com");
        sandbox.done("SetDomainRenewalMode", "DOMAIN", "own.com", "RENEWALMODE", "AUTODELETE");
        pass(Duration.between(sandbox.now, domain("own.com").dates().paidUntil())
                .plusDays(1));
        assertThat(domain("own.com").status()).containsExactly(Domain.REDEMPTION);
        BigDecimal before = sandbox.balance(USER);
        sandbox.deposit(USER, before.negate().add(new BigDecimal("22.00")).toPlainString());
        sandbox.refused(546, "Credit limit exceeded", "RestoreDomain", "DOMAIN", "own.com");
        sandbox.deposit(USER, "100.00");
        sandbox.done("RestoreDomain", "DOMAIN", "own.com");
        assertThat(domain("own.com").dates().paidUntil()).isAfter(sandbox.now);
        assertThat(spent("RENEWAL_DOMAIN")).isPositive();
        assertThat(spent("RESTORE_DOMAIN")).isPositive();
    }

    @Test
    void monthsOfAPremiumNameCostATwelfthOfItsYear() {
        OutsideName name = new OutsideName(
                "gold.me", false, "", Instant.EPOCH, false, "PREMIUM_ME_E", new BigDecimal("120.00"), "EUR");
        Account account = sandbox.account(USER);
        assertThat(Pricing.premium(account, name, Period.months(1)).amount()).isEqualByComparingTo("10.00");
        assertThat(Pricing.premium(account, name, Period.months(6)).amount()).isEqualByComparingTo("60.00");
        assertThat(Pricing.premium(account, name, Period.years(2)).amount()).isEqualByComparingTo("240.00");
    }

    @Test
    void autoDeleteIsNotRenewed() {
        sandbox.register("own.com", "RENEWALMODE", "AUTODELETE");
        Instant end = domain("own.com").dates().paidUntil();
        time.catchUp(end.minusSeconds(1));
        assertThat(domain("own.com").isDeleted()).isFalse();
        time.catchUp(end);
        assertThat(domain("own.com").isDeleted()).isTrue();
        assertThat(spent("RENEWAL_DOMAIN")).isZero();
    }

    @Test
    void anAttemptThatFailedDoesNotBillTheNextPeriod() {
        sandbox.register("own.com");
        Instant end = domain("own.com").dates().paidUntil();
        BigDecimal all = sandbox.balance(USER);
        sandbox.deposit(USER, all.negate().toPlainString());
        time.catchUp(end.minus(days(3)));
        assertThat(sandbox.world.renewalAttempts().find("own.com")).isPresent();
        sandbox.deposit(USER, "500.00");
        sandbox.now = end.minus(days(3));
        sandbox.done("RenewDomain", "DOMAIN", "own.com");
        BigDecimal once = spent("RENEWAL_DOMAIN");
        assertThat(sandbox.world.renewalAttempts().find("own.com")).isEmpty();
        time.catchUp(Period.years(1).after(end).minus(days(30)));
        assertThat(spent("RENEWAL_DOMAIN")).isEqualByComparingTo(once);
    }

    @Test
    void aThinRegistryBringsNoContacts() {
        elsewhere("far.com");
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234", "OWNERCONTACT0", PERSON);
        assertThat(OtherSide.answer(sandbox.world, "far.com", true, sandbox.now))
                .isTrue();
        assertThat(domain("far.com").contacts()).isEmpty();
    }

    @Test
    void aTradeBringsTheNewRegistrantWhenItIsConfirmed() {
        sandbox.register("own.com");
        sandbox.done("TradeDomain", "DOMAIN", "own.com", "OWNERCONTACT0", COMPANY);
        assertThat(domain("own.com").contacts().get("OWNERCONTACT")).containsExactly(PERSON);
        Transfer trade = sandbox.world.transfers().find("own.com").orElseThrow();
        assertThat(sandbox.send("ActivateDomainTrade", "DOMAIN", "own.com", "TRIGGER", "wrong")
                        .code())
                .isEqualTo(541);
        sandbox.done("ActivateDomainTrade", "DOMAIN", "own.com", "TRIGGER", trade.trigger());
        assertThat(domain("own.com").contacts().get("OWNERCONTACT")).containsExactly(COMPANY);
        assertThat(domain("own.com").contacts().get("TECHCONTACT")).containsExactly(PERSON);
    }

    @Test
    void aTransferLogsNothingOfTheFuture() {
        elsewhere("far.com");
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234");
        Response status = sandbox.done("StatusDomainTransfer", "DOMAIN", "far.com");
        assertThat(status.values("TRANSFERLOG"))
                .containsExactly("2024-02-29 12:00:00 [INITIATED] domain transfer initiated");
        assertThat(status.value("TRANSFERSTATUS")).contains("INITIATED");
        pass(Duration.ofHours(1));
        sandbox.done("ActivateDomainTransfer", "DOMAIN", "far.com", "ACTION", "REQUEST");
        assertThat(sandbox.done("StatusDomainTransfer", "DOMAIN", "far.com").values("TRANSFERLOG"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).isLessThan("2024-02-29 13:00:01"));
    }

    @Test
    void aDeniedTransferGivesItsPriceBack() {
        BigDecimal before = sandbox.balance(USER);
        elsewhere("far.com");
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "AUTH", "auth-1234");
        assertThat(sandbox.balance(USER)).isLessThan(before);
        sandbox.done("TransferDomain", "DOMAIN", "far.com", "ACTION", "CANCEL");
        assertThat(sandbox.balance(USER)).isEqualByComparingTo(before);
        assertThat(sandbox.world.domains().find("far.com")).isEmpty();
    }

    @Test
    void aRegistrationThatWaitedHasTheStatusThatItWasOrderedWith() {
        sandbox.register("held.dk", "STATUS0", "clientHold", "STATUS1", "clientDeleteProhibited");
        assertThat(domain("held.dk").status()).containsExactly(Domain.REQUESTED);

        pass(days(1));

        assertThat(domain("held.dk").status()).containsExactly("ACTIVE", "clientHold", "clientDeleteProhibited");
    }

    @Test
    void dkIsRegisteredADayLaterAndDeniedWithTheMoneyBack() {
        BigDecimal before = sandbox.balance(USER);
        Response answer = sandbox.register("late.dk");
        assertThat(answer.isPending()).isTrue();
        assertThat(domain("late.dk").status()).containsExactly(Domain.REQUESTED);
        assertThat(sandbox.send("ModifyDomain", "DOMAIN", "late.dk").code()).isEqualTo(552);
        pass(days(1));
        assertThat(domain("late.dk").status()).containsExactly("ACTIVE");
        BigDecimal after = sandbox.balance(USER);
        assertThat(after).isLessThan(before);
        sandbox.register("never.dk");
        assertThat(OtherSide.answer(sandbox.world, "never.dk", false, sandbox.now))
                .isTrue();
        assertThat(sandbox.world.domains().find("never.dk")).isEmpty();
        assertThat(sandbox.balance(USER)).isEqualByComparingTo(after);
    }

    @Test
    void pushWithoutTargetGivesADeDomainBackAndNoComDomain() {
        sandbox.register("own.de");
        sandbox.register("own.com");
        sandbox.done("PushDomain", "DOMAIN", "own.de");
        assertThat(sandbox.world.domains().find("own.de")).isEmpty();
        sandbox.refused(541, "Invalid attribute value; TARGET (TRANSIT)", "PushDomain", "DOMAIN", "own.com");
        sandbox.done("PushDomain", "DOMAIN", "own.com", "TARGET", STRANGER);
        assertThat(domain("own.com").account()).isEqualTo(STRANGER);
    }

    @Test
    void aRegistryLockIsSetADayLaterAndKeepsTheDomain() {
        sandbox.register("own.com");
        sandbox.done("AddDomainRegistrylock", "DOMAIN", "own.com");
        assertThat(domain("own.com").status()).doesNotContainAnyElementsOf(Domain.REGISTRY_LOCK);
        pass(days(1));
        assertThat(domain("own.com").status()).containsAll(Domain.REGISTRY_LOCK);
        assertThat(sandbox.send("DeleteDomain", "DOMAIN", "own.com").code()).isEqualTo(552);
        sandbox.done("DeleteDomainRegistrylock", "DOMAIN", "own.com");
        pass(days(1));
        sandbox.done("DeleteDomain", "DOMAIN", "own.com");
    }

    @Test
    void aParameterThatNobodyKnowsIsRefused() {
        assertThat(sandbox.sendAs(USER, "AddDomain", order("own.com", "X-NOBODY-KNOWS", "1"))
                        .code())
                .isEqualTo(503);
        assertThat(sandbox.sendAs(USER, "AddDomain", order("own.com", "NOBODYKNOWS", "1"))
                        .code())
                .isEqualTo(503);
    }

    @Test
    void inlineContactsBecomeContacts() {
        var order = new TreeMap<>(order("own.com"));
        order.remove("OWNERCONTACT0");
        order.putAll(parameters(
                "OWNERCONTACT0FIRSTNAME",
                "Ada",
                "OWNERCONTACT0LASTNAME",
                "Byron",
                "OWNERCONTACT0STREET",
                "Way 1",
                "OWNERCONTACT0CITY",
                "Homburg",
                "OWNERCONTACT0ZIP",
                "66424",
                "OWNERCONTACT0COUNTRY",
                "DE",
                "OWNERCONTACT0PHONE",
                "+49.68411",
                "OWNERCONTACT0EMAIL",
                "ada@example.com"));
        assertThat(sandbox.sendAs(USER, "AddDomain", order).code()).isEqualTo(200);
        String handle = domain("own.com").contacts().get("OWNERCONTACT").get(0);
        assertThat(sandbox.done("StatusContact", "CONTACT", handle).value("LASTNAME"))
                .contains("Byron");
    }
}
