package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.command.RawCommand;
import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that were carried out and answered with a 4xx, and orders that never arrived. */
final class PutOffOrderTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private Sandbox sandbox;
    private IspapiClient client;
    private TappedSender tap;
    private PlanRunner runner;
    private ContactHandles contacts;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        client = sandbox.client();
        tap = new TappedSender(client);
        runner = PlanRunner.of(tap);
        contacts = ContactHandles.all(SandboxContacts.add(client, "Mustermann"));
    }

    @AfterEach
    void stop() {
        client.close();
        sandbox.close();
    }

    private Plan registration() {
        return Plans.of(
                RegisterWish.builder("my-new-shop.com").contacts(contacts).build());
    }

    private void register() {
        assertThat(runner.run(PlanProgress.of(registration())).status()).isEqualTo(PlanStatus.DONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotRegisterTwiceWhatWasPutOff(int code) {
        assertThatItIsSentOnce("AddDomain", code, registration());
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotRenewTwiceWhatWasPutOff(int code) {
        register();
        assertThatItIsSentOnce("RenewDomain", code, Plans.of(RenewWish.of("my-new-shop.com", Period.years(1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotRestoreTwiceWhatWasPutOff(int code) {
        register();
        client.request(RawCommand.of("DeleteDomain", Map.of("DOMAIN", "my-new-shop.com")));
        assertThatItIsSentOnce("RestoreDomain", code, Plans.of(RestoreWish.of("my-new-shop.com")));
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotTransferTwiceWhatWasPutOff(int code) {
        sandbox.registry()
                .elsewhere(
                        "old-shop.com", "Auth-1234", sandbox.clock().instant().plus(Duration.ofDays(200)));

        PlanRun asked = askedAfter(
                "TransferDomain",
                code,
                Plans.of(TransferWish.builder("old-shop.com")
                        .auth("Auth-1234")
                        .contacts(contacts)
                        .build()));

        assertThat(asked.status()).as("%s", asked).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        PlanEvent done = new PlanEvent("DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", DomainName.of("old-shop.com"));
        sandbox.registry().approve("old-shop.com");
        assertThat(runner.continueWith(asked.progress(), done).status()).isEqualTo(PlanStatus.DONE);
        assertThatItWasSentOnce("TransferDomain");
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotTradeTwiceWhatWasPutOff(int code) {
        register();
        String buyer = SandboxContacts.add(client, "Musterfrau");

        PlanRun asked = askedAfter("TradeDomain", code, Plans.of(OwnerChangeWish.of("my-new-shop.com", buyer)));

        assertThat(asked.status()).as("%s", asked).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        PlanEvent done = new PlanEvent("DOMAIN_TRADE", "TRADE_SUCCESSFUL", DomainName.of("my-new-shop.com"));
        assertThat(runner.continueWith(asked.progress(), done).status()).isEqualTo(PlanStatus.DONE);
        assertThatItWasSentOnce("TradeDomain");
    }

    /** Nothing but the account's log can tell of such a change; until it does, a person decides. */
    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotAddRecordsTwiceWhereNoQuestionCanTell(int code) {
        register();

        PlanRun asked = askedAfter(
                "UpdateDNSZone",
                code,
                Plans.of(DnsTemplateWish.builder("my-new-shop.com")
                        .addRecords(DnsRecord.a("@", "192.0.2.1"))
                        .build()));

        assertThat(asked.status()).as("%s", asked).isIn(PlanStatus.DONE, PlanStatus.OUTCOME_UNKNOWN);
        assertThatItWasSentOnce("UpdateDNSZone");
    }

    private void assertThatItIsSentOnce(String command, int code, Plan plan) {
        PlanRun asked = askedAfter(command, code, plan);

        assertThat(asked.status()).as("%s", asked).isEqualTo(PlanStatus.DONE);
        assertThatItWasSentOnce(command);
    }

    /** Carried out and put off, the order has an unknown outcome; then the runner asks. */
    private PlanRun askedAfter(String command, int code, Plan plan) {
        sandbox.faults().on(command).answerAfter(code, "put off");

        PlanRun run = runner.run(PlanProgress.of(plan));
        assertThat(run.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        return runner.run(run.progress());
    }

    private void assertThatItWasSentOnce(String command) {
        assertThat(tap.reached())
                .filteredOn(text -> text.startsWith("COMMAND=" + command + "\n"))
                .hasSize(1);
    }

    @Test
    void sendsAnOrderAgainThatDidNotArriveAndCannotAnyMore() {
        sandbox.faults().on("AddDomain").dropBefore();
        PlanRun lost = runner.run(PlanProgress.of(registration()));
        assertThat(lost.failure()).containsInstanceOf(OutcomeUnknownException.class);

        PlanRun waiting = runner.run(lost.progress());
        assertThat(waiting.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        PlanRun settled = runner.settlingFor(Duration.ZERO).run(waiting.progress());

        assertThat(settled.status()).as("%s", settled).isEqualTo(PlanStatus.DONE);
        assertThat(tap.reached())
                .filteredOn(text -> text.startsWith("COMMAND=AddDomain"))
                .hasSize(2);
    }

    @Test
    void doesNotTakeADomainThatIsStillDeletedForRestored() {
        register();
        client.request(RawCommand.of("DeleteDomain", Map.of("DOMAIN", "my-new-shop.com")));
        sandbox.faults().on("RestoreDomain").dropBefore();
        PlanRun lost = runner.run(PlanProgress.of(Plans.of(RestoreWish.of("my-new-shop.com"))));
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);

        PlanRun asked = runner.run(lost.progress());

        assertThat(asked.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThatItWasSentOnce("RestoreDomain");
    }

    @Test
    void leavesARenewalToAPersonWhereTheDomainMovedByAnotherPeriod() {
        register();
        sandbox.faults().on("RenewDomain").dropBefore();
        PlanRun lost = runner.run(PlanProgress.of(Plans.of(RenewWish.of("my-new-shop.com", Period.years(1)))));
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        client.send(RenewDomain.builder()
                .domain("my-new-shop.com")
                .period(Period.years(3))
                .expiration(expirationYear())
                .build());

        PlanRun asked = runner.run(lost.progress());

        assertThat(asked.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(asked.failure()).isEmpty();
        assertThatItWasSentOnce("RenewDomain");
    }

    @Test
    void takesARenewalForCarriedOutThatMovedTheDomainByItsPeriod() {
        register();
        sandbox.faults().on("RenewDomain").dropAfter();
        PlanRun lost = runner.run(PlanProgress.of(Plans.of(RenewWish.of("my-new-shop.com", Period.years(3)))));
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);

        PlanRun asked = runner.run(lost.progress());

        assertThat(asked.status()).isEqualTo(PlanStatus.DONE);
        assertThat(asked.progress().state("renew").text())
                .isEqualTo("the domain expires later than before, by what was ordered");
        assertThatItWasSentOnce("RenewDomain");
    }

    private int expirationYear() {
        return client.send(StatusDomain.builder().domain("my-new-shop.com").build())
                .expirationDate()
                .orElseThrow()
                .atOffset(ZoneOffset.UTC)
                .getYear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUESTEDCREATE", "PENDINGCREATE"})
    void waitsForTheEventOfARegistrationThatIsNotThereYet(String status) {
        Response pending = Response.parse("[RESPONSE]\r\nCODE=200\r\nDESCRIPTION=Command completed successfully\r\n"
                + "PROPERTY[STATUS][0]=" + status + "\r\nEOF\r\n");
        CommandSender sender = new AnsweringSender(client, "AddDomain", pending);

        PlanRun run = PlanRunner.of(sender).withClock(() -> NOW).run(PlanProgress.of(registration()));

        assertThat(run.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        assertThat(run.progress().state("register"))
                .isEqualTo(new StepState(
                        Status.WAITING, Optional.of(200), Optional.of(NOW), "Command completed successfully"));
        PlanEvent done = new PlanEvent(
                "DOMAIN_REGISTRATION", "REGISTRATION_SUCCESSFUL", registration().domain());
        assertThat(run.progress().after(done)).map(PlanProgress::status).hasValue(PlanStatus.DONE);
        PlanEvent failed = new PlanEvent(
                "DOMAIN_REGISTRATION", "REGISTRATION_FAILED", registration().domain());
        assertThat(run.progress().after(failed)).map(PlanProgress::status).hasValue(PlanStatus.FAILED);
        PlanEvent other = new PlanEvent(
                "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", registration().domain());
        assertThat(run.progress().after(other)).isEmpty();
    }
}
