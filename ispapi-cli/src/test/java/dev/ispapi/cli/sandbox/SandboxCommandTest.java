package dev.ispapi.cli.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import dev.ispapi.cli.Started;
import dev.ispapi.cli.terminal.ExitCode;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program {@code sandbox} refuses before it serves anything. */
class SandboxCommandTest {

    private static void refuses(String reason, String... options) {
        String[] all = new String[options.length + 1];
        all[0] = "sandbox";
        System.arraycopy(options, 0, all, 1, options.length);
        Run run = Run.of(all);
        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(reason);
        assertThat(run.out()).doesNotContain("takes commands at");
    }

    @Test
    void refusesANumberThatIsNoPort() {
        refuses("expected a port from 0 to 65535, found 70000", "--port", "70000");
        refuses("expected a port from 0 to 65535, found -1", "--port", "-1");
    }

    @Test
    void refusesAPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            refuses("port " + port + " of 127.0.0.1 is taken by another program", "--port", port);
        }
    }

    @Test
    void refusesAStateThatCannotBeSaved(@TempDir Path folder) {
        refuses(
                "missing",
                "--state",
                folder.resolve("missing").resolve("world.json").toString());
    }

    @Test
    void refusesFilesOfACertificateWithoutHttps(@TempDir Path folder) {
        String file = folder.resolve("certificate.pem").toString();
        refuses("--trust-store and --certificate need --tls", "--certificate", file);
    }

    @Test
    void refusesTwoWaysOfHttps() {
        refuses("--tls-port beside it; leave one of them out", "--tls", "--tls-port", "0");
        refuses("expected a port from 0 to 65535, found 70000", "--tls-port", "70000");
    }

    @Test
    void refusesToListenForOthersWithoutAToken() {
        refuses("token", "--bind", "0.0.0.0");
        refuses("token", "--token", "short");
    }

    @Test
    void printsWhatWasStartedAsJson() throws Exception {
        try (Started started = Started.of(Map.of(), "sandbox", "--json", "--platform", "cnr", "--tls-port", "0")) {
            Map<String, Object> document = started.document();

            assertThat(document)
                    .containsEntry("platform", "CNR")
                    .containsEntry("user", "test.user")
                    .containsKeys("url", "tlsUrl", "password", "console", "control", "certificate", "trustStore")
                    .doesNotContainKey("state");
            URI console = URI.create(document.get("console").toString());
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(console).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
