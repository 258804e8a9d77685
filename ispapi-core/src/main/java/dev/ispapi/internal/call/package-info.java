/** A call from its start to its end: waiting for its turn, attempts, pauses. */
@NullMarked
package dev.ispapi.internal.call;

import org.jspecify.annotations.NullMarked;
