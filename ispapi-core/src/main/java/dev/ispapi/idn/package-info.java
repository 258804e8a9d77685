/** Domain names in both forms, and the rules that turn one into the other. Start at {@link dev.ispapi.idn.DomainName}. */
@NullMarked
package dev.ispapi.idn;

import org.jspecify.annotations.NullMarked;
