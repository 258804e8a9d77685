package dev.ispapi.idn;

import com.ibm.icu.text.IDNA;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Converts names by ICU4J and by ourselves, in both modes, and sorts what differs by its reason. */
final class IcuComparison {

    /** Every way in which we mean to differ. Each begins with a name that ICU4J accepts; we never accept one that it refuses. */
    enum Difference {
        /** We drop the trailing dot, which stands for the root: the platform writes names without it. */
        ROOT((typed, icu) -> icu.endsWith(".")),
        /** We refuse a number as the last label: such a name is an IP address, or will be taken for one (RFC 3696, section 2). */
        NUMBER((typed, icu) -> icu.replaceAll("\\.$", "").matches("(.*\\.)?[0-9]+")),
        /**
         * We refuse the negations of =, &lt; and &gt;. They are these ASCII characters with a stroke, which STD3 forbids; UTS #46 forbade
         * them with STD3 rules until its revision of Unicode 15.1. No registry offers them.
         */
        NEGATION((typed, icu) -> toUnicode(icu).matches(".*[\u2260\u226E\u226F].*")),
        /** We refuse half a surrogate pair. ICU4J lets two halves find each other, over characters that it ignores. */
        HALVES((typed, icu) -> typed.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)),
        /** We refuse texts of more than 1024 characters unread. Only characters that are ignored make a valid name that long. */
        PADDING((typed, icu) -> typed.length() > 1024);

        private final BiPredicate<String, String> predicate;

        Difference(BiPredicate<String, String> predicate) {
            this.predicate = predicate;
        }
    }

    private static final int CHECKS = IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES;
    private static final IDNA NON_TRANSITIONAL =
            IDNA.getUTS46Instance(CHECKS | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);
    private static final IDNA TRANSITIONAL = IDNA.getUTS46Instance(CHECKS);
    private static final int SHOWN = 20;

    private final Map<Difference, Integer> differences = new EnumMap<>(Difference.class);
    private final List<String> surprises = new ArrayList<>();
    private int names;
    private int accepted;
    private int refused;

    void compare(String typed) {
        names++;
        compare(typed, NON_TRANSITIONAL, IdnProfile.nonTransitional());
        compare(typed, TRANSITIONAL, IdnProfile.transitional());
    }

    private void compare(String typed, IDNA idna, IdnProfile profile) {
        IDNA.Info info = new IDNA.Info();
        String theirs = idna.nameToASCII(typed, new StringBuilder(), info).toString();
        DomainName ours = read(typed, profile);
        if (ours == null && info.hasErrors()) {
            refused++;
        } else if (ours != null && !info.hasErrors() && isSame(ours, theirs)) {
            accepted++;
        } else {
            sort(typed, info, theirs, ours, profile);
        }
    }

    private static DomainName read(String typed, IdnProfile profile) {
        try {
            return DomainName.zone(typed, profile);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isSame(DomainName ours, String theirs) {
        return ours.ascii().equals(theirs) && ours.unicode().equals(toUnicode(theirs));
    }

    private static String toUnicode(String ascii) {
        return NON_TRANSITIONAL
                .nameToUnicode(ascii, new StringBuilder(), new IDNA.Info())
                .toString();
    }

    private void sort(String typed, IDNA.Info info, String theirs, DomainName ours, IdnProfile profile) {
        for (Difference difference : Difference.values()) {
            boolean isRoot = difference == Difference.ROOT;
            boolean isMeant = isRoot ? ours != null && (ours.ascii() + ".").equals(theirs) : ours == null;
            if (isMeant && !info.hasErrors() && difference.predicate.test(typed, theirs)) {
                differences.merge(difference, 1, Integer::sum);
                return;
            }
        }
        if (surprises.size() < SHOWN) {
            surprises.add(escape(typed) + " by " + profile + ": ICU4J " + theirs + " " + info.getErrors() + ", we "
                    + (ours == null ? "refuse it" : ours.ascii() + " " + escape(ours.unicode())));
        }
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(
                        c > ' ' && c < 0x7F
                                ? Character.toString(c)
                                : "\\u" + HexFormat.of().toHexDigits((char) c)));
        return escaped.toString();
    }

    /** {@return the first names that differ for no reason that we know} */
    List<String> surprises() {
        return surprises;
    }

    Map<Difference, Integer> differences() {
        return differences;
    }

    int names() {
        return names;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }
}
