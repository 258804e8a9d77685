package dev.ispapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTTP library and the application's own HTTP client would repeat a request in many cases; none of them does. */
@Timeout(60)
class NothingIsRepeatedTest {

    private static final HttpApi API = new HttpApi();

    @BeforeEach
    void reset() {
        API.reset();
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    /** 408 and 503 with Retry-After: 0 are repeated by the HTTP library on its own, 421 on another connection. */
    @ParameterizedTest
    @ValueSource(ints = {408, 421, 503})
    void notOnAnHttpStatusThatAsksForIt(int status) {
        API.answers(aResponse().withStatus(status).withHeader("Retry-After", "0"));

        try (IspapiClient client = API.client().httpClient(new OkHttpClient()).build()) {
            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("HTTP " + status);
        }

        assertThat(API.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 407})
    void notByAnAuthenticatorOfTheApplication(int status) {
        API.answers(aResponse().withStatus(status).withHeader("WWW-Authenticate", "Basic realm=\"x\""));
        AtomicInteger asked = new AtomicInteger();
        OkHttpClient users = new OkHttpClient.Builder()
                .authenticator((route, response) -> {
                    asked.incrementAndGet();
                    return response.request()
                            .newBuilder()
                            .header("Authorization", "Basic eDp5")
                            .build();
                })
                .proxyAuthenticator((route, response) -> {
                    asked.incrementAndGet();
                    return response.request()
                            .newBuilder()
                            .header("Proxy-Authorization", "Basic eDp5")
                            .build();
                })
                .build();

        try (IspapiClient client = API.client().httpClient(users).build()) {
            assertThat(catchThrowableOfType(IspapiException.class, () -> client.send(TestCommand.once())))
                    .isNotInstanceOf(ConnectionException.class);
        }

        assertThat(API.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void notByARedirectThatTheApplicationsClientWouldFollow(int status) {
        API.answers(aResponse().withStatus(status).withHeader("Location", API.url() + "?again"));

        try (IspapiClient client = API.client()
                .httpClient(new OkHttpClient.Builder().followRedirects(true).build())
                .build()) {
            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("it was not followed");
        }

        assertThat(API.requests()).hasSize(1);
    }

    @Test
    void notByAnInterceptorThatRepeatsAnswers() {
        API.answers(aResponse().withStatus(503));

        try (IspapiClient client = API.client().httpClient(repeating()).build()) {
            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("may have been carried out");
        }

        assertThat(API.requests()).hasSize(1);
    }

    @Test
    void notByAnInterceptorThatRepeatsFailures() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.reset();
                });
                IspapiClient client = api.client().httpClient(repeating()).build()) {
            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("may have been carried out");
            assertThat(api.requests()).hasSize(1);
        }
    }

    /** As many applications have it: three times, whatever comes. It even forgets what the request was marked with. */
    private static OkHttpClient repeating() {
        Interceptor thrice = chain -> {
            IOException last = new IOException("never tried");
            for (int i = 0; i < 3; i++) {
                try {
                    Response response = chain.proceed(new okhttp3.Request.Builder()
                            .url(chain.request().url())
                            .post(chain.request().body())
                            .build());
                    if (response.isSuccessful()) {
                        return response;
                    }
                    response.close();
                } catch (IOException e) {
                    last = e;
                }
            }
            throw last;
        };
        return new OkHttpClient.Builder().addInterceptor(thrice).build();
    }

    @Test
    void anInterceptorThatFailsBeforeSendingIsAConnectionException() {
        OkHttpClient users = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IOException("not today");
                })
                .build();

        try (IspapiClient client = API.client().httpClient(users).build()) {
            assertThat(catchThrowableOfType(ConnectionException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("not today");
        }

        assertThat(API.requests()).isEmpty();
    }

    @Test
    void theApplicationsClientStaysAsItIsAndOpen() {
        OkHttpClient users = new OkHttpClient();

        try (IspapiClient client = API.client().httpClient(users).build()) {
            assertThat(client.send(TestCommand.reads())).isEqualTo("done");
        }

        assertThat(users.retryOnConnectionFailure()).isTrue();
        assertThat(users.followRedirects()).isTrue();
        assertThat(users.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(users.connectionPool().connectionCount()).isEqualTo(1);
        users.dispatcher().executorService().shutdown();
        users.connectionPool().evictAll();
    }

    @Test
    void theApplicationsTimeLimitsCountWhereNoneAreSet() throws IOException {
        OkHttpClient users = new OkHttpClient.Builder()
                .readTimeout(java.time.Duration.ofMillis(250))
                .build();
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.keepSilent();
                });
                IspapiClient client = IspapiClient.builder()
                        .environment(Environment.custom(api.url()))
                        .credentials(Credentials.of("u", "p"))
                        .httpClient(users)
                        .build()) {
            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("silence for 0.25 s");
        }
    }
}
