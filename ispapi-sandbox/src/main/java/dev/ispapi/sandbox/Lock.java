package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.world.World;
import java.util.function.Function;

/** Lets somebody look at the world alone. */
@FunctionalInterface
interface Lock {
    <T> T with(Function<World, T> action);
}
