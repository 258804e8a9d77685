package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.world.World;

/** Finds the directory of a world. */
@FunctionalInterface
interface Directories {

    /** The directory that reads and writes this world. */
    Directory of(World world);
}
