package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {

    @Test
    void theCommandComesFirstThenItsParametersInTheirOrder() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("domain", "example.com");
        parameters.put("PERIOD", "1Y");
        parameters.put("Auth", "");

        assertThat(CommandText.of("AddDomain", parameters).text())
                .isEqualTo("COMMAND=AddDomain\nDOMAIN=example.com\nPERIOD=1Y\nAUTH=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "a&b", "%0A", "ä ß 日本 😀", "\"quoted\" 'too'", " blanks ", "\ttab", "[0]"})
    void keepsAValueAsItIs(String value) {
        assertThat(CommandText.of("StatusDomain", Map.of("X-A", value)).text())
                .isEqualTo("COMMAND=StatusDomain\nX-A=" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nDOMAIN=evil.com", "a\rb", "\n", "a\u0085b", "a\u2028b", "a\u2029b"})
    void refusesALineBreakInAParameterValue(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandText.of("AddDomain", Map.of("OWNERCONTACT0", value)))
                .withMessageContaining("OWNERCONTACT0 has a line break at position ")
                .withMessageContaining("which would start another parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[0m", "a\u007fb", "\u0080"})
    void refusesAControlCharacterInAParameterValue(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandText.of("AddDomain", Map.of("AUTH", value)))
                .withMessageMatching("AUTH has a control character at position [01]; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\ude00", "\ude00\ud83d"})
    void refusesHalfACharacterBecauseItCantBeSentInUtf8(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandText.of("AddDomain", Map.of("AUTH", value)))
                .withMessageContaining("has half a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "A=B", "A\nB", "Ä", "A[0]", "A.B"})
    void refusesANameThatIsNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandText.of("AddDomain", Map.of(name, "x")))
                .withMessageStartingWith("expected a name of letters, digits, '-' and '_', found ");
        assertThatIllegalArgumentException().isThrownBy(() -> CommandText.of(name, Map.of()));
    }

    @Test
    void refusesAParameterThatIsGivenTwiceInDifferentCase() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", "example.com");
        parameters.put("domain", "example.org");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandText.of("AddDomain", parameters))
                .withMessage("DOMAIN is given twice; give each parameter once");
    }

    @Test
    void refusesASecondCommand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommandText.of("AddDomain", Map.of("Command", "DeleteDomain")))
                .withMessage("COMMAND is not a parameter; it is the command's name");
    }

    @Test
    void masksSecretsWhereItIsShown() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DOMAIN", "example.com");
        parameters.put("AUTH", "sentinel-7f3a");

        assertThat(CommandText.of("TransferDomain", parameters))
                .hasToString("TransferDomain[DOMAIN=example.com, AUTH=***]");
    }
}
