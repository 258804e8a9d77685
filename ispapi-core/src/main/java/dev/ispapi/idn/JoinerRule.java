package dev.ispapi.idn;

import java.util.Optional;

/** Where the two joiners, which can't be seen, may stand: RFC 5892, appendices A.1 and A.2. */
final class JoinerRule {

    private JoinerRule() {}

    /** {@return what is wrong with the joiners of a label, if anything} */
    static Optional<String> problem(String label) {
        int[] characters = null;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean isJoiner = c == Deviations.ZERO_WIDTH_JOINER || c == Deviations.ZERO_WIDTH_NON_JOINER;
            if (!isJoiner) {
                continue;
            }
            characters = characters == null ? label.codePoints().toArray() : characters;
            int index = label.codePointCount(0, i);
            boolean isAllowed = followsVirama(characters, index)
                    || (c == Deviations.ZERO_WIDTH_NON_JOINER && isBetweenJoining(characters, index));
            if (!isAllowed) {
                return Optional.of("has the invisible joiner " + Refusal.show(c) + " at character " + (index + 1)
                        + ", where it has nothing to join; leave it out");
            }
        }
        return Optional.empty();
    }

    private static boolean followsVirama(int[] characters, int index) {
        return index > 0 && CharacterTable.get().combiningClass(characters[index - 1]) == CharacterProperties.VIRAMA;
    }

    private static boolean isBetweenJoining(int[] characters, int index) {
        int before = next(characters, index, -1);
        int after = next(characters, index, 1);
        return (before & (CharacterProperties.LEFT | CharacterProperties.DUAL)) != 0
                && (after & (CharacterProperties.RIGHT | CharacterProperties.DUAL)) != 0;
    }

    /** The joining type of the next character that is not transparent, in one direction; 0 if there is none. */
    private static int next(int[] characters, int index, int step) {
        CharacterTable table = CharacterTable.get();
        for (int i = index + step; i >= 0 && i < characters.length; i += step) {
            int joining = CharacterProperties.joining(table.properties(characters[i]));
            if (joining != CharacterProperties.TRANSPARENT) {
                return joining;
            }
        }
        return 0;
    }
}
