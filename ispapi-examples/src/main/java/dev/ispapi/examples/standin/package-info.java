/**
 * A small local server that answers in the API's place, so that the examples run without an account. It knows log-ins, sessions and the
 * few commands that the examples send, and forgets all when it ends. Start at {@link dev.ispapi.examples.standin.StandInServer}.
 */
@NullMarked
package dev.ispapi.examples.standin;

import org.jspecify.annotations.NullMarked;
