package dev.ispapi.internal.config;

import java.time.Clock;
import java.time.Instant;

/** What time it is. */
public interface TimeSource {

    /** The time of this machine. */
    TimeSource SYSTEM = of(Clock.systemUTC());

    /**
     * A clock's time of day; durations are those of this machine.
     *
     * @param clock the clock
     * @return the time
     */
    static TimeSource of(Clock clock) {
        return new TimeSource() {

            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public Instant now() {
                return clock.instant();
            }
        };
    }

    /** {@return a count of nanoseconds that only goes forward, for durations} */
    long nanos();

    /** {@return the time of day, for what people and servers read} */
    Instant now();
}
