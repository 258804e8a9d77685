package dev.ispapi.idn;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/** The derived property of RFC 5892, section 3, computed step by step from what ICU4J knows. */
final class Rfc5892 {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** Section 2.6: allowed, in a context or everywhere, whatever the other steps say. */
    private static final Set<Integer> ALLOWED_EXCEPTIONS =
            Set.of(0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007, 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB);

    /** Section 2.6: disallowed, whatever the other steps say. */
    private static final Set<Integer> DISALLOWED_EXCEPTIONS =
            Set.of(0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B);

    private Rfc5892() {}

    static boolean isDisallowed(int c) {
        boolean isContextDigit = (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
        if (ALLOWED_EXCEPTIONS.contains(c) || isContextDigit || c == '-') {
            return false;
        }
        if (c == 0x200C || c == 0x200D) {
            return false;
        }
        return DISALLOWED_EXCEPTIONS.contains(c)
                || isOldHangul(c)
                || isUnstable(c)
                || isIgnorable(c)
                || !isLetterOrDigit(c);
    }

    private static boolean isOldHangul(int c) {
        int type = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
        return type == UCharacter.HangulSyllableType.LEADING_JAMO
                || type == UCharacter.HangulSyllableType.VOWEL_JAMO
                || type == UCharacter.HangulSyllableType.TRAILING_JAMO;
    }

    private static boolean isUnstable(int c) {
        String text = Character.toString(c);
        return !NFKC.normalize(UCharacter.foldCase(NFKC.normalize(text), true)).equals(text);
    }

    private static boolean isIgnorable(int c) {
        boolean isInABlock = (c >= 0x20D0 && c <= 0x20FF) || (c >= 0x1D100 && c <= 0x1D24F);
        return isInABlock
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)
                || UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT);
    }

    private static boolean isLetterOrDigit(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
