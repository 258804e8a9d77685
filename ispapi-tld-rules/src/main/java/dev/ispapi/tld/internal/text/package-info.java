/** Texts before their language is chosen. */
@NullMarked
package dev.ispapi.tld.internal.text;

import org.jspecify.annotations.NullMarked;
