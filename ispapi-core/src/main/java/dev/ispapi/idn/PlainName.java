package dev.ispapi.idn;

/** Recognizes names that need no conversion, which are nearly all: letters in lower case, digits, hyphens and dots, all in order. */
final class PlainName {

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private PlainName() {}

    /** {@return how many labels a name has that is valid as it stands; 0 if it has to be looked at more closely} */
    static int labels(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_NAME) {
            return 0;
        }
        int labels = 1;
        int start = 0;
        boolean hasLetter = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                hasLetter = true;
            } else if (c == '.') {
                if (isNoLabel(text, start, i)) {
                    return 0;
                }
                labels++;
                start = i + 1;
                hasLetter = false;
            } else if (c == '-') {
                hasLetter = true;
            } else if (c < '0' || c > '9') {
                return 0;
            }
        }
        return !hasLetter || isNoLabel(text, start, length) ? 0 : labels;
    }

    private static boolean isNoLabel(String text, int start, int end) {
        int length = end - start;
        return length == 0
                || length > LONGEST_LABEL
                || text.charAt(start) == '-'
                || text.charAt(end - 1) == '-'
                || (length > 3 && text.charAt(start + 2) == '-' && text.charAt(start + 3) == '-');
    }
}
