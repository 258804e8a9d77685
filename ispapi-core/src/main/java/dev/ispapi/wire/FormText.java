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
    private static final boolean[] PLAIN = plain();

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** An empty form. */
    public FormText() {}

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            plain[c] = isLetter || (c >= '0' && c <= '9') || "*-._".indexOf(c) >= 0;
        }
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
        command.parameters().forEach((parameter, value) -> {
            encode('\n');
            encode(parameter);
            encode('=');
            encode(value);
        });
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

    private void encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                encode(c);
            } else {
                int codePoint = text.codePointAt(i);
                for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    escape(b);
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
    }

    private void encode(char ascii) {
        if (PLAIN[ascii]) {
            append((byte) ascii);
        } else if (ascii == ' ') {
            append((byte) '+');
        } else {
            escape((byte) ascii);
        }
    }

    private void escape(byte b) {
        append((byte) '%');
        append(HEX[(b >> 4) & 0xf]);
        append(HEX[b & 0xf]);
    }

    private void append(byte b) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = b;
    }

    /** How long the form is; its content may be a secret. */
    @Override
    public String toString() {
        return "form of " + length + " bytes";
    }
}
