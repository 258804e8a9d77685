package dev.ispapi.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The sandbox's time. In a test it stands still until the test moves it; a sandbox that runs as a server lets it go on with the wall
 * clock. It goes back only with {@link #backToNow()}. Always UTC, and in whole
 * seconds, as the API writes its dates.
 */
public final class SandboxClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final Consumer<Instant> catchUp;
    private final Supplier<Optional<Instant>> nextDue;

    SandboxClock(Clock base, Consumer<Instant> catchUp, Supplier<Optional<Instant>> nextDue) {
        this.base = base;
        this.catchUp = catchUp;
        this.nextDue = nextDue;
    }

    /**
     * Lets time pass. What becomes due on the way happens in the order of its dates: domains expire or renew, transfers end, sessions
     * run out.
     *
     * @param time how much, 0 or more
     * @throws IllegalArgumentException if it is negative
     */
    public void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time can't go back: expected a duration of 0 or more, found " + time);
        }
        offset.accumulateAndGet(time, Duration::plus);
        catchUp.accept(instant());
    }

    /**
     * Lets time pass up to a moment.
     *
     * @param moment the moment, not before now
     * @throws IllegalArgumentException if it is past
     */
    public void advanceTo(Instant moment) {
        advance(Duration.between(instant(), moment));
    }

    /**
     * Lets time pass up to the next thing that happens without a command: a renewal, a deletion, the end of a transfer.
     *
     * @return the moment; empty if nothing is to happen, and no time passed
     */
    public Optional<Instant> advanceToNextDue() {
        Optional<Instant> moment = nextDue.get();
        // Dates of the world have fractions of seconds, the clock has none.
        moment.map(SandboxClock::roundedUp)
                .filter(next -> next.isAfter(instant()))
                .ifPresent(this::advanceTo);
        return moment;
    }

    private static Instant roundedUp(Instant moment) {
        Instant whole = moment.truncatedTo(ChronoUnit.SECONDS);
        return whole.equals(moment) ? moment : whole.plusSeconds(1);
    }

    /**
     * Sets the clock back to the one below it, as at the start. What has happened stays as it is: a domain that was registered in the meantime
     * has then a date in the future. To undo what has happened too, use {@link Sandbox#reset()} or {@link Sandbox#restore}.
     */
    public void backToNow() {
        offset.set(Duration.ZERO);
    }

    void returnTo(Duration ahead) {
        offset.set(ahead);
    }

    /** Goes on from the moment at which a world was saved, if that is later than now. */
    void beginAt(Instant moment) {
        Duration ahead = Duration.between(base.instant(), moment);
        offset.set(ahead.isNegative() ? Duration.ZERO : ahead);
    }

    /**
     * How far the clock is ahead of the one below it.
     *
     * @return 0 or more
     */
    public Duration ahead() {
        return Objects.requireNonNull(offset.get());
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead()).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Not supported in another zone: the API's clock is UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return this;
        }
        throw new UnsupportedOperationException("the API's clock is UTC, found " + zone);
    }
}
