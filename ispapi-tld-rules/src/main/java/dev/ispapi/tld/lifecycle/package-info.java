/**
 * The life of a domain in dates: from billing over grace, redemption and hold until the name is free again. Start at {@link
 * dev.ispapi.tld.lifecycle.Lifecycle}; {@link dev.ispapi.tld.lifecycle.Timeline} draws it.
 */
@NullMarked
package dev.ispapi.tld.lifecycle;

import org.jspecify.annotations.NullMarked;
