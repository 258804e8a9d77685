package dev.ispapi.idn;

import java.util.Arrays;

/** Canonical composition (NFC), by the table of our own. */
final class Normalization {

    /** Below this, every text is composed already. */
    private static final int FIRST_MARK = 0x300;

    private final CharacterTable table = CharacterTable.get();
    private int[] characters = new int[64];
    private int[] classes = new int[64];
    private int count;

    private Normalization() {}

    /** {@return the text, composed; the text holds valid characters only} */
    static String compose(String text) {
        boolean isPlain = true;
        for (int i = 0; i < text.length() && isPlain; i++) {
            isPlain = text.charAt(i) < FIRST_MARK;
        }
        return isPlain ? text : new Normalization().composed(text);
    }

    private String composed(String text) {
        text.codePoints().forEach(this::decompose);
        order();
        return join();
    }

    private void decompose(int c) {
        long pair = table.compositions().decompose(c);
        if (pair == CompositionTable.NONE) {
            add(c);
        } else {
            decompose(CompositionTable.first(pair));
            decompose(CompositionTable.second(pair));
        }
    }

    private void add(int c) {
        if (count == characters.length) {
            characters = Arrays.copyOf(characters, count * 2);
            classes = Arrays.copyOf(classes, count * 2);
        }
        characters[count] = c;
        classes[count++] = table.combiningClass(c);
    }

    /** Brings marks into canonical order; the length of names bounds the work. */
    private void order() {
        for (int i = 1; i < count; i++) {
            int c = characters[i];
            int itsClass = classes[i];
            int j = i;
            while (itsClass != 0 && j > 0 && classes[j - 1] > itsClass) {
                characters[j] = characters[j - 1];
                classes[j] = classes[j - 1];
                j--;
            }
            characters[j] = c;
            classes[j] = itsClass;
        }
    }

    /** Joins each character with the last starter before it, unless one between them blocks it. */
    private String join() {
        int kept = 0;
        int starter = -1;
        int lastClass = -1;
        for (int i = 0; i < count; i++) {
            boolean isNext = starter >= 0 && starter == kept - 1;
            boolean isBlocked = !isNext && lastClass >= classes[i];
            int composite = starter < 0 || isBlocked
                    ? CompositionTable.NONE
                    : table.compositions().compose(characters[starter], characters[i]);
            if (composite != CompositionTable.NONE) {
                characters[starter] = composite;
                continue;
            }
            lastClass = classes[i];
            if (lastClass == 0) {
                starter = kept;
            }
            characters[kept] = characters[i];
            classes[kept++] = lastClass;
        }
        return new String(characters, 0, kept);
    }
}
