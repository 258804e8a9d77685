package dev.ispapi.tld.internal.json;

import dev.ispapi.IspapiException;
import dev.ispapi.value.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON strictly: each value has the expected type, each key comes once, nothing follows; otherwise the input is broken. It streams,
 * and knows at each moment where in the input it is.
 */
public final class StrictJsonReader {

    /** Handles one key of an object and its value. */
    @FunctionalInterface
    public interface Entry {

        /**
         * Reads the value.
         *
         * @param key the key, which has been read
         */
        void read(String key);
    }

    /** Makes the exception for an input that is broken. */
    @FunctionalInterface
    public interface Breakage {

        /**
         * Makes the exception.
         *
         * @param place where it is, as a JSON path such as {@code $.steps[2].command}
         * @param problem what was expected and what was found
         * @param cause the exception behind it, or null
         * @return the exception to throw
         */
        RuntimeException at(String place, String problem, @Nullable Throwable cause);
    }

    private final Tokens json;
    private final Breakage breakage;
    private final boolean isQuoting;
    private final int maxElements;

    /** The keys that each object, from the outermost in, has had so far; of an array, nothing. */
    private final List<Set<String>> keys = new ArrayList<>();

    private StrictJsonReader(Tokens json, Breakage breakage, boolean isQuoting, int maxElements) {
        this.json = json;
        this.breakage = breakage;
        this.isQuoting = isQuoting;
        this.maxElements = maxElements;
    }

    /**
     * A reader of a data file: messages quote what was found.
     *
     * @param source the file's content in UTF-8
     * @param breakage makes the exception of a broken file
     * @return the reader
     */
    public static StrictJsonReader ofData(BufferedSource source, Breakage breakage) {
        return new StrictJsonReader(JsonTokens.ofData(source, breakage), breakage, true, Integer.MAX_VALUE);
    }

    /**
     * A reader of a data file that the build has packed.
     *
     * @param content the file's content
     * @param breakage makes the exception of a broken file
     * @return the reader
     */
    public static StrictJsonReader ofPacked(byte[] content, Breakage breakage) {
        return new StrictJsonReader(new PackedTokens(content, breakage), breakage, true, Integer.MAX_VALUE);
    }

    /**
     * A reader of a text that may hold secrets and may come from anywhere: messages never quote a value, and the lengths are limited.
     *
     * @param text the text
     * @param maxElements the most keys of an object and the most elements of an array
     * @param breakage makes the exception of a broken text
     * @return the reader
     */
    public static StrictJsonReader ofSecretText(String text, int maxElements, Breakage breakage) {
        return new StrictJsonReader(JsonTokens.ofSecretText(text, breakage), breakage, false, maxElements);
    }

    /**
     * Reads an object, key by key; none may come twice.
     *
     * @param entry reads the value of each key
     * @return the object's place, for what is wrong with it as a whole
     */
    public String object(Entry entry) {
        String place = beginObject();
        for (String key = nextKey(); key != null; key = nextKey()) {
            entry.read(key);
        }
        return place;
    }

    /**
     * Begins to read an object; {@link #nextKey()} reads it on.
     *
     * @return the object's place, for what is wrong with it as a whole
     */
    public String beginObject() {
        expect(Tokens.Kind.OBJECT);
        String place = path();
        json.beginObject();
        keys.add(new HashSet<>());
        return place;
    }

    /**
     * Reads the next key of the object, whose value must be read before the next call.
     *
     * @return the key, which has not come before; null if the object has ended
     */
    public @Nullable String nextKey() {
        if (!json.hasNext()) {
            json.endObject();
            keys.remove(keys.size() - 1);
            return null;
        }
        String key = json.name();
        Set<String> seen = keys.get(keys.size() - 1);
        if (!seen.add(key)) {
            throw broken("expected each key once, found " + quoted(key, "one") + " again");
        }
        if (seen.size() > maxElements) {
            throw broken("expected at most " + maxElements + " keys, found more");
        }
        return key;
    }

    /**
     * Reads an array, element by element.
     *
     * @param element reads one element
     */
    public void array(Runnable element) {
        beginArray();
        int count = 0;
        while (hasElement()) {
            if (++count > maxElements) {
                throw broken("expected at most " + maxElements + " elements, found more");
            }
            element.run();
        }
    }

    /** Begins to read an array; {@link #hasElement()} reads it on. */
    public void beginArray() {
        expect(Tokens.Kind.ARRAY);
        json.beginArray();
    }

    /** {@return whether the array has another element, which must be read before the next call; if not, it has ended} */
    public boolean hasElement() {
        if (json.hasNext()) {
            return true;
        }
        json.endArray();
        return false;
    }

    /** Makes sure that nothing follows. */
    public void end() {
        if (json.peek() != Tokens.Kind.END) {
            throw broken("expected nothing more, found " + json.peek().words());
        }
    }

    /** {@return whether a text comes next} */
    public boolean atText() {
        return json.peek() == Tokens.Kind.TEXT;
    }

    /** {@return a text, possibly an empty one} */
    public String textOrEmpty() {
        expect(Tokens.Kind.TEXT);
        return json.text();
    }

    /** {@return a text that is not blank} */
    public String text() {
        String text = textOrEmpty();
        if (text.isBlank()) {
            throw broken(placeOfValue(), "expected a text, found an empty one");
        }
        return text;
    }

    /** {@return true or false} */
    public boolean flag() {
        expect(Tokens.Kind.FLAG);
        return json.flag();
    }

    /** {@return a whole number} */
    public int number() {
        expect(Tokens.Kind.NUMBER);
        return json.number();
    }

    /** {@return a whole number that is not negative} */
    public int count() {
        int count = number();
        if (count < 0) {
            throw broken(placeOfValue(), "expected a number that is not negative, found " + count);
        }
        return count;
    }

    /** {@return a period such as {@code 1Y}} */
    public Period period() {
        String text = text();
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw unreadable("a period such as 1Y or -5d", text, e);
        }
    }

    /** {@return an array of periods} */
    public List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        beginArray();
        while (hasElement()) {
            periods.add(period());
        }
        return List.copyOf(periods);
    }

    /** {@return an array of texts, none of them blank} */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        beginArray();
        while (hasElement()) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    /** {@return a day such as 2024-10-15} */
    public LocalDate date() {
        String text = text();
        try {
            return IsoDay.parse(text);
        } catch (DateTimeException e) {
            throw unreadable("a date such as 2024-10-15", text, e);
        }
    }

    /**
     * Reads an array.
     *
     * @param element reads one element
     * @param <T> the type of the elements
     * @return the elements in their order
     */
    public <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        array(() -> list.add(element.get()));
        return List.copyOf(list);
    }

    /**
     * Reads the name of a constant.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the constant
     */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String text = textOrEmpty();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw broken(
                placeOfValue(),
                "expected one of " + List.of(type.getEnumConstants()) + ", found " + quoted(text, "another text"));
    }

    /**
     * Reads a text and turns it into a value.
     *
     * @param expected what is expected, for the message
     * @param parser turns the text into the value; what it throws breaks the input
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T parsed(String expected, Function<String, T> parser) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw unreadable(expected, text, e);
        }
    }

    private RuntimeException unreadable(String expected, String text, RuntimeException e) {
        return broken(placeOfValue(), "expected " + expected + ", found " + quoted(text, "another text"), e);
    }

    /**
     * Reads a text and turns it into a value.
     *
     * @param parser turns the text into the value; the {@link IllegalArgumentException} that it throws says what it expects
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T parsed(Function<String, T> parser) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw broken(placeOfValue(), e.getMessage() + ", found " + quoted(text, "another text"), e);
        }
    }

    /**
     * Puts a value together; what its constructor refuses breaks the input.
     *
     * @param place where the value is
     * @param build makes the value
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T built(String place, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException | IspapiException e) {
            throw broken(place, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Demands the value of a mandatory key.
     *
     * @param place where the object is
     * @param key the key
     * @param value what was read, null if the key is missing
     * @param <T> the type of the value
     * @return the value
     */
    public <T> T need(String place, String key, @Nullable T value) {
        if (value == null) {
            throw broken(place, "expected the key \"" + key + "\", found none");
        }
        return value;
    }

    /** {@return where the reader is, as a JSON path} */
    public String path() {
        return json.path();
    }

    /**
     * The exception of a key that is not expected.
     *
     * @param key the key
     * @param expected the keys that are
     * @return the exception to throw
     */
    public RuntimeException unknownKey(String key, String expected) {
        return broken(
                isQuoting
                        ? "expected " + expected + ", found \"" + key + "\""
                        : "expected no other keys than " + expected + ", found another");
    }

    /**
     * The exception of a problem at the present place.
     *
     * @param problem what was expected and what was found
     * @return the exception to throw
     */
    public RuntimeException broken(String problem) {
        return broken(path(), problem, null);
    }

    /**
     * The exception of a problem.
     *
     * @param place where it is
     * @param problem what was expected and what was found
     * @return the exception to throw
     */
    public RuntimeException broken(String place, String problem) {
        return broken(place, problem, null);
    }

    private RuntimeException broken(String place, String problem, @Nullable Throwable cause) {
        return breakage.at(place, problem, cause);
    }

    /** The place of the value that was read last: in an array, the reader stands at the next element already. */
    private String placeOfValue() {
        String path = path();
        int index = path.lastIndexOf('[');
        if (!path.endsWith("]")) {
            return path;
        }
        return path.substring(0, index + 1)
                + (Integer.parseInt(path.substring(index + 1, path.length() - 1)) - 1)
                + "]";
    }

    private String quoted(String found, String otherwise) {
        return isQuoting ? "\"" + found + "\"" : otherwise;
    }

    private void expect(Tokens.Kind expected) {
        Tokens.Kind found = json.peek();
        if (found != expected) {
            throw broken("expected " + expected.words() + ", found " + found.words());
        }
    }
}
