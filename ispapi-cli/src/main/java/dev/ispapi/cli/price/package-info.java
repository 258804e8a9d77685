/** The programs {@code quote} and {@code prices}. */
@NullMarked
package dev.ispapi.cli.price;

import org.jspecify.annotations.NullMarked;
