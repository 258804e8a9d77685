package dev.ispapi.tld.price;

import java.util.Arrays;
import java.util.Optional;

/** The parts that prices are made of: the last word of a price relation's name. */
public enum PriceKind {
    /** Once, when something is ordered. */
    SETUP,
    /** For a year; with a number for a whole term of so many years. */
    ANNUAL,
    /** For a month, where months are for sale. */
    MONTHLY,
    /** For a transfer from another registrar. */
    TRANSFER,
    /** For a change of the owner. */
    TRADE,
    /** For a restore in the redemption. */
    RESTORE,
    /** For an application in a launch phase. */
    APPLICATION;

    static Optional<PriceKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findFirst();
    }
}
