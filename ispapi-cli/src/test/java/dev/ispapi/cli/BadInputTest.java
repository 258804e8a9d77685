package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every program does with bad input: an exit code that is documented, and a line that says what to do. */
class BadInputTest {

    @TempDir
    private Path folder;

    private static void assertWrongUsage(Run run) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").doesNotContain("a defect of this program", "\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "encode", "send", "rules", "quote", "lifecycle", "prices", "plan", "bulk", "completion"
            })
    void saysWhatIsMissing(String program) {
        assertWrongUsage(Run.of(program));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tour",
                "check",
                "decode",
                "advise --command AddDomain",
                "encode",
                "send",
                "rules",
                "quote example.com --years 1",
                "lifecycle example.com --expires 2027-09-26",
                "prices --csv",
                "plan renew example.com",
                "bulk",
                "sandbox",
                "relay",
                "verify-platform",
                "completion bash"
            })
    void refusesAnOptionThatThereIsNot(String line) {
        Run run = Run.of((line + " --no-such-option").split(" "));

        assertWrongUsage(run);
        assertThat(run.err())
                .contains("there is no option '--no-such-option'")
                .endsWith("Try 'ispapi " + line.split(" ")[0] + " --help'.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "rules,too,many",
        "tour,too,many",
        "sandbox,too,many",
        "relay,too,many",
        "completion,bash,more",
        "lifecycle,example.com,more"
    })
    void refusesArgumentsThatHaveNoPlace(String program, String first, String second) {
        assertWrongUsage(Run.of(program, first, second));
    }

    @ParameterizedTest
    @CsvSource({
        "chek, check",
        "encod, encode",
        "snd, send",
        "rule, rules",
        "qoute, quote",
        "lifecylce, lifecycle",
        "sandbx, sandbox",
        "verify, verify-platform"
    })
    void namesTheNearestProgram(String typed, String meant) {
        Run run = Run.of(typed);

        assertWrongUsage(run);
        assertThat(run.err()).contains("there is no program '" + typed + "'; did you mean ", meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --file",
                "decode",
                "advise --command AddDomain",
                "encode --file",
                "send --file",
                "quote example.com --years 1 --prices",
                "prices --csv --prices",
                "plan renew example.com --prices",
                "bulk --dry-run"
            })
    void saysThatAFileIsNotThere(String line) {
        Path missing = folder.resolve("missing");

        Run run = run(line, missing);

        assertThat(run.err()).contains("error: there is no file " + missing);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --file",
                "decode",
                "advise --command AddDomain",
                "encode --file",
                "send --file",
                "quote example.com --years 1 --prices",
                "prices --csv --prices",
                "plan renew example.com --prices",
                "bulk --dry-run"
            })
    void refusesABinaryFile(String line) throws IOException {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (255 - i);
        }
        Path binary = Files.write(folder.resolve("binary"), bytes);

        Run run = run(line, binary);

        assertThat(run.err()).contains("error: ").doesNotContain("a defect of this program", "\tat ");
        assertThat(run.exitCode()).isBetween(2, 3);
    }

    private Run run(String line, Path file) {
        String[] arguments =
                (line + " " + file + (line.startsWith("bulk") ? " --state " + folder.resolve("state") : "")).split(" ");
        return Run.of(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "relay"})
    void saysThatThePortIsInUse(String program) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.of(program, "--port", String.valueOf(taken.getLocalPort()));

            assertWrongUsage(run);
            assertThat(run.err()).contains(String.valueOf(taken.getLocalPort()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "check free-name.com", "prices --csv", "send StatusUser"})
    void saysThatTheCredentialsAreWrong(String line) {
        try (OddServer server = OddServer.answering(530, "Authentication failed")) {
            Run run = Run.against(server.url(), line.split(" "));

            assertThat(run.err()).startsWith("error: ").contains("530").doesNotContain("sentinel-7f3a");
            assertThat(run.exitCode()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tour",
                "check free-name.com",
                "prices --csv",
                "send StatusUser",
                "quote example.com --years 1",
                "plan renew example.com --run",
                "relay",
                "verify-platform"
            })
    void saysThatAProfileIsMissing(String line) {
        Run run = Run.in(
                Map.of("ISPAPI_CONFIG", folder.resolve("config").toString(), "ISPAPI_PROFILE", "shop"),
                "",
                line.split(" "));

        assertWrongUsage(run);
        assertThat(run.err()).contains("there is no configuration file " + folder.resolve("config"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tour",
                "check free-name.com",
                "rules ca",
                "encode StatusDomain DOMAIN=example.com",
                "quote free-name.com --years 1",
                "lifecycle example.com --expires 2027-09-26",
                "advise --code 421 --command TransferDomain --zone dk",
                "plan transfer example.dk",
                "send StatusUser",
                "help rules"
            })
    void runsOnATerminalOf40Columns(String line) {
        Run run = Run.onTerminal(Map.of("COLUMNS", "40", "NO_COLOR", "1"), line.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).doesNotContain("\u001B");
    }

    @Test
    void wrapsTextToTheWidthOfTheTerminal() {
        Run narrow = Run.onTerminal(
                Map.of("COLUMNS", "60", "NO_COLOR", "1"), "lifecycle", "example.com", "--expires", "2027-09-26");
        Run wide = Run.onTerminal(
                Map.of("COLUMNS", "500", "NO_COLOR", "1"), "lifecycle", "example.com", "--expires", "2027-09-26");

        assertThat(narrow.lines().size()).isGreaterThan(wide.lines().size());
        assertThat(wide.lines()).allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules --json IT",
                "encode querydomainlist limit=1",
                "lifecycle i.info --expires 2027-09-26 --json",
                "plan TRANSFER i.info --json",
                "advise --code 545 --command statusdomain"
            })
    @ResourceLock(Resources.LOCALE)
    void saysTheSameInATurkishLocale(String line) {
        Run here = Run.of(line.split(" "));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Run.of(line.split(" "))).isEqualTo(here);
            assertThat(here.exitCode()).isZero();
        } finally {
            Locale.setDefault(before);
        }
    }
}
