package dev.ispapi.codegen.tld;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON values in a form that is read without parsing. Each value begins with a byte that tells its type; the reader of the rules
 * knows the same bytes:
 *
 * <ul>
 *   <li>an object is <code>{</code>, then keys (as texts) and values in turn, then <code>}</code>;
 *   <li>an array is {@code [}, its values, {@code ]};
 *   <li>a text is {@code s}, its length in bytes, and the bytes in ISO-8859-1, or {@code u} and the same in UTF-8;
 *   <li>a whole number that is not negative is {@code i} and the number; true and false are {@code t} and {@code f}.
 * </ul>
 *
 * <p>Numbers have seven bits a byte, the lowest first; all bytes but the last have the highest bit set.
 */
final class PackedJson {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PackedJson() {}

    /**
     * Packs a value.
     *
     * @param value a map, list, text, boolean or whole number
     * @return its packed form
     * @throws IllegalArgumentException if there is something else in it
     */
    static byte[] of(Object value) {
        PackedJson packed = new PackedJson();
        packed.value(value);
        return packed.bytes.toByteArray();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> object) {
            bytes.write('{');
            object.forEach((key, entry) -> {
                text((String) key);
                value(entry);
            });
            bytes.write('}');
        } else if (value instanceof List<?> array) {
            bytes.write('[');
            array.forEach(this::value);
            bytes.write(']');
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Boolean flag) {
            bytes.write(flag ? 't' : 'f');
        } else if (value instanceof Integer number && number >= 0) {
            bytes.write('i');
            number(number);
        } else {
            throw new IllegalArgumentException(
                    "expected an object, an array, a text, a flag or a whole number from 0, found " + value);
        }
    }

    private void text(String text) {
        boolean isLatin = text.chars().allMatch(c -> c <= 0xFF);
        Charset charset = isLatin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        byte[] encoded = text.getBytes(charset);
        bytes.write(isLatin ? 's' : 'u');
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    private void number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }
}
