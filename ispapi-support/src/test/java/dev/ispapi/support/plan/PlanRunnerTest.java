package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.ConnectionException;
import dev.ispapi.Credentials;
import dev.ispapi.IspapiClient;
import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.Sandboxed;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Sandboxed
final class PlanRunnerTest {

    private static final String AUTH = "Sentinel-7f3a";

    private Sandbox sandbox;
    private TappedSender tap;
    private PlanRunner runner;
    private ContactHandles contacts;

    @BeforeEach
    void setUp(Sandbox local, IspapiClient ispapi) {
        sandbox = local;
        tap = new TappedSender(ispapi);
        runner = PlanRunner.of(tap);
        contacts = ContactHandles.all(SandboxContacts.add(ispapi, "Mustermann"));
    }

    private PlanRun run(Wish wish) {
        return runner.run(PlanProgress.of(Plans.of(wish)));
    }

    private Response status(String domain) {
        return tap.request(RawCommand.of("StatusDomain", Map.of("DOMAIN", domain)));
    }

    private RegisterWish registration(String domain) {
        return RegisterWish.builder(domain).contacts(contacts).build();
    }

    private static PlanEvent event(String domain, String eventClass, String subclass) {
        return new PlanEvent(eventClass, subclass, DomainName.of(domain));
    }

    private List<String> commands() {
        return tap.reached().stream()
                .map(text -> text.lines().findFirst().orElseThrow().substring("COMMAND=".length()))
                .toList();
    }

    @Test
    void registersAFreeName() {
        PlanRun run = run(registration("my-new-shop.com"));

        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(run.failure()).isEmpty();
        assertThat(commands()).containsExactly("CheckDomains", "AddDomain");
        assertThat(status("my-new-shop.com").code()).isEqualTo(200);
    }

    @Test
    void ordersNothingForANameThatIsTaken() {
        PlanRun run = run(registration("taken.com"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("check").text()).startsWith("The name is not free.");
        assertThat(commands()).containsExactly("CheckDomains");
    }

    @Test
    void faq54StopsAtAPremiumNameAndRegistersItWithItsClass() {
        sandbox.registry().premium("gold.guru", "PREMIUM_DONUTS_BBB+", new Money(new BigDecimal("100.00"), "EUR"));

        PlanRun unaware = run(registration("gold.guru"));

        assertThat(unaware.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(unaware.progress().state("check").text()).endsWith("(CLASS=PREMIUM_DONUTS_BBB+, 100.00 EUR)");
        PlanRun aware = run(RegisterWish.builder("gold.guru")
                .contacts(contacts)
                .premiumClass("PREMIUM_DONUTS_BBB+")
                .build());
        assertThat(aware.status()).isEqualTo(PlanStatus.DONE);
        assertThat(commands()).containsExactly("CheckDomains", "CheckDomains", "AddDomain");
    }

    @Test
    void faq46MakesTheZoneOfADeDomainAlongWithIt() {
        PlanRun run = run(RegisterWish.builder("mein-laden.de")
                .contacts(contacts)
                .delegation(Delegation.NONE.withInternalDns())
                .build());

        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(commands()).containsExactly("CheckDomains", "AddDomain");
        assertThat(tap.request(RawCommand.of("StatusDNSZone", Map.of("DNSZONE", "mein-laden.de")))
                        .code())
                .isEqualTo(200);
    }

    @Test
    void faq60MakesTheHostOfADomainBeforeItIsDelegatedToIt() {
        run(registration("my-new-shop.com"));

        PlanRun run = run(Plans.nameservers(
                "my-new-shop.com",
                Delegation.to("ns1.my-new-shop.com", "ns2.example.net").withHost("ns1.my-new-shop.com", "192.0.2.1"),
                ContactHandles.NONE));

        assertThat(run.failure()).isEmpty();
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(run.progress().state("contacts").status()).isEqualTo(Status.SKIPPED);
        assertThat(run.progress().state("host-0").status()).isEqualTo(Status.DONE);
        assertThat(status("my-new-shop.com").values("NAMESERVER"))
                .containsExactlyInAnyOrder("ns1.my-new-shop.com", "ns2.example.net");
    }

    @Test
    void faq25And41FinishesATransferWithContactsAndNameservers() {
        sandbox.registry()
                .elsewhere("old-shop.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        PlanRun asked = run(TransferWish.builder("old-shop.com")
                .auth(AUTH)
                .contacts(contacts)
                .delegation(Delegation.to("ns1.example.net", "ns2.example.net"))
                .build());

        assertThat(asked.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        assertThat(commands()).containsExactly("CheckDomainTransfer", "TransferDomain");

        sandbox.registry().approve("old-shop.com");
        PlanRun run =
                runner.continueWith(asked.progress(), event("old-shop.com", "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL"));

        assertThat(run.failure()).isEmpty();
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        Response status = status("old-shop.com");
        assertThat(status.values("ADMINCONTACT"))
                .containsExactly(contacts.admin().orElseThrow());
        assertThat(status.values("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
    }

    @Test
    void faq33TransfersADkDomainWithoutAnAuthCode() {
        sandbox.registry()
                .elsewhere("gammel-butik.dk", "", sandbox.clock().instant().plus(Duration.ofDays(200)));

        PlanRun asked = run(TransferWish.builder("gammel-butik.dk").auth(AUTH).build());

        assertThat(asked.failure()).isEmpty();
        assertThat(asked.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        sandbox.registry().approve("gammel-butik.dk");
        assertThat(runner.continueWith(
                                asked.progress(), event("gammel-butik.dk", "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL"))
                        .status())
                .isEqualTo(PlanStatus.DONE);
    }

    @Test
    void faq39TransfersAPremiumNameWithItsClass() {
        sandbox.registry()
                .premiumElsewhere(
                        "old-gold.guru",
                        AUTH,
                        sandbox.clock().instant().plus(Duration.ofDays(200)),
                        "PREMIUM_DONUTS_BBB+",
                        new Money(new BigDecimal("100.00"), "EUR"));

        PlanRun unaware = run(TransferWish.builder("old-gold.guru").auth(AUTH).build());

        assertThat(unaware.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(unaware.progress().state("check").text()).contains("CLASS=PREMIUM_DONUTS_BBB+");
        assertThat(run(TransferWish.builder("old-gold.guru")
                                .auth(AUTH)
                                .premiumClass("PREMIUM_DONUTS_BBB+")
                                .build())
                        .status())
                .isEqualTo(PlanStatus.WAITS_FOR_EVENT);
    }

    @Test
    void doesNotAskForATransferThatTheLockForbids() {
        sandbox.registry()
                .locked("old-shop.com", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));

        PlanRun run = run(TransferWish.builder("old-shop.com").auth(AUTH).build());

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("check").text()).contains("219").contains("clientTransferProhibited");
        assertThat(commands()).containsExactly("CheckDomainTransfer");
    }

    @Test
    void aTransferThatWasDeniedHasFailed() {
        sandbox.registry()
                .elsewhere("old-shop.org", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        PlanProgress waiting =
                run(TransferWish.builder("old-shop.org").auth(AUTH).build()).progress();

        PlanRun run = runner.continueWith(waiting, event("old-shop.org", "DOMAIN_TRANSFER", "TRANSFER_FAILED"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("transfer").text()).isEqualTo("DOMAIN_TRANSFER TRANSFER_FAILED");
    }

    @Test
    void eventsThatThePlanDoesNotWaitForChangeNothing() {
        sandbox.registry()
                .elsewhere("old-shop.org", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        PlanProgress waiting =
                run(TransferWish.builder("old-shop.org").auth(AUTH).build()).progress();

        for (PlanEvent other : List.of(
                event("old-shop.org", "DOMAIN_TRANSFER", "TRANSFER_PENDING"),
                event("old-shop.org", "DOMAIN_TRADE", "TRANSFER_SUCCESSFUL"),
                event("other-shop.org", "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL"))) {
            assertThat(runner.continueWith(waiting, other).progress()).isEqualTo(waiting);
        }
        PlanProgress fresh = PlanProgress.of(Plans.of(registration("my-new-shop.com")));
        assertThat(runner.continueWith(fresh, event("my-new-shop.com", "DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL"))
                        .progress())
                .isEqualTo(fresh);
    }

    @Test
    void faq10TakesADomainOverFromAnotherUser() {
        sandbox.addAccount("other.user", "other.passw0rd", "EUR").deposit(new BigDecimal("100.00"));
        try (IspapiClient other = sandbox.client(Credentials.of("other.user", "other.passw0rd"))) {
            ContactHandles theirs = ContactHandles.all(SandboxContacts.add(other, "Other"));
            PlanRun registered = PlanRunner.of(other)
                    .run(PlanProgress.of(Plans.of(RegisterWish.builder("mein-laden.de")
                            .contacts(theirs)
                            .build())));
            assertThat(registered.status()).isEqualTo(PlanStatus.DONE);
            other.send(RawCommand.of("ModifyDomain", Map.of("DOMAIN", "mein-laden.de", "AUTH", AUTH)));
        }

        PlanRun run = run(UserTransferWish.of("mein-laden.de", AUTH));

        assertThat(run.failure()).isEmpty();
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(status("mein-laden.de").code()).isEqualTo(200);
    }

    @Test
    void changesTheOwnerByATradeThatIsConfirmed() {
        run(registration("my-new-shop.com"));
        String owner = SandboxContacts.add(tap, "Nachfolger");

        PlanRun asked = run(OwnerChangeWish.of("my-new-shop.com", owner));

        assertThat(asked.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        sandbox.registry().approve("my-new-shop.com");
        assertThat(runner.continueWith(asked.progress(), event("my-new-shop.com", "DOMAIN_TRADE", "TRADE_SUCCESSFUL"))
                        .status())
                .isEqualTo(PlanStatus.DONE);
        assertThat(status("my-new-shop.com").values("OWNERCONTACT")).containsExactly(owner);
    }

    @Test
    void renewsWithTheDateThatGuardsAgainstASecondRenewal() {
        run(registration("my-new-shop.com"));
        String before = status("my-new-shop.com").value("EXPIRATIONDATE").orElseThrow();

        PlanRun run = run(RenewWish.of("my-new-shop.com", Period.years(1)));

        assertThat(run.failure()).isEmpty();
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(run.progress().plan().step("renew").orElseThrow().parameters())
                .containsEntry("EXPIRATIONDATE", before);
        assertThat(run.progress().plan().step("renew").orElseThrow().mustHappenOnce())
                .isFalse();
        assertThat(status("my-new-shop.com").value("EXPIRATIONDATE").orElseThrow())
                .isGreaterThan(before);
    }

    @Test
    void faq2RestoresADomainInItsRedemption() {
        run(registration("my-new-shop.com"));
        assertThat(run(RestoreWish.of("my-new-shop.com"))
                        .progress()
                        .state("status")
                        .text())
                .startsWith("The domain is not deleted");
        sandbox.clock().advance(Duration.ofDays(30));
        tap.send(RawCommand.of("DeleteDomain", Map.of("DOMAIN", "my-new-shop.com")));

        PlanRun run = run(RestoreWish.of("my-new-shop.com"));

        assertThat(run.failure()).isEmpty();
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(tap.send(StatusDomain.builder().domain("my-new-shop.com").build())
                        .toString())
                .contains("ACTIVE");
    }

    @Test
    void faq35And58LetsADomainExpire() {
        run(registration("my-new-shop.com"));

        assertThat(run(RenewalModeWish.expire("my-new-shop.com")).status()).isEqualTo(PlanStatus.DONE);
        assertThat(status("my-new-shop.com").value("RENEWALMODE")).hasValue("AUTOEXPIRE");
    }

    @Test
    void hidesAndShowsARegistrant() {
        run(registration("my-new-shop.com"));

        assertThat(run(IdProtectionWish.on("my-new-shop.com")).status()).isEqualTo(PlanStatus.DONE);
        assertThat(status("my-new-shop.com").value("X-ACCEPT-WHOISTRUSTEE-TAC")).hasValue("1");
        assertThat(run(IdProtectionWish.off("my-new-shop.com")).status()).isEqualTo(PlanStatus.DONE);
        assertThat(status("my-new-shop.com").value("X-ACCEPT-WHOISTRUSTEE-TAC").orElse("0"))
                .isEqualTo("0");
    }

    @Test
    void changesNothingBeforeAllValuesAreThere() {
        PlanRun run = run(RegisterWish.builder("mein-laden.de")
                .delegation(Delegation.NONE.withInternalDns())
                .build());

        assertThat(run.status()).isEqualTo(PlanStatus.NEEDS_VALUES);
        assertThat(run.progress().needed()).containsOnlyKeys("register");
        assertThat(commands()).containsExactly("CheckDomains");

        PlanProgress supplied = run.progress();
        for (MissingValue value : run.progress().needed().get("register")) {
            supplied = supplied.supply(
                    "register", value.parameter(), contacts.owner().orElseThrow());
        }
        assertThat(runner.run(supplied).status()).isEqualTo(PlanStatus.DONE);
    }

    @Test
    void waitsForAPersonAndGoesOnWhenItIsConfirmed() {
        run(registration("mein-laden.de"));
        PlanRun run = run(NameserverWish.of("mein-laden.de", "ns1.example.net", "ns2.example.net"));

        assertThat(run.status()).isEqualTo(PlanStatus.NEEDS_PERSON);
        assertThat(run.progress().current()).get().extracting(Step::id).isEqualTo("zone");
        assertThatThrownBy(() -> run.progress().confirm("nameservers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected the current step, zone");
        assertThat(runner.run(run.progress().confirm("zone")).status()).isEqualTo(PlanStatus.DONE);
        assertThat(status("mein-laden.de").values("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
    }

    @Test
    void stopsAtTheFirstRefusalAndKeepsTheException() {
        sandbox.faults().on("AddDomain").answer(541, "Invalid attribute value; NAMESERVER0");

        PlanRun run = run(registration("my-new-shop.com"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.failure()).containsInstanceOf(CommandFailedException.class);
        assertThat(run.progress().state("register"))
                .isEqualTo(new StepState(Status.FAILED, Optional.of(541), "Invalid attribute value; NAMESERVER0"));
        assertThat(runner.run(run.progress()).progress()).isEqualTo(run.progress());
        assertThat(runner.run(run.progress().retry("register")).status()).isEqualTo(PlanStatus.DONE);
    }

    @Test
    void aFailureThatChangedNothingLeavesTheStepOpen() {
        sandbox.faults().refuseConnections();
        PlanRun refused = run(registration("my-new-shop.com"));
        sandbox.faults().acceptConnections();
        assertThat(refused.failure()).containsInstanceOf(ConnectionException.class);
        assertThat(refused.status()).isEqualTo(PlanStatus.READY);

        assertThat(runner.run(refused.progress()).status()).isEqualTo(PlanStatus.DONE);
    }

    @Test
    void asksWhatBecameOfAnOrderThatWasPutOffAndDoesNotOrderAgain() {
        sandbox.faults()
                .on("AddDomain")
                .answerAfter(421, "Command failed due to server error. Client should try again");

        PlanRun putOff = run(registration("my-new-shop.com"));

        assertThat(putOff.failure()).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(putOff.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        // A second AddDomain would be refused: the domain is in the account.
        assertThat(runner.run(putOff.progress()).status()).isEqualTo(PlanStatus.DONE);
    }

    @Test
    void asksWhatBecameOfAnOrderWithoutAnAnswerAndDoesNotOrderAgain() {
        sandbox.faults().on("AddDomain").dropAfter();

        PlanRun lost = run(registration("my-new-shop.com"));

        assertThat(lost.failure()).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(lost.progress().state("register").text())
                .isEqualTo("It is not known whether AddDomain was carried out. Find out with StatusDomain and"
                        + " QueryObjectLogList and the list of accountings, then say so; it is sent again only if"
                        + " it is sure that it was not.");
        PlanRun run = runner.run(lost.progress());
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
        assertThat(commands()).containsExactly("CheckDomains", "AddDomain", "StatusDomain");
    }

    @Test
    void doesNotOrderAgainWhereNobodyCanTell() {
        sandbox.faults().on("AddDomain").dropBefore();
        PlanRun lost = run(registration("my-new-shop.com"));

        PlanRun still = runner.run(runner.run(lost.progress()).progress());

        assertThat(still.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(tap.once()).hasSize(1);
        assertThat(runner.run(still.progress().resolve("register", false)).status())
                .isEqualTo(PlanStatus.DONE);
        assertThat(tap.once()).hasSize(2);
    }

    @Test
    void doesNotTakeAnUnreadableAnswerForARefusal() {
        sandbox.faults().on("AddDomain").garbage();

        PlanRun run = run(registration("my-new-shop.com"));

        assertThat(run.failure()).containsInstanceOf(OutcomeUnknownException.class);
        assertThat(run.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
    }

    @Test
    void findsAPendingTransferWhoseAnswerGotLost() {
        sandbox.registry()
                .elsewhere("old-shop.org", AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
        sandbox.faults().on("TransferDomain").dropAfter();
        PlanRun lost = run(TransferWish.builder("old-shop.org").auth(AUTH).build());

        PlanRun run = runner.run(lost.progress());

        assertThat(run.status()).isEqualTo(PlanStatus.WAITS_FOR_EVENT);
        assertThat(tap.once()).hasSize(1);
        sandbox.registry().approve("old-shop.org");
        assertThat(runner.run(lost.progress()).status()).isEqualTo(PlanStatus.DONE);
    }

    @Test
    void stopsBetweenStepsWhenItIsToldTo() {
        AtomicBoolean isOver = new AtomicBoolean();
        PlanRun run = runner.reportingTo((step, state, progress) -> isOver.set(true))
                .stoppingWhen(isOver::get)
                .run(PlanProgress.of(Plans.of(registration("my-new-shop.com"))));

        assertThat(run.status()).isEqualTo(PlanStatus.READY);
        assertThat(commands()).containsExactly("CheckDomains");
        assertThat(runner.run(run.progress()).status()).isEqualTo(PlanStatus.DONE);
    }

    @Test
    void savesThatAStepIsBeingSentBeforeItIsSent() {
        List<String> saved = new ArrayList<>();
        PlanStore store = progress -> saved.add(progress.revision() + " "
                + progress.states().stream().map(state -> state.status().name()).toList() + " after "
                + commands().size());

        PlanRun run = runner.savingTo(store).run(PlanProgress.of(Plans.of(registration("my-new-shop.com"))));

        assertThat(saved).containsExactly("1 [DONE, SENDING] after 1", "2 [DONE, DONE] after 2");
        assertThat(run.progress().revision()).isEqualTo(2);
    }

    @Test
    void savesWhatWasReadWhenTheRunEndsThere() {
        List<PlanProgress> saved = new ArrayList<>();
        PlanRunner stopped =
                runner.savingTo(saved::add).stoppingWhen(() -> !commands().isEmpty());

        PlanRun run = stopped.run(PlanProgress.of(Plans.of(registration("my-new-shop.com"))));

        assertThat(saved).containsExactly(run.progress());
        assertThat(run.progress().revision()).isEqualTo(1);
        assertThat(run.progress().state("check").status()).isEqualTo(Status.DONE);
    }

    @Test
    void doesNotSaveWhatItDidNotChange() {
        List<PlanProgress> saved = new ArrayList<>();
        PlanProgress progress = PlanProgress.of(Plans.of(registration("my-new-shop.com")));

        PlanRun run = runner.savingTo(saved::add).stoppingWhen(() -> true).run(progress);

        assertThat(run.progress()).isEqualTo(progress);
        assertThat(saved).isEmpty();
    }

    @Test
    void sendsNothingWhenThePlanWasChangedSinceItWasRead() {
        PlanStore store = progress -> {
            // Another program wrote revision 1 while this one was reading.
            if (progress.revision() <= 1) {
                throw new IllegalStateException("not newer");
            }
        };

        assertThatThrownBy(() -> runner.savingTo(store).run(PlanProgress.of(Plans.of(registration("my-new-shop.com")))))
                .hasMessage("not newer");
        assertThat(commands()).containsExactly("CheckDomains");
    }

    @Test
    void sendsNothingThatCouldNotBeSaved() {
        PlanStore full = progress -> {
            throw new IllegalStateException("no space left");
        };

        assertThatThrownBy(() ->
                        runner.savingTo(full).run(PlanProgress.of(Plans.of(RenewalModeWish.expire("my-new-shop.com")))))
                .hasMessage("no space left");
        assertThat(commands()).isEmpty();
    }

    @Test
    void doesNotOrderAgainFromAProgressThatIsOutOfDate(@TempDir Path directory) {
        PlanRunner saving = runner.savingTo(PlanFile.at(directory.resolve("plan.json")));
        PlanProgress fresh = PlanProgress.of(Plans.of(RenewalModeWish.expire("my-new-shop.com")));
        run(registration("my-new-shop.com"));
        PlanProgress order = PlanProgress.of(Plans.of(OwnerChangeWish.of("my-new-shop.com", "P-NONE0")));
        assertThat(saving.run(fresh).status()).isEqualTo(PlanStatus.DONE);
        int before = tap.once().size();

        assertThatThrownBy(() -> saving.run(fresh)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> saving.run(order)).isInstanceOf(IllegalStateException.class);
        assertThat(tap.once()).hasSize(before);
    }

    @Test
    void sendsARenewalAgainOnlyIfTheDomainDoesNotExpireLater() {
        run(registration("my-new-shop.com"));
        sandbox.faults().on("RenewDomain").dropAfter();
        PlanRun carriedOut = run(RenewWish.of("my-new-shop.com", Period.years(1)));
        assertThat(carriedOut.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);

        assertThat(runner.run(carriedOut.progress()).status()).isEqualTo(PlanStatus.DONE);
        assertThat(commands()).filteredOn("RenewDomain"::equals).hasSize(1);

        sandbox.faults().on("RenewDomain").dropBefore();
        PlanRun lost = run(RenewWish.of("my-new-shop.com", Period.years(1)));
        assertThat(lost.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(runner.run(lost.progress()).status()).isEqualTo(PlanStatus.DONE);
        assertThat(commands()).filteredOn("RenewDomain"::equals).hasSize(3);
    }

    @Test
    void doesNotPayAgainWhereThePaymentMayNotShow() {
        run(registration("mein-laden.de"));
        // A renewal can be paid from 61 days before the paid-until date.
        sandbox.clock().advance(Duration.ofDays(320));
        sandbox.faults().on("PayDomainRenewal").dropBefore();
        PlanRun lost = run(RenewWish.of("mein-laden.de", Period.years(1)));

        PlanRun still = runner.run(lost.progress());

        assertThat(still.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(commands()).filteredOn("PayDomainRenewal"::equals).hasSize(1);
        assertThat(runner.run(still.progress().resolve("renew", false)).status())
                .isEqualTo(PlanStatus.DONE);
    }

    @Test
    void doesNotTakeAnOwnerChangeForRepeatableBecauseItsSecretWasNotSaved() {
        run(registration("mein-laden.de"));
        String owner = SandboxContacts.add(tap, "Nachfolger");
        PlanProgress sending = PlanJson.read(PlanJson.write(Plans.of(Plans.ownerChange(
                        "mein-laden.de", ContactHandles.owner(owner), Map.of("X-DE-TEST-PIN", "1234"))))
                .replace("\"OPEN\"", "\"SENDING\""));

        PlanRun run = runner.run(sending);

        assertThat(run.status()).isEqualTo(PlanStatus.OUTCOME_UNKNOWN);
        assertThat(commands()).doesNotContain("ModifyDomain");
    }

    @Test
    void tellsHowItGoes() {
        List<String> told = new ArrayList<>();

        var unused = runner.reportingTo((step, state, progress) -> told.add(step.id() + " " + state.status()))
                .run(PlanProgress.of(Plans.of(registration("my-new-shop.com"))));

        assertThat(told).containsExactly("check DONE", "register SENDING", "register DONE");
    }

    @Test
    void keepsSecretsOutOfWhatAnAnswerSaid() {
        sandbox.faults().on("CheckDomainTransfer").answer(541, "Invalid attribute value; AUTH (" + AUTH + ")");

        PlanRun run = run(TransferWish.builder("old-shop.org").auth(AUTH).build());

        assertThat(run.progress().state("check").text()).isEqualTo("Invalid attribute value; AUTH (***)");
        assertThat(PlanJson.write(run.progress())).doesNotContain(AUTH);
    }

    @Test
    void keepsSecretsOutOfASuccess() {
        CommandSender repeating = new AnsweringSender(
                tap,
                "CheckDomainTransfer",
                Response.builder(218, "Transfer possible with " + AUTH).build());

        PlanRun run = PlanRunner.of(repeating)
                .run(PlanProgress.of(
                        Plans.of(TransferWish.builder("old-shop.org").auth(AUTH).build())));

        assertThat(run.progress().state("check").status()).isEqualTo(Status.DONE);
        assertThat(run.progress().state("check").text()).isEqualTo("Transfer possible with ***");
    }

    @Test
    void hasFailedWithARefusalWhateverAPlanWaitsForThen() {
        DomainName domain = DomainName.of("elsewhere.com");
        Step transfer = new Step(
                "transfer",
                Optional.of("TransferDomain"),
                Map.of("DOMAIN", domain.ascii()),
                List.of(),
                "",
                List.of(),
                List.of(AnswerRule.begins(AnswerRule.CODE, "5", AnswerRule.Action.WAIT, "refused")),
                Optional.of(
                        new EventWait("DOMAIN_TRANSFER", domain, List.of("TRANSFER_SUCCESSFUL"), List.of(), true, "")),
                List.of());

        PlanRun run = runner.run(PlanProgress.of(new Plan(
                "transfer", domain, Optional.empty(), List.of(transfer), List.of(), List.of(), List.of(), List.of())));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.failure()).containsInstanceOf(CommandFailedException.class);
    }

    @Test
    void stopsAtAnAnswerThatThePlanDoesNotKnow() {
        CommandSender silent = new AnsweringSender(
                tap,
                "StatusDomain",
                Response.builder(200, "Command completed successfully").build());

        PlanRun run =
                PlanRunner.of(silent).run(PlanProgress.of(Plans.of(RenewWish.of("my-new-shop.com", Period.years(1)))));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("status").text())
                .isEqualTo("The answer is none that the plan knows: 200 Command completed successfully");
        assertThat(commands()).isEmpty();
    }
}
