package dev.ispapi.internal.call;

import static dev.ispapi.internal.config.ClientConfig.UNLIMITED;

import dev.ispapi.internal.config.Scheduler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The queue before the wire, one for a client: so many commands on their way at once, so many begun within a second, and a pause for
 * all when the API says that it is used too much (425). First come, first served.
 *
 * <p>After such a pause one command goes alone; each answer that is not another 425 lets twice as many go, until all places are back.
 */
final class RateLimiter {

    /** The API's code for "usage exceeded". */
    static final int USAGE_EXCEEDED = 425;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int places;
    private final int perSecond;
    private final Scheduler time;

    private final Object lock = new Object();
    private final Set<Permit> waiting = new LinkedHashSet<>();
    /** When the last commands began, oldest first: as many as may begin in a second. */
    private final Deque<Long> begun = new ArrayDeque<>();

    private int taken;
    private int allowed;
    /** Written with the lock; each answer looks at it, and hardly one finds it set. */
    private volatile boolean slowed;

    private Duration pause = Duration.ZERO;
    private long pausedSince;
    private Scheduler.@Nullable Task wake;
    /** Whether a thread is about to hand out turns; others leave it to that one, so that turns do not nest without end. */
    private boolean serving;

    private boolean serveAgain;

    RateLimiter(int places, int perSecond, Scheduler time) {
        this.places = places;
        this.perSecond = perSecond;
        this.time = time;
        this.allowed = places;
    }

    /** One command's turn. */
    final class Permit {

        private final Runnable turn;
        private boolean called;
        private boolean released;

        private Permit(Runnable turn) {
            this.turn = turn;
        }

        /** Waits in the queue, without a thread; the turn may come before this returns. */
        void acquire() {
            if (callAtOnce(this)) {
                turn.run();
            } else {
                serve();
            }
        }

        /** Leaves the queue, or frees the place once the turn came. The second time it has no effect. */
        void release() {
            synchronized (lock) {
                if (released) {
                    return;
                }
                released = true;
                waiting.remove(this);
                if (called) {
                    taken--;
                }
                if (waiting.isEmpty()) {
                    return;
                }
            }
            serve();
        }
    }

    /** A place in the queue to come: it counts from {@link Permit#acquire} on. The turn must not block. */
    Permit permit(Runnable turn) {
        return new Permit(turn);
    }

    /** The API was used too much by a command that began at this time. */
    void slowDown(long began) {
        synchronized (lock) {
            if (slowed && began - pausedSince < 0) {
                // It left before the pause that the others brought about.
                return;
            }
            pause = pause.isZero() ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
            slowed = true;
            pausedSince = time.nanos();
            allowed = 1;
        }
    }

    /** The API worked for a command that began at this time. */
    void succeeded(long began) {
        if (!slowed) {
            return;
        }
        synchronized (lock) {
            if (!slowed || began - pausedSince < 0) {
                return;
            }
            allowed = Math.min(places, allowed * 2);
            if (allowed == places) {
                slowed = false;
                pause = Duration.ZERO;
            }
        }
        serve();
    }

    /** How long no command gets a turn. */
    Duration pauseLeft() {
        synchronized (lock) {
            return Duration.ofNanos(Math.max(0, pauseNanos(time.nanos())));
        }
    }

    /** Lets a command go that finds nothing before it, as nearly each does; otherwise it joins the queue. */
    private boolean callAtOnce(Permit permit) {
        synchronized (lock) {
            if (permit.released) {
                return false;
            }
            if (waiting.isEmpty() && taken < allowed) {
                long now = time.nanos();
                if (pauseNanos(now) <= 0 && rateNanos(now) <= 0) {
                    call(permit, now);
                    return true;
                }
            }
            waiting.add(permit);
            return false;
        }
    }

    private void serve() {
        synchronized (lock) {
            if (serving) {
                serveAgain = true;
                return;
            }
            serving = true;
        }
        for (Permit next = next(); next != null; next = next()) {
            next.turn.run();
        }
    }

    /** The next one whose turn it is; null ends the serving. */
    private @Nullable Permit next() {
        synchronized (lock) {
            do {
                serveAgain = false;
                if (!waiting.isEmpty() && taken < allowed) {
                    long now = time.nanos();
                    long wait = Math.max(pauseNanos(now), rateNanos(now));
                    if (wait <= 0) {
                        return first(now);
                    }
                    wakeIn(wait);
                }
            } while (serveAgain);
            serving = false;
            return null;
        }
    }

    private Permit first(long now) {
        Iterator<Permit> first = waiting.iterator();
        Permit permit = first.next();
        first.remove();
        call(permit, now);
        return permit;
    }

    private void call(Permit permit, long now) {
        permit.called = true;
        taken++;
        if (perSecond != UNLIMITED) {
            if (begun.size() == perSecond) {
                long ignored = begun.removeFirst();
            }
            begun.addLast(now);
        }
    }

    private long pauseNanos(long now) {
        return slowed ? pausedSince + pause.toNanos() - now : 0;
    }

    private long rateNanos(long now) {
        return perSecond == UNLIMITED || begun.size() < perSecond ? 0 : begun.getFirst() + SECOND - now;
    }

    private void wakeIn(long nanos) {
        if (wake != null) {
            return;
        }
        wake = time.after(Duration.ofNanos(nanos), () -> {
            synchronized (lock) {
                wake = null;
            }
            serve();
        });
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
