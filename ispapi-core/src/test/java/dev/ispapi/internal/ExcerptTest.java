package dev.ispapi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({"1B", "0D", "00", "0A", "85", "7F", "2028", "2029", "202E", "200B", "FEFF", "D83D"})
    void escapesWhatSteersATerminalOrTurnsTheText(String code) {
        char c = (char) Integer.parseInt(code, 16);
        String escape = c == '\r'
                ? "\\r"
                : c == '\n' ? "\\n" : "\\u" + "0".repeat(4 - code.length()) + code.toLowerCase(Locale.ROOT);

        assertThat(Excerpt.line("a" + c + "b")).isEqualTo("a" + escape + "b");
        assertThat(Excerpt.quote("a" + c + "b")).isEqualTo("\"a" + escape + "b\"");
    }

    @Test
    void keepsWhatIsHarmless() {
        String text = "Befehl ausgeführt; \uD83D\uDE00 \"fußball.com\" 例え";

        assertThat(Excerpt.line(text)).isSameAs(text);
    }

    @Test
    void cutsALongLine() {
        assertThat(Excerpt.line("x".repeat(2_400_000))).isEqualTo("x".repeat(500) + "... (2400000 characters)");
        assertThat(Excerpt.line("x".repeat(500))).isEqualTo("x".repeat(500));
    }

    @Test
    void neverCutsWithinACharacter() {
        assertThat(Excerpt.line("x".repeat(499) + "\uD83D\uDE00")).isEqualTo("x".repeat(499) + "... (501 characters)");
    }
}
