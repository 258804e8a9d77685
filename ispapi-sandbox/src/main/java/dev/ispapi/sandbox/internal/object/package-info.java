/** What the families of contacts, nameservers and zones share, and what the domains ask of them. */
@NullMarked
package dev.ispapi.sandbox.internal.object;

import org.jspecify.annotations.NullMarked;
