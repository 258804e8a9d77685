package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.ispapi.testing.TestCommand;
import java.net.URI;
import org.junit.jupiter.api.Test;

class IspapiClientTlsTest {

    /** WireMock brings a certificate of its own that no authority signed. */
    @Test
    void anUntrustedCertificateIsRefusedBeforeAnythingIsSent() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        server.start();
        try (IspapiClient client = IspapiClient.builder()
                .environment(Environment.custom(URI.create("https://localhost:" + server.httpsPort() + "/")))
                .credentials(Credentials.of("u", "p"))
                .build()) {
            assertThat(catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once())))
                    .hasMessageStartingWith(
                            "AddDomain: nothing was sent, so it is safe to send it again; no TLS connection to"
                                    + " localhost:" + server.httpsPort())
                    .hasMessageContaining(
                            "certificate must be valid for this host and issued by an authority that this JVM trusts");
            assertThat(server.getAllServeEvents()).isEmpty();
        } finally {
            server.stop();
        }
    }
}
