package dev.ispapi.value;

/**
 * Where the country calling code of a phone number ends. No code is the beginning of another one, so that the first digits decide: 1 and
 * 7 are whole codes, the pairs below too, and all others have three digits. Source: ITU-T E.164 and its list of assigned codes.
 */
final class CallingCodes {

    private static final String PAIRS =
            " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66"
                    + " 81 82 84 86 90 91 92 93 94 95 98 ";

    private static final int LONGEST = 3;

    private CallingCodes() {}

    /** {@return how many digits the calling code has; 0 if the digits begin with none} */
    static int length(String digits) {
        if (digits.startsWith("1") || digits.startsWith("7")) {
            return 1;
        }
        if (digits.length() < 2 || digits.startsWith("0")) {
            return 0;
        }
        if (PAIRS.contains(" " + digits.substring(0, 2) + " ")) {
            return 2;
        }
        return digits.length() < LONGEST ? 0 : LONGEST;
    }
}
