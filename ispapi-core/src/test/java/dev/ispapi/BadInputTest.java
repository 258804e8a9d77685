package dev.ispapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SocketApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registration that goes wrong, in each of the ways that users meet: who is told what, word by word. */
@Timeout(60)
class BadInputTest {

    private static final HttpApi API = new HttpApi();

    @AfterAll
    static void stop() {
        API.close();
    }

    private static AddDomain.Builder contacts() {
        return AddDomain.builder()
                .ownerContact("P-ABC1")
                .adminContact("P-ABC1")
                .techContact("P-ABC1")
                .billingContact("P-ABC1");
    }

    private static AddDomain.Builder order() {
        return contacts().domain("example.com");
    }

    private static InvalidCommandException refusal(AddDomain.Builder builder) {
        return catchThrowableOfType(InvalidCommandException.class, builder::build);
    }

    private static <E extends IspapiException> E failure(IspapiClient.Builder builder, Class<E> type) {
        try (IspapiClient client = builder.build()) {
            return catchThrowableOfType(type, () -> client.send(order().build()));
        }
    }

    private static <E extends IspapiException> E answered(int code, String description, Class<E> type) {
        API.answers(HttpApi.answer(code, description));
        return failure(API.client(), type);
    }

    @Test
    void missingDomain() {
        assertThat(refusal(contacts())).hasMessage("AddDomain: DOMAIN is missing; it is required");
    }

    @Test
    void badIdn() {
        InvalidCommandException e = catchThrowableOfType(
                InvalidCommandException.class, () -> contacts().domain("xn--a b.de"));

        assertThat(e.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.parameter()).contains("DOMAIN"));
    }

    @Test
    void periodWithAWrongUnit() {
        Map<String, String> parameters =
                new LinkedHashMap<>(order().build().encode().parameters());
        parameters.put("PERIOD", "1X");

        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddDomain.TYPE.parse(parameters))
                .withMessage("AddDomain: PERIOD expected a period of years or months, such as 1Y or 1M, found \"1X\"");
    }

    @Test
    void fourteenNameservers() {
        AddDomain.Builder builder = order().nameservers(IntStream.rangeClosed(1, 14)
                .mapToObj(i -> "ns" + i + ".example.net")
                .toArray(String[]::new));

        assertThat(refusal(builder))
                .hasMessage("AddDomain: NAMESERVER13 is one too many; give at most 13, NAMESERVER0 to NAMESERVER12");
    }

    @Test
    void contactHandleWithASpace() {
        assertThat(refusal(order().adminContact("P ABC2")))
                .hasMessage("AddDomain: ADMINCONTACT1 expected a contact handle without blanks, such as P-ABC1, found"
                        + " \"P ABC2\"");
    }

    @Test
    void lineBreakInAValue() {
        assertThat(refusal(order().auth("secret\nCOMMAND=DeleteDomain")))
                .hasMessage(
                        "AddDomain: AUTH has a line break at position 6, which would start another parameter; remove"
                                + " it, or send several parameters");
    }

    @Test
    void wrongPassword() {
        assertThat(answered(530, "Authentication failed", AuthenticationFailedException.class))
                .hasMessage(
                        "AddDomain: refused with 530 Authentication failed. Check in this order: LIVE credentials in"
                                + " LIVE and OT&E credentials in OT&E, role users as account!role, password, one-time code, the IP"
                                + " addresses that the account allows");
    }

    @Test
    void creditLimit() {
        CreditLimitException e = answered(546, "Credit limit exceeded; DEPOSIT=12.50", CreditLimitException.class);

        assertThat(e)
                .hasMessage("AddDomain: refused with 546 Credit limit exceeded; DEPOSIT=12.50. Nothing was ordered; top"
                        + " up the account, then send it again");
        assertThat(e.reason()).contains("DEPOSIT=12.50");
    }

    @ParameterizedTest
    @CsvSource({"421,Command failed due to server error. Client should try again", "423,Service temporarily locked"})
    void comeBackLater(int code, String description) {
        OutcomeUnknownException e = answered(code, description, OutcomeUnknownException.class);

        assertThat(e)
                .hasMessage("AddDomain: put off with " + code + " " + description
                        + "; it may have been carried out, so ask for the object's status before sending it again");
        assertThat(e.response().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void htmlAnswer() {
        API.answers(aResponse()
                .withStatus(502)
                .withHeader("Content-Type", "text/html")
                .withBody("<html><body>Bad Gateway</body></html>"));

        assertThat(failure(API.client(), OutcomeUnknownException.class))
                .hasMessage("AddDomain: no ISPAPI answer from 127.0.0.1:"
                        + API.url().getPort()
                        + ": HTTP 502 with \"text/html\", from a web server or proxy rather than from the API: line 1 of"
                        + " the answer: expected [RESPONSE], found a markup page, as proxies and maintenance pages send"
                        + " it: \"<html><body>Bad Gateway</body></html>\"; it may have been carried out, so ask for the"
                        + " object's status before sending it again");
    }

    @Test
    void connectionRefused() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }
        IspapiClient.Builder builder =
                API.client().environment(Environment.custom(URI.create("http://127.0.0.1:" + port + "/")));

        assertThat(failure(builder, ConnectionException.class))
                .hasMessage("AddDomain: nothing was sent, so it is safe to send it again; no connection to 127.0.0.1:"
                        + port + " (ConnectException: \"Failed to connect to /127.0.0.1:" + port
                        + "\"); check the environment's URL, firewall and proxy, and whether the server runs");
    }

    @Test
    void resetWhileReading() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.reset();
        })) {
            assertThat(failure(api.client(), OutcomeUnknownException.class))
                    .hasMessage("AddDomain: it was sent to 127.0.0.1:"
                            + api.url().getPort()
                            + ", and the connection failed before the whole answer was there (SocketException: \"Connection"
                            + " reset\"); it may have been carried out, so ask for the object's status before sending it"
                            + " again");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void silenceUntilTheTimeout() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.keepSilent();
        })) {
            assertThat(failure(api.client().answerTimeout(Duration.ofMillis(300)), OutcomeUnknownException.class))
                    .hasMessage("AddDomain: it was sent to 127.0.0.1:"
                            + api.url().getPort()
                            + ", and then there was silence for 0.3 s; it may"
                            + " have been carried out, so ask for the object's status before sending it again");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void halfAnAnswer() {
        API.answers("[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command comple");

        assertThat(failure(API.client(), OutcomeUnknownException.class))
                .hasMessage("AddDomain: no ISPAPI answer from 127.0.0.1:"
                        + API.url().getPort()
                        + ": HTTP 200: the answer ends before its EOF line, so that a part of it is missing; it may"
                        + " have been carried out, so ask for the object's status before sending it again");
    }
}
