/** The world as a file. */
@NullMarked
package dev.ispapi.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
