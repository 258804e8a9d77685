package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.Effect;
import dev.ispapi.testing.LocalTls;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Servers and relays that answer twice, send what was not asked for, or tell a wrong length: the next command never gets what belongs to
 * another one. Each command's number is in its name, and the server remembers whether it refused or accepted it.
 */
@Timeout(300)
class MixedUpAnswersTest {

    private static final int TRIES = 1_000;

    /** Each costs a handshake: {@code -Dfaults=all} makes as many of them as in clear. */
    private static final int TRIES_WITH_TLS = "all".equals(System.getProperty("faults")) ? TRIES : 200;

    private static final Pattern NUMBER = Pattern.compile("DOMAIN=d([0-9]+)");

    /** What is wrong with the server. */
    enum Trouble {
        /** The answer comes twice in one segment. */
        TWICE,
        /** The answer comes twice, the second time as an acceptance of something else. */
        TWICE_THE_OPPOSITE,
        /** Something follows the answer that is no HTTP. */
        EXTRA_BYTES,
        /** An empty line follows the answer. */
        EXTRA_LINE,
        /** The length is less than that of the answer. */
        LENGTH_TOO_SHORT,
        /** Two lengths contradict each other. */
        TWO_LENGTHS,
        /** The answer is chunked, and comes twice. */
        CHUNKED_TWICE,
        /** The answer comes twice, the second time a moment later, when the next command may be on its way already. */
        TWICE_THE_SECOND_LATE
    }

    private static String answer(int number) {
        // Every other command is refused: what is mixed up with its neighbour is told apart.
        return "[RESPONSE]\r\nCODE = " + (number % 2 == 0 ? "200" : "541") + "\r\nDESCRIPTION = answer to d" + number
                + "\r\nEOF\r\n";
    }

    private static String http(String body, int length) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    private static String http(String body) {
        return http(body, body.length());
    }

    private static String chunked(String body) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + "\r\n"
                + body + "\r\n0\r\n\r\n";
    }

    private static void play(SocketApi.Connection connection, Trouble trouble) throws IOException {
        while (true) {
            String form = URLDecoder.decode(connection.nextRequest(), StandardCharsets.UTF_8);
            Matcher matcher = NUMBER.matcher(form);
            assertThat(matcher.find()).isTrue();
            int number = Integer.parseInt(matcher.group(1));
            String body = answer(number);
            switch (trouble) {
                case TWICE -> connection.send(http(body) + http(body));
                case TWICE_THE_OPPOSITE -> connection.send(http(body) + http(answer(number + 2)));
                case EXTRA_BYTES -> connection.send(http(body) + "xyz");
                case EXTRA_LINE -> connection.send(http(body) + "\r\n");
                case LENGTH_TOO_SHORT -> connection.send(http(body, body.length() - 2));
                case TWO_LENGTHS ->
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body);
                case CHUNKED_TWICE -> connection.send(chunked(body) + chunked(body));
                case TWICE_THE_SECOND_LATE -> {
                    connection.send(http(body));
                    connection.send(http(body));
                }
            }
        }
    }

    private static void sendAll(IspapiClient client, Trouble trouble, int tries) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> mixedUp = new ArrayList<>();
        // Reads share connections, where the late answer to one can't be told from that to the next unless it names its
        // object.
        List<Effect> effects = trouble == Trouble.TWICE_THE_SECOND_LATE
                ? List.of(Effect.ONCE, Effect.REPEATABLE)
                : List.of(Effect.values());
        for (int i = 0; i < tries; i++) {
            Effect effect = effects.get(i % effects.size());
            TestCommand command = new TestCommand("Test", effect, Map.of("DOMAIN", "d" + i));
            String reported;
            try {
                String description = client.request(command).description();
                reported = description.equals("answer to d" + i) ? "right" : description;
            } catch (IspapiException e) {
                reported = e.getClass().getSimpleName();
            }
            counts.merge(reported.startsWith("answer") ? "mixed up" : reported, 1, Integer::sum);
            if (reported.startsWith("answer")) {
                mixedUp.add(effect + " d" + i + ": " + reported);
            }
        }
        assertThat(mixedUp).isEmpty();
        assertThat(counts).containsKey("right");
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerInClearIsTakenForAnothers(Trouble trouble) throws IOException {
        try (SocketApi api = new SocketApi(connection -> play(connection, trouble));
                IspapiClient client =
                        api.client().retryPolicy(RetryPolicy.none()).build()) {
            sendAll(client, trouble, TRIES);
        }
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("try") // the server runs meanwhile; nothing is asked of it
    void noAnswerUnderTlsIsTakenForAnothers(Trouble trouble, @TempDir Path directory) throws Exception {
        LocalTls tls = LocalTls.in(directory);
        ServerSocket listener =
                tls.context().getServerSocketFactory().createServerSocket(0, 500, InetAddress.getByName("127.0.0.1"));
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(tls.context().getSocketFactory(), tls.trust())
                .build();
        try (SocketApi api = new SocketApi(listener, connection -> play(connection, trouble));
                IspapiClient client = IspapiClient.builder()
                        .environment(Environment.custom(java.net.URI.create(
                                "https://127.0.0.1:" + api.url().getPort() + "/")))
                        .credentials(Credentials.of("u", "p"))
                        .httpClient(http)
                        .timeLimit(Duration.ofSeconds(20))
                        .retryPolicy(RetryPolicy.none())
                        .build()) {
            sendAll(client, trouble, TRIES_WITH_TLS);
        }
    }

    @Test
    void anAnswerThatNamesAnotherDomainIsNotTaken() throws IOException {
        String other = "[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command completed successfully\r\n"
                + "PROPERTY[DOMAIN][0] = other.com\r\nEOF\r\n";
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(other);
                });
                IspapiClient client =
                        api.client().retryPolicy(RetryPolicy.none()).build()) {
            TestCommand command = new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "example.com"));

            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                            OutcomeUnknownException.class, () -> client.send(command)))
                    .hasMessage("StatusDomain: it was sent to 127.0.0.1:"
                            + api.url().getPort()
                            + ", and the response is about \"other.com\" instead of \"example.com\", so it belongs to"
                            + " another command; it only reads, so it can be sent again");
        }
    }

    @Test
    void aDomainInAnotherSpellingIsTheSame() throws IOException {
        String same = "[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command completed successfully\r\n"
                + "PROPERTY[DOMAIN][0] = MÜLLER.de\r\nEOF\r\n";
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(same);
                });
                IspapiClient client = api.client().build()) {
            TestCommand command = new TestCommand("StatusDomain", Effect.READS, Map.of("DOMAIN", "xn--mller-kva.de"));

            assertThat(client.request(command).isSuccess()).isTrue();
        }
    }
}
