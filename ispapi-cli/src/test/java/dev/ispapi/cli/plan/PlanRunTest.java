package dev.ispapi.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OnSandbox;
import dev.ispapi.cli.Run;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plan --run} asks, carries out, keeps the plan in a file, and orders nothing twice. */
class PlanRunTest {

    private final Sandbox sandbox = Sandbox.start();

    @TempDir
    private Path folder;

    private Path file;
    private String contact;

    @BeforeEach
    void addContact() {
        file = folder.resolve("plan.json");
        contact = OnSandbox.contact(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private String[] registration(String... options) {
        List<String> line = new ArrayList<>(List.of(
                "plan",
                "register",
                "new-shop.com",
                "--contact",
                contact,
                "--nameserver",
                "ns1.example.net",
                "--nameserver",
                "ns2.example.net",
                "--period",
                "1Y",
                "--run",
                "--save",
                file.toString()));
        line.addAll(List.of(options));
        return line.toArray(String[]::new);
    }

    private Run run(String... options) {
        return Run.in(OnSandbox.account(sandbox), "", registration(options));
    }

    private long orders() {
        return OnSandbox.count(sandbox, "AddDomain");
    }

    @Test
    void carriesThePlanOutOnce() {
        Run first = run("--yes");

        assertThat(first.err()).contains("] done 200");
        assertThat(first.out())
                .startsWith("register new-shop.com, by the rules of .com\n")
                .endsWith("\nDone.\n");
        assertThat(first.exitCode()).isZero();

        Run second = run("--yes");

        assertThat(second).isEqualTo(new Run(0, "Done.\n", "Going on with the plan in " + file + ".\n"));
        assertThat(orders()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {420, 421, 423, 425})
    void asksWhatBecameOfAnOrderThatWasPutOffAndDoesNotOrderAgain(int code) {
        sandbox.faults().on("AddDomain").answerAfter(code, "put off");

        Run first = run("--yes");
        Run second = run("--yes");

        assertThat(first.exitCode()).as("%s", first).isNotZero();
        assertThat(first.err()).contains(Integer.toString(code));
        assertThat(second.exitCode()).as("%s", second).isZero();
        assertThat(second.out()).endsWith("Done.\n");
        assertThat(orders()).isOne();
    }

    @Test
    void printsHowFarItIsAsOneJsonDocument() {
        Run run = run("--yes", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.documents())
                .singleElement()
                .satisfies(document -> assertThat(document)
                        .containsEntry("wish", "register")
                        .containsEntry("domain", "new-shop.com")
                        .containsEntry("status", "done")
                        .containsEntry("file", file.toString())
                        .containsEntry("consentsNeeded", List.of())
                        .doesNotContainKeys("failure", "current"));
        assertThat(run.out())
                .contains("{\"step\":\"register\",\"status\":\"done\",\"code\":200,", "\"at\":\"")
                .doesNotContain("\"status\":\"open\"");
        assertThat(orders()).isOne();
    }

    @Test
    void printsAFailureInItsJsonDocument() {
        sandbox.faults().on("AddDomain").answer(549, "Command failed");

        Run run = run("--yes", "--json");

        assertThat(run.exitCode()).isOne();
        assertThat(run.documents())
                .singleElement()
                .satisfies(document ->
                        assertThat(document).containsEntry("status", "failed").containsKey("current"));
    }

    @Test
    void asksWithThePrice() {
        Run no = Run.onTerminal(OnSandbox.account(sandbox), "n\n", registration());

        assertThat(no.err()).contains("It costs 10.00 EUR.", "[y/N] Nothing was sent.\n");
        assertThat(no.exitCode()).isOne();
        assertThat(orders()).isZero();

        assertThat(Run.onTerminal(OnSandbox.account(sandbox), "y\n", registration())
                        .exitCode())
                .isZero();
        assertThat(orders()).isOne();
    }

    @Test
    void wantsAYesWhereItCannotAsk() {
        Run run = run();

        assertThat(run.err())
                .endsWith("error: the plan changes something, and there is no terminal to ask; look at it,"
                        + " and say --yes\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(orders()).isZero();
    }

    @Test
    void refusesTheFileOfAnotherWish() {
        assertThat(run("--yes").exitCode()).isZero();

        Run other = Run.in(
                OnSandbox.account(sandbox),
                "",
                "plan",
                "renew",
                "new-shop.com",
                "--run",
                "--yes",
                "--save",
                file.toString());

        assertThat(other.err())
                .contains(file + " is the plan of another wish: register new-shop.com; name another file");
        assertThat(other.exitCode()).isEqualTo(2);
    }

    @Test
    void refusesAFileThatIsNoPlan() throws IOException {
        Files.write(file, new byte[] {(byte) 0xCA, (byte) 0xFE});

        Run run = run("--yes");

        assertThat(run.err()).startsWith("error: " + file + " is no plan that can be read: ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void refusesOptionsThatNeedARun() {
        Run run = Run.of("plan", "renew", "example.com", "--yes");

        assertThat(run)
                .isEqualTo(
                        new Run(2, "", "error: --yes, --save, --agree, --retry-failed and --events belong to --run\n"));
    }

    private String[] transfer(String... options) {
        List<String> line =
                new ArrayList<>(List.of("plan", "transfer", "arrives.com", "--contact", contact, "--run", "--save"));
        line.add(file.toString());
        line.addAll(List.of(options));
        return line.toArray(String[]::new);
    }

    @Test
    void asksForTheAuthCodeWithoutShowingIt() {
        sandbox.registry()
                .elsewhere("arrives.com", "Code-1234", sandbox.clock().instant().plus(Duration.ofDays(90)));

        Run run = Run.onTerminal(OnSandbox.account(sandbox), "Code-1234\ny\n", transfer());

        assertThat(run.err()).contains("[unseen] AUTH of [", "Send it? [y/N] ").doesNotContain("Code-1234");
        assertThat(run.out())
                .contains("waits for an event, which has not come yet; run this again later, with --events.");
        assertThat(run.exitCode()).isZero();
        assertThat(file).content().doesNotContain("Code-1234");
    }

    @Test
    void goesOnWhenItsEventHasCome() {
        sandbox.registry()
                .elsewhere("arrives.com", "Code-1234", sandbox.clock().instant().plus(Duration.ofDays(90)));
        assertThat(Run.onTerminal(OnSandbox.account(sandbox), "Code-1234\ny\n", transfer("--events"))
                        .out())
                .contains("which has not come yet; run this again later. The plan is kept");
        sandbox.clock().advance(Duration.ofDays(6));

        Run later = Run.in(OnSandbox.account(sandbox), "", transfer("--events", "--yes"));

        assertThat(later.err())
                .startsWith("Going on with the plan in " + file + ".\n")
                .doesNotContain("error:");
        assertThat(later.out()).endsWith("Done.\n");
        assertThat(later.exitCode()).isZero();
        assertThat(OnSandbox.count(sandbox, "TransferDomain")).isOne();
    }
}
