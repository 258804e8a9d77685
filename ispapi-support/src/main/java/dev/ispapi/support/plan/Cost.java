package dev.ispapi.support.plan;

import dev.ispapi.value.Money;
import java.util.Optional;

/**
 * Something that a plan is billed for.
 *
 * @param step the id of the step that is billed
 * @param what what is billed, such as {@code registration} or {@code renewal, if the period is over}
 * @param amount the ordinary price by the price list; empty if it is not known
 */
public record Cost(String step, String what, Optional<Money> amount) {

    /** Such as {@code restore: 80.00 EUR (restore)}, or {@code restore: price not known (restore)}. */
    @Override
    public String toString() {
        String price = amount.map(sum -> sum.amount().toPlainString() + " " + sum.currency())
                .orElse("price not known");
        return step + ": " + price + " (" + what + ")";
    }
}
