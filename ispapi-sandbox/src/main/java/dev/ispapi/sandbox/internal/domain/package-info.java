/** Domains: checking, registering, changing, looking up. */
@NullMarked
package dev.ispapi.sandbox.internal.domain;

import org.jspecify.annotations.NullMarked;
