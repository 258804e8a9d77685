package dev.ispapi.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OnSandbox;
import dev.ispapi.cli.Run;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ispapi bulk} with its embedded database, on a sandbox. */
final class BulkCommandTest {

    private static final Pattern TOTAL = Pattern.compile("total: (.*)");

    @TempDir
    private Path directory;

    private Sandbox sandbox;
    private String contact;
    private String out = "";
    private String err = "";

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
        contact = OnSandbox.contact(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("bulk"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--state", directory.resolve("state").toString()));
        Run run = Run.in(OnSandbox.account(sandbox), "", arguments.toArray(String[]::new));
        out = run.out();
        err = run.err();
        return run.exitCode();
    }

    private String file(String... rows) throws IOException {
        return Files.writeString(
                        directory.resolve("wishes.csv"),
                        "wish,domain,period,owner,admin,tech,billing\n" + String.join("\n", rows) + "\n")
                .toString();
    }

    private String registration(String domain) {
        return "register," + domain + ",1Y," + contact + "," + contact + "," + contact + "," + contact;
    }

    private String total() {
        Matcher found = TOTAL.matcher(out);
        assertThat(found.find()).as(out + err).isTrue();
        return found.group(1);
    }

    @Test
    void goesFromTheDryRunToTheReportAndDoesNothingTwice() throws IOException {
        String file = file(registration("new-a.com"), registration("new-b.com"));

        assertThat(run(file, "--dry-run")).as("%s%s", out, err).isZero();
        assertThat(out).startsWith("2 rows: 2 to carry out, 0 in the job already, 0 with problems");
        String total = total();
        Path report = directory.resolve("result.csv");
        assertThat(run(file, "--confirm", total, "--report", report.toString()))
                .as("%s%s", out, err)
                .isZero();
        assertThat(out).contains("DONE 2");
        assertThat(report).content().startsWith("row,wish,domain,status,cost,message\r\n1,register,new-a.com,DONE,");

        assertThat(run(file, "--dry-run")).isZero();
        assertThat(out)
                .contains("2 rows: 0 to carry out, 2 in the job already, 0 with problems")
                .contains("total: 0");
        assertThat(run(file, "--confirm", "0")).isZero();
        assertThat(OnSandbox.count(sandbox, "QueryEventList")).isZero();
        assertThat(sandbox.view().calls(1_000))
                .filteredOn(call -> call.command().equals("AddDomain"))
                .hasSize(2);
        assertThat(run("--status")).isZero();
        assertThat(out).isEqualToNormalizingNewlines("job default: running\n  DONE 2\n");
    }

    @Test
    void keepsTheJobOfOneAccountFromAnother() throws IOException {
        String file = file(registration("new-a.com"));
        assertThat(run(file, "--confirm", "10 EUR")).as("%s%s", out, err).isZero();
        assertThat(err).doesNotContain("WARN");
        Map<String, String> other = new HashMap<>(OnSandbox.account(sandbox));
        other.put("ISPAPI_USER", "other");
        other.put("ISPAPI_PASSWORD", "other-password");
        var unused = sandbox.addAccount("other", "other-password", "EUR");

        String state = directory.resolve("state").toString();
        Run run = Run.in(other, "", "bulk", "--continue", "--state", state);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("the job default belongs to the account " + Sandbox.USER
                        + " on OTE at another address, and is not carried out on other on OTE at another address; give"
                        + " the job of this account another name");
        assertThat(Run.in(other, "", "bulk", file, "--dry-run", "--state", state)
                        .exitCode())
                .isEqualTo(2);
        assertThat(Run.in(other, "", "bulk", file, "--dry-run", "--state", state, "--job", "others")
                        .out())
                .startsWith("1 rows: 1 to carry out, 0 in the job already");
    }

    @Test
    void refusesWhatIsNotConfirmed() throws IOException {
        String file = file(registration("new-a.com"));

        assertThat(run(file)).isEqualTo(2);
        assertThat(err).contains("expected --confirm TOTAL with the total of a dry run; run it with --dry-run first");
        assertThat(run(file, "--confirm", "1.00 EUR")).isEqualTo(1);
        assertThat(err).contains("and \"1.00 EUR\" was confirmed; look at the dry run, and confirm its total");
        assertThat(sandbox.view().domain("new-a.com")).isEmpty();
    }

    @Test
    void makesNoDatabaseForALineThatLacksSomething() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(err).isEqualToNormalizingNewlines("error: expected a file of wishes, found none\n");
        assertThat(run(file(registration("new-a.com")))).isEqualTo(2);

        assertThat(directory.resolve("state")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--workers|0|expected 1 to 256 for --workers, found 0",
                "--workers|257|expected 1 to 256 for --workers, found 257",
                "--rate|0|expected",
                "--charset|nope|expected a character set such as UTF-8 or ISO-8859-1 for --charset, found \"nope\"",
            })
    void refusesWhatCannotBeBeforeAnythingIsOrdered(String option, String value, String message) throws IOException {
        assertThat(run(file(registration("new-a.com")), "--confirm", "10.00 EUR", option, value))
                .as("%s%s", out, err)
                .isEqualTo(2);

        assertThat(err).startsWith("error: " + message).hasLineCount(1);
        assertThat(out).isEmpty();
        assertThat(OnSandbox.count(sandbox, "AddDomain")).isZero();
    }

    @Test
    void tellsTheRowsWithProblems() throws IOException {
        assertThat(run(file("renew,x,1Y,,,,"), "--dry-run")).isEqualTo(1);
        assertThat(out)
                .startsWith("row 1 (line 2), renew x: domain: expected a domain name such as example.com, found \"x\"");
    }

    @Test
    void saysHowToLeaveOutRowsWithProblems() throws IOException {
        String file = file(registration("new-a.com"), "renew,x,1Y,,,,");

        assertThat(run(file, "--dry-run")).isEqualTo(1);
        assertThat(out).contains("To leave out the rows with problems: --skip-invalid --confirm \"");
        assertThat(run(file, "--dry-run", "--skip-invalid")).isEqualTo(1);
        assertThat(out).contains("To carry them out: --confirm \"");
    }

    @Test
    void readsAFileInAnotherCharacterSet() throws IOException {
        Path latin = Files.writeString(
                directory.resolve("latin.csv"),
                "wish,domain,mode\nmode,m\u00fcller.de,AUTOEXPIRE\n",
                StandardCharsets.ISO_8859_1);

        assertThat(run(latin.toString(), "--dry-run", "--charset", "ISO-8859-1"))
                .as("%s%s", out, err)
                .isZero();
        assertThat(run(latin.toString(), "--dry-run")).isEqualTo(2);
        assertThat(err).startsWith("error: line 2: some bytes are not UTF-8; ");
    }

    @Test
    void givesTheConsentsThatItIsTold() throws IOException {
        Path file = Files.writeString(directory.resolve("user.csv"), "wish,domain,auth\nuser-transfer,a.com,code\n");

        assertThat(run(file.toString(), "--dry-run")).isOne();
        assertThat(out).contains("needs consent transfer-cost: ");
        assertThat(run(file.toString(), "--dry-run", "--agree", "transfer-cost"))
                .isZero();
    }

    @Test
    void takesDnsTemplatesFromAFolder() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("templates"));
        Files.writeString(folder.resolve("shop.zone"), "@ IN A 192.0.2.1\n");
        Path file = Files.writeString(directory.resolve("dns.csv"), "wish,domain,target\ndns,a.com,shop\n");

        assertThat(run(file.toString(), "--dry-run", "--templates", folder.toString()))
                .as("%s%s", out, err)
                .isZero();
        assertThat(run(file.toString(), "--dry-run")).isOne();
        assertThat(out).contains("there is no template \"shop\"; there are no templates");
    }

    @Test
    void refusesACharacterSetThatThereIsNot() throws IOException {
        assertThat(run(file(registration("new-a.com")), "--dry-run", "--charset", "nope"))
                .isEqualTo(2);
        assertThat(err).contains("expected a character set such as UTF-8 or ISO-8859-1 for --charset, found \"nope\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1:1/x", "jdbc:mariadb://127.0.0.1:1/x"})
    void saysThatItHasNoDriverOfMySql(String address) throws IOException {
        assertThat(run(file(registration("new-a.com")), "--dry-run", "--db", address))
                .isEqualTo(2);
        assertThat(err).startsWith("error: this command has no driver of MySQL or MariaDB; give --db a PostgreSQL");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws IOException {
        assertThat(run(
                        file(registration("new-a.com")),
                        "--confirm",
                        "10.00 EUR",
                        "--db",
                        "jdbc:postgresql://127.0.0.1:1/x"))
                .isEqualTo(3);
        assertThat(err).startsWith("error: ").doesNotContain("a defect of this program");
        assertThat(OnSandbox.count(sandbox, "AddDomain")).isZero();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run(directory.resolve("nothing.csv").toString(), "--dry-run"))
                .isEqualTo(2);
        assertThat(err).contains("there is no file ");
        assertThat(run("--pause")).isEqualTo(2);
        assertThat(err).contains("can't pause the job default: it is not there");
    }

    @Test
    void neverReplacesTheFileOfWishesByAReport() throws IOException {
        String file = file(registration("new-a.com"));
        String wishes = Files.readString(Path.of(file));

        assertThat(run(file, "--dry-run", "--report", file)).isEqualTo(2);
        assertThat(err).contains("would replace the file of wishes; give the report another name");
        assertThat(Path.of(file)).content().isEqualTo(wishes);
    }

    @Test
    void refusesAReportThatCannotBeWrittenBeforeAnythingIsSent() throws IOException {
        String file = file(registration("new-a.com"));
        String missing = directory.resolve("none").resolve("report.csv").toString();

        assertThat(run(file, "--confirm", "10.00 EUR", "--report", missing)).isEqualTo(2);
        assertThat(err).contains("there is no folder for --report " + missing + "; make it first");
        assertThat(run(file, "--confirm", "10.00 EUR", "--report", directory.toString()))
                .isEqualTo(2);
        assertThat(err).contains("is a folder; name a file in it");
        assertThat(sandbox.view().domain("new-a.com")).isEmpty();
    }

    @Test
    void saysThatAFolderIsNone() throws IOException {
        String file = file(registration("new-a.com"));

        assertThat(run(file, "--dry-run", "--templates", file)).isEqualTo(2);
        assertThat(err).contains("there is no folder " + file + " of --templates");
        Run run = Run.in(OnSandbox.account(sandbox), "", "bulk", file, "--dry-run", "--state", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--state " + file + " is a file; name a folder");
    }

    @Test
    void saysThatAJobIsNotThere() {
        assertThat(run("--continue", "--job", "typo")).isEqualTo(2);
        assertThat(err).contains("there is no job typo to continue; load a file into it first");
        assertThat(run("--cancel", "--job", "typo")).isEqualTo(2);
        assertThat(err).contains("can't cancel the job typo: it is not there");
        assertThat(run("--status", "--workers", "0")).isEqualTo(2);
        assertThat(err).contains("expected 1 to 256 for --workers, found 0");
    }

    @Test
    void saysHowToGoOnWithAPausedJob() throws IOException {
        assertThat(run(file(registration("new-a.com")), "--confirm", "10.00 EUR"))
                .isZero();
        assertThat(run("--pause")).isZero();

        run("--continue");
        assertThat(out).contains("The job is paused: run --resume, and then --continue wherever it is to go on.");
        assertThat(run("--resume")).isZero();
        run("--continue");
        assertThat(out).doesNotContain("paused");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a program can't be told to end there, only be killed")
    void finishesTheRowsUnderWayWhenItIsToldToEnd() throws IOException, InterruptedException {
        String file = file(registration("new-a.com"), registration("new-b.com"));
        sandbox.faults().on("AddDomain").times(2).delay(Duration.ofSeconds(3));
        Process program = program(
                file,
                "--confirm",
                "20 EUR",
                "--workers",
                "1",
                "--state",
                directory.resolve("state").toString());
        while (sandbox.view().domain("new-a.com").isEmpty()
                && sandbox.view().domain("new-b.com").isEmpty()
                && program.isAlive()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }

        var unused = program.toHandle().destroy();

        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isNotZero();
        assertThat(output).contains("Stopping: rows under way are finished first; --continue goes on later.");
        assertThat(run("--status")).isZero();
        assertThat(out).contains("DONE").doesNotContain("OUTCOME_UNKNOWN");
    }

    private Process program(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.ispapi.cli.Ispapi",
                "bulk"));
        command.addAll(List.of(options));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().putAll(OnSandbox.account(sandbox));
        return program.start();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders have other permissions there")
    void letsNoOtherUserOfTheMachineReadTheState() throws IOException {
        assertThat(run(file(registration("new-a.com")), "--dry-run")).isZero();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("state"))))
                .isEqualTo("rwx------");
    }

    @Test
    void asksOnceWithAWrongPasswordAndLeavesTheRowsAsTheyAre() throws IOException {
        assertThat(run(file(registration("new-a.com")), "--confirm", "10.00 EUR"))
                .isZero();
        Map<String, String> wrong = new HashMap<>(OnSandbox.account(sandbox));
        wrong.put("ISPAPI_PASSWORD", "wrong-password");

        Run run = Run.in(
                wrong,
                "",
                "bulk",
                "--continue",
                "--state",
                directory.resolve("state").toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("Authentication failed");
        assertThat(sandbox.view().calls(100))
                .filteredOn(call -> call.code() == 530)
                .hasSize(1);
    }

    @Test
    void ordersNothingAgainWhereTheStateIsDamaged() throws IOException {
        String file = file(registration("new-a.com"));
        assertThat(run(file, "--dry-run")).isZero();
        Path database = directory.resolve("state").resolve("ispapi.mv.db");
        byte[] content = Files.readAllBytes(database);
        // H2 takes a file in which it finds nothing for a new one.
        Arrays.fill(content, 8_192, content.length, (byte) 1);
        Files.write(database, content);

        assertThat(run(file, "--confirm", total())).isEqualTo(2);

        assertThat(err).contains("ispapi.mv.db is damaged: it is empty. Look in the account for what was ordered");
        assertThat(OnSandbox.count(sandbox, "AddDomain")).isZero();
    }

    @Test
    void saysThatTheStateIsInUse() throws IOException {
        String file = file(registration("new-a.com"));
        try (State other = State.open(directory.resolve("state"), Optional.empty(), null, null, 2)) {
            assertThat(other.database()).isNotNull();
            Process process = program(
                    file, "--dry-run", "--state", directory.resolve("state").toString());
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(output)
                    .contains("is in use by another run; wait for its end, or let several runs share a PostgreSQL with"
                            + " --db");
            assertThat(process.waitFor()).isEqualTo(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void printsJsonForEachOfItsActions() throws IOException {
        String file = file(registration("new-a.com"), "renew,x,1Y,,,,");

        assertThat(run(file, "--dry-run", "--skip-invalid", "--json")).isEqualTo(1);
        Map<String, Object> dry = Run.document(out);
        assertThat(dry)
                .containsEntry("rows", 2.0)
                .containsEntry("toCarryOut", 1.0)
                .containsEntry("withProblems", 1.0)
                .containsEntry("sums", List.of(Map.of("amount", 10.0, "currency", "EUR")))
                .containsEntry(
                        "problems",
                        List.of(Map.of(
                                "row",
                                2.0,
                                "line",
                                3.0,
                                "wish",
                                "renew",
                                "domain",
                                "x",
                                "column",
                                "domain",
                                "text",
                                "expected a domain name such as example.com, found \"x\": it has one label, as a TLD; give"
                                        + " the whole name")));
        String total = dry.get("total").toString();
        assertThat(run(file, "--confirm", total, "--skip-invalid", "--json"))
                .as("%s%s", out, err)
                .isZero();
        assertThat(Run.document(out)).containsEntry("counts", Map.of("DONE", 1.0));
        assertThat(run("--status", "--json")).isZero();
        assertThat(Run.document(out))
                .containsEntry("job", "default")
                .containsEntry("state", "running")
                .containsEntry("total", 1.0);
        assertThat(run("--cancel", "--json")).isZero();
        assertThat(out.lines().findFirst()).contains("{\"cancelled\":0}");
    }

    @Test
    void saysInGermanWhatTheRulesForbid() throws IOException {
        assertThat(run(file(registration("new-a.com").replace("1Y", "11Y")), "--dry-run", "--lang", "de"))
                .isEqualTo(1);
        assertThat(out).contains("11Y", "nicht angeboten");
    }
}
