/** Sockets that know whether anything is left over on them from the response before. */
@NullMarked
package dev.ispapi.internal.socket;

import org.jspecify.annotations.NullMarked;
