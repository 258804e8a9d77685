package dev.ispapi.cli.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What belongs to a plan that is carried out. */
final class RunOptions {

    @Option(
            names = "--run",
            description = "Carry the plan out, after a yes. It is kept in a file; the same call goes on from there, and"
                    + " sends no order twice.")
    private boolean isRun;

    @Option(names = "--yes", description = "With --run: do not ask.")
    private boolean isYes;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "With --run: the file of the plan; default: WISH-NAME.plan.json in this folder.")
    private @Nullable Path file;

    @Option(
            names = "--agree",
            paramLabel = "CONSENT",
            description = "With --run: give a consent that the plan needs, such as transfer-cost; once for each.")
    private List<String> consents = List.of();

    @Option(names = "--retry-failed", description = "With --run: send the step again that failed.")
    private boolean isRetrying;

    @Option(
            names = "--events",
            description = "With --run: if the plan waits for an event, read the account's events, and go on if it has"
                    + " come. Other events stay in the account.")
    private boolean isReadingEvents;

    boolean isReadingEvents() {
        return isReadingEvents;
    }

    boolean isRun() {
        return isRun;
    }

    boolean isYes() {
        return isYes;
    }

    boolean isRetrying() {
        return isRetrying;
    }

    List<String> consents() {
        return consents;
    }

    /** Whether something is said that makes no sense without --run. */
    boolean isIdle() {
        return !isRun && (isYes || isRetrying || isReadingEvents || file != null || !consents.isEmpty());
    }

    Path file(String wish, String domain) {
        Path given = file;
        return given != null ? given : Path.of(wish.toLowerCase(Locale.ROOT) + "-" + domain + ".plan.json");
    }
}
