package dev.ispapi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The jar of the examples runs the programs of {@code ispapi}, and its own. */
class MainTest {

    @Test
    void showsThePrograms() {
        Run run = Run.of("--help");

        assertThat(run.out())
                .startsWith("Usage: ispapi-examples ")
                .contains(
                        "\nSmall programs that show the ISPAPI SDK for Java at work.\n",
                        "  tour ",
                        "  rules ",
                        "  billing ");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void showsThemAsAnErrorWhereNoneIsNamed() {
        assertThat(Run.of()).isEqualTo(new Run(2, "", Run.of("--help").out()));
    }

    @Test
    void explainsAProgramWithExamplesThatCanBeTyped() {
        assertThat(Run.of("rules", "--help").out())
                .startsWith("Usage: ispapi-examples rules ")
                .contains("\nExamples:\n  java -jar ispapi-examples.jar rules ca\n");
        assertThat(Run.of("billing", "--help").out())
                .startsWith("Usage: ispapi-examples billing ")
                .contains("\nExamples:\n  java -jar ispapi-examples.jar billing\n");
    }

    @Test
    void runsAProgramOfTheCommandLine() {
        assertThat(Run.of("encode", "Some", "A=1")).isEqualTo(new Run(0, "COMMAND=Some\nA=1\n", ""));
    }

    @Test
    void namesTheNearestProgram() {
        assertThat(Run.of("biling"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "error: there is no program 'biling'; did you mean billing or lifecycle?\nTry 'ispapi-examples --help'.\n"));
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("ispapi-examples ").endsWith("\n");
        assertThat(Run.of("decode", "--version").out())
                .isEqualTo(Run.of("--version").out());
    }
}
