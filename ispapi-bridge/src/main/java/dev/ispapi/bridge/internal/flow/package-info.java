/** How one command becomes several: what is asked first, and what is sent with the answers. */
@NullMarked
package dev.ispapi.bridge.internal.flow;

import org.jspecify.annotations.NullMarked;
