/** What packages of this module share. */
@NullMarked
package dev.ispapi.support.internal;

import org.jspecify.annotations.NullMarked;
