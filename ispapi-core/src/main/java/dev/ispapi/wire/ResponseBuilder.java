package dev.ispapi.wire;

import dev.ispapi.internal.Excerpt;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an answer by hand: for tests of programs that use this library, and for local servers. Start at {@link Response#builder}.
 *
 * <p>Only what can be sent is accepted, so that {@link Response#text()} of what is built parses to an equal answer.
 */
public final class ResponseBuilder {

    /** What a program makes for itself needs no protection. */
    private static final ResponseParser PARSER = new ResponseParser(ResponseLimits.builder()
            .maxCharacters(Integer.MAX_VALUE - 1)
            .maxLineLength(Integer.MAX_VALUE)
            .maxProperties(Integer.MAX_VALUE)
            .maxIndex(Integer.MAX_VALUE)
            .maxColumns(Integer.MAX_VALUE)
            .build());

    private final int code;
    private final String description;
    private final StringBuilder properties = new StringBuilder();
    private final Map<String, Integer> sizes = new HashMap<>();
    private @Nullable BigDecimal runTime;
    private @Nullable BigDecimal queueTime;
    private boolean isPending;

    ResponseBuilder(int code, String description) {
        if (code < 100 || code > 999) {
            throw new IllegalArgumentException("expected a code from 100 to 999, found " + code);
        }
        this.code = code;
        this.description = oneLine("the description", description);
    }

    private static String oneLine(String what, String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("expected one line, but " + what + " has a line break");
        }
        return strip(text);
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Lines.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * Adds the values of a property at the indices 0, 1, 2 and so on, behind those that it has.
     *
     * @param name the property's name, in any case
     * @param values one line each; blanks at the ends are dropped, as the wire does
     * @return this builder
     * @throws IllegalArgumentException if the name or a value can't be sent
     */
    public ResponseBuilder property(String name, String... values) {
        return property(name, List.of(values));
    }

    /**
     * Adds the values of a property at the indices 0, 1, 2 and so on, behind those that it has.
     *
     * @param name the property's name, in any case
     * @param values one line each; blanks at the ends are dropped, as the wire does
     * @return this builder
     * @throws IllegalArgumentException if the name or a value can't be sent
     */
    public ResponseBuilder property(String name, List<String> values) {
        String wireName = wireName(name);
        List<String> lines =
                values.stream().map(value -> oneLine(wireName, value)).toList();
        lines.forEach(line -> append(wireName, sizes.getOrDefault(wireName, 0), line));
        return this;
    }

    /**
     * Sets the value of a property at one index.
     *
     * @param name the property's name, in any case
     * @param index 0 or more
     * @param value one line; blanks at the ends are dropped, as the wire does
     * @return this builder
     * @throws IllegalArgumentException if the name, the index or the value can't be sent
     */
    public ResponseBuilder propertyAt(String name, int index, String value) {
        if (index < 0 || index == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("expected an index from 0 to 2147483646, found " + index);
        }
        String wireName = wireName(name);
        append(wireName, index, oneLine(wireName, value));
        return this;
    }

    private void append(String wireName, int index, String line) {
        ResponseText.property(properties, wireName, index, line);
        sizes.merge(wireName, index + 1, Math::max);
    }

    private static String wireName(String name) {
        String stripped = Response.upper(strip(name));
        boolean isName =
                !stripped.isEmpty() && stripped.chars().noneMatch(c -> c == '[' || c == ']' || c == '\n' || c == '\r');
        if (!isName) {
            throw new IllegalArgumentException(
                    "expected a property's name without brackets and line breaks, found " + Excerpt.quote(name));
        }
        return stripped;
    }

    /**
     * Says that the command was accepted and is not finished: {@code PENDING = 1}.
     *
     * @return this builder
     */
    public ResponseBuilder pending() {
        isPending = true;
        return this;
    }

    /**
     * Sets how long the API worked on the command.
     *
     * @param time not negative; sent in seconds
     * @return this builder
     */
    public ResponseBuilder runTime(Duration time) {
        runTime = seconds(time);
        return this;
    }

    /**
     * Sets how long the command waited before the API began.
     *
     * @param time not negative; sent in seconds
     * @return this builder
     */
    public ResponseBuilder queueTime(Duration time) {
        queueTime = seconds(time);
        return this;
    }

    /**
     * Sets how long the API worked on the command, with the digits of another response.
     *
     * @param seconds not negative, such as {@link Response#runTime()} of the other
     * @return this builder
     */
    public ResponseBuilder runTime(BigDecimal seconds) {
        runTime = checked(seconds);
        return this;
    }

    /**
     * Sets how long the command waited before the API began, with the digits of another response.
     *
     * @param seconds not negative, such as {@link Response#queueTime()} of the other
     * @return this builder
     */
    public ResponseBuilder queueTime(BigDecimal seconds) {
        queueTime = checked(seconds);
        return this;
    }

    private static BigDecimal checked(BigDecimal seconds) {
        if (seconds.signum() < 0) {
            throw new IllegalArgumentException("expected a time of 0 or more, found " + seconds);
        }
        return seconds;
    }

    private static BigDecimal seconds(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("expected a time of 0 or more, found " + time);
        }
        return BigDecimal.valueOf(time.toMillis(), 3);
    }

    /**
     * Makes the answer.
     *
     * @return the answer; this builder may go on
     */
    public Response build() {
        ResponseHead head = new ResponseHead(code, description, runTime, queueTime, isPending);
        return PARSER.parse(ResponseText.of(head, properties));
    }
}
