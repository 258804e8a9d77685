/** The log of calls. */
@NullMarked
package dev.ispapi.sandbox.internal.calls;

import org.jspecify.annotations.NullMarked;
