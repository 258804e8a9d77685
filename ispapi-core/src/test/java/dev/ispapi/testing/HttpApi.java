package dev.ispapi.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** An HTTP server in the place of the API, that answers as a test says and remembers what it was sent. */
public final class HttpApi implements AutoCloseable {

    /** A small, good answer. */
    public static final String OK = "[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command completed successfully\r\n"
            + "RUNTIME = 0.015\r\nPROPERTY[RESULT][0] = done\r\nEOF\r\n";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").gzipDisabled(true));

    /** Starts the server. */
    public HttpApi() {
        server.start();
    }

    /** An answer of the API. */
    public static String answer(int code, String description) {
        return "[RESPONSE]\r\nCODE = " + code + "\r\nDESCRIPTION = " + description + "\r\nEOF\r\n";
    }

    /** Forgets what was, and answers with a good answer from now on. */
    public void reset() {
        server.resetAll();
        answers(OK);
    }

    /** Answers with this text from now on. */
    public void answers(String text) {
        answers(aResponse().withBody(text));
    }

    /** Answers with this HTTP response from now on. */
    public void answers(ResponseDefinitionBuilder response) {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));
        server.stubFor(post(urlEqualTo("/api/call.cgi")).willReturn(response));
    }

    /** The server itself, for what is particular to one test. */
    public WireMockServer server() {
        return server;
    }

    /** An environment that leads here, with OT&amp;E's entity. */
    public Environment environment() {
        return Environment.builder(url()).name("stub").entity("1234").build();
    }

    /** Where commands are taken. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/call.cgi");
    }

    /** A client of this server. */
    public IspapiClient.Builder client() {
        return IspapiClient.builder()
                .environment(environment())
                .credentials(Credentials.of("test.user", "test.passw0rd"));
    }

    /** All requests, oldest first. */
    public List<LoggedRequest> requests() {
        return server.getAllServeEvents().stream()
                .sorted((a, b) ->
                        a.getRequest().getLoggedDate().compareTo(b.getRequest().getLoggedDate()))
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
    }

    /** The only request. */
    public LoggedRequest request() {
        List<LoggedRequest> requests = requests();
        if (requests.size() != 1) {
            throw new AssertionError("expected 1 request, found " + requests.size());
        }
        return requests.get(0);
    }

    /** The fields of the only request's form, decoded, as {@code name=value}, in the order in which they came. */
    public List<String> form() {
        return form(request());
    }

    /** The fields of a request's form. */
    public static List<String> form(LoggedRequest request) {
        return Stream.of(request.getBodyAsString().split("&", -1))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }
}
