package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTest {

    private static String text(FormText form) {
        return new String(form.toByteArray(), StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b+c", "ä ß 中 😀", "a=b&c%d\n\t", "*-._~!'()", "\u007f\u0000"})
    void encodesAsTheJdkDoes(String value) {
        assertThat(text(new FormText().add("s_pw", value)))
                .isEqualTo("s_pw=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Test
    void encodesEveryCharacterOfTheBasicPlaneAsTheJdkDoes() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c < 0x10000; c++) {
            if (!Character.isSurrogate((char) c)) {
                all.append((char) c);
            }
        }

        assertThat(text(new FormText().add("x", all.toString())))
                .isEqualTo("x=" + URLEncoder.encode(all.toString(), StandardCharsets.UTF_8));
    }

    @Test
    void writesACommandAsItsText() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", "example.com");
        parameters.put("DESCRIPTION", "Müller & Söhne");
        CommandText command = CommandText.of("StatusDomain", parameters);

        assertThat(text(new FormText().add("s_login", "test.user").add("s_command", command)))
                .isEqualTo("s_login=test.user&s_command=" + URLEncoder.encode(command.text(), StandardCharsets.UTF_8));
    }

    @Test
    void showsNoSecret() {
        assertThat(new FormText().add("s_pw", "sentinel")).hasToString("form of 13 bytes");
    }
}
