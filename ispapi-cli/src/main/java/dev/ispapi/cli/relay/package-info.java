/**
 * A relay for programs that cannot be changed: it takes ISPAPI requests and carries them out on CNR. Start at {@link
 * dev.ispapi.cli.relay.Relay}.
 */
@NullMarked
package dev.ispapi.cli.relay;

import org.jspecify.annotations.NullMarked;
