package dev.ispapi.sandbox.soak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.sandbox.Sandbox;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SoakTest {

    private static final long COMMANDS = Long.getLong("soak.commands", 5_000);

    /** The share that fills pools and caches, and gets the code compiled. */
    private static final int WARM_UP = 10;

    private static final long MEGABYTE = 1024 * 1024;

    /** What may come and go: buffers, compiled code's constants, the test's own lists. */
    private static final long SLACK_BYTES = 8 * MEGABYTE;

    /** A line in the log, the accounts or the events of the sandbox, which it is there to remember: about 270 bytes. */
    private static final long LINE_BYTES = 320;

    /** As many calls as the client makes at once: how many were under way at the busiest moment differs. */
    private static final int SLACK_THREADS = 64;

    /** Both ends of as many connections. */
    private static final int SLACK_DESCRIPTORS = 2 * SLACK_THREADS;

    @Test
    void manyCommandsAtOnceAreAnsweredEachAndNothingGrows() throws InterruptedException {
        try (Sandbox sandbox = Sandbox.start();
                IspapiClient ispapi = sandbox.client();
                Soak soak = new Soak(sandbox, ispapi, mix(new WritingStories(ispapi)))) {
            sandbox.account().deposit(new BigDecimal("100000000"));
            soak.playUntil(COMMANDS / WARM_UP);
            soak.rest();
            Readings start = Readings.now();
            long linesAtStart = lines(ispapi);
            long from = System.nanoTime();
            long before = soak.sent();

            soak.playUntil(COMMANDS);

            Duration time = Duration.ofNanos(System.nanoTime() - from);
            soak.rest();
            Readings end = Readings.now();
            long lines = lines(ispapi) - linesAtStart;
            tell(soak.sent() - before, time, start, end, lines);
            assertThat(ispapi.send(QueryDomainList.builder().build()).entries()).isEmpty();
            assertThat(end.heapBytes())
                    .as("live heap; %d lines are remembered", lines)
                    .isLessThan(start.heapBytes() + start.heapBytes() / 10 + SLACK_BYTES + lines * LINE_BYTES);
            assertThat(end.threads()).as("threads").isLessThanOrEqualTo(start.threads() + SLACK_THREADS);
            assertThat(end.descriptors())
                    .as("open files and sockets")
                    .isLessThanOrEqualTo(start.descriptors() + SLACK_DESCRIPTORS);
        }
    }

    /** Mostly questions, as in life. The order is mixed, and the same each time. */
    private static List<Story> mix(WritingStories writing) {
        List<Story> mix = new ArrayList<>();
        mix.addAll(Collections.nCopies(45, ReadingStories::check));
        mix.addAll(Collections.nCopies(10, ReadingStories::checkAtOnce));
        mix.addAll(Collections.nCopies(20, ReadingStories::convert));
        mix.addAll(Collections.nCopies(8, ReadingStories::miss));
        mix.addAll(Collections.nCopies(5, ReadingStories::mistake));
        mix.addAll(Collections.nCopies(5, ReadingStories::session));
        mix.addAll(Collections.nCopies(2, writing::domain));
        mix.addAll(Collections.nCopies(5, writing::zone));
        Collections.shuffle(mix, new java.util.Random(1));
        return mix;
    }

    private static long lines(IspapiClient ispapi) {
        return total(ispapi, "QueryObjectLogList")
                + total(ispapi, "QueryAccountingList")
                + total(ispapi, "QueryEventList");
    }

    private static long total(IspapiClient ispapi, String command) {
        return ispapi.send(RawCommand.builder(command)
                        .parameter("LIMIT", "1")
                        .effect(Effect.READS)
                        .build())
                .paging()
                .orElseThrow()
                .total();
    }

    private static void tell(long commands, Duration time, Readings start, Readings end, long lines) {
        System.out.printf(
                Locale.ROOT,
                "soak: %d commands in %d s, %.0f a second; live heap %.1f -> %.1f MB (%d lines remembered),"
                        + " threads %d -> %d, open files and sockets %d -> %d%n",
                commands,
                time.toSeconds(),
                commands * 1e9 / time.toNanos(),
                (double) start.heapBytes() / MEGABYTE,
                (double) end.heapBytes() / MEGABYTE,
                lines,
                start.threads(),
                end.threads(),
                start.descriptors(),
                end.descriptors());
    }
}
