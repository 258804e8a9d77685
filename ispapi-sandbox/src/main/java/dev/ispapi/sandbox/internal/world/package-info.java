/** What a sandbox remembers. */
@NullMarked
package dev.ispapi.sandbox.internal.world;

import org.jspecify.annotations.NullMarked;
