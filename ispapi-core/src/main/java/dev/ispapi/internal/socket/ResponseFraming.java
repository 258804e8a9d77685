package dev.ispapi.internal.socket;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * Where the HTTP/1.1 response ends that is being read from a connection: whether every byte that was read belongs to it, and whether it is
 * all there. What is left over after a response, in whatever buffer, would be taken for the beginning of the next one.
 *
 * <p>A connection whose responses are not framed plainly (no length, two lengths, headers that can be read in two ways) is not used
 * again. It only watches: it is the HTTP library that reads the response.
 *
 * <p>Used by one call at a time, as the connection is.
 */
final class ResponseFraming {

    private static final String VERSION = "HTTP/1.1 ";
    private static final int STATUS_DIGITS = 3;

    /** No length of an allowed response has more digits. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_LINE = 64 * 1024;

    private enum State {
        /** No request was sent yet, or this is no connection of HTTP/1.1. */
        UNUSED,
        STATUS_LINE,
        HEADERS,
        BODY,
        CHUNK_SIZE,
        CHUNK_DATA,
        CHUNK_END,
        TRAILERS,
        /** The response is all there, and nothing else. */
        COMPLETE,
        /** More was read than the response, or its end is not clear. */
        UNCLEAR
    }

    private State state = State.UNUSED;
    private boolean wasUsed;
    private final StringBuilder line = new StringBuilder();
    private long left;

    // Of the response's head.
    private int status;
    private OptionalLong length = OptionalLong.empty();
    private boolean isChunked;
    private boolean isAmbiguous;

    /** Whether a request may be sent: all that was asked for was read, and nothing else. */
    synchronized boolean isClean() {
        return state == State.UNUSED || state == State.COMPLETE;
    }

    /** Whether the connection has carried a request before. */
    synchronized boolean wasUsed() {
        return wasUsed;
    }

    /** A request is about to be sent. */
    synchronized void startRequest() {
        wasUsed = true;
        startHead();
    }

    private void startHead() {
        state = State.STATUS_LINE;
        line.setLength(0);
        status = 0;
        length = OptionalLong.empty();
        isChunked = false;
        isAmbiguous = false;
    }

    /** These bytes were read from the connection. */
    synchronized void read(byte[] bytes, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end && state != State.UNUSED && state != State.UNCLEAR) {
            switch (state) {
                case BODY, CHUNK_DATA -> at += skip(end - at);
                case COMPLETE -> state = State.UNCLEAR;
                default -> take((char) (bytes[at++] & 0xff));
            }
        }
    }

    private int skip(int available) {
        int skipped = (int) Math.min(left, available);
        left -= skipped;
        if (left == 0) {
            state = state == State.BODY ? State.COMPLETE : State.CHUNK_END;
        }
        return skipped;
    }

    private void take(char c) {
        if (c != '\n') {
            line.append(c);
            if (line.length() > LONGEST_LINE) {
                state = State.UNCLEAR;
            }
            return;
        }
        int end = line.length();
        String text = line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
        line.setLength(0);
        switch (state) {
            case STATUS_LINE -> statusLine(text);
            case HEADERS -> header(text);
            case CHUNK_SIZE -> chunkSize(text);
            case CHUNK_END -> state = text.isEmpty() ? State.CHUNK_SIZE : State.UNCLEAR;
            case TRAILERS -> state = text.isEmpty() ? State.COMPLETE : State.TRAILERS;
            default -> state = State.UNCLEAR;
        }
    }

    private void statusLine(String text) {
        int end = VERSION.length() + STATUS_DIGITS;
        boolean isPlain = text.startsWith(VERSION)
                && (text.length() == end || (text.length() > end && text.charAt(end) == ' '))
                && isNumber(text.substring(VERSION.length(), end), 10);
        status = isPlain ? Integer.parseInt(text.substring(VERSION.length(), end)) : 0;
        state = status >= 100 && status < 600 ? State.HEADERS : State.UNCLEAR;
    }

    private static boolean isNumber(String text, int radix) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0);
    }

    private void header(String text) {
        if (text.isEmpty()) {
            endOfHead();
            return;
        }
        int colon = text.indexOf(':');
        String name = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = text.substring(colon + 1).strip();
        switch (name) {
            case "content-length" -> {
                isAmbiguous |= length.isPresent() || !isNumber(value, 10);
                length = isAmbiguous ? length : OptionalLong.of(Long.parseLong(value));
            }
            case "transfer-encoding" -> {
                isAmbiguous |= isChunked || !value.equalsIgnoreCase("chunked");
                isChunked = true;
            }
            default ->
                // Without a name, or one with a blank in or around it: readers differ on what such a line means.
                isAmbiguous |= name.isEmpty() || !name.chars().allMatch(c -> c > ' ' && c <= '~');
        }
    }

    private void endOfHead() {
        if (isAmbiguous || status == 101 || (isChunked && length.isPresent())) {
            state = State.UNCLEAR;
        } else if (status < 200) {
            startHead();
        } else if (status == 204 || status == 304) {
            state = isChunked || length.orElse(0) > 0 ? State.UNCLEAR : State.COMPLETE;
        } else if (isChunked) {
            state = State.CHUNK_SIZE;
        } else if (length.isPresent()) {
            left = length.getAsLong();
            state = left == 0 ? State.COMPLETE : State.BODY;
        } else {
            // It ends with the connection.
            state = State.UNCLEAR;
        }
    }

    private void chunkSize(String text) {
        int semicolon = text.indexOf(';');
        String digits = (semicolon < 0 ? text : text.substring(0, semicolon)).strip();
        if (!isNumber(digits, 16)) {
            state = State.UNCLEAR;
            return;
        }
        left = Long.parseLong(digits, 16);
        state = left == 0 ? State.TRAILERS : State.CHUNK_DATA;
    }

    /** Where it stands, for a debugger. */
    @Override
    public synchronized String toString() {
        return "ResponseFraming[" + state + "]";
    }
}
