/**
 * Examples to learn from: {@code dev.ispapi.examples.howto} has a small program for each common question, {@code dev.ispapi.examples.billing}
 * an order flow that survives a crash, and {@link dev.ispapi.examples.Main} starts the programs of the command line.
 */
@NullMarked
package dev.ispapi.examples;

import org.jspecify.annotations.NullMarked;
