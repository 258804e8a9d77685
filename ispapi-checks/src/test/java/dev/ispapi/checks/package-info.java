/** What must hold for all published modules together. */
@NullMarked
package dev.ispapi.checks;

import org.jspecify.annotations.NullMarked;
