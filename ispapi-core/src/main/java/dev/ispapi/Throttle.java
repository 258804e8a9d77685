package dev.ispapi;

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
final class Throttle {

    /** The API's code for "usage exceeded". */
    static final int USAGE_EXCEEDED = 425;

    /** Stands for no limit. */
    static final int UNLIMITED = 0;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int places;
    private final int perSecond;
    private final Timekeeper time;

    private final Object lock = new Object();
    private final Set<Ticket> waiting = new LinkedHashSet<>();
    /** When the last commands began, oldest first: as many as may begin in a second. */
    private final Deque<Long> begun = new ArrayDeque<>();

    private int taken;
    private int allowed;
    private boolean slowed;
    private Duration pause = Duration.ZERO;
    private long pausedSince;
    private Timekeeper.@Nullable Appointment wake;
    /** Whether a thread is about to hand out turns; others leave it to that one, so that nobody calls himself for ever. */
    private boolean serving;

    private boolean serveAgain;

    Throttle(int places, int perSecond, Timekeeper time) {
        this.places = places;
        this.perSecond = perSecond;
        this.time = time;
        this.allowed = places;
    }

    /** One command's claim to a turn. */
    final class Ticket {

        private final Runnable turn;
        private boolean called;
        private boolean left;

        private Ticket(Runnable turn) {
            this.turn = turn;
        }

        /** Queues up; the turn may come before this returns. */
        void queue() {
            synchronized (lock) {
                if (!left) {
                    waiting.add(this);
                }
            }
            serve();
        }

        /** Gives up the turn, or the place once the turn came. Twice does no harm. */
        void leave() {
            synchronized (lock) {
                if (left) {
                    return;
                }
                left = true;
                waiting.remove(this);
                if (called) {
                    taken--;
                }
            }
            serve();
        }
    }

    /** A claim that does not count before it queues up. The turn must not block. */
    Ticket ticket(Runnable turn) {
        return new Ticket(turn);
    }

    /** The API was used too much by a command that began at this time. */
    void slowDown(long began) {
        synchronized (lock) {
            if (slowed && began - pausedSince < 0) {
                // It left before the pause that its fellows brought about.
                return;
            }
            pause = pause.isZero() ? FIRST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
            slowed = true;
            pausedSince = time.nanos();
            allowed = 1;
        }
    }

    /** The API worked for a command that began at this time. */
    void worked(long began) {
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

    /** How long nobody gets a turn. */
    Duration pauseLeft() {
        synchronized (lock) {
            return Duration.ofNanos(Math.max(0, pauseNanos(time.nanos())));
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
        for (Ticket next = next(); next != null; next = next()) {
            next.turn.run();
        }
    }

    /** The next one whose turn it is; null ends the serving. */
    private @Nullable Ticket next() {
        synchronized (lock) {
            do {
                serveAgain = false;
                if (!waiting.isEmpty() && taken < allowed) {
                    long now = time.nanos();
                    long wait = Math.max(pauseNanos(now), rateNanos(now));
                    if (wait <= 0) {
                        return call(now);
                    }
                    wakeIn(wait);
                }
            } while (serveAgain);
            serving = false;
            return null;
        }
    }

    private Ticket call(long now) {
        Iterator<Ticket> first = waiting.iterator();
        Ticket ticket = first.next();
        first.remove();
        ticket.called = true;
        taken++;
        if (perSecond != UNLIMITED) {
            if (begun.size() == perSecond) {
                long ignored = begun.removeFirst();
            }
            begun.addLast(now);
        }
        return ticket;
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
