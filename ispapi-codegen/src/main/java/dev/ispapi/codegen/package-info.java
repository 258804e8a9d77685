/** Reads and checks the descriptions of commands. Start at {@link dev.ispapi.codegen.Descriptions}. */
@NullMarked
package dev.ispapi.codegen;

import org.jspecify.annotations.NullMarked;
