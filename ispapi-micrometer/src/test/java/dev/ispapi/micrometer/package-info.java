/** Tests. */
@NullMarked
package dev.ispapi.micrometer;

import org.jspecify.annotations.NullMarked;
