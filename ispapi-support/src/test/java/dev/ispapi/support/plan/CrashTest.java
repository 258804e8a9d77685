package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.domain.DeleteDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.support.plan.TappedSender.Crash;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A program that ends at any moment of a plan, and one that goes on from what was saved: every plan ends, and nothing that must happen
 * once reaches the API twice.
 */
final class CrashTest {

    private static final String AUTH = "Sentinel-7f3a";

    private static final boolean ALL_FAULTS = "all".equals(System.getProperty("faults"));

    /** Where the program ends. */
    enum Moment {
        BEFORE_SAVING(true),
        AFTER_SAVING(true),
        BEFORE_SENDING(false),
        AFTER_SENDING(false);

        private final boolean isSaving;

        Moment(boolean isSaving) {
            this.isSaving = isSaving;
        }
    }

    /**
     * What is tried, with how often a run without a crash saves, what it asks if its order has no answer, and what it sends. It saves before
     * and after each command that changes something, once more when an event arrives, and never after one that only reads, unless the run
     * ends there.
     */
    enum Scenario {
        REGISTRATION(4, "StatusDomain", "CheckDomains", "CheckNameserver", "AddNameserver", "AddDomain"),
        /** The run ends after its question, because the auth code is not saved; three commands and an event follow. */
        TRANSFER(8, "StatusDomainTransfer", "CheckDomainTransfer", "TransferDomain", "ModifyDomain", "ModifyDomain"),
        /** One command and an event. */
        TRADE(3, "StatusDomainTrade", "StatusDomainTrade", "TradeDomain"),
        RENEWAL(2, "StatusDomain", "StatusDomain", "RenewDomain"),
        RESTORE(2, "StatusDomain", "StatusDomain", "RestoreDomain");

        private final int saves;
        private final String question;
        private final List<String> commands;

        Scenario(int saves, String question, String... commands) {
            this.saves = saves;
            this.question = question;
            this.commands = List.of(commands);
        }

        /** The command that is billed. */
        private String order() {
            return commands.stream()
                    .filter(command -> command.matches("(Add|Transfer|Trade|Renew|Restore)Domain"))
                    .findFirst()
                    .orElseThrow();
        }

        /** Where the order is put off although it was carried out, the runner asks once and saves that it is not known. */
        private int saves(boolean isPutOff) {
            return isPutOff ? saves + 1 : saves;
        }

        private List<String> commands(boolean isPutOff) {
            List<String> all = new ArrayList<>(commands);
            if (isPutOff) {
                all.add(all.indexOf(order()) + 1, question);
            }
            return all;
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingThatMustHappenOnceHappensTwiceWhereverTheProgramEnds() {
        return Stream.of(Scenario.values())
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> tryAllMoments(scenario, false)));
    }

    @TestFactory
    Stream<DynamicTest> nothingHappensTwiceWhereItsOrderWasCarriedOutAndPutOff() {
        return Stream.of(Scenario.values())
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> tryAllMoments(scenario, true)));
    }

    private static void tryAllMoments(Scenario scenario, boolean isPutOff) {
        for (Moment moment : Moment.values()) {
            if (isPutOff && !moment.isSaving && !ALL_FAULTS) {
                continue;
            }
            int number = 0;
            while (endsAt(scenario, moment, number, isPutOff)) {
                number++;
            }
            assertThat(number)
                    .as("%s", moment)
                    .isEqualTo(
                            moment.isSaving
                                    ? scenario.saves(isPutOff)
                                    : scenario.commands(isPutOff).size());
        }
    }

    /** Whether there was such a moment. */
    private static boolean endsAt(Scenario scenario, Moment moment, int number, boolean isPutOff) {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client()) {
            World world = new World(sandbox, ispapi, scenario);
            Disk disk = new Disk(PlanProgress.of(world.plan()));
            if (isPutOff) {
                sandbox.faults().on(scenario.order()).answerAfter(421, "put off");
            }
            TappedSender tap = new TappedSender(ispapi);
            switch (moment) {
                case BEFORE_SAVING -> disk.crashBefore = number;
                case AFTER_SAVING -> disk.crashAfter = number;
                case BEFORE_SENDING -> tap.crashBefore(number);
                case AFTER_SENDING -> tap.crashAfter(number);
            }
            boolean hasEnded = carryOut(world, disk, tap);
            assertThat(tap.once())
                    .as("%s, the program ends %s number %s", scenario, moment, number)
                    .doesNotHaveDuplicates();
            world.check();
            if (!hasEnded) {
                assertThat(tap.reached()).map(CrashTest::commandName).isEqualTo(scenario.commands(isPutOff));
                assertThat(disk.saves).isEqualTo(scenario.saves(isPutOff));
            }
            return hasEnded;
        }
    }

    private static boolean carryOut(World world, Disk disk, TappedSender tap) {
        boolean hasEnded = false;
        PlanRunner runner = PlanRunner.of(tap).savingTo(disk);
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                PlanProgress progress = PlanJson.read(disk.text);
                switch (progress.status()) {
                    case DONE -> {
                        return hasEnded;
                    }
                    case NEEDS_VALUES -> {
                        PlanProgress supplied = progress;
                        for (String step : progress.needed().keySet()) {
                            supplied = supplied.supply(step, "AUTH", AUTH);
                        }
                        var unused = runner.run(supplied);
                    }
                    case WAITS_FOR_EVENT -> {
                        world.approve();
                        var unused = runner.continueWith(progress, world.event());
                    }
                    case OUTCOME_UNKNOWN -> {
                        PlanRun asked = runner.run(progress);
                        // With a failure it was sent now, and is asked about in the next attempt.
                        if (asked.status() == PlanStatus.OUTCOME_UNKNOWN
                                && asked.failure().isEmpty()) {
                            resolve(disk, tap, asked.progress());
                        }
                    }
                    default -> {
                        PlanRun run = runner.run(progress);
                        assertThat(run.failure().isEmpty() || run.status() == PlanStatus.OUTCOME_UNKNOWN)
                                .as("%s", run)
                                .isTrue();
                        assertThat(run.status()).as("%s", run.progress()).isNotEqualTo(PlanStatus.FAILED);
                    }
                }
            } catch (Crash e) {
                hasEnded = true;
            }
        }
        throw new AssertionError("the plan does not end: " + disk.text);
    }

    /** The name in a command's text, whose first line it is. */
    private static String commandName(String text) {
        return text.substring("COMMAND=".length(), text.indexOf('\n'));
    }

    /** A person looks at the API's log. */
    private static void resolve(Disk disk, TappedSender tap, PlanProgress progress) {
        Step step = progress.current().orElseThrow();
        boolean wasSent = tap.reached().stream()
                .anyMatch(text -> commandName(text).equals(step.commandName().orElseThrow()));
        assertThat(wasSent).as("what the API got, a probe finds").isFalse();
        disk.text = PlanJson.write(progress.resolve(step.id(), false));
    }

    /** Keeps the text, and can end the program. */
    private static final class Disk implements PlanStore {

        private String text;
        private int saves;
        private int crashBefore = -1;
        private int crashAfter = -1;

        Disk(PlanProgress progress) {
            this.text = PlanJson.write(progress);
        }

        @Override
        public void save(PlanProgress progress) {
            int number = saves++;
            if (number == crashBefore) {
                throw new Crash();
            }
            assertThat(progress.revision()).isGreaterThan(PlanJson.read(text).revision());
            text = PlanJson.write(progress);
            if (number == crashAfter) {
                throw new Crash();
            }
        }
    }

    /** A registrar's world, with one wish in it. */
    private static final class World {

        private static final String NAME = "my-old-shop.com";

        private final Sandbox sandbox;
        private final IspapiClient ispapi;
        private final Scenario scenario;
        private final ContactHandles contacts;
        private final List<String> before = new ArrayList<>();
        private @Nullable String newOwner;
        private boolean isApproved;

        World(Sandbox sandbox, IspapiClient ispapi, Scenario scenario) {
            this.sandbox = sandbox;
            this.ispapi = ispapi;
            this.scenario = scenario;
            this.contacts = ContactHandles.all(SandboxContacts.add(ispapi, "Mustermann"));
        }

        Plan plan() {
            return Plans.of(
                    switch (scenario) {
                        case REGISTRATION -> {
                            register("my-dns.com");
                            yield RegisterWish.builder(NAME)
                                    .contacts(contacts)
                                    .delegation(Delegation.to("ns1.my-dns.com", "ns2.example.net")
                                            .withHost("ns1.my-dns.com", "192.0.2.1"))
                                    .build();
                        }
                        case TRANSFER -> transfer();
                        case TRADE -> {
                            register(NAME);
                            newOwner = SandboxContacts.add(ispapi, "Nachfolger");
                            yield OwnerChangeWish.of(NAME, newOwner);
                        }
                        case RENEWAL -> {
                            register(NAME);
                            before.add(expiration());
                            yield RenewWish.of(NAME, Period.years(1));
                        }
                        case RESTORE -> {
                            register(NAME);
                            sandbox.clock().advance(Duration.ofDays(30));
                            ispapi.send(DeleteDomain.builder().domain(NAME).build());
                            yield RestoreWish.of(NAME);
                        }
                    });
        }

        private Wish transfer() {
            sandbox.registry().elsewhere(NAME, AUTH, sandbox.clock().instant().plus(Duration.ofDays(200)));
            return TransferWish.builder(NAME)
                    .auth(AUTH)
                    .contacts(contacts)
                    .delegation(Delegation.to("ns1.example.net", "ns2.example.net"))
                    .build();
        }

        private void register(String name) {
            assertThat(PlanRunner.of(ispapi)
                            .run(PlanProgress.of(Plans.of(RegisterWish.builder(name)
                                    .contacts(contacts)
                                    .build())))
                            .status())
                    .isEqualTo(PlanStatus.DONE);
        }

        private String expiration() {
            return property("EXPIRATIONDATE").get(0);
        }

        private List<String> property(String name) {
            return ispapi.request(StatusDomain.builder().domain(NAME).build()).values(name);
        }

        void approve() {
            if (!isApproved) {
                sandbox.registry().approve(NAME);
                isApproved = true;
            }
        }

        PlanEvent event() {
            return scenario == Scenario.TRADE
                    ? new PlanEvent("DOMAIN_TRADE", "TRADE_SUCCESSFUL", DomainName.of(NAME))
                    : new PlanEvent("DOMAIN_TRANSFER", "TRANSFER_SUCCESSFUL", DomainName.of(NAME));
        }

        /** That the wish is fulfilled, once. */
        void check() {
            switch (scenario) {
                case REGISTRATION, RESTORE -> assertThat(property("STATUS")).contains("ACTIVE");
                case TRANSFER ->
                    assertThat(property("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
                case TRADE ->
                    assertThat(property("OWNERCONTACT"))
                            .isEqualTo(Optional.ofNullable(newOwner).stream().toList());
                case RENEWAL ->
                    assertThat(Integer.parseInt(expiration().substring(0, 4)))
                            .isEqualTo(Integer.parseInt(before.get(0).substring(0, 4)) + 1);
            }
        }
    }
}
