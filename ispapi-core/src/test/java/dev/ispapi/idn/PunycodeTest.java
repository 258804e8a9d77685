package dev.ispapi.idn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {

    /** Samples of RFC 3492, section 7.1, in lower case. */
    @ParameterizedTest
    @CsvSource({
        "ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn",
        "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye",
        "pročprostěnemluvíčesky, proprostnemluvesky-uyb24dma41a",
        "почемужеонинеговорятпорусски, b1abfaaepdrnnbgefbadotcwatmq2g4l",
        "3年b組金八先生, 3b-ww4c5e180e575a65lsy2b",
        "そのスピードで, d9juau41awczczp",
        "ü, tda",
    })
    void encodesAndDecodesTheSamplesOfTheStandard(String label, String code) {
        assertThat(Punycode.encode(label)).isEqualTo(code);
        assertThat(Punycode.decode(code)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999999", "a-99999999", "zzzzzzzz", "a-b!", "a-bü", "a-Bc", "0", "a-99999999999999999999"})
    void refusesWhatOverflowsEndsEarlyOrIsNoDigit(String code) {
        assertThat(Punycode.decode(code)).isEmpty();
    }

    @Test
    void encodesTheLastCharacterThereIs() {
        String label = "a".repeat(60) + "\uDBFF\uDFFF";

        assertThat(Punycode.decode(Punycode.encode(label))).contains(label);
    }
}
