/** Accounts, subusers and role users. */
@NullMarked
package dev.ispapi.sandbox.internal.user;

import org.jspecify.annotations.NullMarked;
