/** What the packages of this module share and users must not touch; the module does not export it. */
@NullMarked
package dev.ispapi.internal;

import org.jspecify.annotations.NullMarked;
