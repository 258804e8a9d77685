/** Refreshes the lists of TLDs that the catalogue holds; {@code docs/tld-data.md} says how. */
@NullMarked
package dev.ispapi.tld.refresh;

import org.jspecify.annotations.NullMarked;
