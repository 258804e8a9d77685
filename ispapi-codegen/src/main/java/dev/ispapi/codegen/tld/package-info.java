/** Lists the zones of the catalogue of TLDs. Start at {@link dev.ispapi.codegen.tld.ZoneList}. */
@NullMarked
package dev.ispapi.codegen.tld;

import org.jspecify.annotations.NullMarked;
