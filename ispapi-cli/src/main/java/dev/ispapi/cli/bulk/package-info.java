/** The command {@code ispapi bulk}. */
@NullMarked
package dev.ispapi.cli.bulk;

import org.jspecify.annotations.NullMarked;
