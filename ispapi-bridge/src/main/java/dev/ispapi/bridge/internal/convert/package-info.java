/** How the text of a command becomes that of another platform's command, and the other way round for responses. */
@NullMarked
package dev.ispapi.bridge.internal.convert;

import org.jspecify.annotations.NullMarked;
