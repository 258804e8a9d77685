/** The commands about accounts: sessions, users, roles, money, events, orders. */
@NullMarked
package dev.ispapi.sandbox.internal.account;

import org.jspecify.annotations.NullMarked;
