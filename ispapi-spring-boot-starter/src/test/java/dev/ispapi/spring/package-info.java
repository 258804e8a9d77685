/** Tests. */
@NullMarked
package dev.ispapi.spring;

import org.jspecify.annotations.NullMarked;
