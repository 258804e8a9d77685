package dev.ispapi.idn;

import static dev.ispapi.idn.CharacterProperties.AL;
import static dev.ispapi.idn.CharacterProperties.AN;
import static dev.ispapi.idn.CharacterProperties.BN;
import static dev.ispapi.idn.CharacterProperties.CS;
import static dev.ispapi.idn.CharacterProperties.EN;
import static dev.ispapi.idn.CharacterProperties.ES;
import static dev.ispapi.idn.CharacterProperties.ET;
import static dev.ispapi.idn.CharacterProperties.L;
import static dev.ispapi.idn.CharacterProperties.NSM;
import static dev.ispapi.idn.CharacterProperties.ON;
import static dev.ispapi.idn.CharacterProperties.R;

import java.util.Optional;

/** How writing from right to left may mix with writing from left to right: the rule of RFC 5893, section 2. */
final class BidiRule {

    /** Below this, nothing is written from right to left: here the Hebrew letters begin. */
    private static final int FIRST = 0x590;

    private static final int RIGHT_TO_LEFT = R | AL | AN;
    private static final int NEUTRAL = EN | ES | CS | ET | ON | BN | NSM;

    private BidiRule() {}

    /** Whether a label makes the rule apply to its whole name. */
    static boolean isRightToLeft(String label) {
        for (int i = 0; i < label.length(); i = label.offsetByCodePoints(i, 1)) {
            int c = label.codePointAt(i);
            boolean isWrittenSo =
                    c >= FIRST && (CharacterProperties.bidi(CharacterTable.get().properties(c)) & RIGHT_TO_LEFT) != 0;
            if (isWrittenSo) {
                return true;
            }
        }
        return false;
    }

    /** {@return what is wrong with a label of a name with a right-to-left label, if anything} */
    static Optional<String> problem(String label) {
        CharacterTable table = CharacterTable.get();
        int[] characters = label.codePoints().toArray();
        int first = CharacterProperties.bidi(table.properties(characters[0]));
        if ((first & (L | R | AL)) == 0) {
            return Optional.of("begins with " + Refusal.show(characters[0])
                    + "; in a name with right-to-left letters each label begins with a letter");
        }
        boolean isLeftToRight = first == L;
        int allowed = isLeftToRight ? L | NEUTRAL : RIGHT_TO_LEFT | NEUTRAL;
        int seen = 0;
        int last = first;
        int lastCharacter = characters[0];
        for (int c : characters) {
            int bidi = CharacterProperties.bidi(table.properties(c));
            if ((bidi & allowed) == 0) {
                return Optional.of("mixes left-to-right and right-to-left writing, at " + Refusal.show(c)
                        + "; keep each label in one direction");
            }
            seen |= bidi;
            if (bidi != NSM) {
                last = bidi;
                lastCharacter = c;
            }
        }
        if ((last & (isLeftToRight ? L | EN : R | AL | EN | AN)) == 0) {
            return Optional.of("ends with " + Refusal.show(lastCharacter)
                    + "; in a name with right-to-left letters each label ends with a letter or digit");
        }
        if (!isLeftToRight && (seen & (EN | AN)) == (EN | AN)) {
            return Optional.of("mixes European and Arabic digits; keep to one kind");
        }
        return Optional.empty();
    }
}
