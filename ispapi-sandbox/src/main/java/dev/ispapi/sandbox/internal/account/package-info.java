/** The money of the accounts. */
@NullMarked
package dev.ispapi.sandbox.internal.account;

import org.jspecify.annotations.NullMarked;
