/**
 * What orders cost: the relations of an account, read as a price list. Start at {@link dev.ispapi.tld.price.PriceList}; {@link
 * dev.ispapi.tld.price.ZonePrices} quotes by domain name and {@link dev.ispapi.tld.price.PriceExport} writes the whole list.
 */
@NullMarked
package dev.ispapi.tld.price;

import org.jspecify.annotations.NullMarked;
