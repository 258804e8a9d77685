package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.Effect;
import dev.ispapi.testing.Cut;
import dev.ispapi.testing.Cut.Farewell;
import dev.ispapi.testing.Cut.Side;
import dev.ispapi.testing.CuttingApi;
import dev.ispapi.testing.EagerSockets;
import dev.ispapi.testing.LocalTls;
import dev.ispapi.testing.TestCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Breaks the connection after every byte of request and answer, and looks at the server's books: nothing that must happen once is
 * carried out twice, nothing that was carried out is reported as not done, and what may be repeated gets through.
 *
 * <p>Below TLS every 37th byte has to do; {@code -Dfaults=all} breaks at every one.
 */
@Timeout(1800)
class EveryByteTest {

    private static final int TLS_STEP = "all".equals(System.getProperty("faults")) ? 1 : 37;

    /** Handshakes differ by a few bytes, as signatures do. */
    private static final int TLS_SLACK = 8;

    /** How one connection breaks, how many in a row do, and whether the first of them was in use before. */
    private record Fault(Cut cut, int connections, boolean pooled) {}

    /** What came of the faults of one run. */
    private static final class Tally {

        private final long start = System.nanoTime();
        private final Map<String, Integer> counts = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();
        private int faults;

        void add(Effect effect, Fault fault, String reported, int carriedOut) {
            faults++;
            counts.merge(effect + " " + reported + ", carried out " + carriedOut, 1, Integer::sum);
            if (!isRight(effect, reported, carriedOut)) {
                wrong.add(effect + " " + fault + ": " + reported + ", carried out " + carriedOut);
            }
        }

        private static boolean isRight(Effect effect, String reported, int carriedOut) {
            if (effect != Effect.ONCE) {
                // There are more attempts than broken connections.
                return reported.equals(DONE) && carriedOut >= 1;
            }
            return switch (reported) {
                case DONE -> carriedOut == 1;
                case NOT_SENT -> carriedOut == 0;
                case UNKNOWN -> carriedOut <= 1;
                default -> false;
            };
        }

        void check(String where) {
            System.out.println(where + ": " + faults + " faults in "
                    + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms: " + counts);
            assertThat(wrong).isEmpty();
            // Both must have come up, or the faults were not where they should be.
            assertThat(counts)
                    .containsKeys(
                            "ONCE unknown, carried out 0", "ONCE unknown, carried out 1", "ONCE done, carried out 1");
        }
    }

    private static final String DONE = "done";
    private static final String NOT_SENT = "not sent";
    private static final String UNKNOWN = "unknown";

    /** A client, and a server that breaks its connections. */
    private static final class Rig implements AutoCloseable {

        private final CuttingApi api;
        private final ConnectionPool pool = new ConnectionPool();
        private final OkHttpClient http;
        private final IspapiClient client;
        private int number;

        Rig(@Nullable LocalTls tls) throws IOException {
            api = new CuttingApi(tls == null ? null : tls.context());
            OkHttpClient.Builder builder =
                    new OkHttpClient.Builder().connectionPool(pool).socketFactory(new EagerSockets());
            if (tls != null) {
                builder.sslSocketFactory(tls.context().getSocketFactory(), tls.trust());
            }
            http = builder.build();
            client = IspapiClient.builder()
                    .environment(Environment.custom(api.url()))
                    .credentials(Credentials.of("test.user", "test.passw0rd"))
                    .httpClient(http)
                    .retryPolicy(RetryPolicy.builder()
                            .firstPause(Duration.ZERO)
                            .longestPause(Duration.ZERO)
                            .build())
                    .build();
        }

        /** Breaks at each of these bytes, for each effect, with one and with two broken connections. */
        void runAll(boolean pooled, int requestBytes, int answerBytes, int step, Tally tally) throws IOException {
            for (Farewell farewell : Farewell.values()) {
                for (Effect effect : Effect.values()) {
                    for (int connections = 1; connections <= 2; connections++) {
                        for (int offset = 0; offset < requestBytes; offset += step) {
                            Cut cut = new Cut(Side.REQUEST, offset, farewell);
                            run(effect, new Fault(cut, connections, pooled), tally);
                        }
                        for (int offset = 1; offset <= answerBytes; offset += step) {
                            Cut cut = new Cut(Side.ANSWER, offset, farewell);
                            run(effect, new Fault(cut, connections, pooled), tally);
                        }
                    }
                }
            }
        }

        private void run(Effect effect, Fault fault, Tally tally) throws IOException {
            pool.evictAll();
            if (fault.pooled()) {
                client.send(TestCommand.reads());
                api.cutNextConnections(Collections.nCopies(fault.connections() - 1, fault.cut()));
                api.cutOpenConnection(fault.cut());
            } else {
                api.cutNextConnections(Collections.nCopies(fault.connections(), fault.cut()));
            }
            int now = number++;
            String reported = report(command(effect, now));
            tally.add(effect, fault, reported, api.carriedOut(now));
        }

        /** All of the same length. */
        private static TestCommand command(Effect effect, int number) {
            return new TestCommand(
                    "Test", effect, Map.of("DOMAIN", String.format(Locale.ROOT, "f%06d.example", number)));
        }

        private String report(TestCommand command) {
            try {
                return client.send(command);
            } catch (ConnectionException e) {
                return NOT_SENT;
            } catch (OutcomeUnknownException e) {
                return UNKNOWN;
            } catch (IspapiException e) {
                return e.toString();
            }
        }

        /** Sends one command over a connection of its own, so that its bytes can be counted. */
        void measure() {
            pool.evictAll();
            assertThat(report(command(Effect.READS, number++))).isEqualTo(DONE);
        }

        @Override
        public void close() throws IOException {
            client.close();
            http.dispatcher().executorService().shutdown();
            pool.evictAll();
            api.close();
        }
    }

    @Test
    void inClear() throws IOException {
        Tally tally = new Tally();
        try (Rig rig = new Rig(null)) {
            rig.measure();
            int requestBytes = rig.api.bytesReceived();
            int answerBytes = rig.api.bytesSent();

            rig.runAll(false, requestBytes, answerBytes, 1, tally);
            rig.runAll(true, requestBytes, answerBytes, 1, tally);
        }

        tally.check("In clear");
        assertThat(tally.faults).isGreaterThan(10_000);
    }

    @Test
    void withTls(@TempDir Path directory) throws Exception {
        Tally tally = new Tally();
        try (Rig rig = new Rig(LocalTls.in(directory))) {
            rig.measure();
            int requestBytes = rig.api.bytesReceived() + TLS_SLACK;
            int answerBytes = rig.api.bytesSent() + TLS_SLACK;

            rig.runAll(false, requestBytes, answerBytes, TLS_STEP, tally);
            // Of a connection that is there already only the second exchange is left to break.
            rig.runAll(true, 1_000, 1_000, TLS_STEP, tally);
        }

        tally.check("With TLS");
        assertThat(tally.counts).doesNotContainKey("ONCE not sent, carried out 0");
    }
}
