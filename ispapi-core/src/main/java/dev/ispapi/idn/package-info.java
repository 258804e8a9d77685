/**
 * Domain names in both forms, and the rules that turn one into the other. Start at {@link dev.ispapi.idn.DomainName}; which zones keep
 * ß, ς and the joiners is said by {@link dev.ispapi.idn.IdnProfile}.
 *
 * <p>Neither {@code java.net.IDN} nor the host names of OkHttp do the work. The former turns some names into other ones, by a standard
 * of 2003. The latter maps well, but composes characters by the tables of whatever JDK runs it, decodes percent escapes, and can't say
 * which character is wrong. The table of characters here is of Unicode, generated, and compared with ICU4J in a test.
 */
@NullMarked
package dev.ispapi.idn;

import org.jspecify.annotations.NullMarked;
