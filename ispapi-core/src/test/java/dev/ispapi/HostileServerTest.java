package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ispapi.testing.SocketApi;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that never comes to the point: it is the size or the time limit that ends the waiting. */
@Timeout(60)
class HostileServerTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private static OutcomeUnknownException failure(SocketApi.Script script) throws IOException {
        try (SocketApi api = new SocketApi(connection -> {
                    connection.readRequest();
                    script.play(connection);
                });
                IspapiClient client = api.client().timeLimit(SHORT).build()) {
            OutcomeUnknownException e =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> client.send(TestCommand.once()));
            assertThat(e).isNotNull();
            return e;
        }
    }

    @Test
    void headersWithoutEndAreGivenUp() throws IOException {
        assertThat(failure(connection -> {
                    connection.send("HTTP/1.1 200 OK\r\n");
                    while (true) {
                        connection.send("X-More: " + "x".repeat(1000) + "\r\n");
                    }
                }))
                .hasMessageContaining("may have been carried out");
    }

    @Test
    void aHeaderWithoutEndIsGivenUp() throws IOException {
        assertThat(failure(connection -> {
                    connection.send("HTTP/1.1 200 OK\r\nX-More: ");
                    while (true) {
                        connection.send("x".repeat(1000));
                    }
                }))
                .hasMessageContaining("may have been carried out");
    }

    @Test
    void aStatusLineWithoutEndIsGivenUp() throws IOException {
        assertThat(failure(connection -> {
                    while (true) {
                        connection.send("HTTP/1.1 200 O" + "K".repeat(1000));
                    }
                }))
                .hasMessageContaining("may have been carried out");
    }

    @Test
    void interimAnswersWithoutEndAreGivenUp() throws IOException {
        assertThat(failure(connection -> {
                    while (true) {
                        connection.send("HTTP/1.1 100 Continue\r\n\r\n");
                    }
                }))
                .hasMessageContaining("may have been carried out");
    }

    @Test
    void chunksOfAByteAreEndedByTheTimeLimit() throws IOException {
        assertThat(failure(connection -> {
                    connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (true) {
                        connection.send("1\r\nx\r\n");
                    }
                }))
                .hasMessageContaining("within the time limit of 2 s");
    }
}
