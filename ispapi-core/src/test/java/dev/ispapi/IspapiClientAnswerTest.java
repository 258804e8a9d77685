package dev.ispapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.TestCommand;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back: codes, HTTP statuses, encodings, and what is no answer. */
class IspapiClientAnswerTest {

    private static final HttpApi API = new HttpApi();
    private static final String HTML = "<html><head><title>503 Service Unavailable</title></head></html>";
    private static final String UMLAUTS = HttpApi.OK.replace("done", "Müller & Söhne");

    private IspapiClient client;

    @BeforeEach
    void open() {
        API.reset();
        client = API.client().build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    private <E extends Throwable> E failure(Command<?> command, Class<E> type) {
        return catchThrowableOfType(type, () -> client.send(command));
    }

    @Test
    void wrongPassword() {
        API.answers(HttpApi.answer(530, "Authentication failed"));

        AuthenticationFailedException e = failure(TestCommand.once(), AuthenticationFailedException.class);

        assertThat(e)
                .hasMessageStartingWith("AddDomain: refused with 530 Authentication failed")
                .hasMessageContaining("password")
                .hasMessageContaining("OT&E");
        assertThat(e.code()).isEqualTo(530);
        assertThat(e.command()).contains("AddDomain");
    }

    @Test
    void forbiddenByTheAccessList() {
        API.answers(HttpApi.answer(531, "Authorization failed; Operation forbidden by ACL"));

        AuthorizationFailedException e = failure(TestCommand.once(), AuthorizationFailedException.class);

        assertThat(e).hasMessageContaining("531 Authorization failed; Operation forbidden by ACL");
        assertThat(e.reason()).contains("Operation forbidden by ACL");
    }

    @Test
    void unknownObject() {
        API.answers(HttpApi.answer(545, "Entity reference not found"));

        assertThat(failure(TestCommand.reads(), ObjectNotFoundException.class))
                .hasMessage("StatusDomain: refused with 545 Entity reference not found");
    }

    @Test
    void creditLimit() {
        API.answers(HttpApi.answer(546, "Credit limit exceeded"));

        assertThat(failure(TestCommand.once(), CreditLimitException.class))
                .hasMessageContaining("Nothing was ordered; top up the account");
    }

    @Test
    void anyOtherRefusal() {
        API.answers(HttpApi.answer(541, "Invalid attribute value; PERIOD"));

        CommandFailedException e = failure(TestCommand.once(), CommandFailedException.class);

        assertThat(e).isExactlyInstanceOf(CommandFailedException.class);
        assertThat(e.reason()).contains("PERIOD");
        assertThat(e.response()).get().extracting(Response::code).isEqualTo(541);
    }

    @ParameterizedTest
    @CsvSource({"421, Command failed due to server error. Client should try again", "423, Command failed"})
    void temporaryFailures(int code, String description) {
        API.answers(HttpApi.answer(code, description));

        try (IspapiClient hasty = API.client().retryPolicy(RetryPolicy.none()).build()) {
            TemporaryFailureException e =
                    catchThrowableOfType(TemporaryFailureException.class, () -> hasty.send(TestCommand.reads()));

            assertThat(e)
                    .hasMessage(
                            "StatusDomain: put off with " + code + " " + description + "; send it again after a pause");
            assertThat(e.code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, Try later",
        "420, Command failed due to server error. Server closing connection",
        "421, Command failed due to server error. Client should try again",
        "423, Service temporarily locked",
        "425, Usage exceeded",
        "499, Later"
    })
    void anOrderThatIsPutOffIsAnOrderOfUnknownOutcome(int code, String description) {
        API.answers(HttpApi.answer(code, description));

        OutcomeUnknownException e = failure(TestCommand.once(), OutcomeUnknownException.class);

        assertThat(e)
                .hasMessage("AddDomain: put off with " + code + " " + description
                        + "; it may have been carried out, so ask for the object's status before sending it again");
        assertThat(e.isRepeatable()).isFalse();
        assertThat(e.response()).get().extracting(Response::code).isEqualTo(code);
        assertThat(e.sentCommand()).contains(TestCommand.once());
        assertThat(e.sentAt()).isPresent();
        assertThat(e.environment()).isPresent();
    }

    @Test
    void aTextOfTheApiIsOneHarmlessLineInAMessageAndRawInTheResponse() {
        String description = "bad \u001b[31mred \u202e" + "x".repeat(3_000);
        API.answers(HttpApi.answer(541, description));

        CommandFailedException e = failure(TestCommand.once(), CommandFailedException.class);

        assertThat(e.getMessage())
                .startsWith("AddDomain: refused with 541 bad \\u001b[31mred \\u202exxx")
                .contains("... (" + description.length() + " characters)")
                .hasSizeLessThan(700);
        assertThat(e.response()).get().extracting(Response::description).isEqualTo(description);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 210, 211, 218})
    void everyCodeOfSuccessIsDecoded(int code) {
        API.answers(HttpApi.answer(code, "Fine"));

        assertThat(client.send(TestCommand.reads())).isEqualTo("Fine");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 600, 999})
    void aCodeOfNoKnownKindIsNoSuccess(int code) {
        API.answers(HttpApi.answer(code, "Odd"));

        UnexpectedResponseException e = failure(TestCommand.reads(), UnexpectedResponseException.class);

        assertThat(e)
                .hasMessage("StatusDomain: expected a code from 200 to 299 or from 400 to 599, found " + code + " Odd");
        assertThat(e.response()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 600, 999})
    void anOrderWithACodeOfNoKnownKindIsAnOrderOfUnknownOutcome(int code) {
        API.answers(HttpApi.answer(code, "Odd"));

        OutcomeUnknownException e = failure(TestCommand.once(), OutcomeUnknownException.class);

        assertThat(e)
                .hasMessage("AddDomain: expected a code from 200 to 299 or from 400 to 599, found " + code
                        + " Odd; it may have been carried out, so ask for the object's status before sending it again");
        assertThat(e.response()).get().extracting(Response::code).isEqualTo(code);
    }

    @Test
    void requestHandsOutRefusalsToo() {
        API.answers(HttpApi.answer(545, "Entity reference not found"));
        assertThat(client.request(TestCommand.reads()).code()).isEqualTo(545);

        API.answers(HttpApi.answer(421, "Later"));
        assertThat(client.request(TestCommand.reads()).code()).isEqualTo(421);
    }

    @Test
    void anErrorPage() {
        API.answers(aResponse()
                .withStatus(503)
                .withHeader("Content-Type", "text/html")
                .withBody(HTML));

        assertThat(failure(TestCommand.reads(), MalformedResponseException.class))
                .hasMessageStartingWith("StatusDomain: no ISPAPI answer from 127.0.0.1:")
                .hasMessageContaining(
                        "HTTP 503 with \"text/html\", from a web server or proxy rather than from the API")
                .hasMessageContaining("<html>")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("may have been carried out"));
        assertThat(failure(TestCommand.once(), OutcomeUnknownException.class))
                .hasMessageEndingWith(
                        "; it may have been carried out, so ask for the object's status before sending it again");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 429, 500, 502})
    void anHtmlPageIsNeverASuccess(int status) {
        API.answers(aResponse().withStatus(status).withBody(HTML));

        assertThat(failure(TestCommand.reads(), MalformedResponseException.class))
                .hasMessageContaining("HTTP " + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500, 503})
    void anAnswerCountsWhateverTheHttpStatus(int status) {
        API.answers(aResponse().withStatus(status).withBody(HttpApi.answer(549, "Command failed")));

        assertThat(failure(TestCommand.once(), CommandFailedException.class).code())
                .isEqualTo(549);
    }

    @Test
    void anEmptyAnswer() {
        API.answers(aResponse().withStatus(200));

        assertThat(failure(TestCommand.once(), OutcomeUnknownException.class))
                .hasMessageContaining("HTTP 200")
                .hasMessageContaining("may have been carried out");
    }

    @Test
    void halfAnAnswer() {
        API.answers(HttpApi.OK.replace("EOF\r\n", ""));

        assertThat(failure(TestCommand.once(), OutcomeUnknownException.class))
                .hasMessageContaining("EOF")
                .hasMessageContaining("may have been carried out");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void redirectsAreNotFollowed(int status) {
        API.answers(aResponse()
                .withStatus(status)
                .withHeader("Location", "http://localhost:" + API.url().getPort() + "/evil?s_pw=sentinel-1"));

        assertThat(failure(TestCommand.once(), OutcomeUnknownException.class))
                .hasMessageContaining("HTTP " + status + " points to http://localhost:"
                        + API.url().getPort() + ";")
                .hasMessageContaining("it was not followed, because log-in and password would go there")
                .hasMessageContaining("environment's URL")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("sentinel-1"));
        assertThat(API.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "raw", "identity"})
    void packedAnswers(String encoding) throws IOException {
        API.answers(aResponse()
                .withHeader("Content-Encoding", encoding.equals("raw") ? "deflate" : encoding)
                .withBody(packed(encoding, UMLAUTS)));

        assertThat(client.send(TestCommand.reads())).isEqualTo("Müller & Söhne");
    }

    private static byte[] packed(String encoding, String text) throws IOException {
        return packed(encoding, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String encoding, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packer = switch (encoding) {
            case "deflate" -> new DeflaterOutputStream(bytes);
            case "raw" -> new DeflaterOutputStream(bytes, new Deflater(9, true));
            case "identity" -> bytes;
            default -> new GZIPOutputStream(bytes);
        }) {
            packer.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void asksForNothingThatItCantUnpack() {
        client.send(TestCommand.reads());

        assertThat(API.request().getHeader("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void anEncodingThatWasNotAskedFor() {
        API.answers(aResponse().withHeader("Content-Encoding", "br").withBody("?"));

        assertThat(failure(TestCommand.reads(), MalformedResponseException.class))
                .hasMessageContaining("expected Content-Encoding gzip, deflate or none, found \"br\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void aPackedAnswerThatIsCutOff(String encoding) throws IOException {
        byte[] whole = packed(encoding, UMLAUTS);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        API.answers(aResponse().withHeader("Content-Encoding", encoding).withBody(half));

        assertThat(failure(TestCommand.once(), OutcomeUnknownException.class))
                .hasMessageContaining("can't be unpacked as " + encoding)
                .hasMessageContaining("may have been carried out");
    }

    @Test
    void aPackedBombIsStopped() throws IOException {
        client.close();
        client = API.client()
                .responseLimits(ResponseLimits.builder().maxCharacters(100_000).build())
                .build();
        API.answers(
                aResponse().withHeader("Content-Encoding", "gzip").withBody(packed("gzip", "x".repeat(10_000_000))));

        assertThat(failure(TestCommand.reads(), MalformedResponseException.class))
                .hasMessageContaining("more than the 100000 bytes that the client's response limits allow");
    }

    @Test
    void aSmallAnswerMayBePackedAsWellAsItLikes() throws IOException {
        String rows = "PROPERTY[A][0] = 1\r\n".repeat(50_000);
        API.answers(aResponse()
                .withHeader("Content-Encoding", "gzip")
                .withBody(packed("gzip", HttpApi.OK.replace("EOF", rows + "EOF"))));

        assertThat(client.send(TestCommand.reads())).isEqualTo("done");
    }

    @Test
    void twoLayersOfPackingAreReadAndThreeAreNot() throws IOException {
        byte[] twice = packed("gzip", packed("gzip", HttpApi.OK.getBytes(StandardCharsets.UTF_8)));
        API.answers(aResponse().withHeader("Content-Encoding", "gzip, gzip").withBody(twice));
        assertThat(client.send(TestCommand.reads())).isEqualTo("done");

        API.answers(
                aResponse().withHeader("Content-Encoding", "gzip, gzip, gzip").withBody(packed("gzip", twice)));
        assertThat(failure(TestCommand.reads(), MalformedResponseException.class))
                .hasMessageContaining(
                        "expected a body that is packed once, found Content-Encoding \"gzip, gzip, gzip\"");
    }

    @Test
    void aGiantIndexInAListCostsNothing() {
        API.answers(HttpApi.OK.replace("EOF", "PROPERTY[OBJECTID][1000000] = example.com\r\nEOF"));

        assertThat(failure(dev.ispapi.domain.QueryDomainList.builder().build(), MalformedResponseException.class))
                .hasMessageContaining("the list has 1000001 rows and 2 values, so that there are rows without any");
    }

    @Test
    void aDescriptionThatRepeatsASecretIsMasked() {
        API.answers(HttpApi.answer(541, "Invalid attribute value; AUTH sentinel-2 of test.passw0rd"));

        CommandFailedException e = failure(
                new TestCommand("TransferDomain", Effect.ONCE, Map.of("AUTH", "sentinel-2")),
                CommandFailedException.class);

        assertThat(e).hasMessage("TransferDomain: refused with 541 Invalid attribute value; AUTH *** of ***");
        assertThat(e.description()).isEqualTo("Invalid attribute value; AUTH *** of ***");
        assertThat(e.reason()).contains("AUTH *** of ***");
        assertThat(e.response()).get().asString().doesNotContain("sentinel").doesNotContain("passw0rd");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, text/plain",
        "UTF-8, text/plain; charset=ISO-8859-1",
        "UTF-8, text/plain; charset=nonsense",
        "UTF-8, nonsense",
        "ISO-8859-1, text/plain; charset=ISO-8859-1",
        "ISO-8859-1, text/plain; charset=UTF-8",
        "ISO-8859-1, text/plain",
        "UTF-16, text/plain; charset=UTF-16",
        "windows-1252, text/plain; charset=windows-1252"
    })
    void wrongCharacterSets(String actual, String header) {
        API.answers(aResponse()
                .withHeader("Content-Type", header)
                .withBody(UMLAUTS.getBytes(java.nio.charset.Charset.forName(actual))));

        assertThat(client.send(TestCommand.reads())).isEqualTo("Müller & Söhne");
    }

    @Test
    void anErrorPageThatQuotesTheRequestDoesNotLeakItsSecrets() {
        client.close();
        client = API.client()
                .credentials(Credentials.of("test.user", "sentinel &1"))
                .build();
        API.answers(aResponse().withStatus(500).withBody("s_pw=sentinel &1, s_pw=sentinel+%261, AUTH=sentinel-2"));

        assertThat(failure(
                        new TestCommand("TransferDomain", Effect.ONCE, Map.of("AUTH", "sentinel-2")),
                        OutcomeUnknownException.class))
                .hasMessageContaining("s_pw=***, s_pw=***, AUTH=***")
                .hasStackTraceContaining("TransferDomain")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("sentinel"));
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    @Test
    void aSuccessThatLacksAPropertyKeepsTheAnswer() {
        Command<String> strict = new Decoding() {
            @Override
            public String decode(Response response) {
                return response.value("ROID")
                        .orElseThrow(() ->
                                new MalformedResponseException("expected the property ROID, the answer has none"));
            }
        };

        UnexpectedResponseException e = failure(strict, UnexpectedResponseException.class);

        assertThat(e)
                .hasMessage(
                        "AddDomain: expected the property ROID, the answer has none; the API answered 200, so the command was"
                                + " carried out: response() has the whole answer");
        assertThat(e.response().orElseThrow().value("RESULT")).contains("done");
        assertThat(e.command()).contains("AddDomain");
    }

    @Test
    void aDecoderThatFailsKeepsTheAnswer() {
        Command<String> broken = new Decoding() {
            @Override
            public String decode(Response response) {
                throw new IndexOutOfBoundsException("7");
            }
        };

        UnexpectedResponseException e = failure(broken, UnexpectedResponseException.class);

        assertThat(e).hasMessageContaining("AddDomain: reading the answer failed with IndexOutOfBoundsException");
        assertThat(e.getSuppressed()).hasSize(1);
        assertThat(e.response()).isPresent();
    }

    private abstract static class Decoding implements Command<String> {
        @Override
        public String name() {
            return "AddDomain";
        }

        @Override
        public Effect effect() {
            return Effect.ONCE;
        }

        @Override
        public CommandText encode(IdnProfile profile) {
            return CommandText.of("AddDomain", Map.of());
        }
    }
}
