package dev.ispapi.command;

import dev.ispapi.idn.IdnProfile;
import dev.ispapi.internal.Excerpt;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How the values of a parameter are read, written and checked. The kinds that the API pages name are in {@link Kinds}.
 *
 * @param <T> the Java type of the values
 */
public final class Kind<T> {

    private final String name;
    private final List<String> documentedValues;
    private final Function<String, T> reader;
    private final BiFunction<T, IdnProfile, String> writer;
    private final boolean isDistinct;

    Kind(
            String name,
            List<String> documentedValues,
            Function<String, T> reader,
            BiFunction<T, IdnProfile, String> writer) {
        this(name, documentedValues, reader, writer, false);
    }

    private Kind(
            String name,
            List<String> documentedValues,
            Function<String, T> reader,
            BiFunction<T, IdnProfile, String> writer,
            boolean isDistinct) {
        this.isDistinct = isDistinct;
        this.name = name;
        this.documentedValues = documentedValues;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * A kind of parameter.
     *
     * @param name what the API page calls it, such as {@code PERIOD}
     * @param reader makes a value from its wire text; throws {@link IllegalArgumentException} saying what was expected
     * @param writer makes the wire text of a value; throws {@link IllegalArgumentException} saying what was expected
     * @param <T> the Java type of the values
     * @return the kind
     */
    public static <T> Kind<T> of(String name, Function<String, T> reader, Function<T, String> writer) {
        return new Kind<>(name, List.of(), reader, (value, profile) -> writer.apply(value));
    }

    /**
     * This kind, with the values that the API page lists. The list informs; it does not refuse other values. A value between slashes,
     * such as {@code /^[A-Z][A-Z][A-Z]$/}, is a pattern that all values match, and those that don't are refused.
     *
     * @param values the documented values
     * @return a copy with these values
     */
    public Kind<T> documented(String... values) {
        List<String> documented = List.of(values);
        List<Pattern> patterns = documented.stream()
                .filter(value -> value.length() > 2 && value.startsWith("/") && value.endsWith("/"))
                .map(value -> Pattern.compile(value.substring(1, value.length() - 1)))
                .toList();
        return new Kind<>(
                name,
                documented,
                text -> reader.apply(matching(patterns, text)),
                (value, profile) -> matching(patterns, writer.apply(value, profile)),
                isDistinct);
    }

    /** This kind, for values of which two in one list would be a mistake. */
    Kind<T> distinct() {
        return new Kind<>(name, documentedValues, reader, writer, true);
    }

    boolean isDistinct() {
        return isDistinct;
    }

    /**
     * This kind for an attribute that is text, such as a member of a group that answers give, too: the text is checked, and sent as a
     * value of this kind is.
     *
     * @return a kind of texts
     */
    public Kind<String> asText() {
        return new Kind<>(
                name,
                documentedValues,
                text -> {
                    var unused = reader.apply(text);
                    return text;
                },
                (text, profile) -> writer.apply(reader.apply(text), profile));
    }

    /**
     * What the API page calls this kind.
     *
     * @return such as {@code PERIOD}
     */
    public String name() {
        return name;
    }

    /**
     * The values that the API page lists.
     *
     * @return empty if it lists none
     */
    public List<String> documentedValues() {
        return documentedValues;
    }

    private static String matching(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            if (!pattern.matcher(text).find()) {
                throw new IllegalArgumentException(
                        "expected a value that matches /" + pattern + "/, found " + Excerpt.quote(text));
            }
        }
        return text;
    }

    T read(String text) {
        return reader.apply(text);
    }

    String write(T value, IdnProfile profile) {
        return writer.apply(value, profile);
    }
}
