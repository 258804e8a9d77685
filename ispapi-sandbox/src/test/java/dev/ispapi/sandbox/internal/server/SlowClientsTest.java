package dev.ispapi.sandbox.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlowClientsTest {

    private static final int MANY = 600;
    private static final String HEAD = "POST /api/call.cgi HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();

    private static ApiServer server(Duration receive) throws IOException {
        return new ApiServer(
                new ListenAt("127.0.0.1", 0, Set.of(), Optional.empty(), Optional.empty()),
                new Routes(form -> Reply.of("answered"), exchange -> {}, exchange -> {}),
                receive);
    }

    private Socket half(URI url, String text) throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        sockets.add(socket);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String call(URI url) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .timeout(Duration.ofSeconds(20))
                                .GET()
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void answersWhileManyHaveSentHalfOfARequest() throws Exception {
        try (ApiServer server = server(Duration.ofMinutes(5))) {
            for (int i = 0; i < MANY; i++) {
                half(server.url(), HEAD + "s_command=half");
            }
            assertThat(call(server.url())).isEqualTo("answered");
        }
    }

    @Test
    void closesTheConnectionOfABodyThatDoesNotCome() throws Exception {
        try (ApiServer server = server(Duration.ofMillis(300))) {
            assertThat(half(server.url(), HEAD + "s_command=half")
                            .getInputStream()
                            .readAllBytes())
                    .isEmpty();
        }
    }

    @Test
    void closesTheConnectionOfAHeadThatDoesNotEnd() throws Exception {
        try (ApiServer server = server(Duration.ofMillis(300))) {
            assertThat(half(server.url(), "POST /api/call.cgi HTTP/1.1\r\nHost: local")
                            .getInputStream()
                            .readAllBytes())
                    .isEmpty();
        }
    }

    @Test
    void answersAfterOthersWereCut() throws Exception {
        try (ApiServer server = server(Duration.ofMillis(300))) {
            for (int i = 0; i < 20; i++) {
                half(server.url(), HEAD).getInputStream().readAllBytes();
            }
            assertThat(call(server.url())).isEqualTo("answered");
        }
    }

    @Test
    void refusesABodyWithoutEnd() throws Exception {
        try (ApiServer server = server(Duration.ofSeconds(30))) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.url())
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[17 * 1024 * 1024]))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
        }
    }
}
