package dev.ispapi.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decoding in pieces gives what decoding at once gives, wherever the pieces end. */
class TextDecoderTest {

    private static final String[] CHARACTERS = {"a", " ", "\n", "é", "ÿ", "Ā", "€", "漢", "🔑"};

    private static String text(Random random, int length, int kinds) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS[random.nextInt(kinds)]);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "UTF-16",
                "UTF-16LE",
                "ISO-8859-1",
                "windows-1252",
                "Shift_JIS",
                "ISO-2022-JP",
                "GB18030"
            })
    void decodesAsTheJdkDoes(String name) throws IOException {
        Charset charset = Charset.forName(name);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            // Around the size of a piece, and of a segment of the buffer.
            int length = seed < 100 ? seed : 8192 / (1 + random.nextInt(4)) - 20 + random.nextInt(40);
            byte[] bytes =
                    text(random, length, 1 + random.nextInt(CHARACTERS.length)).getBytes(charset);

            TextDecoder decoder = TextDecoder.lenient(new Buffer().write(bytes), charset);

            String expected = new String(bytes, charset);
            boolean isWide = expected.chars().anyMatch(c -> c > 0xff);
            assertThat(decoder.memory()).isEqualTo((isWide ? 2L : 1L) * expected.length());
            assertThat(decoder.text()).isEqualTo(expected);
        }
    }

    @Test
    void brokenBytesBecomeReplacementCharactersAsTheJdkHasThem() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            byte[] bytes = new byte[new Random(seed).nextInt(20_000)];
            new Random(seed).nextBytes(bytes);

            assertThat(TextDecoder.lenient(new Buffer().write(bytes), StandardCharsets.UTF_8)
                            .text())
                    .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aBrokenCharacterIsNoticedWhereverItStands() throws IOException {
        for (int at : new int[] {0, 1, 8190, 8191, 8192, 8193, 16_383, 19_999}) {
            byte[] bytes = "x".repeat(20_000).getBytes(StandardCharsets.UTF_8);
            assertThat(TextDecoder.strict(new Buffer().write(bytes), StandardCharsets.UTF_8))
                    .isPresent();
            bytes[at] = (byte) 0xc3;

            assertThat(TextDecoder.strict(new Buffer().write(bytes), StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    @Test
    void aCharacterBeyondAsciiIsNoticedWhereverItStandsAndNothingIsTaken() {
        for (int at : new int[] {0, 1, 8190, 8191, 8192, 8193, 16_383, 19_999}) {
            byte[] bytes = "x".repeat(20_000).getBytes(StandardCharsets.US_ASCII);
            assertThat(TextDecoder.isAscii(new Buffer().write(bytes))).isTrue();
            bytes[at] = (byte) 0x80;
            Buffer buffer = new Buffer().write(bytes);

            assertThat(TextDecoder.isAscii(buffer)).isFalse();
            assertThat(buffer.readByteArray()).isEqualTo(bytes);
        }
        assertThat(TextDecoder.isAscii(new Buffer())).isTrue();
    }

    @Test
    void measuringTakesNothingAway() throws IOException {
        Buffer bytes = new Buffer().writeUtf8("Müller");

        assertThat(TextDecoder.strict(bytes, StandardCharsets.US_ASCII)).isEmpty();
        assertThat(bytes.readUtf8()).isEqualTo("Müller");
    }
}
