package dev.ispapi.tld.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON that the build has packed, so that nothing is parsed: each value begins with a byte that tells its type. {@code PackedJson} of the
 * code generator writes it, and describes the form.
 */
final class PackedTokens implements Tokens {

    private static final int MOST_DEPTH = 32;

    private final byte[] bytes;
    private final StrictJsonReader.Breakage breakage;
    private int at;

    /** For the path: the key at each depth, or null in an array; and the number of the element. */
    private final @Nullable String[] names = new @Nullable String[MOST_DEPTH];

    private final int[] elements = new int[MOST_DEPTH];
    private final boolean[] isArray = new boolean[MOST_DEPTH];
    private int depth;
    private boolean isKeyNext;

    PackedTokens(byte[] bytes, StrictJsonReader.Breakage breakage) {
        this.bytes = bytes;
        this.breakage = breakage;
    }

    @Override
    public Kind peek() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        return switch (bytes[at]) {
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.ARRAY;
            case 's', 'u' -> isKeyNext ? Kind.NAME : Kind.TEXT;
            case 'i' -> Kind.NUMBER;
            case 't', 'f' -> Kind.FLAG;
            case '}', ']' -> Kind.END;
            default -> throw broken("a value");
        };
    }

    @Override
    public boolean hasNext() {
        if (at >= bytes.length) {
            throw broken("more");
        }
        return bytes[at] != '}' && bytes[at] != ']';
    }

    @Override
    public void beginObject() {
        begin('{', false);
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void beginArray() {
        begin('[', true);
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void begin(char bracket, boolean array) {
        take(bracket);
        depth++;
        if (depth >= MOST_DEPTH) {
            throw broken("fewer objects within each other");
        }
        names[depth] = null;
        elements[depth] = 0;
        isArray[depth] = array;
        isKeyNext = !array;
    }

    private void end(char bracket) {
        take(bracket);
        depth--;
        endValue();
    }

    private void endValue() {
        elements[depth]++;
        isKeyNext = depth > 0 && !isArray[depth];
    }

    private void take(char type) {
        if (at >= bytes.length || bytes[at] != type) {
            throw broken("'" + type + "'");
        }
        at++;
    }

    @Override
    public String name() {
        String name = string();
        names[depth] = name;
        isKeyNext = false;
        return name;
    }

    @Override
    public String text() {
        String text = string();
        endValue();
        return text;
    }

    private String string() {
        boolean isLatin = at < bytes.length && bytes[at] == 's';
        take(isLatin ? 's' : 'u');
        int length = size();
        if (length > bytes.length - at) {
            throw broken("a text of " + length + " bytes");
        }
        // A text in Latin letters is copied as it is; nothing is decoded.
        String text = new String(bytes, at, length, isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    @Override
    public boolean flag() {
        boolean flag = at < bytes.length && bytes[at] == 't';
        take(flag ? 't' : 'f');
        endValue();
        return flag;
    }

    @Override
    public int number() {
        take('i');
        int number = size();
        endValue();
        return number;
    }

    private int size() {
        int size = 0;
        for (int shift = 0; shift < Integer.SIZE - 1; shift += 7) {
            if (at >= bytes.length) {
                break;
            }
            int read = bytes[at++];
            size |= (read & 0x7F) << shift;
            if (read >= 0) {
                return size;
            }
        }
        throw broken("a number");
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder("$");
        for (int i = 1; i <= Math.min(depth, MOST_DEPTH - 1); i++) {
            if (isArray[i]) {
                path.append('[').append(elements[i]).append(']');
            } else if (names[i] != null) {
                path.append('.').append(names[i]);
            }
        }
        return path.toString();
    }

    private RuntimeException broken(String expected) {
        String found = Arrays.toString(Arrays.copyOfRange(bytes, at, Math.min(at + 8, bytes.length)));
        return breakage.at(path(), "expected " + expected + " at byte " + at + ", found " + found, null);
    }
}
