package dev.ispapi.internal.call;

import dev.ispapi.internal.config.Scheduler;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends calls that reach their time limit, which hardly one does. There is one task for all of them, at the earliest deadline that was seen:
 * a task each would cost more than all else that a call does here, and threads would queue up for the timer.
 */
final class TimeLimits {

    private final Scheduler scheduler;
    private final Set<RetryingCall> active;

    /** What looks next; null if nothing does. */
    private volatile @Nullable Look next;

    /** A look at all calls that is to come. */
    private record Look(long at, Scheduler.Task task) {

        boolean isNotAfter(long deadline) {
            return at - deadline <= 0;
        }
    }

    /**
     * The limits of some calls.
     *
     * @param scheduler the time
     * @param active the calls that have not ended; a call is in it before it is watched
     */
    TimeLimits(Scheduler scheduler, Set<RetryingCall> active) {
        this.scheduler = scheduler;
        this.active = active;
    }

    /** Sees to it that a call ends at its deadline. */
    void watch(RetryingCall call) {
        lookAt(call.deadline());
    }

    private void lookAt(long deadline) {
        Look planned = next;
        if (planned == null || !planned.isNotAfter(deadline)) {
            planLook(deadline);
        }
    }

    private synchronized void planLook(long deadline) {
        Look planned = next;
        if (planned != null && planned.isNotAfter(deadline)) {
            return;
        }
        if (planned != null) {
            planned.task().cancel();
        }
        Duration delay = Duration.ofNanos(Math.max(0, deadline - scheduler.nanos()));
        next = new Look(deadline, scheduler.after(delay, this::look));
    }

    private void look() {
        // First, so that a call which comes meanwhile is either seen here or plans a look of its own.
        synchronized (this) {
            next = null;
        }
        long now = scheduler.nanos();
        for (RetryingCall call : active) {
            long deadline = call.deadline();
            if (deadline - now <= 0) {
                call.timeOut();
            } else {
                lookAt(deadline);
            }
        }
    }
}
