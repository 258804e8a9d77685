/** What a client is set up with: its options, its time limits, and its clock. */
@NullMarked
package dev.ispapi.internal.config;

import org.jspecify.annotations.NullMarked;
