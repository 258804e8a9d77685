/** The HTTP side: start at {@link dev.ispapi.sandbox.internal.server.ApiServer}. What commands mean is not known here. */
@NullMarked
package dev.ispapi.sandbox.internal.server;

import org.jspecify.annotations.NullMarked;
