/** The languages in which rules, violations and life cycles are told. */
@NullMarked
package dev.ispapi.tld.text;

import org.jspecify.annotations.NullMarked;
