/** The program {@code ispapi}. */
@NullMarked
package dev.ispapi.cli;

import org.jspecify.annotations.NullMarked;
