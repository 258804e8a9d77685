package dev.ispapi.cli.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of a file apart, so that a file may be larger than the memory and a broken answer spoils no other one. An answer ends
 * with its {@code EOF} line; one that was cut off ends where the next one begins.
 */
public final class AnswerFile {

    /** What is no answer need not be kept whole to say so. */
    private static final int ENOUGH_OF_ANYTHING_ELSE = 4096;

    /** As its three bytes look in ISO 8859-1. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final InputStream in;
    private @Nullable String pushedBack;
    private int lines;
    private int firstLine = 1;

    /** Takes a stream that is buffered. */
    public AnswerFile(InputStream in) {
        this.in = in;
    }

    /** The text of the next answer, or of what stands in its place; empty at the end of the file. */
    public Optional<String> next() throws IOException {
        // Bytes, as characters of ISO 8859-1: one character a byte, whatever the character set is.
        StringBuilder bytes = new StringBuilder();
        boolean isAnswer = false;
        for (String line = advance(); line != null; line = advance()) {
            String word = word(line);
            boolean begins = word.equalsIgnoreCase("[RESPONSE]");
            if (bytes.isEmpty()) {
                if (word.isEmpty()) {
                    continue;
                }
                firstLine = lines;
                isAnswer = begins;
            } else if (begins) {
                pushedBack = line;
                lines--;
                break;
            }
            if (isAnswer || bytes.length() < ENOUGH_OF_ANYTHING_ELSE) {
                bytes.append(line).append('\n');
            }
            if (word.equalsIgnoreCase("EOF")) {
                break;
            }
        }
        return bytes.isEmpty() ? Optional.empty() : Optional.of(decode(bytes.toString()));
    }

    /** The number of the line that the last answer began with. */
    public int line() {
        return firstLine;
    }

    /** Line feeds alone end a line; a carriage return within it is a part of a value. */
    private @Nullable String advance() throws IOException {
        lines++;
        if (pushedBack != null) {
            String line = pushedBack;
            pushedBack = null;
            return line;
        }
        StringBuilder line = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private static String word(String line) {
        return (line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line).strip();
    }

    /** UTF-8 where it is UTF-8, which is practically never by accident; otherwise ISO 8859-1, as the client reads it too. */
    private static String decode(String bytes) {
        if (bytes.chars().allMatch(c -> c < 0x80)) {
            return bytes;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }
}
