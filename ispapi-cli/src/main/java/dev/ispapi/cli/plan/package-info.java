/** The program {@code plan}. */
@NullMarked
package dev.ispapi.cli.plan;

import org.jspecify.annotations.NullMarked;
