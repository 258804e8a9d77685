package dev.ispapi.sandbox.internal.time;

import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.Optional;

/** Something that happens by itself when its time has come. What is due is read out of the world, so that a saved world forgets nothing. */
public interface Timekeeper {

    /**
     * When it happens next.
     *
     * @param world the world
     * @return the moment, which may be past; empty if nothing is to happen
     */
    Optional<Instant> nextDue(World world);

    /**
     * Lets happen what is due at a moment. Afterwards it is due no more.
     *
     * @param world the world
     * @param moment the moment that {@link #nextDue} gave
     */
    void run(World world, Instant moment);
}
