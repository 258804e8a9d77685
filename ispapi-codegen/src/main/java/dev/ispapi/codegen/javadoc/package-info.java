/** Checks the published Javadoc. */
@NullMarked
package dev.ispapi.codegen.javadoc;

import org.jspecify.annotations.NullMarked;
