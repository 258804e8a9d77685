package dev.ispapi.idn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the table's text, whose head explains it. */
final class CharacterTableReader {

    private static final int SOME = 1024;

    private final String text;
    private int position;

    CharacterTableReader(String text) {
        this.text = text;
    }

    CharacterTable read() {
        while (!line().equals("[mapped]")) {
            // the head
        }
        MappingTable mapping = mapping();
        Ranges ranges = new Ranges();
        int[] properties = new int[SOME];
        for (String line = line(); !line.equals("[composed]"); line = line()) {
            if (ranges.size == properties.length) {
                properties = Arrays.copyOf(properties, properties.length * 2);
            }
            properties[ranges.size] = CharacterProperties.parse(ranges.add(line));
        }
        return new CharacterTable(
                mapping, ranges.first(), ranges.last(), Arrays.copyOf(properties, ranges.size), compositions());
    }

    private MappingTable mapping() {
        Ranges ranges = new Ranges();
        List<String> targets = new ArrayList<>(SOME);
        StringBuilder kinds = new StringBuilder(SOME);
        for (String line = line(); !line.equals("[valid]"); line = line()) {
            String rest = ranges.add(line);
            kinds.append(rest.charAt(0));
            targets.add(target(rest));
        }
        return new MappingTable(ranges.first(), ranges.last(), kinds.toString().toCharArray(), targets);
    }

    private static String target(String line) {
        StringBuilder target = new StringBuilder(2);
        for (int start = 2; start < line.length(); ) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            target.appendCodePoint(hex(line, start, end));
            start = end + 1;
        }
        return target.toString();
    }

    private CompositionTable compositions() {
        int[] composites = new int[SOME];
        long[] pairs = new long[SOME];
        int count = 0;
        while (position < text.length()) {
            String line = line();
            int first = line.indexOf(' ') + 1;
            int second = line.indexOf(' ', first) + 1;
            composites[count] = hex(line, 0, first - 1);
            pairs[count++] = CompositionTable.pair(hex(line, first, second - 1), hex(line, second, line.length()));
        }
        return new CompositionTable(Arrays.copyOf(composites, count), Arrays.copyOf(pairs, count));
    }

    private String line() {
        int end = text.indexOf('\n', position);
        String line = text.substring(position, end);
        position = end + 1;
        return line;
    }

    private static int hex(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 16);
    }

    /** Ranges of characters, in ascending order. */
    private static final class Ranges {

        private int[] first = new int[SOME];
        private int[] last = new int[SOME];
        private int size;

        /** Adds the range that a line begins with, and returns the rest of the line. */
        String add(String line) {
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
                last = Arrays.copyOf(last, size * 2);
            }
            int blank = line.indexOf(' ');
            int dash = line.indexOf('-');
            boolean isRange = dash > 0 && dash < blank;
            first[size] = hex(line, 0, isRange ? dash : blank);
            last[size] = isRange ? hex(line, dash + 1, blank) : first[size];
            size++;
            return line.substring(blank + 1);
        }

        int[] first() {
            return Arrays.copyOf(first, size);
        }

        int[] last() {
            return Arrays.copyOf(last, size);
        }
    }
}
