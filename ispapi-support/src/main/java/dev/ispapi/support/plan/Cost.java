package dev.ispapi.support.plan;

import dev.ispapi.value.Money;

/**
 * What a step costs by the price list, at the ordinary price.
 *
 * @param step the step's id
 * @param amount the price
 */
public record Cost(String step, Money amount) {}
