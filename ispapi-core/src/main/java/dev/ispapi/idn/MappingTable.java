package dev.ispapi.idn;

import java.util.Arrays;
import java.util.List;

/** What UTS #46 maps characters to. Immutable. */
final class MappingTable {

    private final int[] first;
    private final int[] last;
    private final char[] kinds;
    private final List<String> targets;

    MappingTable(int[] first, int[] last, char[] kinds, List<String> targets) {
        this.first = first;
        this.last = last;
        this.kinds = kinds;
        this.targets = List.copyOf(targets);
    }

    /** {@return where the mapping of a character stands; negative if it has none} */
    int find(int c) {
        int i = Arrays.binarySearch(first, c);
        int range = i >= 0 ? i : -i - 2;
        return range >= 0 && c <= last[range] ? range : -1;
    }

    /** Whether a mapping goes beyond writing the same letter in lower case. */
    boolean isBeyondCase(int range) {
        return kinds[range] != 'c';
    }

    /** Appends what a character is mapped to, which may be nothing. */
    void append(int range, int c, StringBuilder text) {
        String target = targets.get(range);
        if (first[range] == last[range] || target.isEmpty()) {
            text.append(target);
        } else {
            text.appendCodePoint(target.codePointAt(0) + c - first[range]);
        }
    }
}
