package dev.ispapi.cli.verify;

/**
 * The result of a check.
 *
 * @param verdict whether the assumption holds
 * @param found what decided that, as a phrase; without values that can be those of customers
 */
record Finding(Verdict verdict, String found) {

    /** A finding that either confirms or contradicts the assumption. */
    static Finding of(boolean isAsAssumed, String found) {
        return new Finding(isAsAssumed ? Verdict.AS_ASSUMED : Verdict.OTHER, found);
    }

    static Finding unknown(String why) {
        return new Finding(Verdict.CANNOT_TELL, why);
    }
}
