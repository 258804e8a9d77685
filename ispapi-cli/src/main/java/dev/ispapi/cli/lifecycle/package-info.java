/** The program {@code lifecycle}. */
@NullMarked
package dev.ispapi.cli.lifecycle;

import org.jspecify.annotations.NullMarked;
