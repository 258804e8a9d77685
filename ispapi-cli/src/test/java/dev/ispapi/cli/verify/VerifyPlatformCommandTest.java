package dev.ispapi.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.bridge.mapping.PlatformCheck;
import dev.ispapi.cli.Run;
import dev.ispapi.sandbox.Sandbox;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerifyPlatformCommandTest {

    private String out = "";
    private String err = "";

    private int run(Map<String, String> variables, String... arguments) {
        String[] all = Stream.concat(Stream.of("verify-platform"), Stream.of(arguments))
                .toArray(String[]::new);
        Run run = Run.in(variables, "", all);
        out = run.out();
        err = run.err();
        return run.exitCode();
    }

    @Test
    void asksAndSaysWhatTheAnswerDecides() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            int exitCode = run(
                    Map.of(
                            "ISPAPI_USER", "test.user",
                            "ISPAPI_PASSWORD", "test.passw0rd",
                            "ISPAPI_URL", cnr.environment().url().toString()),
                    "status-foreign");

            assertThat(err).isEmpty();
            assertThat(exitCode).isZero();
            assertThat(out)
                    .contains("status-foreign", "StatusDomain {DOMAIN=example.com}", "545 or 531?")
                    .contains("decides: the code for a domain of somebody else");
        }
    }

    @Test
    void onlyReads() {
        assertThat(PlatformCheck.all())
                .filteredOn(check -> !check.changes())
                .flatExtracting(PlatformCheck::commands)
                .extracting(command -> command.get("COMMAND"))
                .isNotEmpty()
                .allMatch(name -> name.matches("(Query|Status|Check|Get)\\w+|DomainPrice|StartSession"));
    }

    @Test
    void saysWhatIsToBeDoneByHand() {
        assertThat(run(Map.of(), "delete")).isZero();
        assertThat(out).contains("delete (by hand)", "careful: the domain is lost");
    }

    @Test
    void listsAllChecksWithoutSendingAnything() {
        assertThat(run(Map.of(), "--list")).isZero();
        assertThat(out.lines()).hasSize(PlatformCheck.all().size());
    }

    @Test
    void refusesACheckThatIsNotThere() {
        assertThat(run(Map.of(), "no-such-check")).isEqualTo(2);
        assertThat(err).startsWith("error: there is no check no-such-check; --list lists them");
    }

    @Test
    void wantsAnAccount() {
        assertThat(run(Map.of(), "exchange")).isEqualTo(2);
        assertThat(err).startsWith("error: ISPAPI_USER is not set");
    }

    @Test
    void printsOneJsonDocumentACheck() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            int exitCode = run(
                    Map.of(
                            "ISPAPI_USER", "test.user",
                            "ISPAPI_PASSWORD", "test.passw0rd",
                            "ISPAPI_URL", cnr.environment().url().toString()),
                    "--json",
                    "status-foreign",
                    "delete");

            assertThat(exitCode).isZero();
            assertThat(new Run(0, out, err).documents()).hasSize(2).satisfies(documents -> {
                assertThat(documents.get(0))
                        .containsEntry("check", "status-foreign")
                        .containsOnlyKeys("check", "decides", "lookAt", "answers");
                assertThat(documents.get(1))
                        .containsEntry("check", "delete")
                        .containsOnlyKeys("check", "decides", "doByHand", "risk");
            });
            assertThat(out)
                    .contains("{\"command\":\"StatusDomain\",\"parameters\":{\"DOMAIN\":\"example.com\"},\"code\":");
        }
        assertThat(run(Map.of(), "--list", "--json")).isZero();
        assertThat(new Run(0, out, err).documents()).hasSize(PlatformCheck.all().size());
    }
}
