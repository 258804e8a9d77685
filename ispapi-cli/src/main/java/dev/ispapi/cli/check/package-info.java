/** The program {@code check}. */
@NullMarked
package dev.ispapi.cli.check;

import org.jspecify.annotations.NullMarked;
