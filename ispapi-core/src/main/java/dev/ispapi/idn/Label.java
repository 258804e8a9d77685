package dev.ispapi.idn;

import java.util.Optional;

/**
 * One label of a name, checked but for its neighbours.
 *
 * @param number its place in the name, from 1
 * @param ascii its ASCII form
 * @param unicode its Unicode form
 */
record Label(int number, String ascii, String unicode) {

    static final String PREFIX = "xn--";

    private static final int LONGEST = 63;
    private static final String EDGES = "; begin and end labels with a letter or digit";

    /** Checks a mapped label, which is in Unicode or ASCII form. */
    static Label of(int number, String mapped, Refusal refusal) {
        if (mapped.codePointCount(0, mapped.length()) > LONGEST) {
            throw refusal.inLabel(
                    number,
                    mapped,
                    "has " + mapped.codePointCount(0, mapped.length()) + " characters; the most are 63");
        }
        boolean isAscii = isAscii(mapped);
        Label label;
        if (mapped.startsWith(PREFIX)) {
            label = new Label(number, mapped, decode(number, mapped, isAscii, refusal));
        } else {
            label = new Label(number, isAscii ? mapped : PREFIX + Punycode.encode(mapped), mapped);
        }
        Optional<String> problem = label.problem();
        if (problem.isPresent()) {
            throw refusal.inLabel(number, mapped, problem.get());
        }
        return label;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has characters other than those of ASCII. */
    boolean isInternationalized() {
        return !unicode.equals(ascii);
    }

    private static String decode(int number, String ascii, boolean isAscii, Refusal refusal) {
        if (!isAscii) {
            throw refusal.inLabel(number, ascii, "begins with xn-- and is not in ASCII; give it wholly in one form");
        }
        String unicode = Punycode.decode(ascii.substring(PREFIX.length()))
                .orElseThrow(() -> refusal.inLabel(number, ascii, "begins with xn-- and can't be decoded (Punycode)"));
        if (isAscii(unicode)) {
            throw refusal.inLabel(number, ascii, "decodes to ASCII alone; only other labels have a form with xn--");
        }
        CharacterTable table = CharacterTable.get();
        unicode.codePoints()
                .filter(c -> table.properties(c) == CharacterTable.NOT_VALID)
                .findFirst()
                .ifPresent(c -> {
                    throw refusal.inLabel(
                            number, ascii, "decodes to a label with " + Refusal.show(c) + ", which names do not have");
                });
        boolean isComposed = Normalization.compose(unicode).equals(unicode);
        if (!isComposed || !Punycode.encode(unicode).equals(ascii.substring(PREFIX.length()))) {
            throw refusal.inLabel(number, ascii, "is not how its Unicode form is encoded; give that form instead");
        }
        return unicode;
    }

    private Optional<String> problem() {
        if (unicode.isEmpty()) {
            return Optional.of("is empty; between two dots stands a label");
        }
        if (unicode.startsWith("--", 2)) {
            return Optional.of(
                    "has hyphens in the third and fourth place; only the ASCII form of internationalized labels, xn--..., has");
        }
        if (unicode.startsWith("-")) {
            return Optional.of("begins with a hyphen" + EDGES);
        }
        if (unicode.endsWith("-")) {
            return Optional.of("ends with a hyphen" + EDGES);
        }
        if (ascii.length() > LONGEST) {
            return Optional.of("has " + ascii.length() + " characters in ASCII form; the most are 63");
        }
        return isInternationalized() ? contextProblem() : Optional.empty();
    }

    private Optional<String> contextProblem() {
        CharacterTable table = CharacterTable.get();
        int first = unicode.codePointAt(0);
        if (CharacterProperties.isMark(table.properties(first))) {
            return Optional.of("begins with the combining mark " + Refusal.show(first)
                    + "; a mark stands behind the letter that it belongs to");
        }
        return JoinerRule.problem(unicode);
    }
}
