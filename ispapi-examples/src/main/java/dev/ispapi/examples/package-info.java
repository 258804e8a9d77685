/**
 * Small programs to learn from, one class each, and the command line that starts them. Start at {@link dev.ispapi.examples.Main}, read
 * {@code Tour} for the library's whole story, {@code Check} for many calls at once, {@code Decode} and {@code Encode} for the wire, {@code
 * Rules}, {@code QuoteOrder}, {@code LifecycleDates} and {@code Prices} for what is known of the TLDs.
 */
@NullMarked
package dev.ispapi.examples;

import org.jspecify.annotations.NullMarked;
