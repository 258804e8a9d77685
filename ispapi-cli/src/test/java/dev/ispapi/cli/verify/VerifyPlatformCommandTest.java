package dev.ispapi.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.cli.Run;
import dev.ispapi.sandbox.Sandbox;
import java.io.IOException;
import java.util.HashMap;
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

    private static Map<String, String> account(Sandbox cnr) {
        return Map.of(
                "ISPAPI_USER", "test.user",
                "ISPAPI_PASSWORD", "test.passw0rd",
                "ISPAPI_URL", cnr.environment().url().toString());
    }

    @Test
    void asksAndSaysWhatTheAnswerDecides() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            int exitCode = run(account(cnr), "status-foreign");

            assertThat(err).isEmpty();
            assertThat(exitCode).isZero();
            assertThat(out)
                    .contains("status-foreign: as assumed", "StatusDomain {DOMAIN=example.com}", "came:    545 ")
                    .contains("assumes: StatusDomain of a domain of others is refused with 531 or 545")
                    .contains("decides: the code for a domain of others")
                    .endsWith("1 as assumed, 0 other, 0 cannot tell\n");
        }
    }

    @Test
    void leavesOutWhatChangesSomethingUnlessToldTo() {
        assertThat(run(Map.of(), "delete")).isZero();
        assertThat(out)
                .startsWith("delete: left out, it changes something; --changes carries it out\n")
                .contains("careful: costs money of the test system, and the domain is lost");
    }

    @Test
    void carriesOutACheckThatChangesSomethingAndRemovesWhatItMade() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            int exitCode = run(account(cnr), "--changes", "--yes", "contact-clear");

            assertThat(exitCode).isZero();
            assertThat(out)
                    .contains(
                            "contact-clear: as assumed", "found:   FAX is gone", "All that this run made was removed.");
            assertThat(cnr.view().contacts()).isEmpty();
        }
    }

    @Test
    void sendsNothingThatCostsWithoutAYes() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            Run refused = Run.onTerminal(
                    account(cnr), "n\n", new String[] {"verify-platform", "--changes", "period-missing"});

            assertThat(refused.err()).contains("period-missing: costs money of the test system.", "[y/N]");
            assertThat(refused.out()).contains("period-missing: cannot tell", "it was not to be carried out");
            assertThat(cnr.view().calls(10)).isEmpty();
        }
    }

    @Test
    void needsATerminalOrAYesToChangeSomething() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            assertThat(run(account(cnr), "--changes", "contact-clear")).isEqualTo(2);
            assertThat(err).startsWith("error: --changes registers domains and makes contacts");
            assertThat(cnr.view().calls(10)).isEmpty();
        }
    }

    @Test
    void refusesTheLiveSystem() {
        Map<String, String> live =
                Map.of("ISPAPI_USER", "test.user", "ISPAPI_PASSWORD", "test.passw0rd", "ISPAPI_ENVIRONMENT", "LIVE");

        assertThat(run(live, "--changes", "--yes", "contact-clear")).isEqualTo(2);
        assertThat(err)
                .startsWith("error: this tries out the test system alone; expected an account of OTE, found LIVE");
    }

    @Test
    void wantsTwoNameservers() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            assertThat(run(account(cnr), "--changes", "--yes", "--nameserver", "ns1.example.org", "renew"))
                    .isEqualTo(2);
            assertThat(err).startsWith("error: expected --nameserver twice or more, found it once");
        }
    }

    @Test
    void endsWithOneWhereAnAssumptionIsContradicted() throws IOException {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start();
                FalsePlatform other = new FalsePlatform(cnr.url())) {
            other.changing("StatusDomain", "code = 545", "code = 549");
            int exitCode = run(
                    Map.of(
                            "ISPAPI_USER", "test.user",
                            "ISPAPI_PASSWORD", "test.passw0rd",
                            "ISPAPI_URL", other.url().toString()),
                    "status-foreign");

            assertThat(exitCode).isEqualTo(1);
            assertThat(out).contains("status-foreign: other", "found:   549 ");
        }
    }

    @Test
    void fitsANarrowTerminal() {
        try (Sandbox cnr = Sandbox.builder().platform(Platform.CNR).start()) {
            Map<String, String> variables = new HashMap<>(account(cnr));
            variables.put("COLUMNS", "40");
            Run run = Run.onTerminal(variables, "verify-platform", "status-foreign");

            assertThat(run.lines())
                    .filteredOn(line -> line.strip().contains(" "))
                    .allMatch(line -> line.length() <= 40);
        }
    }

    @Test
    void listsAllChecksWithoutSendingAnything() {
        assertThat(run(Map.of(), "--list")).isZero();
        assertThat(out.lines()).filteredOn(line -> line.contains(": decides")).hasSize(47);
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
            int exitCode = run(account(cnr), "--json", "status-foreign", "delete");

            assertThat(exitCode).isZero();
            assertThat(new Run(0, out, err).documents()).hasSize(2).satisfies(documents -> {
                assertThat(documents.get(0))
                        .containsEntry("check", "status-foreign")
                        .containsEntry("verdict", "asAssumed")
                        .containsOnlyKeys("check", "changes", "assumes", "decides", "verdict", "found", "exchanges");
                assertThat(documents.get(1))
                        .containsEntry("check", "delete")
                        .containsOnlyKeys("check", "changes", "assumes", "decides", "risk");
            });
            assertThat(out)
                    .contains("{\"command\":\"StatusDomain\",\"parameters\":{\"DOMAIN\":\"example.com\"},\"code\":");
        }
        assertThat(run(Map.of(), "--list", "--json")).isZero();
        assertThat(new Run(0, out, err).documents()).hasSize(47);
    }
}
