/** A certificate for HTTPS that is made at the start. */
@NullMarked
package dev.ispapi.sandbox.internal.tls;

import org.jspecify.annotations.NullMarked;
