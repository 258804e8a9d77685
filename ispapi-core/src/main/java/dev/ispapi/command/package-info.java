/** What every command shares: its type, parameters, extension parameters and the raw form for commands without a type. */
@NullMarked
package dev.ispapi.command;

import org.jspecify.annotations.NullMarked;
