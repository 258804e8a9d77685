package dev.ispapi.support.plan;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonReader.Token;
import dev.ispapi.IspapiException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly, and knows at each moment where it is. What it does not expect is refused, and never shown. */
final class JsonText {

    /** Handles one key of an object and its value. */
    @FunctionalInterface
    interface Entry {
        void read(String key);
    }

    @FunctionalInterface
    private interface Part<T> {
        T read() throws IOException;
    }

    /** Longer lists are no plans. */
    private static final int MAX_ELEMENTS = 200;

    private final JsonReader json;

    JsonText(String text) {
        this.json = JsonReader.of(new Buffer().writeUtf8(text));
    }

    /** Reads an object, key by key; none may come twice. Returns the object's place. */
    String object(Entry entry) {
        expect(Token.BEGIN_OBJECT, "an object");
        String place = json.getPath();
        begin(json::beginObject);
        Set<String> seen = new HashSet<>();
        while (part(json::hasNext)) {
            String key = part(json::nextName);
            if (!seen.add(key)) {
                throw broken("expected each key once, found one again");
            }
            if (seen.size() > MAX_ELEMENTS) {
                throw broken("expected at most " + MAX_ELEMENTS + " keys, found more");
            }
            entry.read(key);
        }
        begin(json::endObject);
        return place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
    }

    void array(Runnable element) {
        expect(Token.BEGIN_ARRAY, "an array");
        begin(json::beginArray);
        int count = 0;
        while (part(json::hasNext)) {
            if (++count > MAX_ELEMENTS) {
                throw broken("expected at most " + MAX_ELEMENTS + " elements, found more");
            }
            element.run();
        }
        begin(json::endArray);
    }

    void end() {
        expect(Token.END_DOCUMENT, "nothing more");
    }

    String text() {
        expect(Token.STRING, "a text");
        return part(json::nextString);
    }

    int number() {
        expect(Token.NUMBER, "a number");
        return part(json::nextInt);
    }

    boolean flag() {
        expect(Token.BOOLEAN, "true or false");
        return part(json::nextBoolean);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        array(() -> texts.add(text()));
        return texts;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String place = json.getPath();
        String text = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw broken(place, "expected one of " + List.of(type.getEnumConstants()) + ", found another text", null);
    }

    /** Puts a value together; what its constructor refuses is a fault of the text. */
    <T> T built(String place, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException | IspapiException e) {
            throw broken(place, String.valueOf(e.getMessage()), e);
        }
    }

    <T> T need(String place, String key, @Nullable T value) {
        if (value == null) {
            throw broken(place, "expected the key \"" + key + "\", found none", null);
        }
        return value;
    }

    String path() {
        return json.getPath();
    }

    BrokenPlanException unknownKey(String expected) {
        return broken("expected no other keys than " + expected + ", found another");
    }

    BrokenPlanException broken(String problem) {
        return broken(json.getPath(), problem, null);
    }

    BrokenPlanException broken(String place, String problem, @Nullable Throwable cause) {
        return new BrokenPlanException(place, problem, cause);
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

    @FunctionalInterface
    private interface Mark {
        void pass() throws IOException;
    }

    private void begin(Mark mark) {
        part(() -> {
            mark.pass();
            return Boolean.TRUE;
        });
    }

    private <T> T part(Part<T> part) {
        try {
            return part.read();
        } catch (JsonEncodingException e) {
            throw broken(json.getPath(), "expected JSON, found something else", e);
        } catch (JsonDataException e) {
            throw broken(json.getPath(), "expected a whole number, or fewer objects within each other", e);
        } catch (IOException e) {
            throw broken(json.getPath(), "expected more, found the end of the text", e);
        }
    }
}
