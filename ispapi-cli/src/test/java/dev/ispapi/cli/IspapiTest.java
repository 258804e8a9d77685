package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IspapiTest {

    @Test
    void showsThePrograms() {
        Run run = Run.of("--help");

        assertThat(run.out())
                .contains(
                        "  tour ",
                        "  check ",
                        "  decode ",
                        "  encode ",
                        "  rules ",
                        "  quote ",
                        "  lifecycle ",
                        "  prices ",
                        "  plan ",
                        "  bulk ",
                        "  sandbox ",
                        "  relay ",
                        "  verify-platform ",
                        "  help ",
                        "ISPAPI_USER",
                        "Exit codes:");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void showsTheProgramsAsAnErrorWhereNoneIsNamed() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", Run.of("--help").out()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tour",
                "check",
                "decode",
                "encode",
                "rules",
                "quote",
                "lifecycle",
                "prices",
                "plan",
                "bulk",
                "sandbox",
                "relay",
                "verify-platform"
            })
    void explainsEachProgram(String program) {
        Run run = Run.of(program, "--help");

        assertThat(run.out()).startsWith("Usage: ispapi " + program + " ");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void namesTheNearestProgram() {
        assertThat(Run.of("ture"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: there is no program 'ture'; did you mean tour or relay?\nTry 'ispapi --help'.\n"));
    }

    @Test
    void namesTheNearestOption() {
        assertThat(Run.of("check", "--jsn", "example.com"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: there is no option '--jsn'; did you mean --json?\nTry 'ispapi check --help'.\n"));
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("ispapi ").endsWith("\n");
        assertThat(Run.of("decode", "--version").out())
                .isEqualTo(Run.of("--version").out());
    }

    @Test
    void takesArgumentsAsTheyAreTyped() {
        assertThat(Run.of("encode", "Some", "A=@file", "B=${sys:user.home}", "C=\"x\"", "D=a,b", "E= ")
                        .out())
                .isEqualTo("COMMAND=Some\nA=@file\nB=${sys:user.home}\nC=\"x\"\nD=a,b\nE= \n");
    }

    @Test
    void readsNoArgumentsFromFiles() {
        assertThat(Run.of("check", "--json", "@" + Run.file("check/names.txt")).documents())
                .singleElement()
                .extracting("name")
                .asString()
                .startsWith("@");
    }

    @Test
    void doesNotCallALostResultASuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = Ispapi.run(new String[] {"encode", "Some"}, Map.of(), InputStream.nullInputStream(), full, err);

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("error: the result could not be written to standard output; it is not complete\n");
    }
}
