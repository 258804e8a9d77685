/** The commands about contacts. */
@NullMarked
package dev.ispapi.sandbox.internal.contact;

import org.jspecify.annotations.NullMarked;
