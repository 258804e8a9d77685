/** What the account's money is about: exchange rates. */
@NullMarked
package dev.ispapi.account;

import org.jspecify.annotations.NullMarked;
