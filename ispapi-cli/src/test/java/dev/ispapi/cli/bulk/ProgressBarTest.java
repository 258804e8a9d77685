package dev.ispapi.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.bulk.BulkProgress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProgressBarTest {

    private final StringWriter out = new StringWriter();
    private Duration now = Duration.ofHours(3);

    private ProgressBar bar(boolean isTerminal) {
        return new ProgressBar(new PrintWriter(out), isTerminal, () -> now.toNanos());
    }

    private static BulkProgress progress(Map<String, Long> counts) {
        return new BulkProgress(Optional.empty(), counts);
    }

    @Test
    void tellsTheTimeThatTheOpenRowsTakeAtTheRateOfThisRun() {
        ProgressBar bar = bar(true);
        bar.show(progress(Map.of("DONE", 100L, "READY", 300L)));
        now = now.plusSeconds(20);

        bar.end(progress(Map.of("DONE", 140L, "FAILED", 10L, "WAITS_FOR_EVENT", 50L, "READY", 200L)));

        assertThat(out.toString().split("\r"))
                .containsExactly(
                        "",
                        "[#######.......................] 100/400, 0 failed, 0 waiting, 0.0/s, ? left   ",
                        "[###########...................] 150/400, 10 failed, 50 waiting, 2.5/s, 1:20 left"
                                + System.lineSeparator());
    }

    @Test
    void tellsHowManyRowsHaveNoAnswerYet() {
        ProgressBar bar = bar(true);
        bar.show(progress(Map.of("READY", 7_300L)));
        now = now.plusSeconds(1);

        bar.end(progress(Map.of("DONE", 1L, "OUTCOME_UNKNOWN", 2L, "READY", 7_297L)));

        assertThat(out.toString())
                .endsWith("] 1/7300, 0 failed, 0 waiting, 2 without an answer, 1.0/s, 2:01:39 left"
                        + System.lineSeparator());
    }

    @Test
    void printsALineInAWhileWithoutATerminal() {
        ProgressBar bar = bar(false);
        for (int look = 0; look < 40; look++) {
            bar.show(progress(Map.of("READY", 1L)));
        }

        assertThat(out.toString().lines()).hasSize(2).noneMatch(line -> line.contains("\r"));
    }
}
