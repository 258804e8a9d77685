package dev.ispapi.support.plan;

import dev.ispapi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * Something that a plan is billed for.
 *
 * @param step the id of the step that is billed
 * @param what what is billed, such as {@code registration} or {@code renewal, if the period is over}
 * @param amount the ordinary price by the price list; empty if it is not known
 * @param notes what else to know of the price, in sentences: the terms that the zone offers with their source and age, a rounded total;
 *     empty if there is nothing
 */
public record Cost(String step, String what, Optional<Money> amount, List<String> notes) {

    /**
     * Copies the notes.
     *
     * @param step the id of the step that is billed
     * @param what what is billed
     * @param amount the ordinary price by the price list
     * @param notes what else to know of the price
     */
    public Cost {
        notes = List.copyOf(notes);
    }

    /** A cost whose amount is not known. */
    static Cost unknown(String step, String what) {
        return new Cost(step, what, Optional.empty(), List.of());
    }

    /** Without the notes, such as {@code restore: 80.00 EUR (restore)}, or {@code restore: price not known (restore)}. */
    @Override
    public String toString() {
        String price = amount.map(sum -> sum.amount().toPlainString() + " " + sum.currency())
                .orElse("price not known");
        return step + ": " + price + " (" + what + ")";
    }
}
