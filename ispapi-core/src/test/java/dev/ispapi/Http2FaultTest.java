package dev.ispapi;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.Cut;
import dev.ispapi.testing.CuttingRelay;
import dev.ispapi.testing.HttpApi;
import dev.ispapi.testing.LocalTls;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections of HTTP/2 that break: the same promises as over HTTP/1.1. What the server has received counts as carried out. */
@Timeout(300)
class Http2FaultTest {

    private static final int STEP = 113;
    private static final Pattern NUMBER = Pattern.compile("DOMAIN%3Df([0-9]+)");

    @TempDir
    private static Path folder;

    private final Map<Integer, String> reported = new TreeMap<>();
    private final Map<Integer, Effect> effects = new TreeMap<>();
    private final AtomicReference<Protocol> protocol = new AtomicReference<>();

    private static WireMockServer server() {
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(folder.resolve("local.p12").toString())
                .keystorePassword("changeit")
                .keyManagerPassword("changeit"));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withBody(HttpApi.OK)));
        return server;
    }

    private IspapiClient client(LocalTls tls, int port) {
        OkHttpClient http = new OkHttpClient.Builder()
                .sslSocketFactory(tls.context().getSocketFactory(), tls.trust())
                .addNetworkInterceptor(chain -> {
                    protocol.set(chain.connection().protocol());
                    return chain.proceed(chain.request());
                })
                .build();
        return IspapiClient.builder()
                .environment(Environment.custom(URI.create("https://127.0.0.1:" + port + "/")))
                .credentials(Credentials.of("u", "p"))
                .httpClient(http)
                .timeLimit(Duration.ofSeconds(20))
                .retryPolicy(RetryPolicy.builder()
                        .firstPause(Duration.ZERO)
                        .longestPause(Duration.ZERO)
                        .build())
                .build();
    }

    private void send(IspapiClient client, Effect effect) {
        int number = reported.size();
        effects.put(number, effect);
        try {
            client.send(new TestCommand("Test", effect, Map.of("DOMAIN", "f" + number + ".example")));
            reported.put(number, "done");
        } catch (IspapiException e) {
            reported.put(number, e.getClass().getSimpleName());
        }
    }

    private static int[] received(WireMockServer server, int commands) {
        int[] received = new int[commands];
        for (ServeEvent event : server.getAllServeEvents()) {
            Matcher number = NUMBER.matcher(event.getRequest().getBodyAsString());
            if (number.find()) {
                received[Integer.parseInt(number.group(1))]++;
            }
        }
        return received;
    }

    @Test
    void whateverBreaksNothingIsDoneTwiceAndNothingDoneIsReportedAsFailed() throws Exception {
        LocalTls tls = LocalTls.in(folder);
        WireMockServer server = server();
        try (CuttingRelay relay = new CuttingRelay(server.httpsPort());
                IspapiClient client = client(tls, relay.port())) {
            send(client, Effect.ONCE);
            assertThat(protocol).hasValue(Protocol.HTTP_2);
            int in = relay.bytesReceived();
            int out = relay.bytesSent();
            send(client, Effect.READS);
            for (Cut.Farewell farewell : Cut.Farewell.values()) {
                for (int offset = 1; offset < in; offset += STEP) {
                    breakAt(client, relay, new Cut(Cut.Side.REQUEST, offset, farewell));
                }
                for (int offset = 1; offset < out; offset += STEP) {
                    breakAt(client, relay, new Cut(Cut.Side.ANSWER, offset, farewell));
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        int[] received = received(server, reported.size());
        server.stop();
        reported.forEach((number, what) -> {
            String line = effects.get(number) + " " + what + ", received " + received[number];
            counts.merge(line, 1, Integer::sum);
            boolean isRight = effects.get(number) == Effect.ONCE
                    ? switch (what) {
                        case "done" -> received[number] == 1;
                        case "ConnectionException" -> received[number] == 0;
                        case "OutcomeUnknownException" -> received[number] <= 1;
                        default -> false;
                    }
                    : what.equals("done") && received[number] >= 1;
            if (!isRight) {
                wrong.add(number + ": " + line);
            }
        });
        System.out.println("HTTP/2: " + counts);
        assertThat(wrong).isEmpty();
        assertThat(counts).containsKeys("ONCE OutcomeUnknownException, received 1", "ONCE done, received 1");
    }

    private void breakAt(IspapiClient client, CuttingRelay relay, Cut cut) throws IOException {
        relay.cutNextConnection(cut);
        send(client, Effect.ONCE);
        // Of the pooled connection.
        send(client, Effect.READS);
        relay.cutOpenConnection(cut);
        send(client, Effect.READS);
    }
}
