package dev.ispapi.support.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do; the limit only ends a test that hangs. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Waiting() {}

    static void until(BooleanSupplier condition) {
        until(Duration.ofMillis(20), condition);
    }

    static void until(Duration pause, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
