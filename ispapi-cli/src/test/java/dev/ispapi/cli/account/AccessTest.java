package dev.ispapi.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OddServer;
import dev.ispapi.cli.Run;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static Run check(String... environment) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return Run.in(variables, "", "check", "free-name.com");
    }

    private static void assertWrong(String problem, String... environment) {
        assertThat(check(environment)).isEqualTo(new Run(2, "", "error: " + problem + "\n"));
    }

    @Test
    void refusesHalfALogIn() {
        assertWrong(
                "ISPAPI_USER is set without ISPAPI_PASSWORD; set all that belongs together, or nothing to talk to the"
                        + " sandbox",
                "ISPAPI_USER",
                "test.user");
        assertWrong(
                "ISPAPI_PASSWORD is set without ISPAPI_USER; set all that belongs together, or nothing to talk to the"
                        + " sandbox",
                "ISPAPI_PASSWORD",
                "sentinel-7f3a",
                "ISPAPI_USER",
                "");
        assertWrong(
                "ISPAPI_ENVIRONMENT is set without ISPAPI_USER and ISPAPI_PASSWORD; set all that belongs together, or"
                        + " nothing to talk to the sandbox",
                "ISPAPI_ENVIRONMENT",
                "LIVE");
    }

    @Test
    void refusesAnEnvironmentThatIsNone() {
        assertWrong(
                "expected OTE or LIVE in ISPAPI_ENVIRONMENT, found 'PROD'",
                "ISPAPI_USER",
                "test.user",
                "ISPAPI_PASSWORD",
                "sentinel-7f3a",
                "ISPAPI_ENVIRONMENT",
                "PROD");
    }

    @Test
    void refusesAnAddressThatWouldShowThePassword() {
        Run run = check(
                "ISPAPI_USER",
                "test.user",
                "ISPAPI_PASSWORD",
                "sentinel-7f3a",
                "ISPAPI_URL",
                "http://api.example.net/call");

        assertThat(run.err())
                .startsWith("error: ISPAPI_URL: http to api.example.net would send log-in and password in");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void refusesTheLiveSystemsAddressWithoutTheWord() {
        Run run = check(
                "ISPAPI_USER",
                "test.user",
                "ISPAPI_PASSWORD",
                "sentinel-7f3a",
                "ISPAPI_URL",
                "https://api.ispapi.net/api/call.cgi");

        assertThat(run.err()).startsWith("error: ISPAPI_URL: half LIVE, half OT&E");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void refusesAPasswordThatTheJvmCouldNotRead() {
        assertWrong(
                "this Java can't read all characters of ISPAPI_USER and ISPAPI_PASSWORD; run it with LC_ALL=C.UTF-8",
                "ISPAPI_USER",
                "test.user",
                "ISPAPI_PASSWORD",
                "sentinel\uFFFD\uFFFD");
    }

    @Test
    void logsInAsARoleUser() {
        try (OddServer server = OddServer.answering(530, "Authentication failed")) {
            check(
                    "ISPAPI_USER",
                    "test.user!clerk",
                    "ISPAPI_PASSWORD",
                    "pass word",
                    "ISPAPI_ENVIRONMENT",
                    "ote",
                    "ISPAPI_URL",
                    server.url().toString());

            assertThat(server.requests())
                    .singleElement()
                    .extracting(body -> URLDecoder.decode(body, StandardCharsets.UTF_8))
                    .asString()
                    .startsWith("s_entity=1234&s_login=test.user!clerk&s_pw=pass word&");
        }
    }

    @Test
    void refusesATimeLimitOfNothing() {
        assertThat(Run.of("check", "--time-limit", "0", "free-name.com").err())
                .isEqualTo("error: expected a time limit of 1 second or more, found 0\n");
    }
}
