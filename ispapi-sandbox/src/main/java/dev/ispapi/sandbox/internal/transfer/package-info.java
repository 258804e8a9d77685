/** Transfers between registrars and users, and trades between registrants. */
@NullMarked
package dev.ispapi.sandbox.internal.transfer;

import org.jspecify.annotations.NullMarked;
