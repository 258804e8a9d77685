/** Contact handles. */
@NullMarked
package dev.ispapi.sandbox.internal.contact;

import org.jspecify.annotations.NullMarked;
