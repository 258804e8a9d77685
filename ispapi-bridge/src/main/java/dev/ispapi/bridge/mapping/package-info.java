/**
 * What becomes of each ISPAPI command on CNR, as data: names, conversions, refusals with their reasons, each with its source. Start at
 * {@link dev.ispapi.bridge.mapping.CommandMapping}.
 */
@NullMarked
package dev.ispapi.bridge.mapping;

import org.jspecify.annotations.NullMarked;
