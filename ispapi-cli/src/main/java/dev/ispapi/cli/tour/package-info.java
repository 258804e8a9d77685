/** The program {@code tour}. */
@NullMarked
package dev.ispapi.cli.tour;

import org.jspecify.annotations.NullMarked;
