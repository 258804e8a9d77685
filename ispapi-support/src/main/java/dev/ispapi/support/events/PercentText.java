package dev.ispapi.support.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts of events, which can be percent-encoded: {@code USERTRANSFER%3a%20dasc}. */
final class PercentText {

    private static final int HEX = 16;

    private PercentText() {}

    /** The text in plain; as it came where a percent sign begins no code, or the codes are no UTF-8. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer to = ByteBuffer.allocate(from.length);
        for (int i = 0; i < from.length; i++) {
            int code = from[i] == '%' ? code(from, i) : -1;
            to.put(code < 0 ? from[i] : (byte) code);
            i += code < 0 ? 0 : 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(to.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static int code(byte[] text, int percent) {
        if (percent + 2 >= text.length) {
            return -1;
        }
        int high = Character.digit(text[percent + 1], HEX);
        int low = Character.digit(text[percent + 2], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
