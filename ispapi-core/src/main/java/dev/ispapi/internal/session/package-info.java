/** Sessions: which one a command is sent in, and the log-in that takes the place of one that has ended. */
@NullMarked
package dev.ispapi.internal.session;

import org.jspecify.annotations.NullMarked;
