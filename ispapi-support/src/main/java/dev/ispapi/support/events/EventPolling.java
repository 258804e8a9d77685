package dev.ispapi.support.events;

import dev.ispapi.AuthenticationFailedException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A reader that reads again and again, until this is closed. Thread-safe. */
public final class EventPolling implements AutoCloseable {

    private final EventReader reader;
    private final RoundListener listener;
    private volatile boolean isClosed;
    private @Nullable Future<?> schedule;

    private EventPolling(EventReader reader, RoundListener listener) {
        this.reader = reader;
        this.listener = listener;
    }

    static EventPolling start(
            EventReader reader, Duration pause, ScheduledExecutorService scheduler, RoundListener listener) {
        EventPolling polling = new EventPolling(reader, listener);
        synchronized (polling) {
            polling.schedule =
                    scheduler.scheduleWithFixedDelay(polling::round, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
        }
        return polling;
    }

    /** {@return whether it has ended: it was closed, or the API refused to log in} */
    public boolean isClosed() {
        return isClosed;
    }

    /**
     * Ends it. A round that is under way stops behind the event that it deals with, and is waited for, unless it is the handler or the
     * listener that calls this. The scheduler, the reader and its sender stay open.
     */
    @Override
    public void close() {
        end();
        reader.awaitRound();
    }

    private void end() {
        isClosed = true;
        synchronized (this) {
            if (schedule != null) {
                var unused = schedule.cancel(false);
            }
        }
    }

    private void round() {
        if (isClosed) {
            return;
        }
        try {
            EventRound round = reader.rounds(Integer.MAX_VALUE, () -> isClosed);
            tell(() -> listener.finished(round));
        } catch (RuntimeException e) {
            if (e instanceof AuthenticationFailedException) {
                end();
            }
            tell(() -> listener.failed(e));
        }
    }

    /** A schedule ends with the first exception, so the listener's stays here. */
    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            // It is the listener that tells of failures, and its own it can't report.
        }
    }
}
