/** The commands about products beside domains: certificates, trademarks, websites. They remember what was ordered, and nothing is made. */
@NullMarked
package dev.ispapi.sandbox.internal.product;

import org.jspecify.annotations.NullMarked;
