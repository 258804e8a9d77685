package dev.ispapi.wire;

import dev.ispapi.internal.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The base of decoded answers: an immutable, typed view of an answer, or of one of its rows. Values are read when they are asked for.
 *
 * <p>One policy for all: a value that is missing, empty or unreadable is empty in its accessor, and {@link #unreadable()} lists those
 * that could not be read. What a command promises, such as the name of a listed domain, is checked when the answer is decoded; without it
 * there is no result but a {@link dev.ispapi.MalformedResponseException}. Answers to commands that must happen once promise nothing,
 * because a success must not look like a failure.
 *
 * <p>What a result has no accessor for stays reachable through {@link #response()}. Secrets, such as auth codes and sessions, are left out
 * of {@code toString()}.
 */
public abstract class TypedResult {

    private final PropertyReader read;

    /**
     * For the results' own classes.
     *
     * @param read the answer at the row that this is a view of
     */
    protected TypedResult(PropertyReader read) {
        this.read = read.lenient();
    }

    /**
     * Reads the properties for the accessors.
     *
     * @return a lenient reader
     */
    protected final PropertyReader read() {
        return read;
    }

    /**
     * The same view by another reader.
     *
     * @param reader the reader
     * @return a view of this class
     */
    protected abstract TypedResult readBy(PropertyReader reader);

    /**
     * Names all values, in the order of the accessors.
     *
     * @param values takes the values
     */
    protected abstract void values(ResultValues values);

    /**
     * The answer that this was read from. It takes no part in {@code equals}.
     *
     * @return the untyped answer
     */
    public final Response response() {
        return read.response();
    }

    /**
     * Whether the command was accepted and is not finished: an event will tell how it ended.
     *
     * @return true if the answer says {@code PENDING = 1}, or a {@code STATUS} that begins with {@code REQUESTED} or {@code PENDING}; see
     *     {@link Response#isPending()}
     */
    public final boolean isPending() {
        return read.isPending();
    }

    /**
     * The TLD's and add-ons' own properties: those that begin with {@code X-}.
     *
     * @return upper-case names and values, empty ones included
     */
    public SortedMap<String, String> extensions() {
        return Collections.unmodifiableSortedMap(read.extensions());
    }

    /**
     * What could not be read, so that its accessor is empty.
     *
     * @return the properties with their texts; empty if all is well
     */
    public final List<UnreadableProperty> unreadable() {
        List<UnreadableProperty> found = new ArrayList<>();
        readBy(read.reporting(found)).values(new ResultValues(true));
        return List.copyOf(found);
    }

    /**
     * The properties of the response that none of the accessors is for, as where a server sends more than its pages say. Other names that
     * an accessor takes as well count, too; the numbers of a page and extensions ({@code X-}) do not.
     *
     * @return in the order of the response; empty if there is an accessor for each
     */
    public final List<Column> others() {
        ResultValues values = new ResultValues(true);
        values(values);
        return response().columns().stream()
                .filter(column -> !values.isNamed(column))
                .toList();
    }

    /**
     * The values as data, secrets masked.
     *
     * @return typed values by the names of their accessors, in a fixed order; what is absent is left out, and a secret is {@code ***}.
     *     Results within this one, such as {@code entries}, stay results
     */
    public final Map<String, Object> toMap() {
        return Collections.unmodifiableMap(all(false));
    }

    /**
     * The values as data, with auth codes, passwords and sessions as they came: not for logs.
     *
     * @return typed values by the names of their accessors, in a fixed order; what is absent is left out
     */
    public final Map<String, Object> toMapWithSecrets() {
        return Collections.unmodifiableMap(all(true));
    }

    /**
     * The values as JSON, secrets masked: {@link #toMap()} as one object on one line. Dates are written as {@code
     * 2017-09-26T14:53:20Z}, periods as {@code 1Y}, an amount of money as an object of {@code amount} and {@code currency}.
     *
     * @return JSON text
     */
    public final String toJson() {
        return JsonText.of(all(false), TypedResult::masked);
    }

    /**
     * The values as JSON, with auth codes, passwords and sessions as they came: not for logs.
     *
     * @return JSON text as {@link #toJson()} writes it
     */
    public final String toJsonWithSecrets() {
        return JsonText.of(all(true), TypedResult::withSecrets);
    }

    /**
     * The values for libraries that write objects by their getters, such as Jackson, secrets masked: without it they would find {@link
     * #isPending()} alone and write that. Programs use {@link #toMap()}.
     *
     * @return what {@link #toJson()} writes: texts, numbers, booleans, lists and maps
     */
    public final Map<String, Object> getData() {
        return JsonText.data(all(false), TypedResult::masked);
    }

    private static Optional<Map<String, Object>> masked(Object value) {
        return value instanceof TypedResult result ? Optional.of(result.toMap()) : Optional.empty();
    }

    private static Optional<Map<String, Object>> withSecrets(Object value) {
        return value instanceof TypedResult result ? Optional.of(result.toMapWithSecrets()) : Optional.empty();
    }

    private Map<String, Object> all(boolean showsSecrets) {
        ResultValues values = new ResultValues(showsSecrets);
        values(values);
        values.properties("extensions", extensions());
        return values.values();
    }

    /**
     * Writes the properties that rows were read from into an answer that a test builds.
     *
     * @param rows views of one row each
     * @param answer the builder of the answer
     */
    protected static void copyRows(Collection<? extends TypedResult> rows, ResultBuilder<?> answer) {
        answer.setRows(rows);
    }

    /** Results are equal if they are of one class and their values are, secrets included. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TypedResult that
                && getClass() == that.getClass()
                && all(true).equals(that.all(true));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName(), all(true));
    }

    /** The values that are there, but for secrets and extensions. */
    @Override
    public final String toString() {
        ResultValues values = new ResultValues(false);
        values(values);
        StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
        values.values().forEach((name, value) -> {
            if (!Secrets.MASK.equals(value)) {
                text.add(name + "=" + value);
            }
        });
        return text.toString();
    }
}
