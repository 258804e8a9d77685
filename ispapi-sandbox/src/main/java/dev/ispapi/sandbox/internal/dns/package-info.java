/** The commands about nameservers and DNS zones. */
@NullMarked
package dev.ispapi.sandbox.internal.dns;

import org.jspecify.annotations.NullMarked;
