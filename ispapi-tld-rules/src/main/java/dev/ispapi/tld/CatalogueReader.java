package dev.ispapi.tld;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import dev.ispapi.value.Period;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads one data file, strictly: each value has the expected type or the file is broken. It streams, and knows at each moment where in
 * the file it is.
 */
final class CatalogueReader {

    /** Handles one key of an object and its value. */
    @FunctionalInterface
    interface Entry {
        void read(String key);
    }

    @FunctionalInterface
    private interface Step<T> {
        T run() throws IOException;
    }

    private final String file;
    private final JsonReader json;

    CatalogueReader(String file, BufferedSource source) {
        this.file = file;
        this.json = JsonReader.of(source);
    }

    /** Reads an object, key by key; none may come twice. Returns the object's place, for what is found wrong with it as a whole. */
    String object(Entry entry) {
        expect(Token.BEGIN_OBJECT, "an object");
        String place = json.getPath();
        step(() -> {
            json.beginObject();
            return Boolean.TRUE;
        });
        Set<String> seen = new LinkedHashSet<>();
        while (step(json::hasNext)) {
            String key = step(json::nextName);
            if (!seen.add(key)) {
                throw broken("expected each key once, found \"" + key + "\" again");
            }
            entry.read(key);
        }
        step(() -> {
            json.endObject();
            return Boolean.TRUE;
        });
        return place;
    }

    /** Reads an array, element by element. */
    void array(Runnable element) {
        expect(Token.BEGIN_ARRAY, "an array");
        step(() -> {
            json.beginArray();
            return Boolean.TRUE;
        });
        while (step(json::hasNext)) {
            element.run();
        }
        step(() -> {
            json.endArray();
            return Boolean.TRUE;
        });
    }

    /** Makes sure that nothing follows. */
    void end() {
        expect(Token.END_DOCUMENT, "nothing more");
    }

    boolean atText() {
        return step(json::peek) == Token.STRING;
    }

    String textOrEmpty() {
        expect(Token.STRING, "a text");
        return step(json::nextString);
    }

    String text() {
        String text = textOrEmpty();
        if (text.isBlank()) {
            throw broken("expected a text, found an empty one");
        }
        return text;
    }

    boolean flag() {
        expect(Token.BOOLEAN, "true or false");
        return step(json::nextBoolean);
    }

    int count() {
        expect(Token.NUMBER, "a number");
        int count = step(json::nextInt);
        if (count < 0) {
            throw broken("expected a number that is not negative, found " + count);
        }
        return count;
    }

    Period period() {
        return parsed("a period such as 1Y or -5d", Period::parse);
    }

    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        array(() -> periods.add(period()));
        return List.copyOf(periods);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        array(() -> texts.add(text()));
        return List.copyOf(texts);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw broken("expected one of " + List.of(type.getEnumConstants()) + ", found \"" + text + "\"");
    }

    <T> T parsed(String expected, Function<String, T> parser) {
        String text = text();
        try {
            return parser.apply(text);
        } catch (RuntimeException e) {
            throw broken(json.getPath(), "expected " + expected + ", found \"" + text + "\"", e);
        }
    }

    /** Puts a value together; what its constructor refuses is a fault of the file. */
    <T> T built(String place, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            throw broken(place, String.valueOf(e.getMessage()), e);
        }
    }

    /** A mandatory key's value. */
    <T> T need(String place, String key, @Nullable T value) {
        if (value == null) {
            throw broken(place, "expected the key \"" + key + "\", found none", null);
        }
        return value;
    }

    BrokenCatalogueException unknownKey(String key, String expected) {
        return broken("expected " + expected + ", found \"" + key + "\"");
    }

    BrokenCatalogueException broken(String problem) {
        return broken(json.getPath(), problem, null);
    }

    BrokenCatalogueException broken(String place, String problem) {
        return broken(place, problem, null);
    }

    private BrokenCatalogueException broken(String place, String problem, @Nullable Throwable cause) {
        return new BrokenCatalogueException(file, place, problem, cause);
    }

    private void expect(Token expected, String words) {
        Token found = step(json::peek);
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

    private <T> T step(Step<T> step) {
        try {
            return step.run();
        } catch (EOFException e) {
            throw broken(json.getPath(), "expected more, found the end of the file", e);
        } catch (JsonEncodingException e) {
            throw broken(json.getPath(), "expected JSON, found something else (" + e.getMessage() + ")", e);
        } catch (JsonDataException e) {
            throw broken(json.getPath(), "expected a whole number, found something else (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw broken(json.getPath(), "the file cannot be read (" + e + ")", e);
        }
    }
}
