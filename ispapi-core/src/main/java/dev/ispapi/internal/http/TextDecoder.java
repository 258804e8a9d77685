package dev.ispapi.internal.http;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Decodes bytes in two passes: the first one measures, so that the second one takes no more memory than it must, while the bytes make
 * room. What the JDK offers guesses, and holds up to five times the size of the bytes for a moment.
 */
final class TextDecoder {

    private static final int STEP = 8192;
    private static final int LATIN_1 = 0xff;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final Buffer bytes;
    private final Charset charset;
    private long characters;
    private boolean isWide;

    private TextDecoder(Buffer bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
    }

    /**
     * Whether all bytes are ASCII, as those of nearly all answers are. The JDK makes a text of them as fast as it copies memory, and guesses
     * nothing.
     */
    static boolean isAscii(Buffer bytes) {
        try (Buffer.UnsafeCursor segments = bytes.readUnsafe(new Buffer.UnsafeCursor())) {
            while (segments.next() >= 0) {
                if (segments.data != null && hasHighBit(segments.data, segments.start, segments.end)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Eight bytes at a time, and without a way out of the loop, which compilers then unroll. */
    private static boolean hasHighBit(byte[] bytes, int start, int end) {
        long bits = 0;
        int i = start;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            bits |= (long) LONGS.get(bytes, i);
        }
        for (; i < end; i++) {
            bits |= bytes[i];
        }
        return (bits & HIGH_BITS) != 0;
    }

    /** For bytes that must be valid; empty if they are not. */
    static Optional<TextDecoder> strict(Buffer bytes, Charset charset) throws IOException {
        try {
            return Optional.of(measured(bytes, charset, CodingErrorAction.REPORT));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** For any bytes; what is not valid becomes a replacement character. */
    static TextDecoder lenient(Buffer bytes, Charset charset) throws IOException {
        return measured(bytes, charset, CodingErrorAction.REPLACE);
    }

    private static TextDecoder measured(Buffer bytes, Charset charset, CodingErrorAction onError) throws IOException {
        TextDecoder measured = new TextDecoder(bytes, charset);
        decode(bytes.peek(), charset, onError, measured::measure);
        return measured;
    }

    private void measure(CharBuffer chunk) {
        characters += chunk.remaining();
        while (!isWide && chunk.hasRemaining()) {
            isWide = chunk.get() > LATIN_1;
        }
    }

    /** How many bytes the text will take: a character takes two as soon as one of them is beyond ISO 8859-1. */
    long memory() {
        return isWide ? 2 * characters : characters;
    }

    /** The text. Takes the bytes. */
    String text() throws IOException {
        return isWide ? wide() : narrow();
    }

    private String narrow() throws IOException {
        byte[] narrow = new byte[(int) characters];
        int[] next = {0};
        decode(bytes, charset, CodingErrorAction.REPLACE, chunk -> {
            while (chunk.hasRemaining()) {
                narrow[next[0]++] = (byte) chunk.get();
            }
        });
        return new String(narrow, StandardCharsets.ISO_8859_1);
    }

    private String wide() throws IOException {
        CharBuffer wide = CharBuffer.allocate((int) characters);
        decode(bytes, charset, CodingErrorAction.REPLACE, wide::put);
        return new String(wide.array());
    }

    @FunctionalInterface
    private interface Sink {
        void take(CharBuffer chunk);
    }

    private static void decode(BufferedSource from, Charset charset, CodingErrorAction onError, Sink sink)
            throws IOException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError);
        ByteBuffer in = ByteBuffer.allocate(STEP);
        CharBuffer out = CharBuffer.allocate(STEP);
        boolean isEnd = false;
        while (!isEnd) {
            isEnd = from.read(in) < 0;
            in.flip();
            CoderResult result;
            do {
                result = decoder.decode(in, out, isEnd);
                drain(out, sink);
                if (result.isError()) {
                    result.throwException();
                }
            } while (result.isOverflow());
            in.compact();
        }
        while (decoder.flush(out).isOverflow()) {
            drain(out, sink);
        }
        drain(out, sink);
    }

    private static void drain(CharBuffer out, Sink sink) {
        out.flip();
        sink.take(out);
        out.clear();
    }
}
