/** The strict JSON reader of the data files, the advice and the saved plans. */
@NullMarked
package dev.ispapi.tld.internal.json;

import org.jspecify.annotations.NullMarked;
