/** The domain family: a command beside its result. Start at {@link dev.ispapi.domain.AddDomain}. */
@NullMarked
package dev.ispapi.domain;

import org.jspecify.annotations.NullMarked;
