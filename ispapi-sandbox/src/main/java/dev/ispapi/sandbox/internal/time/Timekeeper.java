package dev.ispapi.sandbox.internal.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happens automatically when it is due. What is due is read out of the world, so that a saved world forgets nothing. */
public interface Timekeeper {

    /** {@return when it happens next, which may be past; empty if nothing is to happen} */
    Optional<Instant> nextDue();

    /**
     * Lets happen what is due at a moment. Afterwards it is due no more.
     *
     * @param moment the moment that {@link #nextDue} gave
     */
    void run(Instant moment);

    /**
     * What happens next, if nothing changes until then.
     *
     * @param limit how many at most
     * @return in the order of time
     */
    List<Upcoming> upcoming(int limit);
}
