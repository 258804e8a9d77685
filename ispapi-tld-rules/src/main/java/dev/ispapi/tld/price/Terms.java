package dev.ispapi.tld.price;

import dev.ispapi.value.Period;
import java.util.OptionalInt;

/** Terms that can be ordered: years and months. */
final class Terms {

    private static final long MONTHS_OF_A_YEAR = 12;

    private Terms() {}

    static boolean isYears(Period term) {
        return term.unit() == Period.Unit.YEARS;
    }

    static ClassPrices.Part part(PriceKind kind, Period term) {
        return new ClassPrices.Part(kind, OptionalInt.of(term.amount()));
    }

    /** The length of a term, to compare it with others; 0 for what is no term. */
    static long months(Period term) {
        return switch (term.unit()) {
            case YEARS -> term.amount() * MONTHS_OF_A_YEAR;
            case MONTHS -> term.amount();
            case WEEKS, DAYS -> 0;
        };
    }

    static void check(Period term, int least) {
        boolean isTerm = isYears(term) || term.unit() == Period.Unit.MONTHS;
        if (!isTerm || term.amount() < least) {
            throw new IllegalArgumentException(
                    "expected a term of years or months, such as 1Y or 1M, of " + least + " or more, found " + term);
        }
    }
}
