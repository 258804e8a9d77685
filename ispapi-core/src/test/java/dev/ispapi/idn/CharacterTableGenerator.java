package dev.ispapi.idn;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the table of the characters of domain names, from what ICU4J knows. */
final class CharacterTableGenerator {

    private static final int LAST = 0x10FFFF;
    private static final Normalizer2 UTS_46 = Normalizer2.getInstance(null, "uts46", Normalizer2.Mode.COMPOSE);
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final StringBuilder text = new StringBuilder();

    private CharacterTableGenerator() {}

    static String generate() {
        CharacterTableGenerator generator = new CharacterTableGenerator();
        generator.header();
        generator.mapped();
        generator.valid();
        generator.composed();
        return generator.text.toString();
    }

    private void header() {
        text.append("# The characters of domain names. Made by CharacterTableGenerator (test sources); do not edit.\n")
                .append("# Unicode ")
                .append(version(UCharacter.getUnicodeVersion()))
                .append(", from ICU4J ")
                .append(version(VersionInfo.ICU_VERSION))
                .append(". Copyright (c) 1991-2026 Unicode, Inc.; licence: unicode-license.txt, beside this file.\n")
                .append("#\n")
                .append(
                        "# Mapping of UTS #46 with STD3 rules, non-transitional. What stands nowhere here is not allowed.\n")
                .append("#   first[-last] kind [target]   kinds: c lower case, m another mapping, i ignored.\n")
                .append("#   The characters after the first of a range map to those after the target.\n")
                .append("# What is valid:\n")
                .append(
                        "#   first[-last] bidi [joining] [Mccc] [X]   the bidirectional class; the joining type, if D, L, R or T;\n")
                .append(
                        "#   M for a combining mark, with its combining class; X if IDNA2008 (RFC 5892) disallows it.\n")
                .append("#   What the mapping lists is exempt.\n")
                .append("# Canonical compositions, but for Hangul:\n")
                .append("#   composite first second\n");
    }

    private static String version(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }

    private void mapped() {
        text.append("[mapped]\n");
        for (int first = 0; first <= LAST; first++) {
            Mapped mapped = Mapped.of(first);
            if (mapped == null) {
                continue;
            }
            int last = first;
            while (last < LAST && mapped.continues(Mapped.of(last + 1), last + 1 - first)) {
                last++;
            }
            line(first, last, mapped.toString());
            first = last;
        }
    }

    private void valid() {
        text.append("[valid]\n");
        for (int first = 0; first <= LAST; first++) {
            String properties = properties(first);
            if (properties == null) {
                continue;
            }
            int last = first;
            for (int next = first + 1; next <= LAST; next++) {
                if (properties.equals(properties(next))) {
                    last = next;
                } else if (Mapped.of(next) == null) {
                    break;
                }
            }
            line(first, last, properties);
            first = last;
        }
    }

    private void composed() {
        text.append("[composed]\n");
        for (int c = 0; c <= LAST; c++) {
            String pair = NFC.getRawDecomposition(c);
            boolean isHangul = c >= 0xAC00 && c <= 0xD7A3;
            if (pair == null || isHangul || properties(c) == null) {
                continue;
            }
            int[] parts = pair.codePoints().toArray();
            if (parts.length != 2) {
                throw new IllegalStateException(hex(c) + " is valid and decomposes to one character");
            }
            text.append(hex(c))
                    .append(' ')
                    .append(hex(parts[0]))
                    .append(' ')
                    .append(hex(parts[1]))
                    .append('\n');
        }
    }

    private void line(int first, int last, String rest) {
        text.append(hex(first));
        if (last > first) {
            text.append('-').append(hex(last));
        }
        text.append(' ').append(rest).append('\n');
    }

    private static String hex(int c) {
        return String.format(Locale.ROOT, "%04X", c);
    }

    /** The bidirectional class and what else counts, of a valid character; else null. */
    private static String properties(int c) {
        if (!isValid(c)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        parts.add(bidi(c));
        switch (UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE)) {
            case UCharacter.JoiningType.DUAL_JOINING -> parts.add("D");
            case UCharacter.JoiningType.LEFT_JOINING -> parts.add("L");
            case UCharacter.JoiningType.RIGHT_JOINING -> parts.add("R");
            case UCharacter.JoiningType.TRANSPARENT -> parts.add("T");
            default -> {}
        }
        int combiningClass = NFC.getCombiningClass(c);
        if (isMark(c)) {
            parts.add("M" + combiningClass);
        } else if (combiningClass != 0) {
            throw new IllegalStateException(hex(c) + " has a combining class and is no mark");
        }
        if (Rfc5892.isDisallowed(c)) {
            parts.add("X");
        }
        return String.join(" ", parts);
    }

    private static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.ENCLOSING_MARK
                || type == UCharacterCategory.COMBINING_SPACING_MARK;
    }

    private static String bidi(int c) {
        return switch (UCharacter.getDirection(c)) {
            case UCharacterDirection.LEFT_TO_RIGHT -> "L";
            case UCharacterDirection.RIGHT_TO_LEFT -> "R";
            case UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> "AL";
            case UCharacterDirection.ARABIC_NUMBER -> "AN";
            case UCharacterDirection.EUROPEAN_NUMBER -> "EN";
            case UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR -> "ES";
            case UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR -> "ET";
            case UCharacterDirection.COMMON_NUMBER_SEPARATOR -> "CS";
            case UCharacterDirection.DIR_NON_SPACING_MARK -> "NSM";
            case UCharacterDirection.BOUNDARY_NEUTRAL -> "BN";
            case UCharacterDirection.OTHER_NEUTRAL -> "ON";
            default -> throw new IllegalStateException(hex(c) + " is valid and has an odd bidirectional class");
        };
    }

    private static boolean isValid(int c) {
        return UTS_46.normalize(Character.toString(c)).equals(Character.toString(c)) && isAllowed(c) && c != '.';
    }

    /** STD3: of ASCII the letters, digits, hyphen (and the dot, for now); not the negations of =, &lt; and &gt; either. */
    private static boolean isAllowed(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
        }
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isSurrogate && c != 0xFFFD && c != 0x2260 && c != 0x226E && c != 0x226F;
    }

    /** What becomes of a character that is not valid as it is. */
    private record Mapped(String kind, String target) {

        static Mapped of(int c) {
            String typed = Character.toString(c);
            String target = UTS_46.normalize(typed);
            if (target.isEmpty()) {
                return new Mapped("i", "");
            }
            if (target.equals(typed) || !target.codePoints().allMatch(CharacterTableGenerator::isAllowed)) {
                return null;
            }
            boolean isCase = target.equals(NFC.normalize(UCharacter.toLowerCase(ULocale.ROOT, typed)));
            return new Mapped(isCase ? "c" : "m", target);
        }

        boolean continues(Mapped next, int distance) {
            if (next == null || !kind.equals(next.kind)) {
                return false;
            }
            boolean isSingle = target.codePointCount(0, target.length()) == 1;
            boolean follows = isSingle && next.target.equals(Character.toString(target.codePointAt(0) + distance));
            return target.isEmpty() ? next.target.isEmpty() : follows;
        }

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder(kind);
            target.codePoints().forEach(c -> line.append(' ').append(hex(c)));
            return line.toString();
        }
    }
}
