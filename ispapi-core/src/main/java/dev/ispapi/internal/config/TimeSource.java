package dev.ispapi.internal.config;

import java.time.Instant;

/** What time it is. */
public interface TimeSource {

    /** The time of this machine. */
    TimeSource SYSTEM = new TimeSource() {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }
    };

    /** {@return a count of nanoseconds that only goes forward, for durations} */
    long nanos();

    /** {@return the time of day, for what people and servers read} */
    Instant now();
}
