package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sandbox finds out when it starts, and not when it is too late. */
class StartTest {

    private static final RawCommand STATUS = RawCommand.builder("StatusAccount").build();

    @Test
    void refusesAPortThatIsTaken() {
        try (Sandbox first = Sandbox.start()) {
            int port = first.url().getPort();
            assertThatThrownBy(() -> Sandbox.builder().port(port).start())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("port " + port
                            + " of 127.0.0.1 is taken by another program; choose another port, or 0 for any"
                            + " that is free");
        }
    }

    @Test
    void refusesAnAddressOfAnotherMachine() {
        assertThatThrownBy(() -> Sandbox.builder()
                        .bind("192.0.2.1")
                        .token("0123456789ab")
                        .start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("can't listen at 192.0.2.1 port 0: ");
    }

    @Test
    void refusesAStateWhoseFolderIsMissing(@TempDir Path folder) {
        Path file = folder.resolve("missing/world.json");
        assertThatThrownBy(() -> Sandbox.builder().state(file).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the state can't be kept in " + file + ": there is no folder " + file.getParent()
                        + "; make the folder first");
    }

    @Test
    void refusesAStateThatIsAFolder(@TempDir Path folder) {
        assertThatThrownBy(() -> Sandbox.builder().state(folder).start())
                .hasMessage("the state can't be kept in " + folder + ": it is not a file");
    }

    @Test
    void refusesAStateThatIsNone(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("world.json"), "{\"version\":1}");
        assertThatThrownBy(() -> Sandbox.builder().state(file).start())
                .hasMessage(file + " is not the state of a sandbox: it does not say when it was saved");
    }

    @Test
    void talksTlsWithACertificateThatItsClientsTrust() {
        try (Sandbox sandbox = Sandbox.builder().tls().start();
                IspapiClient client = sandbox.client()) {
            assertThat(sandbox.url().getScheme()).isEqualTo("https");
            assertThat(client.send(STATUS).code()).isEqualTo(200);
        }
    }

    @Test
    void takesHttpAndHttpsSideBySide(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("trust.p12");
        try (Sandbox sandbox = Sandbox.builder().tlsPort(0).start();
                IspapiClient client = sandbox.client()) {
            assertThat(sandbox.url().getScheme()).isEqualTo("http");
            URI secure = sandbox.tlsUrl().orElseThrow();
            assertThat(secure.getScheme()).isEqualTo("https");
            assertThat(secure.getPort()).isNotEqualTo(sandbox.url().getPort());
            client.send(RawCommand.of("CreateDNSZone", Map.of("DNSZONE", "both.com")));

            sandbox.writeTrustStore(file, "changeit");
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(KeyStore.getInstance(file.toFile(), "changeit".toCharArray()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .sslContext(context)
                    .build()
                    .send(
                            HttpRequest.newBuilder(secure)
                                    .POST(HttpRequest.BodyPublishers.ofString("s_login=" + Sandbox.USER + "&s_pw="
                                            + Sandbox.PASSWORD + "&COMMAND=StatusDNSZone&DNSZONE=both.com"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).startsWith("[RESPONSE]\r\nCODE=200\r\n");

            sandbox.faults().refuseConnections();
            for (URI address : List.of(sandbox.url(), secure)) {
                assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                        .isInstanceOf(ConnectException.class);
            }
            sandbox.faults().acceptConnections();
            assertThat(client.send(STATUS).code()).isEqualTo(200);
        }
    }

    @Test
    void refusesTwoWaysOfHttps() {
        assertThatThrownBy(() -> Sandbox.builder().tls().tlsPort(0).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("tls() takes HTTPS instead of HTTP, tlsPort() beside it; leave one of them out");
    }

    @Test
    void freesItsPortWhereTheOneForHttpsIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = freePort();
            assertThatThrownBy(() -> Sandbox.builder()
                            .port(port)
                            .tlsPort(taken.getLocalPort())
                            .start())
                    .hasMessageContaining("port " + taken.getLocalPort())
                    .hasMessageContaining("is taken by another program");
            try (Sandbox sandbox = Sandbox.builder().port(port).start()) {
                assertThat(sandbox.tlsUrl()).isEmpty();
            }
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Test
    void isNotTrustedByClientsThatDoNotKnowItsCertificate() {
        try (Sandbox sandbox = Sandbox.builder().tls().start();
                IspapiClient client = IspapiClient.builder()
                        .environment(sandbox.environment())
                        .credentials(dev.ispapi.Credentials.of(Sandbox.USER, Sandbox.PASSWORD))
                        .build()) {
            assertThatThrownBy(() -> client.send(STATUS))
                    .hasRootCauseMessage("unable to find valid certification path to requested target");
        }
    }

    @Test
    void writesATrustStore(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("trust.p12");
        try (Sandbox sandbox = Sandbox.builder().tls().start()) {
            sandbox.writeTrustStore(file, "changeit");
            KeyStore store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
            assertThat(store.isCertificateEntry("ispapi-sandbox")).isTrue();
            assertThat(sandbox.certificate().orElseThrow())
                    .startsWith("-----BEGIN CERTIFICATE-----\n")
                    .endsWith("\n-----END CERTIFICATE-----\n");
        }
    }

    @Test
    void hasNoCertificateInClear(@TempDir Path folder) {
        try (Sandbox sandbox = Sandbox.start()) {
            assertThat(sandbox.certificate()).isEmpty();
            assertThatThrownBy(() -> sandbox.writeTrustStore(folder.resolve("trust.p12"), "changeit"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the sandbox was started without tls(), so it has no certificate");
        }
    }
}
