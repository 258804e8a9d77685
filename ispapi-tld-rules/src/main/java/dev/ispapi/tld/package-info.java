/**
 * The TLDs, as data: what a registration, transfer or owner change needs, which periods there are, who hides the registrant, and where
 * each of these facts is from. Start at {@link dev.ispapi.tld.TldRules}.
 *
 * <p>What is not known is absent, never guessed. The live API knows better than this catalogue: a program that has its answer lays it
 * over with {@link dev.ispapi.tld.Tld#with(java.util.Collection)}.
 */
@NullMarked
package dev.ispapi.tld;

import org.jspecify.annotations.NullMarked;
