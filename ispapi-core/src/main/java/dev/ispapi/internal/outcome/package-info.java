/** How it is found out whether a command was carried out that got no response. */
@NullMarked
package dev.ispapi.internal.outcome;

import org.jspecify.annotations.NullMarked;
