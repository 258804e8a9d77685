package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.world.World;
import java.util.function.Function;

/** Runs an action while holding the sandbox lock. */
@FunctionalInterface
interface Lock {
    <T> T with(Function<World, T> action);
}
