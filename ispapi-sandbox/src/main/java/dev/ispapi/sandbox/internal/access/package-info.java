/** Who may send what. */
@NullMarked
package dev.ispapi.sandbox.internal.access;

import org.jspecify.annotations.NullMarked;
