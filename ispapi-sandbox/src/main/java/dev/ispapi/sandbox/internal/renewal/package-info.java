/** What happens to domains in time: renewal, deletion, restore, and handing over. */
@NullMarked
package dev.ispapi.sandbox.internal.renewal;

import org.jspecify.annotations.NullMarked;
