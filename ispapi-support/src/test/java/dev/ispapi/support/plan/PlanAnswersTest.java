package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CommandFailedException;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.RetryPolicy;
import dev.ispapi.idn.DomainName;
import dev.ispapi.support.events.RegistrarEvent;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan makes of answers: whether it orders, and what. */
final class PlanAnswersTest {

    private static final DomainName DOMAIN = DomainName.of("example.com");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final Response OK =
            Response.builder(200, "Command completed successfully").build();

    private final ScriptedSender api = new ScriptedSender();

    private PlanRun run(Wish wish) {
        return PlanRunner.of(api).run(PlanProgress.of(Plans.of(wish)));
    }

    @Test
    void takesNoDomainOverThatIsInTheAccountAlready() {
        api.answering("StatusDomain", OK);

        PlanRun run = run(UserTransferWish.of("example.de", "sentinel-7f3a"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("status").text()).startsWith("The domain is in this account already.");
        assertThat(api.sent()).containsExactly("StatusDomain");
    }

    @ParameterizedTest
    @ValueSource(ints = {531, 545})
    void takesADomainOverThatIsNotInTheAccount(int code) {
        api.answering("StatusDomain", code, "not here").answering("TransferDomain", OK);

        assertThat(run(UserTransferWish.of("example.de", "sentinel-7f3a")).status())
                .isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDomain", "TransferDomain");
    }

    @Test
    void ordersNoSecondTradeWhileOneIsUnderWay() {
        api.answering("StatusDomainTrade", OK);

        PlanRun run = run(OwnerChangeWish.of("example.com", "P-NEW1"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("status").text()).startsWith("A trade is under way already; wait for its end.");
        assertThat(api.sent()).containsExactly("StatusDomainTrade");
    }

    @Test
    void hasFailedWithTheRefusalOfItsOrder() {
        api.answering("SetDomainRenewalMode", 541, "Invalid attribute value");

        PlanRun run = run(RenewalModeWish.expire("example.de"));

        assertThat(run.failure()).containsInstanceOf(CommandFailedException.class);
        assertThat(run.progress().state("mode"))
                .isEqualTo(new StepState(Status.FAILED, Optional.of(541), "Invalid attribute value"));
    }

    @Test
    void keepsAnOrderOpenThatTheApiDidNotLetIn() {
        api.answering("StatusDomain", expiring("2027-03-01 10:00:00"))
                .answering("RenewDomain", 530, "Authentication failed");

        PlanRun run = run(RenewWish.of("example.com", Period.years(1)));

        assertThat(run.failure()).containsInstanceOf(AuthenticationFailedException.class);
        assertThat(run.status()).isEqualTo(PlanStatus.READY);
        api.answering("RenewDomain", OK);
        assertThat(PlanRunner.of(api).run(run.progress()).status()).isEqualTo(PlanStatus.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "X-PRICE-CLASS, PREMIUM_COM_A, ",
        "X-PRICE-CLASS, PREMIUM_COM_A, PREMIUM_COM_B",
        "SUBCLASS, PREMIUM_COM_A, ",
    })
    void renewsAndRestoresNoPremiumNameAtAPriceThatWasNotAskedFor(
            String property, String found, @Nullable String told) {
        api.answering(
                "StatusDomain",
                Response.builder(200, "Command completed successfully")
                        .property("EXPIRATIONDATE", "2027-03-01 10:00:00")
                        .property("STATUS", "REDEMPTION")
                        .property(property, found)
                        .build());
        Optional<String> premiumClass = Optional.ofNullable(told);

        PlanRun renewal = run(RenewWish.builder("example.com")
                .period(Period.years(1))
                .premiumClass(premiumClass)
                .build());
        PlanRun restore = run(
                RestoreWish.builder("example.com").premiumClass(premiumClass).build());

        assertThat(List.of(renewal, restore)).allSatisfy(run -> {
            assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
            assertThat(run.progress().state("status").text())
                    .isEqualTo(
                            "It is a premium name at a price of its own: look at the price, and name this class in the"
                                    + " wish if it is right. (" + property + "=" + found + ")");
        });
        assertThat(api.sent()).containsOnly("StatusDomain");
    }

    @Test
    void renewsAndRestoresAPremiumNameWhoseClassWasNamed() {
        api.answering(
                        "StatusDomain",
                        Response.builder(200, "Command completed successfully")
                                .property("EXPIRATIONDATE", "2027-03-01 10:00:00")
                                .property("STATUS", "REDEMPTION")
                                .property("X-PRICE-CLASS", "PREMIUM_COM_A")
                                .property("SUBCLASS", "PREMIUM_COM_A")
                                .build())
                .answering("RenewDomain", OK)
                .answering("RestoreDomain", OK);

        assertThat(run(RenewWish.builder("example.com")
                                .period(Period.years(1))
                                .premiumClass("PREMIUM_COM_A")
                                .build())
                        .status())
                .isEqualTo(PlanStatus.DONE);
        assertThat(run(RestoreWish.builder("example.com")
                                .premiumClass("PREMIUM_COM_A")
                                .build())
                        .status())
                .isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDomain", "RenewDomain", "StatusDomain", "RestoreDomain");
    }

    /** The answer to a second attempt would hide what the first one did. */
    @Test
    void sendsAnOrderInOneAttemptAndAQuestionAsTheSenderDoes() {
        api.answering("StatusDomain", expiring("2027-03-01 10:00:00")).answering("RenewDomain", OK);

        PlanRun run = run(RenewWish.of("example.com", Period.years(1)));

        assertThat(run.progress().state("renew").status()).isEqualTo(Status.DONE);
        assertThat(api.options("StatusDomain").retryPolicy()).isEmpty();
        assertThat(api.options("RenewDomain").retryPolicy()).hasValue(RetryPolicy.none());
    }

    /** A question that fails tells nothing: the renewal may be paid already. */
    @Test
    void sendsNoLostRenewalAgainWhenTheQuestionFails() {
        api.answering("StatusDomain", expiring("2027-03-01 10:00:00")).losing("RenewDomain");
        PlanRun lost = run(RenewWish.of("example.com", Period.years(1)));
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        api.losing("StatusDomain");

        PlanRun asked = PlanRunner.of(api).run(lost.progress());

        assertThat(asked.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(asked.failure()).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(api.sent()).containsOnlyOnce("RenewDomain");
    }

    /** The registry's own renewal by a year is not the one that was ordered; a day is how far its date is rounded. */
    @ParameterizedTest
    @CsvSource({
        "2029-03-01 10:00:00, DONE",
        "2029-02-28 10:00:00, DONE",
        "2029-03-02 10:00:00, DONE",
        "2029-02-28 09:59:59, OUTCOME_UNKNOWN",
        "2029-03-02 10:00:01, OUTCOME_UNKNOWN",
        "2028-03-01 10:00:00, OUTCOME_UNKNOWN"
    })
    void takesARenewalForCarriedOutThatMovedTheDomainByItsPeriodGiveOrTakeADay(String expires, PlanStatus status) {
        api.answering("StatusDomain", expiring("2027-03-01 10:00:00")).losing("RenewDomain");
        PlanRun lost = run(RenewWish.of("example.com", Period.years(2)));
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        api.answering("StatusDomain", expiring(expires));

        PlanRun asked = PlanRunner.of(api).run(lost.progress());

        assertThat(asked.status()).isEqualTo(status);
        assertThat(api.sent()).containsOnlyOnce("RenewDomain");
    }

    @Test
    void asksOnceInARunWhatBecameOfAnOrder() {
        api.answering("StatusDomain", expiring("2027-03-01 10:00:00")).losing("PayDomainRenewal");
        PlanRun lost = run(RenewWish.of("example.de", Period.years(1)));
        int before = api.sent().size();

        List<PlanProgress> saved = new ArrayList<>();

        PlanRun asked = PlanRunner.of(api).savingTo(saved::add).run(lost.progress());

        assertThat(asked.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(api.sent().subList(before, api.sent().size())).containsExactly("StatusDomain");
        assertThat(saved).as("it is saved as unknown already").isEmpty();
    }

    private static Response expiring(String date) {
        return Response.builder(200, "Command completed successfully")
                .property("EXPIRATIONDATE", date)
                .build();
    }

    @Test
    void takesAnOwnerChangeForCarriedOutWhoseRegistrantIsThere() {
        PlanProgress sent = PlanProgress.of(Plans.of(OwnerChangeWish.of("example.de", "P-NEW1")))
                .with("owner", StepState.of(Status.UNKNOWN).sentAt(Optional.of(NOW)));
        api.answering(
                "StatusDomain",
                Response.builder(200, "Command completed successfully")
                        .property("OWNERCONTACT", "P-NEW1")
                        .build());

        PlanRun asked = PlanRunner.of(api).run(sent);

        assertThat(asked.status()).isEqualTo(PlanStatus.DONE);
        assertThat(asked.progress().state("owner").text()).isEqualTo("the domain has the new registrant");
        assertThat(api.sent()).containsExactly("StatusDomain");
    }

    @Test
    void takesTheContactsOfADomainForSetWhoseRegistrantIsThere() {
        PlanProgress sent = PlanReadings.unknown(
                PlanProgress.of(Plans.of(ContactRepairWish.builder("example.com")
                        .contacts(Plans.CONTACTS)
                        .build())),
                "contacts",
                NOW);
        api.answering(
                "StatusDomain",
                Response.builder(200, "Command completed successfully")
                        .property("OWNERCONTACT", "P-ABC1")
                        .build());

        assertThat(PlanRunner.of(api).run(sent).status()).isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDomain");
    }

    @Test
    void leavesAnOrderToAPersonWhoseQuestionSaysSoAlsoWhereAnEventWillCome() {
        Step asked = step("order", "AddDomain", List.of(), Optional.of(wait("REGISTRATION", true)));
        Step order = new Step(
                asked.id(),
                asked.commandName(),
                asked.parameters(),
                List.of(),
                "",
                List.of(),
                List.of(),
                asked.waitsFor(),
                List.of(new Probe(
                        "StatusDomain",
                        Map.of("DOMAIN", DOMAIN.ascii()),
                        List.of(AnswerRule.otherwise(AnswerRule.Action.STOP, "it does not show")))));
        api.answering("StatusDomain", OK);

        PlanRun run = PlanRunner.of(api)
                .run(PlanProgress.of(plan(order))
                        .with("order", StepState.of(Status.UNKNOWN).sentAt(Optional.of(NOW))));

        assertThat(run.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(api.sent()).containsExactly("StatusDomain");
    }

    @Test
    void savesNothingWhereNothingChanged() {
        List<PlanProgress> saved = new ArrayList<>();
        Step order = step("order", "AddDomain", List.of(), Optional.of(wait("REGISTRATION", true)));
        PlanProgress waiting = PlanReadings.waiting(PlanProgress.of(plan(order)), "order", NOW);

        assertThat(PlanRunner.of(api).savingTo(saved::add).run(waiting).progress())
                .isEqualTo(waiting);
        assertThat(saved).isEmpty();
    }

    @Test
    void leavesOutALaterStepThatARefusalShowsToBeNeedless() {
        Step question = step(
                "question",
                "StatusDNSZone",
                List.of(AnswerRule.skipIf(AnswerRule.CODE, AnswerRule.Match.IS, "545", "deletion")),
                Optional.empty());
        Step deletion = step("deletion", "DeleteDNSZone", List.of(), Optional.empty());
        api.answering("StatusDNSZone", 545, "Object does not exist");

        PlanRun run = PlanRunner.of(api).run(PlanProgress.of(plan(question, deletion)));

        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(run.progress().state("deletion").status()).isEqualTo(Status.SKIPPED);
        assertThat(api.sent()).containsExactly("StatusDNSZone");
    }

    @ParameterizedTest
    @CsvSource({"true, WAITS_FOR_EVENT", "false, DONE"})
    void waitsAfterAnOrderThatWasFoundOnlyWhereItsEventComesInAnyCase(boolean isCertain, PlanStatus status) {
        PlanProgress sent = PlanProgress.of(
                        plan(step("order", "AddDomain", List.of(), Optional.of(wait("REGISTRATION", isCertain)))))
                .with("order", StepState.of(Status.UNKNOWN).sentAt(Optional.of(NOW)));
        api.answering(
                "StatusDomain",
                Response.builder(200, "Command completed successfully")
                        .property("CREATEDDATE", "2026-06-01 13:00:00")
                        .build());

        PlanRun asked = PlanRunner.of(api).run(sent);

        assertThat(asked.status()).isEqualTo(status);
        assertThat(asked.progress().state("order").at()).hasValue(NOW);
        assertThat(api.sent()).doesNotContain("AddDomain");
    }

    @Test
    void savesThatAnOrderIsBeingSentAlsoWhereItCouldBeSentTwice() {
        List<String> saved = new ArrayList<>();
        api.answering("SetDomainRenewalMode", OK);

        var unused = PlanRunner.of(api)
                .savingTo(progress -> saved.add(progress.state("mode").status() + " after " + api.sent()))
                .run(PlanProgress.of(Plans.of(RenewalModeWish.expire("example.de"))));

        assertThat(saved).containsExactly("SENDING after []", "DONE after [SetDomainRenewalMode]");
    }

    @Test
    void carriesAPlanOnThatWaitsAgain() throws Exception {
        List<PlanRun> runs = new ArrayList<>();
        Step registration = step("registration", "AddDomain", List.of(), Optional.of(wait("REGISTRATION", true)));
        Step trade = step("trade", "TradeDomain", List.of(), Optional.of(wait("TRADE", true)));
        api.answering("AddDomain", OK).answering("TradeDomain", OK);
        PlanRunner runner = PlanRunner.of(api);
        WaitingPlans waiting = WaitingPlans.of(runner, runs::add, event -> {});
        waiting.add(runner.run(PlanProgress.of(plan(registration, trade))).progress(), NOW);

        waiting.handle(event("DOMAIN_REGISTRATION", "REGISTRATION_SUCCESSFUL", Optional.of(NOW)));
        waiting.handle(event("DOMAIN_TRADE", "TRADE_SUCCESSFUL", Optional.empty()));

        assertThat(runs).extracting(PlanRun::status).containsExactly(PlanStatus.WAITS_FOR_EVENT, PlanStatus.DONE);
        assertThat(waiting.plans()).isEmpty();
        assertThat(api.sent()).containsExactly("AddDomain", "TradeDomain");
    }

    /** The event is deleted then: what is not saved would wait for ever. */
    @ParameterizedTest
    @CsvSource({"REGISTRATION_SUCCESSFUL, DONE", "REGISTRATION_FAILED, FAILED"})
    void savesWhatAnEventDecidedAlsoWhereNothingIsLeftToDo(String subclass, PlanStatus status) {
        List<PlanProgress> saved = new ArrayList<>();
        Step order = step("order", "AddDomain", List.of(), Optional.of(wait("REGISTRATION", true)));
        PlanProgress waiting = PlanReadings.waiting(PlanProgress.of(plan(order)), "order", NOW);

        PlanRun run = PlanRunner.of(api)
                .savingTo(saved::add)
                .continueWith(waiting, new PlanEvent("DOMAIN_REGISTRATION", subclass, DOMAIN));

        assertThat(run.status()).isEqualTo(status);
        assertThat(saved).containsExactly(run.progress());
        assertThat(run.progress().revision()).isEqualTo(waiting.revision() + 1);
    }

    @ParameterizedTest
    @CsvSource({"true, PENDING, WAITS_FOR_EVENT", "true, '', WAITS_FOR_EVENT", "false, '', DONE"})
    void waitsForAnEventThatComesInAnyCaseWhateverTheAnswerSays(boolean isCertain, String pending, PlanStatus status) {
        Step order = step("order", "AddDomain", List.of(), Optional.of(wait("REGISTRATION", isCertain)));
        api.answering(
                "AddDomain",
                Response.builder(200, "Command completed successfully")
                        .property("STATUS", pending)
                        .build());

        assertThat(PlanRunner.of(api).run(PlanProgress.of(plan(order))).status())
                .isEqualTo(status);
    }

    private static RegistrarEvent event(String eventClass, String subclass, Optional<Instant> date) {
        return new RegistrarEvent(1, eventClass, subclass, date, List.of("domain:" + DOMAIN.ascii()), "");
    }

    private static EventWait wait(String what, boolean isCertain) {
        return new EventWait(
                "DOMAIN_" + what, DOMAIN, List.of(what + "_SUCCESSFUL"), List.of(what + "_FAILED"), isCertain, "");
    }

    private static Step step(String id, String command, List<AnswerRule> rules, Optional<EventWait> wait) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(command.endsWith("Zone") ? "DNSZONE" : "DOMAIN", DOMAIN.ascii());
        if (command.equals("AddDomain")) {
            List.of("OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0")
                    .forEach(contact -> parameters.put(contact, "P-ABC1"));
        } else if (command.equals("TradeDomain")) {
            parameters.put("OWNERCONTACT0", "P-NEW1");
        }
        return new Step(id, Optional.of(command), parameters, List.of(), "", List.of(), rules, wait, List.of());
    }

    private static Plan plan(Step... steps) {
        return new Plan("test", DOMAIN, Optional.empty(), List.of(steps), List.of(), List.of(), List.of(), List.of());
    }
}
