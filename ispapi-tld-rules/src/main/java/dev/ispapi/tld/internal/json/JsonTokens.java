package dev.ispapi.tld.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;

/** JSON text. */
final class JsonTokens implements Tokens {

    private final JsonReader json;
    private final StrictJsonReader.Breakage breakage;
    private final boolean isQuoting;

    private JsonTokens(BufferedSource source, StrictJsonReader.Breakage breakage, boolean isQuoting) {
        this.json = JsonReader.of(source);
        this.breakage = breakage;
        this.isQuoting = isQuoting;
    }

    static JsonTokens ofData(BufferedSource source, StrictJsonReader.Breakage breakage) {
        return new JsonTokens(source, breakage, true);
    }

    static JsonTokens ofSecretText(String text, StrictJsonReader.Breakage breakage) {
        return new JsonTokens(new Buffer().writeUtf8(text), breakage, false);
    }

    @Override
    public Kind peek() {
        try {
            return switch (json.peek()) {
                case BEGIN_OBJECT -> Kind.OBJECT;
                case BEGIN_ARRAY -> Kind.ARRAY;
                case NAME -> Kind.NAME;
                case STRING -> Kind.TEXT;
                case NUMBER -> Kind.NUMBER;
                case BOOLEAN -> Kind.FLAG;
                case NULL -> Kind.NULL;
                case END_ARRAY, END_OBJECT, END_DOCUMENT -> Kind.END;
            };
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return json.hasNext();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public void beginObject() {
        try {
            json.beginObject();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public void endObject() {
        try {
            json.endObject();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public void beginArray() {
        try {
            json.beginArray();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public void endArray() {
        try {
            json.endArray();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public String name() {
        try {
            return json.nextName();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public String text() {
        try {
            return json.nextString();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public boolean flag() {
        try {
            return json.nextBoolean();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public int number() {
        try {
            return json.nextInt();
        } catch (IOException | JsonDataException e) {
            throw broken(e);
        }
    }

    @Override
    public String path() {
        String path = json.getPath();
        return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
    }

    private RuntimeException broken(Exception e) {
        String problem;
        if (e instanceof EOFException) {
            problem = "expected more, found the end of the file";
        } else if (e instanceof JsonEncodingException) {
            problem = "expected JSON, found something else" + said(e);
        } else if (e instanceof JsonDataException) {
            problem = "expected a whole number, or fewer objects within each other" + said(e);
        } else {
            problem = "the file cannot be read (" + e + ")";
        }
        return breakage.at(path(), problem, e);
    }

    private String said(Exception e) {
        return isQuoting ? " (" + e.getMessage() + ")" : "";
    }
}
