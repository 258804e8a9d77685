/** Zones that are served here. */
@NullMarked
package dev.ispapi.sandbox.internal.dnszone;

import org.jspecify.annotations.NullMarked;
