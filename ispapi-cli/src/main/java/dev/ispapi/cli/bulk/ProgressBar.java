package dev.ispapi.cli.bulk;

import dev.ispapi.support.bulk.BulkProgress;
import dev.ispapi.support.plan.PlanStatus;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** How far a job is, on one line: a bar, the rate of the last seconds and the time that is left. */
final class ProgressBar {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean isTerminal;
    private final LongSupplier nanos;
    private final long startedAt;
    private long first = -1;
    private int shown;

    ProgressBar(PrintWriter out, boolean isTerminal) {
        this(out, isTerminal, System::nanoTime);
    }

    ProgressBar(PrintWriter out, boolean isTerminal, LongSupplier nanos) {
        this.out = out;
        this.isTerminal = isTerminal;
        this.nanos = nanos;
        this.startedAt = nanos.getAsLong();
    }

    void show(BulkProgress progress) {
        if (first < 0) {
            first = progress.ended();
        }
        // Without a terminal each line stays: one in a while is enough.
        if (isTerminal || shown % 20 == 0) {
            out.print((isTerminal ? "\r" : "") + line(progress) + (isTerminal ? "   " : System.lineSeparator()));
            out.flush();
        }
        shown++;
    }

    void end(BulkProgress progress) {
        out.println((isTerminal ? "\r" : "") + line(progress));
        out.flush();
    }

    private String line(BulkProgress progress) {
        long total = Math.max(1, progress.total());
        int filled = (int) (WIDTH * progress.ended() / total);
        double seconds =
                Math.max(0.001, Duration.ofNanos(nanos.getAsLong() - startedAt).toMillis() / 1000.0);
        double rate = (progress.ended() - first) / seconds;
        long left = rate > 0 ? (long) (progress.open() / rate) : -1;
        long unknown = progress.count(PlanStatus.OUTCOME_UNKNOWN);
        return String.format(
                Locale.ROOT,
                "[%s%s] %d/%d, %d failed, %d waiting%s, %.1f/s, %s left",
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                progress.ended(),
                progress.total(),
                progress.count(PlanStatus.FAILED),
                progress.count(PlanStatus.WAITS_FOR_EVENT),
                unknown == 0 ? "" : ", " + unknown + " without an answer",
                rate,
                left < 0 ? "?" : text(left));
    }

    private static String text(long seconds) {
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
