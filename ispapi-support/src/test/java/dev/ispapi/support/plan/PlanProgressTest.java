package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan under way says of itself. */
final class PlanProgressTest {

    private static PlanProgress registration() {
        return PlanProgress.of(Plans.of(
                RegisterWish.builder("my-new-shop.com").contacts(Plans.CONTACTS).build()));
    }

    private static PlanProgress transferBetweenUsers() {
        return PlanProgress.of(Plans.of(UserTransferWish.of("a.com", "sentinel-7f3a")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"SENDING", "WAITING", "UNKNOWN", "DONE"})
    void mayHaveOrderedWhatItSent(Status status) {
        PlanProgress checked = PlanReadings.done(registration(), "check");

        assertThat(checked.with("register", StepState.of(status)).hasOrdered()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "FAILED", "SKIPPED"})
    void hasOrderedNothingByAskingNorByWhatWasNotCarriedOut(Status status) {
        PlanProgress checked = PlanReadings.done(registration(), "check");

        assertThat(registration().hasOrdered()).isFalse();
        assertThat(checked.hasOrdered()).isFalse();
        assertThat(checked.with("register", StepState.of(status)).hasOrdered()).isFalse();
    }

    /** A yes to one cost is none to another. */
    @Test
    void waitsForEachConsent() {
        Plan plan = registration().plan();
        Consent first = new Consent("cost", "register", "12 EUR", false);
        Consent second = new Consent("rules", "register", "not as the rules want it", false);
        PlanProgress both = PlanProgress.of(new Plan(
                plan.wish(),
                plan.domain(),
                plan.zone(),
                plan.steps(),
                plan.notices(),
                plan.costs(),
                plan.problems(),
                List.of(first, second)));
        PlanProgress checked = PlanReadings.done(both, "check");

        PlanProgress agreed = checked.agree("cost");

        assertThat(agreed.status()).isEqualTo(PlanStatus.NEEDS_CONSENT);
        assertThat(agreed.consentsNeeded()).containsExactly(second);
        assertThat(agreed.agree("rules").status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void knowsByARuleWhetherAValueIsAnotherOne() {
        AnswerRule premium = AnswerRule.isNot("CLASS", "PREMIUM_A", AnswerRule.Action.STOP, "");

        assertThat(premium.fits(
                        Response.builder(200, "ok")
                                .property("CLASS", "PREMIUM_A")
                                .build(),
                        Map.of()))
                .isFalse();
        assertThat(premium.fits(
                        Response.builder(200, "ok")
                                .property("CLASS", "PREMIUM_B")
                                .build(),
                        Map.of()))
                .isTrue();
        assertThat(premium.fits(
                        Response.builder(200, "ok").property("CLASS", "").build(), Map.of()))
                .isFalse();
    }

    @Test
    void showsThePriceOfAPremiumClassWhereTheAnswerTellsOne() {
        AnswerRule premium = AnswerRule.isNot("CLASS", "", AnswerRule.Action.STOP, "");

        assertThat(premium.found(Response.builder(200, "ok")
                        .property("CLASS", "PREMIUM_B")
                        .property("PRICE", "100.00")
                        .property("CURRENCY", "EUR")
                        .build()))
                .isEqualTo("CLASS=PREMIUM_B, 100.00 EUR");
        assertThat(premium.found(Response.builder(200, "ok")
                        .property("CLASS", "PREMIUM_B")
                        .property("PRICE", "")
                        .build()))
                .isEqualTo("CLASS=PREMIUM_B");
    }

    @Test
    void asksForNoValueBehindAStepThatWaitsForAnEvent() {
        PlanProgress transfer = PlanProgress.of(Plans.of(
                TransferWish.builder("example.com").auth("sentinel-7f3a").build()));

        PlanProgress checked = PlanReadings.done(transfer, "check");

        assertThat(checked.status()).isEqualTo(PlanStatus.READY);
        assertThat(PlanReadings.done(checked, "transfer").needed()).containsOnlyKeys("contacts");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"SENDING", "WAITING", "UNKNOWN", "FAILED", "DONE"})
    void refusesAStepThatWasBegunBeforeAnEarlierOneIsOver(Status status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registration().with("register", StepState.of(status)))
                .withMessage("step register is " + status + " although an earlier step is not over");
    }

    @Test
    void refusesAStepThatWaitsForNothing() {
        PlanProgress mode = PlanProgress.of(Plans.of(RenewalModeWish.expire("example.de")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> mode.with("mode", StepState.of(Status.WAITING)))
                .withMessage("step mode waits, but for no event");
    }

    /** The store counts saves; a value that is supplied is none. */
    @Test
    void keepsItsRevisionUntilItIsSaved() {
        PlanProgress progress =
                PlanProgress.of(Plans.of(TransferWish.builder("example.com").build()));

        assertThat(progress.supply("transfer", "AUTH", "sentinel-7f3a").revision())
                .isEqualTo(progress.revision());
        assertThat(transferBetweenUsers().agree("transfer-cost").revision())
                .isEqualTo(transferBetweenUsers().revision());
        assertThat(progress.nextRevision().revision()).isEqualTo(progress.revision() + 1);
    }

    /** What was confirmed in error would never be ordered. */
    @Test
    void takesNoConfirmationOfAnOrderThatTheRunnerSends() {
        PlanProgress checked = PlanReadings.done(registration(), "check");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked.confirm("register"))
                .withMessage("step register is not done by a person, but by the runner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSFER_FAILED", "TRANSFER_DENIED", "TRANSFER_REJECTED", "TRANSFER_CANCELLED"})
    void hasFailedInWhateverWordsTheEventSaysSo(String subclass) {
        PlanProgress waiting = PlanReadings.waiting(
                PlanProgress.of(Plans.of(TransferWish.builder("old-shop.org")
                        .auth("sentinel-7f3a")
                        .build())),
                "transfer",
                Instant.EPOCH);

        assertThat(waiting.after(new PlanEvent("DOMAIN_TRANSFER", subclass, DomainName.of("old-shop.org"))))
                .map(PlanProgress::status)
                .hasValue(PlanStatus.FAILED);
    }

    /** The event of an earlier transfer must not stand for an order that was not sent. */
    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "FAILED"})
    void takesNoEventForAStepThatWasNotSent(Status status) {
        PlanProgress checked = PlanReadings.done(
                PlanProgress.of(Plans.of(TransferWish.builder("old-shop.org")
                        .auth("sentinel-7f3a")
                        .build())),
                "check");
        PlanEvent done = new PlanEvent("DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", DomainName.of("old-shop.org"));

        assertThat(checked.with("transfer", StepState.of(status)).after(done)).isEmpty();
    }

    @Test
    void takesNoValueForAStepThatIsOver() {
        PlanProgress progress =
                PlanProgress.of(Plans.of(TransferWish.builder("example.com").build()));

        PlanProgress checked = PlanReadings.done(progress, "check");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checked.supply("check", "AUTH", "sentinel-7f3a"))
                .withMessage("step check is over; it takes no value any more");
    }

    @Test
    void isDoneWithAStepThatWasFoundToBeCarriedOut() {
        PlanProgress unknown =
                PlanReadings.done(registration(), "check").with("register", StepState.of(Status.UNKNOWN));

        assertThat(unknown.resolve("register", true).status()).isEqualTo(PlanStatus.DONE);
        assertThat(unknown.resolve("register", true).state("register"))
                .isEqualTo(StepState.of(Status.DONE, "found out"));
        assertThat(unknown.resolve("register", false).status()).isEqualTo(PlanStatus.READY);
    }

    /** A program that ended while it sent left it so. */
    @Test
    void takesWhatBecameOfAStepThatWasBeingSent() {
        PlanProgress sending =
                PlanReadings.done(registration(), "check").with("register", StepState.of(Status.SENDING));

        assertThat(sending.resolve("register", true).status()).isEqualTo(PlanStatus.DONE);
        assertThat(sending.resolve("register", false).status()).isEqualTo(PlanStatus.READY);
    }

    @Test
    void asksForNoConsentToAStepThatIsOver() {
        PlanProgress progress = transferBetweenUsers();

        assertThat(progress.consentsNeeded()).extracting(Consent::id).containsExactly("transfer-cost");
        assertThat(PlanReadings.allDone(progress).consentsNeeded()).isEmpty();
    }

    @Test
    void asksForTheValuesBehindALaterQuestionBeforeItChangesAnything() {
        PlanProgress progress = PlanProgress.of(Plans.of(Plans.nameservers(
                "my-new-shop.com",
                Delegation.to("ns1.my-new-shop.com", "ns2.my-new-shop.com")
                        .withHost("ns1.my-new-shop.com", "192.0.2.1"),
                ContactHandles.NONE)));
        for (Step step : progress.plan().steps()) {
            if (step.commandName().filter("AddNameserver"::equals).isPresent()) {
                break;
            }
            progress = PlanReadings.done(progress, step.id());
        }

        assertThat(progress.current()).map(Step::id).hasValue("host-0");
        assertThat(progress.needed()).containsOnlyKeys("host-1");
        assertThat(progress.status()).isEqualTo(PlanStatus.NEEDS_VALUES);
    }

    @Test
    void isNotFailedByWhatHappensToAnotherDomainOrInAnotherWay() {
        PlanProgress waiting = PlanReadings.waiting(
                PlanProgress.of(Plans.of(TransferWish.builder("old-shop.org")
                        .auth("sentinel-7f3a")
                        .build())),
                "transfer",
                Instant.EPOCH);
        for (Map.Entry<String, String> other : Map.of(
                        "other-shop.org", "DOMAIN_TRANSFER", "old-shop.org", "DOMAIN_TRADE")
                .entrySet()) {
            PlanEvent event = new PlanEvent(other.getValue(), "TRANSFER_FAILED", DomainName.of(other.getKey()));
            assertThat(waiting.after(event)).as("%s", event).isEmpty();
        }
    }
}
