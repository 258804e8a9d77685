/** What the account is told. */
@NullMarked
package dev.ispapi.sandbox.internal.event;

import org.jspecify.annotations.NullMarked;
