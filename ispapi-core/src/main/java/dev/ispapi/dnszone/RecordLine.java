package dev.ispapi.dnszone;

import dev.ispapi.internal.Excerpt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record as one line of words. What stands in quotes is one word, with its quotes; a comment from {@code ;} on is left out. */
final class RecordLine {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final int MIN_WORDS = 3;

    private RecordLine() {}

    static DnsRecord read(String line) {
        List<String> words = words(line);
        if (words.size() < MIN_WORDS || line.startsWith(" ") || line.startsWith("\t")) {
            throw refused(line, "it has no owner, type and data");
        }
        String owner = words.remove(0).toLowerCase(Locale.ROOT);
        Duration ttl = null;
        // The master file format lets the time and the class stand in either order.
        boolean isClassRead = takeClass(words);
        if (NUMBER.matcher(words.get(0)).matches()) {
            ttl = RecordFields.ttl(Duration.ofSeconds(Long.parseLong(words.remove(0))));
        }
        if (!isClassRead) {
            takeClass(words);
        }
        if (words.size() < 2) {
            throw refused(line, "it has no type and data");
        }
        String type = words.remove(0).toUpperCase(Locale.ROOT);
        if (!DnsRecord.TYPE.matcher(type).matches()) {
            throw refused(line, "there is no type where it should be");
        }
        return new DnsRecord(owner, ttl, type, words);
    }

    private static boolean takeClass(List<String> words) {
        boolean isClass = !words.isEmpty() && words.get(0).equalsIgnoreCase("IN");
        if (isClass) {
            words.remove(0);
        }
        return isClass;
    }

    /**
     * The words, in a list that can be changed. Two strings side by side, {@code "a""b"}, are two words; quotes within a word, as in
     * {@code alpn="h2,h3"}, belong to it. A comment begins where a word could.
     */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isQuoted = false;
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw refused(line, "it has a line break");
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                word.append(c).append(line.charAt(i));
            } else if (!isQuoted && (c == ' ' || c == '\t')) {
                end(word, words);
            } else if (!isQuoted && c == ';' && word.isEmpty()) {
                break;
            } else {
                boolean endsAString = isQuoted && c == '"' && word.charAt(0) == '"';
                isQuoted ^= c == '"';
                word.append(c);
                if (endsAString) {
                    end(word, words);
                }
            }
        }
        if (isQuoted) {
            throw refused(line, "a quotation mark is not closed");
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static IllegalArgumentException refused(String line, String reason) {
        return refused(line, reason, null);
    }

    static IllegalArgumentException refused(String line, String reason, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "expected a record such as www 3600 IN A 192.0.2.1, found " + Excerpt.quote(line) + ": " + reason,
                cause);
    }
}
