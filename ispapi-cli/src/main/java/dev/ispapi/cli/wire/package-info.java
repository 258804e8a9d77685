/** The programs {@code encode} and {@code decode}: commands and responses as they are sent. */
@NullMarked
package dev.ispapi.cli.wire;

import org.jspecify.annotations.NullMarked;
