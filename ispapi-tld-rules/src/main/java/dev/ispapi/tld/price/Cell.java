package dev.ispapi.tld.price;

import dev.ispapi.user.Relation;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of one relation, read or with the reason why it can't be.
 *
 * @param relation the relation's name in upper case
 * @param value the value, as it came
 * @param isDisabled whether it does not count
 * @param problem what is wrong with the value
 */
record Cell(String relation, String value, boolean isDisabled, Optional<PriceProblem> problem) {

    private static final int LONGEST_AMOUNT = 40;

    static Cell amount(String name, Relation relation) {
        String value = relation.value().strip();
        return of(name, relation, value, isAmount(value), "expected an amount such as 12.50, found ");
    }

    static Cell currency(String name, Relation relation) {
        String value = RelationName.upper(relation.value());
        return of(name, relation, value, isCurrency(value), "expected a currency such as EUR, found ");
    }

    private static Cell of(String name, Relation relation, String value, boolean isGood, String expected) {
        boolean isBroken = !isGood && !relation.isDisabled();
        return new Cell(
                name,
                value,
                relation.isDisabled(),
                isBroken
                        ? Optional.of(new PriceProblem(name, expected + excerpt(relation.value())))
                        : Optional.empty());
    }

    /** The account's currency, for a class that has none of its own. */
    static Cell accountCurrency(String relation, Optional<String> currency) {
        return new Cell(
                relation,
                currency.orElse(""),
                false,
                currency.isPresent()
                        ? Optional.empty()
                        : Optional.of(new PriceProblem(
                                relation, "is missing, and the account's currency is not known either")));
    }

    private static String excerpt(String value) {
        if (value.isBlank()) {
            return "nothing";
        }
        return "\"" + (value.length() > LONGEST_AMOUNT ? value.substring(0, LONGEST_AMOUNT) + "..." : value) + "\"";
    }

    /** Digits with at most one point: no sign, no exponent, no thousands. */
    private static boolean isAmount(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > points && points <= 1 && text.length() <= LONGEST_AMOUNT;
    }

    static boolean isCurrency(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** Another relation of the same name. Equal values agree, an enabled one wins over a disabled one, others contradict each other. */
    Cell and(Cell other) {
        if (other.isDisabled || value.equals(other.value)) {
            return isDisabled && !other.isDisabled ? other : this;
        }
        if (isDisabled) {
            return other;
        }
        return new Cell(
                relation,
                value,
                false,
                Optional.of(new PriceProblem(
                        relation, "is there twice, with " + excerpt(value) + " and " + excerpt(other.value))));
    }

    BigDecimal amount() {
        return new BigDecimal(text());
    }

    String text() {
        problem.ifPresent(what -> {
            throw new BrokenPriceException(what);
        });
        return value;
    }
}
