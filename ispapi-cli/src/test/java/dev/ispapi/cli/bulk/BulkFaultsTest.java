package dev.ispapi.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.cli.OnSandbox;
import dev.ispapi.cli.Programs;
import dev.ispapi.cli.Run;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.SandboxFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ispapi bulk} where orders are put off, refused, or get no answer: what it says, and what the next run does. */
final class BulkFaultsTest {

    private static final String TOTAL = "10.00 EUR";

    /** What has no answer is asked about after a second, not after the usual half minute. */
    private static final Pace QUICK = new Pace(
            workers -> workers.retryAfter(Duration.ofSeconds(1))
                    .settlingFor(Duration.ofSeconds(1))
                    .pollingEvery(Duration.ofMillis(50)),
            Duration.ofMillis(20));

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private String contact;
    private String file;
    private volatile Pace pace = QUICK;

    @BeforeEach
    void start() throws IOException {
        // The dates of events are compared with those of orders.
        sandbox = Sandbox.builder().clock(Clock.systemUTC()).start();
        contact = OnSandbox.contact(sandbox);
        file = Files.writeString(
                        directory.resolve("wishes.csv"),
                        "wish,domain,period,owner,admin,tech,billing\nregister,new-a.com,1Y" + ("," + contact).repeat(4)
                                + "\n")
                .toString();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Run run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("bulk"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--state", directory.resolve("state").toString()));
        arguments.addAll(List.of("--report", report().toString()));
        Programs programs = Programs.ispapi().with("bulk", terminal -> new BulkCommand(terminal, pace));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = programs.run(
                arguments.toArray(String[]::new),
                OnSandbox.account(sandbox),
                new ByteArrayInputStream(new byte[0]),
                out,
                err);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path report() {
        return directory.resolve("report.csv");
    }

    private SandboxFault order() {
        return sandbox.faults().on("AddDomain");
    }

    private void assertDone(Run run) {
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("DONE 1\n");
        assertThat(report()).content().endsWith("\r\n1,register,new-a.com,DONE,10.00 EUR,\r\n");
        assertThat(sandbox.view().domain("new-a.com")).isPresent();
    }

    private void assertFailed(Run run, String message) {
        assertThat(run.exitCode()).as(run.toString()).isOne();
        assertThat(run.out())
                .isEqualToNormalizingNewlines(
                        "FAILED 1\nRows failed: --status --report FILE says why. Correct them, and"
                                + " run the file again with --retry-failed.\n");
        assertThat(report()).content().endsWith("\r\n1,register,new-a.com,FAILED,10.00 EUR," + message + "\r\n");
    }

    private long orders() {
        return OnSandbox.count(sandbox, "AddDomain");
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void asksWhatBecameOfAnOrderThatWasPutOff(int code) {
        order().answerAfter(code, "put off");

        assertDone(run(file, "--confirm", TOTAL));

        assertThat(orders()).isOne();
        assertThat(run(file, "--dry-run").out())
                .isEqualToNormalizingNewlines(
                        "1 rows: 0 to carry out, 1 in the job already, 0 with problems\ntotal: 0\n");
        assertDone(run(file, "--confirm", "0"));
        assertThat(orders()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 423, 425, 530})
    void ordersAgainWhatWasPutOffAndNotCarriedOut(int code) {
        order().answer(code, "put off");

        assertDone(run(file, "--confirm", TOTAL));

        assertThat(orders()).isEqualTo(2);
    }

    /** Ways in which the answer to an order that was carried out is lost. */
    private enum Loss {
        DROPPED(SandboxFault::dropAfter),
        CUT_OFF(SandboxFault::cutOff),
        GARBAGE(SandboxFault::garbage);

        private final Consumer<SandboxFault> plan;

        Loss(Consumer<SandboxFault> plan) {
            this.plan = plan;
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksWhatBecameOfAnOrderWithoutAnAnswer(Loss loss) {
        loss.plan.accept(order());

        assertDone(run(file, "--confirm", TOTAL));

        assertThat(orders()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {541, 549})
    void endsWithARefusalAndOrdersAgainOnlyWhenToldTo(int code) {
        order().answer(code, "no");

        assertFailed(run(file, "--confirm", TOTAL), "no");
        assertFailed(run(file, "--confirm", "0"), "no");
        assertFailed(run("--continue"), "no");
        assertThat(orders()).isOne();

        assertDone(run(file, "--confirm", TOTAL, "--retry-failed"));
        assertThat(orders()).isEqualTo(2);
    }

    /** Nothing tells that the refusal is untrue; but no domain is ordered that is taken. */
    @Test
    void doesNotOrderAgainWhatWasCarriedOutAndRefused() {
        order().answerAfter(541, "no");

        assertFailed(run(file, "--confirm", TOTAL), "no");
        Run again = run(file, "--confirm", TOTAL, "--retry-failed");

        assertThat(again.exitCode()).isOne();
        assertThat(report()).content().contains(",FAILED,10.00 EUR,The name is not free. ");
        assertThat(orders()).isOne();
    }

    @Test
    void pausesWithAnOrderThatHasNoAnswerAndAsksAfterwards() throws Exception {
        order().dropAfter();
        pace = new Pace(
                workers -> workers.retryAfter(Duration.ofHours(1)).pollingEvery(Duration.ofMillis(50)), QUICK.look());
        // Makes the database, so that it is there when two runs use it.
        assertThat(run(file, "--dry-run").exitCode()).isZero();
        CompletableFuture<Run> paused = CompletableFuture.supplyAsync(() -> run(file, "--confirm", TOTAL));
        while (!run("--status").out().contains("OUTCOME_UNKNOWN 1")) {
            assertThat(paused).isNotDone();
        }

        assertThat(run("--pause").exitCode()).isZero();

        assertThat(paused.get(10, TimeUnit.MINUTES).exitCode()).isOne();
        assertThat(paused.get(10, TimeUnit.MINUTES).out()).startsWith("OUTCOME_UNKNOWN 1" + System.lineSeparator());
        Files.delete(report());
        assertThat(run("--status").out()).isEqualToNormalizingNewlines("job default: paused\n  OUTCOME_UNKNOWN 1\n");
        assertThat(report()).content().contains(",OUTCOME_UNKNOWN,10.00 EUR,", "whether AddDomain was carried out");
        assertThat(run("--resume").exitCode()).isZero();
        pace = QUICK;
        assertDone(run("--continue"));
        assertThat(orders()).isOne();
    }

    @Test
    void goesOnWaitingForEventsThatCannotBeReadForAWhile() throws Exception {
        sandbox.registry()
                .elsewhere("taken.com", "code", sandbox.clock().instant().plus(Duration.ofDays(200)));
        String transfer = Files.writeString(
                        directory.resolve("transfer.csv"),
                        "wish,domain,auth,owner,admin,tech,billing\ntransfer,taken.com,code" + ("," + contact).repeat(4)
                                + "\n")
                .toString();
        assertThat(run(transfer, "--dry-run").out()).contains("total: 10.00 EUR");
        sandbox.faults().on("QueryEventList").times(3).garbage();
        CompletableFuture<Run> waiting =
                CompletableFuture.supplyAsync(() -> run(transfer, "--confirm", "10.00 EUR", "--events"));
        while (!sandbox.faults().planned().isEmpty() || !run("--status").out().contains("WAITS_FOR_EVENT 1")) {
            assertThat(waiting).isNotDone();
        }

        sandbox.registry().approve("taken.com");

        assertThat(waiting.get(10, TimeUnit.MINUTES).out()).isEqualToNormalizingNewlines("DONE 1\n");
        assertThat(waiting.get(10, TimeUnit.MINUTES).err())
                .contains("The events can't be read now, and are asked for again: ");
        assertThat(waiting.get(10, TimeUnit.MINUTES).exitCode()).isZero();
    }

    @Test
    void leavesEventsInTheAccountThatNoRowWaitsFor() throws Exception {
        RawCommand list = RawCommand.of("QueryEventList", Map.of());
        sandbox.registry()
                .elsewhere("other.com", "code", sandbox.clock().instant().plus(Duration.ofDays(200)));
        try (IspapiClient client = sandbox.client()) {
            client.send(RawCommand.of(
                    "TransferDomain",
                    Map.of(
                            "DOMAIN", "other.com",
                            "ACTION", "REQUEST",
                            "AUTH", "code",
                            "OWNERCONTACT0", contact,
                            "ADMINCONTACT0", contact,
                            "TECHCONTACT0", contact,
                            "BILLINGCONTACT0", contact)));
            sandbox.registry().approve("other.com");
            List<String> events = client.request(list).values("EVENT");
            assertThat(events).isNotEmpty();

            assertDone(run(file, "--confirm", TOTAL, "--events"));

            assertThat(client.request(list).values("EVENT")).containsAll(events);
        }
    }

    @Test
    void endsWithARefusalWhereOneRowOfTwoFailed() throws IOException {
        String two = Files.writeString(
                        directory.resolve("two.csv"),
                        Files.readString(Path.of(file)) + "register,new-b.com,1Y" + ("," + contact).repeat(4) + "\n")
                .toString();
        order().answer(541, "no");

        Run run = run(two, "--confirm", "20.00 EUR");

        assertThat(run.exitCode()).isOne();
        assertThat(run.out()).startsWith("DONE 1" + System.lineSeparator() + "FAILED 1");
    }
}
