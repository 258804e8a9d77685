package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of other sites in a developer's browser, which can send requests to this machine. */
@Sandboxed
class WebPagesTest {

    private static final String STATUS = Http.LOGIN + "&command=StatusAccount";

    private static String get(String host, String headers) {
        return "GET /api/call.cgi?" + STATUS + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + headers
                + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example"})
    void refusesTheNamesOfOtherSites(String host, Sandbox sandbox) throws Exception {
        assertThat(Http.raw(sandbox.url(), get(host, "")))
                .startsWith("HTTP/1.1 403 ")
                .endsWith("the header Host names " + host
                        + ", which is not a name of this sandbox; expected localhost, an IP address or a name that it was"
                        + " started with\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:8080", "api.localhost"})
    void answersToItsOwnNames(String host, Sandbox sandbox) throws Exception {
        assertThat(Http.raw(sandbox.url(), get(host, ""))).contains("CODE=200");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
    })
    void refusesRequestsOfOtherSites(String header, Sandbox sandbox) throws Exception {
        assertThat(Http.raw(sandbox.url(), get("localhost", header + "\r\n")))
                .startsWith("HTTP/1.1 403 ")
                .endsWith(": web pages of other sites may not use this sandbox\n");
    }

    @Test
    void carriesOutNothingThatItRefuses(Sandbox sandbox) throws Exception {
        Http.raw(sandbox.url(), get("localhost", "Origin: http://evil.example\r\n"));
        assertThat(sandbox.view().calls(10)).isEmpty();
    }

    @Test
    void answersToANameThatItWasGiven() throws Exception {
        try (Sandbox sandbox = Sandbox.builder().hostName("Sandbox.Test").start()) {
            assertThat(Http.raw(sandbox.url(), get("sandbox.test:8080", ""))).contains("CODE=200");
        }
    }

    @Test
    void needsATokenBeyondThisMachine() {
        SandboxBuilder builder = Sandbox.builder().bind("0.0.0.0");
        assertThatThrownBy(builder::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a sandbox that listens at 0.0.0.0 can be reached from other machines; set a token for its"
                        + " control address and console");
    }

    @Test
    void opensControlAndConsoleToTheTokenAlone() throws Exception {
        try (Sandbox sandbox = Sandbox.builder().token("0123456789ab").start()) {
            var control = sandbox.controlUrl();
            assertThat(Http.send("GET", control, "", "X-Sandbox-Control", "1").statusCode())
                    .isEqualTo(401);
            assertThat(Http.send("GET", control, "", "X-Sandbox-Control", "1", "Authorization", "Bearer 0123456789ac")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Http.send("GET", control, "", "X-Sandbox-Control", "1", "Authorization", "Bearer 0123456789ab")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Http.send("GET", sandbox.url().resolve("/"), "").statusCode())
                    .isEqualTo(401);
            assertThat(Http.send("POST", sandbox.url(), STATUS).body()).contains("CODE=200");
        }
    }

    @Test
    void remembersTheTokenOfABrowserInACookie() throws Exception {
        try (Sandbox sandbox = Sandbox.builder().token("0123456789ab").start()) {
            var response = Http.send("GET", sandbox.url().resolve("/?token=0123456789ab"), "");
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(response.headers().firstValue("Location")).hasValue("/");
            String cookie = response.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).endsWith("; Path=/; HttpOnly; SameSite=Strict");
            assertThat(Http.send(
                                    "GET",
                                    sandbox.url().resolve("/"),
                                    "",
                                    "Cookie",
                                    cookie.substring(0, cookie.indexOf(';')))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesAWeakToken() {
        assertThatThrownBy(() -> Sandbox.builder().token("short"))
                .hasMessage("expected a token of at least 12 characters of A-Z a-z 0-9 - _ . ~");
    }
}
