/** Packs the catalogue of TLDs for the library. Start at {@link dev.ispapi.codegen.tld.CataloguePack}. */
@NullMarked
package dev.ispapi.codegen.tld;

import org.jspecify.annotations.NullMarked;
