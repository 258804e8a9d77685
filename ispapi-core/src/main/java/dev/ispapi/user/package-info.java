/** The account that sends the commands: balance, price relations and TLD classes. */
@NullMarked
package dev.ispapi.user;

import org.jspecify.annotations.NullMarked;
