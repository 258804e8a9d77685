package dev.ispapi.idn;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;

/** Makes names, good and bad, in which everything that UTS #46 knows occurs. The same seed makes the same names. */
final class NameGenerator {

    /** Pools of characters; each is met often, however few it has. */
    private static final List<int[]> POOLS = pools();

    private static final int[] VALID = pool(c -> isKept(c) && c >= 0x80);
    private static final int[] MARKS = pool(c -> UCharacter.getCombiningClass(c) != 0);
    private static final int[] COMPOSING = pool(NameGenerator::isComposing);
    private static final int[] JAMO = pool(c -> c >= 0x1100 && c <= 0x11FF);
    private static final int[] OPEN_SYLLABLES = {0xAC00, 0xAC1C, 0xAE00, 0xD788};
    private static final int[] VIRAMAS = pool(c -> UCharacter.getCombiningClass(c) == 9);
    private static final int[] MAPPED = pool(c -> !isKept(c) && Mapping.allows(c));
    private static final int[] IGNORED =
            pool(c -> Mapping.NORMALIZER.normalize(Character.toString(c)).isEmpty());
    private static final int[] DEVIATIONS = {0xDF, 0x3C2, 0x200C, 0x200D, 0x1E9E};
    private static final int[] ASCII = pool(c -> c < 0x80);
    private static final int[] LETTERS =
            "abcdefghijklmnopqrstuvwxyz0123456789".chars().toArray();
    private static final int[] DOTS = {'.', '.', '.', 0x3002, 0xFF0E, 0xFF61};
    private static final List<int[]> BIDI = pools(UProperty.BIDI_CLASS);
    private static final List<int[]> JOINING = pools(UProperty.JOINING_TYPE);
    private static final int[] ASSIGNED = pool(UCharacter::isDefined);

    private static final IDNA PUNYCODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private final Random random;

    NameGenerator(long seed) {
        this.random = new Random(seed);
    }

    String name() {
        StringBuilder name = new StringBuilder();
        int labels = 1 + random.nextInt(3);
        for (int i = 0; i < labels; i++) {
            name.append(label()).appendCodePoint(oneOf(DOTS));
        }
        switch (random.nextInt(40)) {
            case 0 -> name.append(label());
            case 1 -> name.append("com.");
            case 2 -> name.append("\u05D0\u05D1");
            case 3 -> name.append("\u4F60");
            case 4 -> name.append(random.nextInt(300));
            case 5 -> {}
            case 6 -> name.append("de").append("\u00AD".repeat(random.nextInt(20) == 0 ? 1200 : 3));
            default -> name.append("com");
        }
        return name.toString();
    }

    private String label() {
        return switch (random.nextInt(17)) {
            case 0 -> from(3, pick(POOLS), LETTERS);
            case 1 -> from(6, pick(POOLS));
            case 2 -> from(8, pick(POOLS), pick(POOLS), pick(POOLS));
            case 3 -> from(8, pick(POOLS), DEVIATIONS, LETTERS);
            case 4 -> from(8, MARKS, pick(POOLS), COMPOSING);
            case 5 -> random.nextBoolean() ? from(6, COMPOSING, COMPOSING, MARKS) : from(6, JAMO, OPEN_SYLLABLES);
            case 6 -> hyphens();
            case 7 -> aLabel();
            case 8 -> mutated(aLabel());
            case 9 -> from(6, pick(BIDI), pick(BIDI), pick(BIDI));
            case 10 -> joiners();
            case 11 -> longLabel();
            case 12 -> from(5, ASSIGNED, VALID);
            case 13 -> from(5, MAPPED, LETTERS, IGNORED);
            case 14 -> mutated(from(6, LETTERS, VALID));
            case 15 -> random.nextInt(20) == 0 ? halves() : from(3, VALID, LETTERS);
            default -> from(12, LETTERS);
        };
    }

    private String hyphens() {
        String[] pieces = {"-", "--", "a", "\u00FC", "\u05D0", "\uFF0D", "xn--", "1", "\u00AD"};
        StringBuilder label = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            label.append(pieces[random.nextInt(pieces.length)]);
        }
        return label.toString();
    }

    /** The two halves of a character, with something between them. */
    private String halves() {
        String character = from(1, pick(POOLS));
        String between = from(1, random.nextBoolean() ? IGNORED : LETTERS);
        return character.charAt(0) + between + character.substring(1);
    }

    private String aLabel() {
        String unicode = random.nextInt(4) == 0
                ? from(6, pick(POOLS), DEVIATIONS, LETTERS)
                : from(8, VALID, LETTERS, pick(POOLS));
        StringBuilder label = new StringBuilder();
        PUNYCODE.labelToASCII(unicode, label, new IDNA.Info());
        return random.nextInt(8) == 0 ? label.toString().toUpperCase(Locale.ROOT) : label.toString();
    }

    private String mutated(String label) {
        StringBuilder mutated = new StringBuilder(label);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(5)) {
                case 0 -> mutated.insert(at, (char) oneOf(LETTERS));
                case 1 -> mutated.insert(at, (char) oneOf(ASCII));
                case 2 -> mutated.insert(at, (char) random.nextInt(0x10000));
                case 3 -> mutated.insert(at, (char) (0xD800 + random.nextInt(0x800)));
                default -> mutated.delete(at, Math.min(mutated.length(), at + 1));
            }
        }
        return mutated.toString();
    }

    private String joiners() {
        StringBuilder label = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            label.append(from(2, pick(JOINING), pick(JOINING)));
            if (random.nextInt(3) == 0) {
                label.append(from(1, random.nextBoolean() ? pick(POOLS) : LETTERS))
                        .appendCodePoint(oneOf(VIRAMAS));
            }
            label.append(random.nextBoolean() ? "\u200C" : random.nextBoolean() ? "\u200D" : "");
        }
        return label + (random.nextBoolean() ? from(1, pick(JOINING)) : "");
    }

    /** Labels whose ASCII form has about 63 characters, or which make names of about 253. */
    private String longLabel() {
        String letters = "a".repeat(50 + random.nextInt(15));
        return switch (random.nextInt(4)) {
            case 0 -> "\u00FC".repeat(50 + random.nextInt(10));
            case 1 -> letters + "." + letters + "." + "b".repeat(63) + "." + letters;
            case 2 -> "b".repeat(40 + random.nextInt(18)) + from(3, VALID);
            default -> letters;
        };
    }

    private String from(int most, int[]... pools) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.appendCodePoint(oneOf(pools[random.nextInt(pools.length)]));
        }
        return text.toString();
    }

    private int oneOf(int[] pool) {
        return pool[random.nextInt(pool.length)];
    }

    private int[] pick(List<int[]> pools) {
        return pools.get(random.nextInt(pools.size()));
    }

    private static int[] pool(IntPredicate predicate) {
        List<Integer> pool = new ArrayList<>();
        for (int c = 0; c <= 0x10FFFF; c++) {
            if (predicate.test(c)) {
                pool.add(c);
            }
        }
        return pool.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isKept(int c) {
        String text = Character.toString(c);
        return UCharacter.isDefined(c) && Mapping.NORMALIZER.normalize(text).equals(text);
    }

    private static boolean isComposing(int c) {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        return UCharacter.isDefined(c)
                && (c < 0xAC00 || c > 0xD7A3 || c % 50 == 0)
                && (!nfc.hasBoundaryBefore(c) || nfc.getRawDecomposition(c) != null);
    }

    /** One pool a script. */
    private static List<int[]> pools() {
        return pools(UProperty.SCRIPT);
    }

    /** One pool a value of a property. */
    private static List<int[]> pools(int property) {
        List<int[]> pools = new ArrayList<>();
        for (int value = 0; value <= UCharacter.getIntPropertyMaxValue(property); value++) {
            UnicodeSet set = new UnicodeSet().applyIntPropertyValue(property, value);
            set.retainAll(new UnicodeSet("[:^Cn:]")).removeAll(new UnicodeSet("[:Co:]"));
            int[] pool = new int[set.size()];
            for (int i = 0; i < pool.length; i++) {
                pool[i] = set.charAt(i);
            }
            if (pool.length > 0) {
                pools.add(pool);
            }
        }
        return pools;
    }

    private static final class Mapping {

        static final Normalizer2 NORMALIZER = Normalizer2.getInstance(null, "uts46", Normalizer2.Mode.COMPOSE);

        static boolean allows(int c) {
            return NORMALIZER.normalize(Character.toString(c)).indexOf(0xFFFD) < 0;
        }
    }
}
