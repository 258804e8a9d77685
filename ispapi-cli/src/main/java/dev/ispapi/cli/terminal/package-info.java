/** What all programs share: input, output, colours, tables, JSON, exit codes and error messages. */
@NullMarked
package dev.ispapi.cli.terminal;

import org.jspecify.annotations.NullMarked;
