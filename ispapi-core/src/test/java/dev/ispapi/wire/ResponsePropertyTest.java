package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every answer: shown on generated ones, each from a seed that the test's name tells. */
class ResponsePropertyTest {

    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        " ",
        "  ",
        "\t",
        "=",
        "[",
        "]",
        "[0]",
        "EOF",
        "CODE",
        "PROPERTY[",
        "ä",
        "ß",
        "日本",
        "😀",
        "\u0000",
        "\uFEFF",
        ";",
        "|"
    };

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Response response(Random random) {
        ResponseBuilder builder = Response.builder(100 + random.nextInt(900), text(random, 5));
        for (int column = random.nextInt(6); column > 0; column--) {
            String name = "N" + random.nextInt(8);
            for (int value = random.nextInt(5); value >= 0; value--) {
                if (random.nextBoolean()) {
                    builder.property(name, text(random, 6));
                } else {
                    builder.propertyAt(name, random.nextInt(20), text(random, 6));
                }
            }
        }
        if (random.nextBoolean()) {
            builder.pending();
        }
        if (random.nextBoolean()) {
            builder.runTime(java.time.Duration.ofMillis(random.nextInt(100_000)));
        }
        return builder.build();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadAsTheSame(long seed) {
        Response response = response(new Random(seed));

        assertThat(Response.parse(response.text())).isEqualTo(response).hasSameHashCodeAs(response);
        assertThat(Response.parse(response.text()).text()).isEqualTo(response.text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheLinesCountsForNothing(long seed) {
        Random random = new Random(seed);
        Response response = response(random);
        List<String> lines = new ArrayList<>(List.of(response.text().split("\n", -1)));
        List<String> body = new ArrayList<>(lines.subList(1, lines.indexOf("EOF")));
        Collections.shuffle(body, random);

        Response shuffled = Response.parse("[RESPONSE]\r\n" + String.join("\r\n", body) + "\r\nEOF\r\n");

        assertThat(shuffled).isEqualTo(response);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPieceFromTheStartPassesForTheWhole(long seed) {
        String text = response(new Random(seed)).text().strip();
        for (int end = 0; end < text.length(); end++) {
            String piece = text.substring(0, end);
            assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> Response.parse(piece));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void damageRaisesNothingElseThanTheOneException(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            StringBuilder text = new StringBuilder(response(random).text());
            for (int wound = random.nextInt(4); wound >= 0; wound--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                    default -> text.setCharAt(at, (char) random.nextInt(0x10000));
                }
            }
            try {
                Response read = Response.parse(text.toString());
                assertThat(Response.parse(read.text())).isEqualTo(read);
            } catch (MalformedResponseException e) {
                assertThat(e.getMessage()).isNotEmpty().hasSizeLessThan(400);
            }
        }
    }

    @Test
    void noiseRaisesNothingElseThanTheOneException() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            String noise = "[RESPONSE]\n" + text(random, 40).replace('|', '\n') + "\nEOF\n";
            try {
                Response.parse(noise);
            } catch (MalformedResponseException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }
}
