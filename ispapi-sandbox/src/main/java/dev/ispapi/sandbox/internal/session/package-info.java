/** Log-ins that are remembered. */
@NullMarked
package dev.ispapi.sandbox.internal.session;

import org.jspecify.annotations.NullMarked;
