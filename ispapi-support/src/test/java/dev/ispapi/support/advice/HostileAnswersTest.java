package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileAnswersTest {

    private static final int[] CODES = {0, -1, 200, 421, 504, 541, 545, 549, 599, Integer.MAX_VALUE, Integer.MIN_VALUE};

    static Stream<String> texts() {
        return Stream.of(
                "",
                "A".repeat(5_000_000),
                "(".repeat(100_000) + "INVALID CONTACT [".repeat(50_000),
                "TOO FEW ".repeat(100_000) + "CONTACTS (min=",
                "TOO FEW ADMIN CONTACTS (min=99999999999999999999)",
                "Missing required attribute; X-\u001B[31mRED",
                "Missing required attribute; {command}",
                "CLASS=${jndi:x}",
                "Object does not exist; <script>alert(1)</script> does not exist",
                "PROHIBITED BY STATUS (\u202Eevil\u0000)",
                "\uD800\uDC00\uD800 \uDFFF line\nbreak\r\n\tX",
                "CLASS=" + "P".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextMakesItFailOrHangOrReachesTheOutputUnchecked(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int code : CODES) {
                check(text, code);
            }
        });
    }

    @Test
    void noneOfManyRandomTextsDoes() {
        Random random = new Random(7);
        String[] pieces = {
            "TOO FEW ",
            "{contact}",
            " CONTACTS (min=",
            "1)",
            "Missing required attribute; ",
            "INVALID CONTACT [",
            "contact:",
            "\u0007",
            "\u202E",
            "CLASS=",
            "CLASS [MUST BE ",
            "]",
            "$",
            "*",
            "\n",
            "PROHIBITED BY STATUS (",
            "Ä",
            " of ",
            "<b>"
        };
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
            check(text.toString(), CODES[random.nextInt(CODES.length)]);
        }
    }

    private static void check(String text, int code) {
        Advice advice = Advice.of(FailedCommand.of("AddDomain", Map.of("DOMAIN", text)), code, text);
        for (AdviceLanguage language : new AdviceLanguage[] {AdviceLanguage.ENGLISH, AdviceLanguage.GERMAN}) {
            AdviceText words = advice.text(language);
            for (String word : new String[] {
                words.whatHappened(), words.likelyCause(), words.whatToDo(), words.customer(), advice.toString()
            }) {
                assertThat(word).isNotBlank().hasSizeLessThan(2000);
                assertThat(word.codePoints())
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE);
            }
        }
    }

    @Test
    void aSecretThatTheAnswerRepeatsIsMasked() {
        Map<String, String> sent = Map.of("DOMAIN", "example.com", "AUTH", "SENTINEL-7F3A");
        Advice advice =
                Advice.of(FailedCommand.of("TransferDomain", sent), 504, "Missing required attribute; SENTINEL-7F3A");

        assertThat(advice.details().parameter()).contains("***");
        assertThat(advice.text(AdviceLanguage.ENGLISH)).asString().doesNotContain("SENTINEL-7F3A");
        assertThat(advice.command()).asString().contains("AUTH=***").doesNotContain("SENTINEL-7F3A");
    }

    @Test
    void whatIsFilledInIsNotReadAsAPlaceAgain() {
        assertThat(Template.fill("{a} and {b}", place -> "{" + place + place + "}"))
                .isEqualTo("{aa} and {bb}");
    }
}
