package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import dev.ispapi.wire.ResponseLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What goes wrong on the way: each fault by its name, and by whether something was sent. */
@Timeout(60)
class IspapiClientFaultTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private static <E extends Throwable> E failure(IspapiClient.Builder builder, Command<?> command, Class<E> type) {
        try (IspapiClient client = builder.build()) {
            return catchThrowableOfType(type, () -> client.send(command));
        }
    }

    private static IspapiClient.Builder client(URI url) {
        return IspapiClient.builder()
                .environment(Environment.custom(url))
                .credentials(Credentials.of("test.user", "test.passw0rd"));
    }

    @Test
    void connectionRefused() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }

        assertThat(failure(
                        client(URI.create("http://127.0.0.1:" + port + "/")),
                        TestCommand.once(),
                        ConnectionException.class))
                .hasMessageStartingWith(
                        "AddDomain: nothing was sent, so it is safe to send it again; no connection to 127.0.0.1:"
                                + port + " (ConnectException: ")
                .hasMessageContaining("check the environment's URL, firewall and proxy");
    }

    @Test
    void anUnknownHost() {
        assertThat(failure(
                        client(URI.create("https://api.ispapi.invalid/")),
                        TestCommand.once(),
                        ConnectionException.class))
                .hasMessageContaining("the host name api.ispapi.invalid can't be resolved")
                .hasMessageContaining("check the environment's URL, the DNS and the network");
    }

    @Test
    void triesEveryAddressOfAHost() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                });
                IspapiClient client = client(
                                URI.create("http://localhost:" + api.url().getPort() + "/"))
                        .build()) {
            assertThat(client.send(TestCommand.once())).isEqualTo("done");
        }
    }

    @Test
    void acceptsAndCloses() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {});
                IspapiClient client =
                        api.client().retryPolicy(RetryPolicy.none()).build()) {
            // The client may find out before it sends, or after that.
            assertThat(catchThrowableOfType(IspapiException.class, () -> client.send(TestCommand.once())))
                    .isInstanceOfAny(ConnectionException.class, OutcomeUnknownException.class);
            assertThat(api.requests()).isEmpty();
            assertThat(api.connections()).isEqualTo(1);
        }
    }

    @Test
    void closesAfterTheRequest() throws IOException {
        try (SocketApi api = new SocketApi(SocketApi.Connection::readRequest)) {
            assertThat(failure(api.client(), TestCommand.once(), OutcomeUnknownException.class))
                    .hasMessageContaining("unexpected end of stream");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void resetWhileReading() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.reset();
        })) {
            OutcomeUnknownException e = failure(api.client(), TestCommand.once(), OutcomeUnknownException.class);

            assertThat(e).hasMessageContaining("Connection reset").hasMessageContaining("may have been carried out");
            assertThat(e.effect()).isEqualTo(Effect.ONCE);
            assertThat(e.isRepeatable()).isFalse();
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void resetAfterHalfTheBody() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[RESPONSE]\r\nCODE = 200\r\n");
            connection.reset();
        })) {
            assertThat(failure(api.client(), TestCommand.once(), OutcomeUnknownException.class))
                    .hasMessageContaining("before the whole answer was there");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void closesAfterHalfTheBodyOfAReadingCommand() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[RESPONSE]\r\nCODE = 200\r\n");
        })) {
            OutcomeUnknownException e = failure(api.client(), TestCommand.reads(), OutcomeUnknownException.class);

            assertThat(e).hasMessageEndingWith("; it only reads, so it can be sent again");
            assertThat(e.isRepeatable()).isTrue();
        }
    }

    @Test
    void closesAfterHalfABodyOfUnknownLength() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[RESPONSE]\r\nCODE = 200\r\n");
        })) {
            assertThat(failure(api.client(), TestCommand.once(), OutcomeUnknownException.class))
                    .hasMessageContaining("EOF")
                    .hasMessageContaining("may have been carried out");
        }
    }

    @Test
    void closesAmidChunks() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(HttpApi.OK.length()) + "\r\n" + HttpApi.OK);
        })) {
            assertThat(failure(api.client(), TestCommand.once(), OutcomeUnknownException.class))
                    .hasMessageContaining("before the whole answer was there");
        }
    }

    @Test
    void noHttpAtAll() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("220 mail.example.net ESMTP test.passw0rd\r\n");
        })) {
            OutcomeUnknownException e = failure(api.client(), TestCommand.once(), OutcomeUnknownException.class);

            assertThat(e).hasMessageContaining("220 mail.example.net ESMTP ***").hasNoCause();
        }
    }

    @Test
    void silenceUntilTheTimeout() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.keepSilent();
        })) {
            assertThat(failure(api.client().answerTimeout(SHORT), TestCommand.once(), OutcomeUnknownException.class))
                    .hasMessageContaining("and then there was silence for 0.3 s")
                    .hasMessageContaining("may have been carried out");
            assertThat(api.requests()).hasSize(1);
        }
    }

    @Test
    void silenceAmidTheAnswer() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[RESPONSE]\r\n");
            connection.keepSilent();
        })) {
            assertThat(failure(api.client().answerTimeout(SHORT), TestCommand.once(), OutcomeUnknownException.class))
                    .hasMessageContaining("silence for 0.3 s");
        }
    }

    @Test
    void anAnswerThatTricklesInForever() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n[RESPONSE]\r\n");
            while (true) {
                connection.send("X=" + "x".repeat(64) + "\r\n");
            }
        })) {
            assertThat(failure(
                            api.client()
                                    .timeLimit(SHORT)
                                    .responseLimits(ResponseLimits.builder()
                                            .maxCharacters(1 << 30)
                                            .build()),
                            TestCommand.once(),
                            OutcomeUnknownException.class))
                    .hasMessageContaining("there was no whole answer within the time limit of 0.3 s");
        }
    }

    @Test
    void theTimeLimitOfOneCall() throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.keepSilent();
                });
                IspapiClient client = api.client().build()) {
            CallOptions options = CallOptions.builder().timeLimit(SHORT).build();

            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class, () -> client.send(TestCommand.once(), options)))
                    .hasMessageContaining("it was sent to 127.0.0.1:"
                            + api.url().getPort() + ", and there was no whole answer within the time limit of 0.3 s");
        }
    }

    @Test
    void theTimeLimitBeforeAnythingIsSent() throws IOException {
        // A TLS server that never speaks: the connection is there, the handshake never ends.
        try (SocketApi api = new SocketApi(SocketApi.Connection::keepSilent)) {
            URI url = URI.create("https://127.0.0.1:" + api.url().getPort() + "/");

            assertThat(failure(client(url).timeLimit(SHORT), TestCommand.once(), ConnectionException.class))
                    .hasMessageContaining("nothing was sent, so it is safe to send it again")
                    .hasMessageContaining("time limit of 0.3 s");
            assertThat(failure(client(url).answerTimeout(SHORT), TestCommand.once(), ConnectionException.class))
                    .hasMessageContaining("nothing was sent");
        }
    }

    @Test
    void aServerThatSpeaksNoTls() throws IOException {
        try (SocketApi api = new SocketApi(connection -> connection.send("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            URI url = URI.create("https://127.0.0.1:" + api.url().getPort() + "/");

            assertThat(failure(client(url), TestCommand.once(), ConnectionException.class))
                    .hasMessageContaining(
                            "no TLS connection to 127.0.0.1:" + api.url().getPort());
        }
    }

    @Test
    void aConnectionThatTheServerClosedBetweenCallsIsNotUsed() throws Exception {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                });
                IspapiClient client = api.client().build()) {
            for (int i = 1; i <= 5; i++) {
                assertThat(client.send(TestCommand.once())).isEqualTo("done");
                assertThat(api.requests()).hasSize(i);
                api.awaitClosed();
            }
        }
    }

    @Test
    void aConnectionThatTheServerResetBetweenCallsIsNotUsed() throws Exception {
        Semaphore answered = new Semaphore(0);
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    connection.answer(HttpApi.OK);
                    // A reset overtakes what the client has not read yet.
                    answered.acquireUninterruptibly();
                    connection.reset();
                });
                IspapiClient client = api.client().build()) {
            for (int i = 1; i <= 5; i++) {
                assertThat(client.send(TestCommand.once())).isEqualTo("done");
                assertThat(api.requests()).hasSize(i);
                answered.release();
                api.awaitClosed();
            }
        }
    }

    @Test
    void aConnectionThatBreaksUnderAnOrderDoesNotSendItTwice() throws IOException {
        try (SocketApi api = new SocketApi(
                        connection -> {
                            connection.readRequest();
                            connection.answer(HttpApi.OK);
                            connection.keepSilent();
                        },
                        connection -> {
                            connection.readRequest();
                            connection.reset();
                        });
                IspapiClient client = api.client().build()) {
            assertThat(client.send(TestCommand.reads())).isEqualTo("done");

            assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once())))
                    .hasMessageContaining("may have been carried out");
            assertThat(api.requests()).hasSize(2);
            assertThat(api.connections()).isEqualTo(2);
        }
    }

    @Test
    void theStackTraceIsThatOfTheCaller() throws IOException {
        try (SocketApi api = new SocketApi(SocketApi.Connection::readRequest)) {
            OutcomeUnknownException e = failure(api.client(), TestCommand.once(), OutcomeUnknownException.class);

            assertThat(e.getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("theStackTraceIsThatOfTheCaller"));
        }
    }
}
