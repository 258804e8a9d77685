/** What happens by itself. */
@NullMarked
package dev.ispapi.sandbox.internal.time;

import org.jspecify.annotations.NullMarked;
