/** A command on its way, and its answer. */
@NullMarked
package dev.ispapi.sandbox.internal.call;

import org.jspecify.annotations.NullMarked;
