package dev.ispapi.sandbox.internal.call;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The answer to one command, in the platform's form: {@code KEY=value}, each line ended by CR and LF. Not thread-safe. */
public final class Answer {

    /** What the platform writes where there is no date. */
    public static final String NO_DATE = "0000-00-00 00:00:00";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String END_OF_LINE = "\r\n";

    private final int code;
    private final String description;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private boolean isPending;

    private Answer(int code, String description) {
        this.code = code;
        this.description = oneLine(description);
    }

    /**
     * An answer without properties.
     *
     * @param code the code
     * @param description the description
     * @return the answer
     */
    public static Answer of(int code, String description) {
        return new Answer(code, description);
    }

    /** {@return the answer 200} */
    public static Answer success() {
        return of(200, "Command completed successfully");
    }

    /**
     * The answer 200 to what is not over yet.
     *
     * @return the answer, with {@code PENDING}
     */
    public static Answer actionPending() {
        return of(200, "Command completed successfully; action pending").pending();
    }

    /**
     * Adds values of a property behind those that it has.
     *
     * @param name the property's name
     * @param values its values; a line break in one becomes a blank
     * @return this
     */
    public Answer property(String name, String... values) {
        return property(name, List.of(values));
    }

    /**
     * Adds values of a property behind those that it has.
     *
     * @param name the property's name
     * @param values its values; a line break in one becomes a blank
     * @return this
     */
    public Answer property(String name, List<String> values) {
        List<String> all = properties.computeIfAbsent(name, any -> new ArrayList<>());
        values.forEach(value -> all.add(oneLine(value)));
        return this;
    }

    /**
     * Adds a property that the documentation has only where there is something to tell.
     *
     * @param name the property's name
     * @param value its value; an empty one is left out
     * @return this
     */
    public Answer ifAny(String name, String value) {
        return value.isEmpty() ? this : property(name, value);
    }

    /**
     * Says that the action is not over.
     *
     * @return this
     */
    public Answer pending() {
        isPending = true;
        return this;
    }

    /** {@return the code} */
    public int code() {
        return code;
    }

    /** {@return the description} */
    public String description() {
        return description;
    }

    /** {@return whether it is a 2xx} */
    public boolean isSuccess() {
        return code >= 200 && code < 300;
    }

    /** {@return whether the action is not over} */
    public boolean isPending() {
        return isPending;
    }

    /**
     * The values of a property.
     *
     * @param name the property's name
     * @return its values; empty if it has none
     */
    public List<String> values(String name) {
        return List.copyOf(properties.getOrDefault(name, List.of()));
    }

    /** {@return the names of all properties, in the order in which they were added} */
    public List<String> properties() {
        return List.copyOf(properties.keySet());
    }

    /** {@return the text as it is sent, to the {@code EOF} line} */
    public String text() {
        StringBuilder text = new StringBuilder(512).append("[RESPONSE]").append(END_OF_LINE);
        line(text, "CODE", Integer.toString(code));
        line(text, "DESCRIPTION", description);
        line(text, "RUNTIME", "0.001");
        line(text, "QUEUETIME", "0");
        if (isPending) {
            line(text, "PENDING", "1");
        }
        properties.forEach((name, values) -> {
            for (int i = 0; i < values.size(); i++) {
                text.append("PROPERTY[").append(name).append("][").append(i).append(']');
                line(text, "", values.get(i));
            }
        });
        return text.append("EOF").append(END_OF_LINE).toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append(END_OF_LINE);
    }

    private static String oneLine(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replaceAll("[\r\n]+", " ");
    }

    /**
     * A moment as the API writes it.
     *
     * @param instant the moment; {@link Instant#EPOCH} for none
     * @return such as {@code 2017-09-26 14:53:20}, UTC
     */
    public static String date(Instant instant) {
        return instant.equals(Instant.EPOCH) ? NO_DATE : DATE.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** Code and description. */
    @Override
    public String toString() {
        return code + " " + description;
    }
}
