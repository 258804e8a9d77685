package dev.ispapi;

import dev.ispapi.internal.Excerpt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Inflater;
import okhttp3.MediaType;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.InflaterSource;
import okio.Source;
import org.jspecify.annotations.Nullable;

/**
 * The text of an HTTP body: unpacked, decoded, and bounded at each step. The packed bytes are read to their end before they are
 * unpacked, so that a broken connection and a broken body are told apart.
 */
record BodyText(long maxBytes) {

    private static final int STEP = 8192;

    String read(okhttp3.Response http, String description) throws IOException, UnreadableAnswer {
        Buffer bytes = readAll(http.body().source(), description);
        String encodings = http.header("Content-Encoding", "");
        // The last one was applied last.
        String[] steps = encodings.toLowerCase(Locale.ROOT).split(",", -1);
        for (int i = steps.length - 1; i >= 0; i--) {
            bytes = unpack(bytes, steps[i].strip(), description);
        }
        return decode(bytes.readByteArray(), http.body().contentType());
    }

    private Buffer readAll(Source source, String description) throws IOException, UnreadableAnswer {
        Buffer bytes = new Buffer();
        while (source.read(bytes, STEP) >= 0) {
            if (bytes.size() > maxBytes) {
                throw new UnreadableAnswer(
                        description + ": there are more than the " + maxBytes
                                + " bytes that the client's response limits allow; raise them if such an answer is to be expected");
            }
        }
        return bytes;
    }

    private Buffer unpack(Buffer packed, String encoding, String description) throws UnreadableAnswer {
        try (Source source = source(packed, encoding, description)) {
            return readAll(source, description);
        } catch (IOException e) {
            throw new UnreadableAnswer(
                    description + ": the body can't be unpacked as " + encoding + ", it is broken or cut off");
        }
    }

    private static Source source(Buffer packed, String encoding, String description) throws UnreadableAnswer {
        return switch (encoding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GzipSource(packed);
            case "deflate" -> new InflaterSource((BufferedSource) packed, new Inflater(!hasZlibHeader(packed)));
            default ->
                throw new UnreadableAnswer(description + ": expected Content-Encoding gzip, deflate or none, found "
                        + Excerpt.quote(encoding));
        };
    }

    /** "deflate" means with zlib's header, and some servers leave it out. */
    private static boolean hasZlibHeader(Buffer packed) {
        if (packed.size() < 2) {
            return false;
        }
        int first = packed.getByte(0) & 0xff;
        int second = packed.getByte(1) & 0xff;
        return (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    }

    /**
     * UTF-8 where it is UTF-8, whatever the header says: texts in other character sets are practically never valid UTF-8. Otherwise the
     * header's character set; otherwise ISO 8859-1, which reads everything.
     */
    private static String decode(byte[] bytes, @Nullable MediaType type) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Charset declared = type == null ? null : type.charset();
            boolean useful = declared != null && !declared.equals(StandardCharsets.UTF_8);
            return new String(bytes, useful ? declared : StandardCharsets.ISO_8859_1);
        }
    }
}
