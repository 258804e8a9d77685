package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.ServerCertificate;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;
import okhttp3.CertificatePinner;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who the client talks to, and whom it refuses before anything is sent. Real sockets, real handshakes. */
@Timeout(60)
class IspapiClientTlsTest {

    private static final String UNKNOWN_AUTHORITY = "unable to find valid certification path";
    private static final String WRONG_HOST = "Hostname localhost not verified";
    private static final String WRONG_DATE = "validity check failed";

    private static final X509TrustManager TRUSTS_ANYBODY = new X509TrustManager() {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    };

    @TempDir
    private static Path folder;

    private static ServerCertificate localhost;

    @BeforeAll
    static void makeCertificate() throws Exception {
        localhost = ServerCertificate.of(folder, "DNS:localhost");
    }

    private static SocketApi server(ServerCertificate certificate) throws IOException, GeneralSecurityException {
        return new SocketApi(certificate.listener(), connection -> {
            connection.readRequest();
            connection.answer(HttpApi.OK);
        });
    }

    private static IspapiClient.Builder client(SocketApi api) {
        return IspapiClient.builder()
                .environment(Environment.custom(
                        URI.create("https://localhost:" + api.url().getPort() + "/")))
                .credentials(Credentials.of("test.user", "test.passw0rd"));
    }

    private static void assertRefused(SocketApi api, IspapiClient.Builder builder, String reason) {
        try (IspapiClient client = builder.build()) {
            ConnectionException e =
                    catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once()));

            assertThat(e)
                    .hasMessageContaining(reason)
                    .hasMessageStartingWith(
                            "AddDomain: nothing was sent, so it is safe to send it again; no TLS connection to"
                                    + " localhost:" + api.url().getPort())
                    .hasMessageContaining(
                            "certificate must be valid for this host and issued by an authority that this JVM trusts");
            assertThat(api.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateThatIsTrustedAndFitsIsAccepted() throws Exception {
        try (SocketApi api = server(localhost);
                IspapiClient client = client(api)
                        .httpClient(
                                ServerCertificate.trusting(localhost.trust()).build())
                        .build()) {
            assertThat(client.send(TestCommand.once())).isEqualTo("done");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void aCertificateOfAnUnknownAuthorityIsRefused() throws Exception {
        try (SocketApi api = server(localhost)) {
            assertRefused(api, client(api), UNKNOWN_AUTHORITY);
            assertRefused(api, client(api).httpClient(new OkHttpClient()), UNKNOWN_AUTHORITY);
        }
    }

    /** WireMock brings a certificate of its own that no authority signed. */
    @Test
    void aCertificateThatSignedItselfIsRefused() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        server.start();
        try (IspapiClient client = IspapiClient.builder()
                .environment(Environment.custom(URI.create("https://localhost:" + server.httpsPort() + "/")))
                .credentials(Credentials.of("u", "p"))
                .build()) {
            assertThat(catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("no TLS connection to localhost:" + server.httpsPort());
            assertThat(server.getAllServeEvents()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() throws Exception {
        ServerCertificate other = ServerCertificate.of(folder, "DNS:api.example.net");
        try (SocketApi api = server(other)) {
            assertRefused(
                    api,
                    client(api)
                            .httpClient(
                                    ServerCertificate.trusting(other.trust()).build()),
                    WRONG_HOST);
        }
    }

    @Test
    void aCertificateOfAnotherAddressIsRefused() throws Exception {
        ServerCertificate other = ServerCertificate.of(folder, "IP:127.0.0.2");
        try (SocketApi api = server(other)) {
            assertRefused(
                    api,
                    client(api)
                            .httpClient(
                                    ServerCertificate.trusting(other.trust()).build()),
                    WRONG_HOST);
        }
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        ServerCertificate expired =
                ServerCertificate.of(folder, "DNS:localhost", "-startdate", "-30d", "-validity", "7");
        try (SocketApi api = server(expired)) {
            assertRefused(
                    api,
                    client(api)
                            .httpClient(
                                    ServerCertificate.trusting(expired.trust()).build()),
                    WRONG_DATE);
        }
    }

    @Test
    void aCertificateThatIsNotValidYetIsRefused() throws Exception {
        ServerCertificate early = ServerCertificate.of(folder, "DNS:localhost", "-startdate", "+30d", "-validity", "7");
        try (SocketApi api = server(early)) {
            assertRefused(
                    api,
                    client(api)
                            .httpClient(
                                    ServerCertificate.trusting(early.trust()).build()),
                    WRONG_DATE);
        }
    }

    @Test
    void aCertificateOtherThanThePinnedOneIsRefused() throws Exception {
        CertificatePinner pinner = new CertificatePinner.Builder()
                .add("localhost", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .build();
        try (SocketApi api = server(localhost)) {
            assertRefused(
                    api,
                    client(api)
                            .httpClient(ServerCertificate.trusting(localhost.trust())
                                    .certificatePinner(pinner)
                                    .build()),
                    "Certificate pinning failure");
        }
    }

    @Test
    void aClientThatTrustsAnybodyIsRefused() throws Exception {
        OkHttpClient http = ServerCertificate.trusting(TRUSTS_ANYBODY).build();
        IspapiClient.Builder builder = IspapiClient.builder()
                .environment(Environment.OTE)
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .httpClient(http);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "the HTTP client's TrustManager accepts any certificate, so that anybody could pass for the API and"
                                + " get the password; give it one that trusts the certificate in question alone. Where that is meant,"
                                + " say dangerouslyTrustAnyServer()");
    }

    @Test
    void aClientThatDoesNotLookAtTheHostIsRefused() throws Exception {
        OkHttpClient http = ServerCertificate.trusting(localhost.trust())
                .hostnameVerifier((host, session) -> true)
                .build();
        IspapiClient.Builder builder = IspapiClient.builder()
                .environment(Environment.OTE)
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .httpClient(http);

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "the HTTP client has a HostnameVerifier of its own, so that another host could pass for the API and"
                                + " get the password; remove it, and use the name that is in the certificate. Where that is meant, say"
                                + " dangerouslyTrustAnyServer()");
    }

    @Test
    void whoSaysSoMayTrustAnybody() throws Exception {
        OkHttpClient http = ServerCertificate.trusting(TRUSTS_ANYBODY)
                .hostnameVerifier((host, session) -> true)
                .build();
        try (SocketApi api = server(ServerCertificate.of(folder, "DNS:api.example.net"));
                IspapiClient client =
                        client(api).httpClient(http).dangerouslyTrustAnyServer().build()) {
            assertThat(client.send(TestCommand.once())).isEqualTo("done");
        }
    }

    @Test
    void anOrdinaryClientOfTheApplicationIsWelcome() {
        IspapiClient.builder()
                .environment(Environment.OTE)
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .httpClient(new OkHttpClient().newBuilder().build())
                .build()
                .close();
    }

    @Test
    void plainHttpToThisVeryMachineGoesThroughNoProxy() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                });
                SocketApi proxy = new SocketApi(SocketApi.Connection::readRequest)) {
            InetSocketAddress address =
                    new InetSocketAddress("127.0.0.1", proxy.url().getPort());
            try (IspapiClient client = api.client()
                    .proxy(new Proxy(Proxy.Type.HTTP, address))
                    .proxySelector(ProxySelector.of(address))
                    .httpClient(new OkHttpClient.Builder()
                            .proxySelector(ProxySelector.of(address))
                            .build())
                    .build()) {
                assertThat(client.send(TestCommand.once())).isEqualTo("done");
            }
            assertThat(proxy.connections()).isZero();
        }
    }
}
