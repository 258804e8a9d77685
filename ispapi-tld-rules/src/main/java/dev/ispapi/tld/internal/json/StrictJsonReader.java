package dev.ispapi.tld.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import dev.ispapi.IspapiException;
import dev.ispapi.value.Period;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import okio.Buffer;
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

    @FunctionalInterface
    private interface Part<T> {
        T read() throws IOException;
    }

    @FunctionalInterface
    private interface Mark {
        void pass() throws IOException;
    }

    private final JsonReader json;
    private final Breakage breakage;
    private final boolean isQuoting;
    private final int maxElements;

    private StrictJsonReader(BufferedSource source, Breakage breakage, boolean isQuoting, int maxElements) {
        this.json = JsonReader.of(source);
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
        return new StrictJsonReader(source, breakage, true, Integer.MAX_VALUE);
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
        return new StrictJsonReader(new Buffer().writeUtf8(text), breakage, false, maxElements);
    }

    /**
     * Reads an object, key by key; none may come twice.
     *
     * @param entry reads the value of each key
     * @return the object's place, for what is wrong with it as a whole
     */
    public String object(Entry entry) {
        expect(Token.BEGIN_OBJECT, "an object");
        String place = path();
        pass(json::beginObject);
        Set<String> seen = new HashSet<>();
        while (part(json::hasNext)) {
            String key = part(json::nextName);
            if (!seen.add(key)) {
                throw broken("expected each key once, found " + quoted(key, "one") + " again");
            }
            if (seen.size() > maxElements) {
                throw broken("expected at most " + maxElements + " keys, found more");
            }
            entry.read(key);
        }
        pass(json::endObject);
        return place;
    }

    /**
     * Reads an array, element by element.
     *
     * @param element reads one element
     */
    public void array(Runnable element) {
        expect(Token.BEGIN_ARRAY, "an array");
        pass(json::beginArray);
        int count = 0;
        while (part(json::hasNext)) {
            if (++count > maxElements) {
                throw broken("expected at most " + maxElements + " elements, found more");
            }
            element.run();
        }
        pass(json::endArray);
    }

    /** Makes sure that nothing follows. */
    public void end() {
        expect(Token.END_DOCUMENT, "nothing more");
    }

    /** {@return whether a text comes next} */
    public boolean atText() {
        return part(json::peek) == Token.STRING;
    }

    /** {@return a text, possibly an empty one} */
    public String textOrEmpty() {
        expect(Token.STRING, "a text");
        return part(json::nextString);
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
        expect(Token.BOOLEAN, "true or false");
        return part(json::nextBoolean);
    }

    /** {@return a whole number} */
    public int number() {
        expect(Token.NUMBER, "a number");
        return part(json::nextInt);
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
        return parsed("a period such as 1Y or -5d", Period::parse);
    }

    /** {@return an array of periods} */
    public List<Period> periods() {
        return list(this::period);
    }

    /** {@return an array of texts, none of them blank} */
    public List<String> texts() {
        return list(this::text);
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
            throw broken(placeOfValue(), "expected " + expected + ", found " + quoted(text, "another text"), e);
        }
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
        String path = json.getPath();
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
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

    private void expect(Token expected, String words) {
        Token found = part(json::peek);
        if (found != expected) {
            throw broken("expected " + words + ", found " + words(found));
        }
    }

    private static String words(Token token) {
        return switch (token) {
            case BEGIN_ARRAY -> "an array";
            case BEGIN_OBJECT -> "an object";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NAME -> "a key";
            case END_ARRAY, END_OBJECT, END_DOCUMENT -> "the end";
        };
    }

    private void pass(Mark mark) {
        part(() -> {
            mark.pass();
            return Boolean.TRUE;
        });
    }

    private <T> T part(Part<T> part) {
        try {
            return part.read();
        } catch (EOFException e) {
            throw broken(path(), "expected more, found the end of the file", e);
        } catch (JsonEncodingException e) {
            throw broken(path(), "expected JSON, found something else" + said(e), e);
        } catch (JsonDataException e) {
            throw broken(path(), "expected a whole number, or fewer objects within each other" + said(e), e);
        } catch (IOException e) {
            throw broken(path(), "the file cannot be read (" + e + ")", e);
        }
    }

    private String said(Exception e) {
        return isQuoting ? " (" + e.getMessage() + ")" : "";
    }
}
