package dev.ispapi.tld.internal.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list with a line for each name, sorted by the names. A name is found by halving, without taking the list apart: to make a table of it
 * takes longer than the few questions that a command line asks, and is done for programs that ask more. Lines that begin with {@code #} are comments and stand first.
 */
final class SortedLines {

    /** No lines. */
    static final SortedLines NONE = new SortedLines("");

    private static final int MOST_SEARCHES = 100;

    /** As bytes in ISO-8859-1, which costs no decoding; lines are decoded when they are asked for. */
    private final String text;

    /** Where the line of each name begins; made when more has been asked than a short-lived program asks. */
    private volatile @Nullable Map<String, Integer> table;

    /** How often something was asked, roughly: threads may count one question together. */
    private int asked;

    private SortedLines(String text) {
        this.text = text;
    }

    /**
     * Lines of a file.
     *
     * @param content in UTF-8
     */
    static SortedLines of(byte[] content) {
        return new SortedLines(new String(content, StandardCharsets.ISO_8859_1));
    }

    /**
     * Lines.
     *
     * @param lines sorted by their first words
     */
    static SortedLines of(List<String> lines) {
        return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return whether a line begins with a name} */
    boolean has(String name) {
        return start(name) >= 0;
    }

    /** {@return the line of a name; empty if there is none} */
    Optional<String> line(String name) {
        int start = start(name);
        return start < 0 ? Optional.empty() : Optional.of(decoded(start, end(start)));
    }

    /** {@return all lines but comments} */
    List<String> all() {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); start = end(start) + 1) {
            int end = end(start);
            if (end > start && text.charAt(start) != '#') {
                lines.add(decoded(start, end));
            }
        }
        return lines;
    }

    private String decoded(int start, int end) {
        int length = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
        return new String(text.substring(start, length).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private int end(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private int start(String name) {
        Map<String, Integer> starts = table;
        if (starts != null) {
            return starts.getOrDefault(name, -1);
        }
        asked++;
        if (asked > MOST_SEARCHES) {
            table = starts();
        }
        return search(name);
    }

    private Map<String, Integer> starts() {
        Map<String, Integer> starts = new HashMap<>();
        for (int start = 0; start < text.length(); start = end(start) + 1) {
            int end = start;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            starts.put(text.substring(start, end), start);
        }
        return starts;
    }

    private int search(String name) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = text.lastIndexOf('\n', middle - 1) + 1;
            int order = compare(name, start);
            if (order == 0) {
                return start;
            }
            if (order < 0) {
                high = start;
            } else {
                low = end(middle) + 1;
            }
        }
        return -1;
    }

    /** Compares a name with the first word of the line that begins at a place. */
    private int compare(String name, int start) {
        for (int i = 0; i < name.length(); i++) {
            int place = start + i;
            char found = place < text.length() ? text.charAt(place) : '\n';
            if (found <= ' ') {
                return 1;
            }
            if (found != name.charAt(i)) {
                return name.charAt(i) - found;
            }
        }
        int place = start + name.length();
        return place >= text.length() || text.charAt(place) <= ' ' ? 0 : -1;
    }
}
