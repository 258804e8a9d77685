package dev.ispapi.internal.http;

import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.ResponseLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.InflaterSource;
import okio.Source;

/**
 * The text of an HTTP body: unpacked, decoded, and bounded at each step, so that no step needs three times the memory of what is allowed.
 * The packed bytes are read to their end before they are unpacked, so that a broken connection and a broken body are told apart.
 */
final class BodyDecoder {

    private static final int STEP = 8192;
    private static final Set<String> KNOWN = Set.of("gzip", "x-gzip", "deflate");

    /** Packed in packed in packed: each layer costs time, and one is enough. */
    private static final int MAX_LAYERS = 2;

    /** Small bodies may be packed as well as they like. */
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private final int maxBytes;
    private final int maxRatio;

    BodyDecoder(ResponseLimits limits) {
        this.maxBytes = limits.maxCharacters();
        this.maxRatio = limits.maxCompressionRatio();
    }

    String read(okhttp3.Response http, SecretMasker masker) throws IOException, UnreadableResponseException {
        if (http.body().contentLength() > maxBytes) {
            throw tooLarge();
        }
        Buffer bytes = readAll(http.body().source(), Long.MAX_VALUE);
        long packed = Math.max(1, bytes.size());
        List<String> layers = layers(http, masker);
        // The last one was applied last.
        for (int i = layers.size() - 1; i >= 0; i--) {
            bytes = unpack(bytes, layers.get(i), packed);
        }
        return decode(bytes, http.body());
    }

    private static List<String> layers(okhttp3.Response http, SecretMasker masker) throws UnreadableResponseException {
        String encodings = http.header("Content-Encoding", "");
        if (encodings.isEmpty()) {
            return List.of();
        }
        List<String> layers = Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(encoding -> !encoding.isEmpty() && !encoding.equals("identity"))
                .toList();
        String shown = Excerpt.quote(masker.maskPiece(encodings));
        if (layers.size() > MAX_LAYERS) {
            throw new UnreadableResponseException(
                    "expected a body that is packed once, found Content-Encoding " + shown);
        }
        if (!KNOWN.containsAll(layers)) {
            throw new UnreadableResponseException("expected Content-Encoding gzip, deflate or none, found " + shown);
        }
        return layers;
    }

    private Buffer readAll(Source source, long packed) throws IOException, UnreadableResponseException {
        Buffer bytes = new Buffer();
        while (source.read(bytes, STEP) >= 0) {
            if (bytes.size() > maxBytes) {
                throw tooLarge();
            }
            if (bytes.size() > RATIO_COUNTS_FROM && bytes.size() / maxRatio > packed) {
                throw new UnreadableResponseException("the body of " + packed + " bytes unpacks to more than "
                        + maxRatio
                        + " times as much, which the client's response limits do not allow; raise them if such an answer is to"
                        + " be expected");
            }
        }
        return bytes;
    }

    private UnreadableResponseException tooLarge() {
        return new UnreadableResponseException("there are more than the " + maxBytes
                + " bytes that the client's response limits allow; raise them if such an answer is to be expected");
    }

    private Buffer unpack(Buffer from, String encoding, long packed) throws UnreadableResponseException {
        try (Source source = source(from, encoding)) {
            return readAll(source, packed);
        } catch (IOException e) {
            throw new UnreadableResponseException(
                    "the body can't be unpacked as " + encoding + ", it is broken or cut off");
        }
    }

    private static Source source(Buffer packed, String encoding) {
        return switch (encoding) {
            case "deflate" -> new InflaterSource((BufferedSource) packed, new Inflater(!hasZlibHeader(packed)));
            default -> new GzipSource(packed);
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
    private String decode(Buffer bytes, ResponseBody body) throws IOException, UnreadableResponseException {
        if (TextDecoder.isAscii(bytes)) {
            return bytes.readString(StandardCharsets.ISO_8859_1);
        }
        Optional<TextDecoder> decoder = TextDecoder.strict(bytes, StandardCharsets.UTF_8);
        if (decoder.isEmpty()) {
            MediaType type = body.contentType();
            Charset declared = type == null ? null : type.charset();
            decoder = Optional.of(TextDecoder.lenient(
                    bytes,
                    declared == null || declared.equals(StandardCharsets.UTF_8)
                            ? StandardCharsets.ISO_8859_1
                            : declared));
        }
        if (decoder.get().memory() > maxBytes) {
            throw new UnreadableResponseException(
                    "the text takes " + decoder.get().memory()
                            + " bytes of memory, as it has characters beyond ISO 8859-1, and the client's response limits allow "
                            + maxBytes + "; raise them if such an answer is to be expected");
        }
        return decoder.get().text();
    }
}
