package dev.ispapi.idn;

import java.util.Arrays;

/** Which two characters make one, and which one falls into two: canonical composition of Unicode. Immutable. */
final class CompositionTable {

    static final int NONE = -1;

    // Hangul syllables are computed: Unicode, chapter 3.12.
    private static final int SYLLABLES = 0xAC00;
    private static final int LEADING = 0x1100;
    private static final int VOWELS = 0x1161;
    private static final int TRAILING = 0x11A7;
    private static final int LEADING_COUNT = 19;
    private static final int VOWEL_COUNT = 21;
    private static final int TRAILING_COUNT = 28;
    private static final int SYLLABLE_COUNT = LEADING_COUNT * VOWEL_COUNT * TRAILING_COUNT;

    private static final int SHIFT = 21;

    private final int[] composites;
    private final long[] pairs;
    private final long[] sortedPairs;
    private final int[] compositesByPair;

    /** Takes composites in ascending order, and the pair of each. */
    CompositionTable(int[] composites, long[] pairs) {
        this.composites = composites;
        this.pairs = pairs;
        this.sortedPairs = pairs.clone();
        Arrays.sort(sortedPairs);
        this.compositesByPair = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            compositesByPair[Arrays.binarySearch(sortedPairs, pairs[i])] = composites[i];
        }
    }

    static long pair(int first, int second) {
        return (long) first << SHIFT | second;
    }

    static int first(long pair) {
        return (int) (pair >> SHIFT);
    }

    static int second(long pair) {
        return (int) (pair & (1 << SHIFT) - 1);
    }

    /** {@return the two characters that a character falls into; {@link #NONE} if it does not} */
    long decompose(int c) {
        int syllable = c - SYLLABLES;
        if (syllable >= 0 && syllable < SYLLABLE_COUNT) {
            int trailing = syllable % TRAILING_COUNT;
            int open = syllable / TRAILING_COUNT;
            return trailing > 0
                    ? pair(c - trailing, TRAILING + trailing)
                    : pair(LEADING + open / VOWEL_COUNT, VOWELS + open % VOWEL_COUNT);
        }
        int i = Arrays.binarySearch(composites, c);
        return i < 0 ? NONE : pairs[i];
    }

    /** {@return the character that two characters make; {@link #NONE} if they do not} */
    int compose(int first, int second) {
        int leading = first - LEADING;
        int vowel = second - VOWELS;
        if (leading >= 0 && leading < LEADING_COUNT && vowel >= 0 && vowel < VOWEL_COUNT) {
            return SYLLABLES + (leading * VOWEL_COUNT + vowel) * TRAILING_COUNT;
        }
        int syllable = first - SYLLABLES;
        int trailing = second - TRAILING;
        boolean isOpen = syllable >= 0 && syllable < SYLLABLE_COUNT && syllable % TRAILING_COUNT == 0;
        if (isOpen && trailing > 0 && trailing < TRAILING_COUNT) {
            return first + trailing;
        }
        int i = Arrays.binarySearch(sortedPairs, pair(first, second));
        return i < 0 ? NONE : compositesByPair[i];
    }
}
