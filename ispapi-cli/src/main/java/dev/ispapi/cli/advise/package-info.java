/** The program {@code advise}. */
@NullMarked
package dev.ispapi.cli.advise;

import org.jspecify.annotations.NullMarked;
