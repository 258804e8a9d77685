/** A local ISPAPI with memory and a clock. Start at {@link dev.ispapi.sandbox.Sandbox}. */
@NullMarked
package dev.ispapi.sandbox;

import org.jspecify.annotations.NullMarked;
