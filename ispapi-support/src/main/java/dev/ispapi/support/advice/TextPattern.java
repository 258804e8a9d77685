package dev.ispapi.support.advice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for a part of an answer's description: words, {@code *} for anything between them, <code>{host}</code> for a detail, and
 * {@code $} at its end if the description must end there. Case does not matter.
 *
 * <p>It is no regular expression on purpose: the time is bounded by the length of the text and of the pattern, whatever the text is.
 */
final class TextPattern {

    private record Token(String literal, @Nullable Detail detail) {}

    private final String source;
    private final List<List<Token>> segments;
    private final boolean toTheEnd;
    private final Set<Detail> details = EnumSet.noneOf(Detail.class);

    private TextPattern(String source) {
        this.source = source;
        this.toTheEnd = source.endsWith("$");
        String body = toTheEnd ? source.substring(0, source.length() - 1) : source;
        List<List<Token>> read = new ArrayList<>();
        for (String segment : body.split("\\*", -1)) {
            read.add(tokens(segment));
        }
        this.segments = List.copyOf(read);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none; the message says why
     */
    static TextPattern parse(String source) {
        return new TextPattern(source);
    }

    private List<Token> tokens(String segment) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < segment.length()) {
            int open = segment.indexOf('{', at);
            if (open < 0) {
                tokens.add(new Token(segment.substring(at), null));
                break;
            }
            if (open > at) {
                tokens.add(new Token(segment.substring(at, open), null));
            } else if (at > 0) {
                throw new IllegalArgumentException("expected words between two details");
            }
            int close = segment.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("expected a } for each {");
            }
            Detail detail = Detail.parse(segment.substring(open + 1, close));
            if (!details.add(detail)) {
                throw new IllegalArgumentException(
                        "expected each detail once, found " + detail.placeholder() + " again");
            }
            tokens.add(new Token("", detail));
            at = close + 1;
        }
        if (tokens.stream().noneMatch(token -> token.detail() == null)) {
            throw new IllegalArgumentException("expected words on each side of a *");
        }
        return List.copyOf(tokens);
    }

    /** The details that it reads. */
    Set<Detail> details() {
        return Collections.unmodifiableSet(details);
    }

    /** Finds it in a text; the details that were read, or empty if the text is another one. */
    Optional<Map<Detail, String>> find(String text) {
        Map<Detail, String> found = new EnumMap<>(Detail.class);
        int from = 0;
        for (int i = 0; i < segments.size(); i++) {
            boolean mustEnd = toTheEnd && i == segments.size() - 1;
            from = findSegment(segments.get(i), text, from, mustEnd, found);
            if (from < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    private static int findSegment(
            List<Token> segment, String text, int from, boolean mustEnd, Map<Detail, String> found) {
        for (int start = from; start < text.length(); start++) {
            int end = matchAt(segment, text, start, found);
            if (end >= 0 && (!mustEnd || end == text.length())) {
                return end;
            }
        }
        return -1;
    }

    private static int matchAt(List<Token> segment, String text, int start, Map<Detail, String> found) {
        int at = start;
        for (Token token : segment) {
            Detail detail = token.detail();
            if (detail == null) {
                if (!text.regionMatches(
                        true, at, token.literal(), 0, token.literal().length())) {
                    return -1;
                }
                at += token.literal().length();
                continue;
            }
            int end = at;
            while (end < text.length() && end - at <= Detail.LONGEST && detail.allows(text.charAt(end))) {
                end++;
            }
            String value = text.substring(at, end);
            if (value.length() > Detail.LONGEST || !detail.accepts(value)) {
                return -1;
            }
            found.put(detail, value);
            at = end;
        }
        return at;
    }

    /** As it stands in the data. */
    @Override
    public String toString() {
        return source;
    }
}
