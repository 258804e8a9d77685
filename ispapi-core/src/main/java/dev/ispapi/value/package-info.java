/** Values with units: periods, money and parameters that can be cleared. */
@NullMarked
package dev.ispapi.value;

import org.jspecify.annotations.NullMarked;
