/**
 * What orders cost: the relations of an account, read as a price list. Start at {@code PriceList}.
 */
@NullMarked
package dev.ispapi.tld.price;

import org.jspecify.annotations.NullMarked;
