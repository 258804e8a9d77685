package dev.ispapi.idn;

/**
 * The four characters that UTS #46 keeps (non-transitional) or maps (transitional): the sharp s, the final sigma, and the two joiners.
 * The older standard, IDNA2003, mapped them; so do the registries whose zones are transitional.
 */
final class Deviations {

    static final char SHARP_S = '\u00DF';
    static final char FINAL_SIGMA = '\u03C2';
    static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    static final char ZERO_WIDTH_JOINER = '\u200D';

    private Deviations() {}

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(char c) {
        return c == SHARP_S || c == FINAL_SIGMA || c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
    }

    /** {@return the text with the four mapped, and composed again} */
    static String map(String text) {
        StringBuilder mapped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case SHARP_S -> mapped.append("ss");
                case FINAL_SIGMA -> mapped.append('\u03C3');
                case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> {}
                default -> mapped.append(c);
            }
        }
        return Normalization.compose(mapped.toString());
    }
}
