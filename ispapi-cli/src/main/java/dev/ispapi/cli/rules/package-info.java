/** The program {@code rules}. */
@NullMarked
package dev.ispapi.cli.rules;

import org.jspecify.annotations.NullMarked;
