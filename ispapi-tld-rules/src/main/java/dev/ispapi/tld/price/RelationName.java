package dev.ispapi.tld.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the name of a price relation says, such as {@code PRICE_CLASS_DOMAIN_CA_ANNUAL2}.
 *
 * <p>Its last word is the kind and the words before are the class, which may have underscores and may look like a kind: {@code
 * PRICE_CLASS_DOMAIN_TRADE_TRADE} is the trade price of .trade. Words that mark a promotion, a scale or a launch phase count behind the
 * first word of the class only, so that .promo keeps its ordinary prices. Whatever has a mark is no ordinary price.
 *
 * @param text the whole name in upper case
 * @param group what it prices
 * @param owner the class or product, such as {@code CA}
 * @param label the marks, such as {@code PROMO} or {@code EARLYACCESS1}; empty for ordinary prices
 * @param word the kind's word, such as {@code ANNUAL} or {@code CURRENCY}
 * @param term the number behind the kind, in years
 */
record RelationName(String text, Group group, String owner, String label, String word, OptionalInt term) {

    /** What a relation prices, the farther from the ordinary prices the later. */
    enum Group {
        PRODUCT,
        ORDINARY,
        PREMIUM,
        LAUNCH_PHASE,
        SCALE,
        PROMOTION,
        BLOCK
    }

    static final String PREFIX = "PRICE_CLASS_";
    static final String DOMAIN_PREFIX = PREFIX + "DOMAIN_";
    static final String CURRENCY = "CURRENCY";

    private static final List<String> LAUNCH_PHASES = List.of("GOLIVE", "SUNRISE", "EARLYACCESS", "LANDRUSH", "EOI");
    private static final List<String> BLOCKS = List.of("DPMLPUB", "DPMLZONE");
    private static final int LONGEST_TERM = 3;

    /** Reads a name in upper case; empty if it is no price, or no price that we know how to read. */
    static Optional<RelationName> parse(String name) {
        if (name.startsWith(DOMAIN_PREFIX)) {
            return parse(name, words(name.substring(DOMAIN_PREFIX.length())), true);
        }
        return name.startsWith(PREFIX) ? parse(name, words(name.substring(PREFIX.length())), false) : Optional.empty();
    }

    static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<RelationName> parse(String name, List<String> words, boolean isDomain) {
        List<String> marks = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        Group group = isDomain ? Group.ORDINARY : Group.PRODUCT;
        // The first word is the class's, and the second one too where the first says PREMIUM.
        int first = words.get(0).equals("PREMIUM") ? 2 : 1;
        for (int i = 0; i < words.size(); i++) {
            Group mark = isDomain ? mark(words.get(i), i, first) : Group.PRODUCT;
            group = stronger(group, mark);
            (isLabel(mark) ? marks : rest).add(words.get(i));
        }
        return kind(name, group, rest, String.join("_", marks));
    }

    private static Group mark(String word, int index, int first) {
        if (BLOCKS.contains(word)) {
            return Group.BLOCK;
        }
        if (word.equals("PREMIUM")) {
            return Group.PREMIUM;
        }
        if (index < first) {
            return Group.ORDINARY;
        }
        String plain = withoutNumber(word);
        if (plain.equals("PROMO")) {
            return Group.PROMOTION;
        }
        if (plain.equals("SCALE")) {
            return Group.SCALE;
        }
        return LAUNCH_PHASES.contains(plain) ? Group.LAUNCH_PHASE : Group.ORDINARY;
    }

    /** Whether a word stands beside the class's name; those of premium classes and blocks are part of it. */
    private static boolean isLabel(Group mark) {
        return mark == Group.PROMOTION || mark == Group.SCALE || mark == Group.LAUNCH_PHASE;
    }

    /** A premium class in a promotion is a promotion: the farther from the ordinary price, the stronger. */
    private static Group stronger(Group one, Group other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Optional<RelationName> kind(String name, Group group, List<String> words, String label) {
        int last = words.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        String word = withoutNumber(words.get(last));
        String number = words.get(last).substring(word.length());
        boolean isKnown = PriceKind.of(word).isPresent() || (word.equals(CURRENCY) && number.isEmpty());
        if (!isKnown || number.length() > LONGEST_TERM) {
            return Optional.empty();
        }
        String owner = String.join("_", words.subList(0, last));
        OptionalInt term = number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
        // A class with blanks around it could not be asked for.
        return owner.isEmpty() || !owner.equals(upper(owner))
                ? Optional.empty()
                : Optional.of(new RelationName(name, group, owner, label, word, term));
    }

    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) >= '0' && word.charAt(end - 1) <= '9') {
            end--;
        }
        return word.substring(0, end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '_') {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return words;
    }

    boolean isCurrency() {
        return word.equals(CURRENCY);
    }

    /** What all prices of one class and one variant share. */
    Owner base() {
        return new Owner(group, owner, label);
    }

    /** A class or product, in one of its variants. */
    record Owner(Group group, String name, String label) {}
}
