/** The text that goes over the wire: command text, form body, response parser and the untyped answer. */
@NullMarked
package dev.ispapi.wire;

import org.jspecify.annotations.NullMarked;
