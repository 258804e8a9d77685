/** The program {@code sandbox}. */
@NullMarked
package dev.ispapi.cli.sandbox;

import org.jspecify.annotations.NullMarked;
