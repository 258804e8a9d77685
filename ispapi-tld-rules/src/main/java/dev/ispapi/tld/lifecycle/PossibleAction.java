package dev.ispapi.tld.lifecycle;

import dev.ispapi.tld.price.OrderType;

/**
 * What can be ordered in a phase.
 *
 * @param order the order, which names the price that it costs
 * @param explanation how it goes, in a sentence or two for people
 */
public record PossibleAction(OrderType order, String explanation) {}
