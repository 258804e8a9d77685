/** The HTTP side. */
@NullMarked
package dev.ispapi.sandbox.internal.server;

import org.jspecify.annotations.NullMarked;
