/** The account and the API that a program talks to, or the sandbox in their place. */
@NullMarked
package dev.ispapi.cli.account;

import org.jspecify.annotations.NullMarked;
