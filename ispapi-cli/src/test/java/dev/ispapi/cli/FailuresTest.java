package dev.ispapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the way: one line that says what to do, an exit code that a script can branch by, no stack trace. */
@Timeout(60)
class FailuresTest {

    private static final String[] CHECK = {"check", "--time-limit", "20", "free-name.com"};

    private static Run check(OddServer server) {
        return Run.against(server.url(), CHECK);
    }

    private static void assertOneLine(Run run, int exitCode) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: CheckDomains: ").endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("sentinel-7f3a", "dev.ispapi", "\tat ");
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "530 | Authentication failed",
                "531 | Authorization failed; Operation forbidden by ACL",
                "546 | Credit limit exceeded",
                "549 | Command failed"
            })
    void saysThatTheApiRefused(int code, String description) {
        try (OddServer server = OddServer.answering(code, description)) {
            Run run = check(server);

            assertOneLine(run, 1);
            assertThat(run.err()).contains("refused with " + code + " " + description);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 423})
    void saysThatTheApiAsksToComeBackLater(int code) {
        try (OddServer server = OddServer.answering(code, "Try again")) {
            Run run = check(server);

            assertOneLine(run, 1);
            assertThat(run.err())
                    .isEqualTo(
                            "error: CheckDomains: put off with " + code + " Try again; send it again after a pause\n");
        }
    }

    @Test
    void saysThatAPageOfHtmlCame() {
        try (OddServer server = OddServer.answering("text/html", "<html><body>Bad\u001B[2J gateway</body></html>")) {
            Run run = check(server);

            assertOneLine(run, 3);
            assertThat(run.err())
                    .contains("no ISPAPI answer from 127.0.0.1:" + server.port(), "<html>")
                    .doesNotContain("\u001B");
        }
    }

    @Test
    void saysThatNobodyListens() {
        int port;
        try (OddServer server = new OddServer(Socket::close)) {
            port = server.port();
        }

        Run run = Run.against(java.net.URI.create("http://127.0.0.1:" + port + "/api/call.cgi"), CHECK);

        assertOneLine(run, 3);
        assertThat(run.err())
                .contains("nothing was sent, so it is safe to send it again; no connection to 127.0.0.1:" + port);
    }

    @Test
    void saysThatTheConnectionWasTornDown() {
        try (OddServer server = new OddServer(connection -> connection.setSoLinger(true, 0))) {
            Run run = check(server);

            assertOneLine(run, 3);
            assertThat(run.err())
                    .contains("it was sent to 127.0.0.1:" + server.port(), "it only reads, so it can be sent again");
        }
    }

    @Test
    void saysThatThereWasSilence() {
        try (OddServer server = new OddServer(
                connection -> connection.getInputStream().transferTo(java.io.OutputStream.nullOutputStream()))) {
            Run run = Run.against(server.url(), "check", "--time-limit", "1", "free-name.com");

            assertOneLine(run, 3);
            assertThat(run.err()).contains("it was sent to 127.0.0.1:" + server.port());
        }
    }

    @Test
    void saysThatTheAnswerWasCutOffByTheConnection() {
        try (OddServer server = new OddServer(connection ->
                OddServer.send(connection, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[RESPONSE]\r\n"))) {
            Run run = check(server);

            assertOneLine(run, 3);
            assertThat(run.err()).contains("the connection failed before the whole answer was there");
        }
    }

    @Test
    void saysThatTheAnswerHasNoEnd() {
        try (OddServer server = OddServer.answering("text/plain", "[RESPONSE]\r\nCODE = 200\r\n")) {
            Run run = check(server);

            assertOneLine(run, 3);
            assertThat(run.err()).contains("the answer ends before its EOF line");
        }
    }

    @Test
    void stopsTheTourWhereTheApiRefuses() {
        try (OddServer server = OddServer.answering(530, "Authentication failed")) {
            Run run = Run.against(server.url(), "tour");

            assertThat(run.lines()).last().asString().startsWith("            DOMAIN2=");
            assertThat(run.err()).startsWith("error: CheckDomains: refused with 530 Authentication failed");
            assertThat(run.exitCode()).isEqualTo(1);
        }
    }
}
