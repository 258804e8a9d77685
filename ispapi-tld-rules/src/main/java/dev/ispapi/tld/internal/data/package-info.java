/** Reads the catalogue's data files, and lays live answers over them. Start at {@link dev.ispapi.tld.internal.data.Catalogue}. */
@NullMarked
package dev.ispapi.tld.internal.data;

import org.jspecify.annotations.NullMarked;
