/** Nameservers as objects of the registry: glue. */
@NullMarked
package dev.ispapi.sandbox.internal.nameserver;

import org.jspecify.annotations.NullMarked;
