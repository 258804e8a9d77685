package dev.ispapi.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A form while it is written: fields and values, percent-encoded in UTF-8 ({@code application/x-www-form-urlencoded}). Letters, digits and
 * {@code * - . _} stay as they are, a blank becomes {@code +}. Not thread-safe.
 */
public final class FormText {

    private static final int FIRST_SIZE = 512;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** What each character of ASCII is in a form; 0 where it is escaped. */
    private static final byte[] PLAIN = plain();

    /** How many bytes an escaped one becomes. */
    private static final int ESCAPED = 3;

    /** How many bytes a character becomes at most: three of UTF-8, each escaped. */
    private static final int MOST = 3 * ESCAPED;

    /** How many characters there is room made for at once. */
    private static final int STEP = 1024;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** An empty form. */
    public FormText() {}

    private static byte[] plain() {
        byte[] plain = new byte[128];
        for (char c = 0; c < plain.length; c++) {
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isPlain = isLetter || (c >= '0' && c <= '9') || "*-._".indexOf(c) >= 0;
            plain[c] = (byte) (isPlain ? c : 0);
        }
        plain[' '] = '+';
        return plain;
    }

    /**
     * Adds a field.
     *
     * @param name the name of the field
     * @param value its value
     * @return this
     */
    public FormText add(String name, String value) {
        startField(name);
        encode(value);
        return this;
    }

    /**
     * Adds a field with the text of a command.
     *
     * @param name the name of the field
     * @param command the command
     * @return this
     */
    public FormText add(String name, CommandText command) {
        startField(name);
        encode("COMMAND=");
        encode(command.command());
        command.parameters().forEach(this::encodeLine);
        return this;
    }

    /**
     * The form.
     *
     * @return its bytes, which are ASCII
     */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void startField(String name) {
        if (length > 0) {
            append((byte) '&');
        }
        encode(name);
        append((byte) '=');
    }

    private void encodeLine(String parameter, String value) {
        makeRoom(ESCAPED);
        length = escape((byte) '\n', bytes, length);
        encode(parameter);
        makeRoom(ESCAPED);
        length = escape((byte) '=', bytes, length);
        encode(value);
    }

    private void encode(String text) {
        int end = text.length();
        for (int from = 0; from < end; ) {
            int to = Math.min(end, from + STEP);
            // A pair of surrogates may reach over the end of the step.
            makeRoom(MOST * (to - from + 1));
            from = encode(text, from, to);
        }
    }

    /** Encodes a piece of a text, for which there is room, and says where it ended. */
    private int encode(String text, int from, int to) {
        byte[] out = bytes; // local variables, which the JVM need not read again for each character
        int at = length;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= PLAIN.length) {
                int codePoint = text.codePointAt(i);
                for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    at = escape(b, out, at);
                }
                i += Character.charCount(codePoint);
                continue;
            }
            byte plain = PLAIN[c];
            if (plain == 0) {
                at = escape((byte) c, out, at);
            } else {
                out[at++] = plain;
            }
            i++;
        }
        length = at;
        return i;
    }

    private static int escape(byte b, byte[] out, int at) {
        out[at] = '%';
        out[at + 1] = HEX[(b >> 4) & 0xf];
        out[at + 2] = HEX[b & 0xf];
        return at + ESCAPED;
    }

    private void append(byte b) {
        makeRoom(1);
        bytes[length++] = b;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** How long the form is; its content may be a secret. */
    @Override
    public String toString() {
        return "form of " + length + " bytes";
    }
}
