package dev.ispapi.idn;

import dev.ispapi.internal.Excerpt;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the registries' standard, IDNA2008 (RFC 5892), does not allow although UTS #46 converts it: symbols, emoji, dashes, and a few signs
 * in the wrong place (appendices A.3 to A.9).
 */
final class Idna2008 {

    private static final int MIDDLE_DOT = 0xB7;
    private static final int KERAIA = 0x375;
    private static final int GERESH = 0x5F3;
    private static final int GERSHAYIM = 0x5F4;
    private static final int KATAKANA_MIDDLE_DOT = 0x30FB;
    private static final int MINUS = 0x2212;
    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN);

    private Idna2008() {}

    /** {@return one sentence a character that is not allowed, of a name in Unicode form} */
    static List<String> problems(String name) {
        if (Label.isAscii(name)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        int number = 1;
        for (String label : NameForm.labels(name)) {
            int[] characters = label.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                String where = "label " + number + " " + Excerpt.quote(label) + " has " + Refusal.show(characters[i])
                        + " at character " + (i + 1) + ", ";
                problem(characters, i).ifPresent(problem -> problems.add(where + problem));
            }
            number++;
        }
        return List.copyOf(problems);
    }

    private static Optional<String> problem(int[] label, int at) {
        int c = label[at];
        if (c < 0x80) {
            return Optional.empty();
        }
        if (CharacterProperties.isForbiddenByIdna2008(CharacterTable.get().properties(c))) {
            return Optional.of("which IDNA2008 does not allow, so that the registry may refuse the name" + hint(c));
        }
        return context(label, at).map(rule -> "which IDNA2008 allows " + rule + " only");
    }

    private static String hint(int c) {
        return c == MINUS || Character.getType(c) == Character.DASH_PUNCTUATION ? "; did you mean \"-\"?" : "";
    }

    /** Where a character may stand only, if it stands elsewhere. */
    private static Optional<String> context(int[] label, int at) {
        int before = at > 0 ? label[at - 1] : 0;
        int after = at + 1 < label.length ? label[at + 1] : 0;
        return switch (label[at]) {
            case MIDDLE_DOT -> unless(before == 'l' && after == 'l', "between two l");
            case KERAIA -> unless(isOf(after, UnicodeScript.GREEK), "before a Greek letter");
            case GERESH, GERSHAYIM -> unless(isOf(before, UnicodeScript.HEBREW), "behind a Hebrew letter");
            case KATAKANA_MIDDLE_DOT -> unless(hasJapanese(label), "beside Hiragana, Katakana or Han");
            default ->
                isArabicDigit(label[at])
                        ? unless(!hasExtendedDigit(label), "where no extended Arabic digits are")
                        : Optional.empty();
        };
    }

    private static Optional<String> unless(boolean isRight, String rule) {
        return isRight ? Optional.empty() : Optional.of(rule);
    }

    private static boolean isOf(int c, UnicodeScript script) {
        return c > 0 && UnicodeScript.of(c) == script;
    }

    private static boolean hasJapanese(int[] label) {
        for (int c : label) {
            if (c != KATAKANA_MIDDLE_DOT && JAPANESE.contains(UnicodeScript.of(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabicDigit(int c) {
        return c >= 0x660 && c <= 0x669;
    }

    private static boolean hasExtendedDigit(int[] label) {
        for (int c : label) {
            if (c >= 0x6F0 && c <= 0x6F9) {
                return true;
            }
        }
        return false;
    }
}
