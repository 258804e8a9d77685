package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiClient;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.BridgeOption;
import dev.ispapi.command.RawCommand;
import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.dnszone.QueryDNSZoneRRList;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.events.EventReader;
import dev.ispapi.support.events.RegistrarEvent;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.Delegation;
import dev.ispapi.support.plan.DnsTemplateWish;
import dev.ispapi.support.plan.OwnerChangeWish;
import dev.ispapi.support.plan.PlanProgress;
import dev.ispapi.support.plan.PlanRun;
import dev.ispapi.support.plan.PlanRunner;
import dev.ispapi.support.plan.PlanStatus;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.support.plan.RegisterWish;
import dev.ispapi.support.plan.ReleaseWish;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.support.plan.RestoreWish;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.support.plan.WaitingPlans;
import dev.ispapi.support.plan.Wish;
import dev.ispapi.tld.TldRules;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans that were written for ISPAPI, carried out on CNR. */
class PlansOnCnrTest {

    private static final String AUTH = "Sentinel-7f3a";

    private Sandbox sandbox;
    private IspapiClient cnr;
    private CommandSender ispapi;
    private PlanRunner runner;
    private ContactHandles contacts;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().platform(Platform.CNR).start();
        cnr = sandbox.client();
        ispapi = IspapiOnCnr.over(cnr);
        runner = PlanRunner.of(ispapi);
        contacts = ContactHandles.all(Contacts.add(ispapi));
    }

    @AfterEach
    void stop() {
        cnr.close();
        sandbox.close();
    }

    private PlanRun run(Wish wish) {
        return runner.run(PlanProgress.of(Planner.with(TldRules.bundled()).plan(wish)));
    }

    private RegisterWish registration(String domain) {
        return RegisterWish.builder(domain)
                .contacts(contacts)
                .period(Period.years(1))
                .build();
    }

    private Response status(String domain) {
        return ispapi.request(StatusDomain.builder().domain(domain).build());
    }

    private long orders(String command) {
        return sandbox.view().calls(1_000).stream()
                .filter(call -> call.command().equals(command))
                .count();
    }

    private static void assertDone(PlanRun run) {
        assertThat(run.failure()).isEmpty();
        assertThat(run.status()).as("%s", run.progress()).isEqualTo(PlanStatus.DONE);
    }

    /** Reads the account's events and carries on what waits for them. */
    private PlanRun afterEvents(PlanRun waiting) throws Exception {
        List<PlanRun> runs = new ArrayList<>();
        List<RegistrarEvent> others = new ArrayList<>();
        WaitingPlans plans = WaitingPlans.of(runner, runs::add, others::add);
        plans.add(waiting.progress(), Instant.EPOCH);
        EventReader.builder(ispapi).handler(plans).build().readAll();
        assertThat(runs).as("events for no plan: %s", others).isNotEmpty();
        return runs.get(runs.size() - 1);
    }

    @Test
    void registersAFreeName() {
        assertDone(run(registration("my-new-shop.com")));

        assertThat(status("my-new-shop.com").value("RENEWALMODE")).hasValue("AUTORENEW");
        assertThat(orders("AddDomain")).isEqualTo(1);
    }

    @Test
    void ordersNothingForANameThatIsTaken() {
        sandbox.registry().elsewhere("taken.com", AUTH, Instant.parse("2030-01-01T00:00:00Z"));

        PlanRun run = run(registration("taken.com"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("check").text()).startsWith("The name is not free.");
        assertThat(orders("AddDomain")).isZero();
    }

    @Test
    void findsOutThatARegistrationWhoseAnswerWasLostWasCarriedOut() {
        sandbox.faults().on("AddDomain").dropAfter();

        PlanRun lost = run(registration("my-new-shop.com"));

        assertThat(lost.failure()).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertDone(runner.run(lost.progress()));
        assertThat(orders("AddDomain")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotRegisterTwiceWhatWasPutOff(int code) {
        sandbox.faults().on("AddDomain").answerAfter(code, "put off");

        PlanRun unknown = run(registration("my-new-shop.com"));

        assertThat(unknown.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertDone(runner.run(unknown.progress()));
        assertThat(orders("AddDomain")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotRestoreTwiceWhatWasPutOff(int code) {
        assertDone(run(registration("my-new-shop.com")));
        sandbox.clock().advance(Duration.ofDays(30));
        ispapi.send(RawCommand.of("DeleteDomain", Map.of("DOMAIN", "my-new-shop.com")));
        sandbox.faults().on("RestoreDomain").answerAfter(code, "put off");

        PlanRun unknown = run(RestoreWish.of("my-new-shop.com"));

        assertThat(unknown.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertDone(runner.run(unknown.progress()));
        assertThat(orders("RestoreDomain")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void doesNotTransferTwiceWhatWasPutOff(int code) throws Exception {
        sandbox.registry()
                .elsewhere("taken.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        sandbox.faults().on("TransferDomain").answerAfter(code, "put off");

        PlanRun unknown = run(
                TransferWish.builder("taken.com").auth(AUTH).contacts(contacts).build());

        assertThat(unknown.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        PlanRun asked = runner.run(unknown.progress());
        assertThat(asked.status()).as("%s", asked).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        assertThat(orders("TransferDomain")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void renewsOnceAlthoughItWasPutOff(int code) {
        assertDone(run(registration("my-new-shop.com")));
        String before = status("my-new-shop.com").value("PAIDUNTILDATE").orElseThrow();
        sandbox.faults().on("RenewDomain").answerAfter(code, "put off");

        PlanRun run = run(RenewWish.of("my-new-shop.com", Period.years(1)));
        assertDone(run.status() == PlanStatus.DONE ? run : runner.run(run.progress()));

        String after = status("my-new-shop.com").value("PAIDUNTILDATE").orElseThrow();
        assertThat(Integer.parseInt(after.substring(0, 4))).isEqualTo(Integer.parseInt(before.substring(0, 4)) + 1);
    }

    @Test
    void doesNotOrderAgainWhatDidNotArriveWithoutBeingSureOfIt() {
        sandbox.faults().on("AddDomain").dropBefore();

        PlanRun lost = run(registration("my-new-shop.com"));
        PlanRun asked = runner.run(lost.progress());

        assertThat(asked.status()).as("CNR has no log that holds every order").isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(status("my-new-shop.com").code()).isEqualTo(545);
    }

    @Test
    void renewsOnceAlthoughTheAnswerWasLost() {
        assertDone(run(registration("my-new-shop.com")));
        String before = status("my-new-shop.com").value("PAIDUNTILDATE").orElseThrow();
        sandbox.faults().on("RenewDomain").dropAfter();

        PlanRun lost = run(RenewWish.of("my-new-shop.com", Period.years(1)));
        PlanRun run = lost.status() == PlanStatus.DONE ? lost : runner.run(lost.progress());

        assertDone(run);
        String after = status("my-new-shop.com").value("PAIDUNTILDATE").orElseThrow();
        assertThat(Integer.parseInt(after.substring(0, 4))).isEqualTo(Integer.parseInt(before.substring(0, 4)) + 1);
    }

    @Test
    void sendsARegistrationAgainThatIsRefusedBecauseItWasCarriedOut() {
        sandbox.faults().on("AddDomain").dropAfter();
        AddDomain order = AddDomain.builder()
                .domain("my-new-shop.net")
                .period(Period.years(1))
                .ownerContact(contacts.owner().orElseThrow())
                .adminContact(contacts.admin().orElseThrow())
                .techContact(contacts.tech().orElseThrow())
                .billingContact(contacts.billing().orElseThrow())
                .build();
        OutcomeUnknownException lost = catchThrowableOfType(OutcomeUnknownException.class, () -> ispapi.send(order));

        assertThat(((IspapiOnCnr) ispapi).sendAgain(order, lost)).isNotNull();
        assertThat(status("my-new-shop.net").code()).isEqualTo(200);
    }

    @Test
    void finishesATransferWhenItsEventComes() throws Exception {
        sandbox.registry()
                .elsewhere("old-shop.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));

        PlanRun asked = run(TransferWish.builder("old-shop.com")
                .auth(AUTH)
                .contacts(contacts)
                .delegation(Delegation.to("ns1.example.net", "ns2.example.net"))
                .build());
        assertThat(asked.failure()).isEmpty();
        assertThat(asked.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        sandbox.clock().advance(Duration.ofDays(6));

        assertDone(afterEvents(asked));
        assertThat(status("old-shop.com").values("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(status("old-shop.com").values("ADMINCONTACT"))
                .containsExactly(contacts.admin().orElseThrow());
    }

    @Test
    void aTransferThatTheRegistryDeniesHasFailed() throws Exception {
        sandbox.registry()
                .elsewhere("old-shop.org", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        PlanRun asked = run(TransferWish.builder("old-shop.org")
                .auth(AUTH)
                .contacts(contacts)
                .build());
        assertThat(asked.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);

        sandbox.registry().deny("old-shop.org");

        assertThat(afterEvents(asked).status()).isEqualTo(PlanStatus.FAILED);
    }

    @Test
    void changesTheOwnerOfAGenericNameWhenTheRegistrantsConfirm() throws Exception {
        assertDone(run(registration("my-new-shop.com")));
        String owner = Contacts.add(ispapi, "Nachfolger");

        PlanRun asked = run(OwnerChangeWish.of("my-new-shop.com", owner));
        assertThat(asked.failure()).isEmpty();
        assertThat(asked.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        sandbox.registry().approve("my-new-shop.com");

        assertDone(afterEvents(asked));
        assertThat(status("my-new-shop.com").values("OWNERCONTACT")).containsExactly(owner);
        assertThat(orders("ModifyDomain")).as("no trade in a generic zone").isEqualTo(1);
    }

    @Test
    void releasesADomainToTheTagOfAnotherRegistrar() {
        runner = PlanRunner.of(IspapiOnCnr.over(cnr, BridgeOption.SEND_INFERRED_FIELDS));
        assertDone(run(RegisterWish.builder("my-new-shop.co.uk")
                .contacts(contacts)
                .period(Period.years(1))
                .fields(Map.of("X-UK-REG-TYPE", "FIND"))
                .build()));

        assertDone(run(ReleaseWish.of("my-new-shop.co.uk", "OTHER-TAG")));

        assertThat(status("my-new-shop.co.uk").code()).isNotEqualTo(200);
    }

    @Test
    void createsAZoneAndAddsItsRecords() {
        DnsTemplateWish wish = DnsTemplateWish.builder("my-new-shop.com")
                .addRecords(DnsRecord.a("@", "192.0.2.1"))
                .addRecords(DnsRecord.mx("@", 10, "mail.example.net"))
                .build();

        PlanRun run = run(wish);

        assertDone(run);

        assertThat(ispapi.request(QueryDNSZoneRRList.builder()
                                .dnsZone("my-new-shop.com")
                                .build())
                        .values("RR"))
                .anyMatch(record -> record.contains("192.0.2.1"))
                .anyMatch(record -> record.contains("mail.example.net"));
        assertThat(orders("AddDNSZone")).isEqualTo(1);
    }

    @Test
    void restoresADomainInItsRedemption() {
        assertDone(run(registration("my-new-shop.com")));
        sandbox.clock().advance(Duration.ofDays(30));
        ispapi.send(RawCommand.of("DeleteDomain", Map.of("DOMAIN", "my-new-shop.com")));

        assertDone(run(RestoreWish.of("my-new-shop.com")));

        assertThat(status("my-new-shop.com").code()).isEqualTo(200);
    }
}
