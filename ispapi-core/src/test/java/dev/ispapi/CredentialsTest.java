package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ispapi.command.RawCommand;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void showsTheAccountAndMasksTheRest() {
        assertThat(Credentials.of("test.user", "sentinel-1").oneTimeCode("sentinel-2"))
                .hasToString("Credentials[account=test.user, password=***, oneTimeCode=***]");
        assertThat(Credentials.role("test.user", "clerk", "sentinel-1"))
                .hasToString("Credentials[account=test.user, role=clerk, password=***]");
        assertThat(Credentials.session("sentinel-3")).hasToString("Credentials[session=***]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sentinel\nCOMMAND=DeleteDomain",
                "sentinel\r",
                "sentinel\u0085",
                "sentinel\u2028",
                "sentinel\ud83d"
            })
    void refusesASecretThatCantBeSentWithoutShowingIt(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of("test.user", secret))
                .withMessageStartingWith("the password has ")
                .withMessageNotContaining("sentinel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.session(secret))
                .withMessageStartingWith("the session has ")
                .withMessageNotContaining("sentinel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of("u", "p").oneTimeCode(secret))
                .withMessageStartingWith("the one-time code has ")
                .withMessageNotContaining("sentinel");
    }

    @Test
    void refusesEmptyOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of("", "p"))
                .withMessage("the user is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of("u", ""))
                .withMessage("the password is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.role("u", "", "p"))
                .withMessage("the role is empty");
    }

    @Test
    void aSessionNeedsNoOneTimeCode() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Credentials.session("s").oneTimeCode("123456"))
                .withMessageContaining("a session needs no one-time code");
    }

    @Test
    void callOptionsMaskTheOneTimeCode() {
        assertThat(CallOptions.builder()
                        .subuser("customer1")
                        .remoteAddress("2001:db8::1")
                        .timeLimit(Duration.ofSeconds(3))
                        .oneTimeCode("sentinel-2")
                        .build())
                .hasToString(
                        "CallOptions[subuser=customer1, remoteAddress=2001:db8::1, timeLimit=PT3S, oneTimeCode=***]");
        assertThat(CallOptions.NONE).hasToString("CallOptions[]");
    }

    @Test
    void theCallsOwnOptionsGoBeforeTheDefaults() {
        CallOptions defaults =
                CallOptions.builder().subuser("a").remoteAddress("192.0.2.1").build();

        assertThat(CallOptions.builder().subuser("b").build().withDefaults(defaults))
                .isEqualTo(CallOptions.builder()
                        .subuser("b")
                        .remoteAddress("192.0.2.1")
                        .build());
        assertThat(CallOptions.NONE.withDefaults(defaults)).isEqualTo(defaults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0001S", "P25D"})
    void refusesATimeLimitThatIsNone(String limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CallOptions.builder().timeLimit(Duration.parse(limit)).build())
                .withMessageStartingWith("expected a time limit from 1 millisecond to 24 days, found ");
    }

    @Test
    void refusesAnAnswerTimeoutOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IspapiClient.builder().answerTimeout(Duration.ZERO))
                .withMessage("expected an answer timeout from 1 millisecond to 24 days, found PT0S");
    }

    @Test
    void showsACommandsNameWithALineBreakInOneLine() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> RawCommand.builder("A\nB").build())
                .withMessage("A\\nB: expected a name of letters, digits, '-' and '_', found \"A\\nB\"");
    }

    @Test
    void refusesASubuserWithALineBreak() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOptions.builder().subuser("a\nb").build())
                .withMessageStartingWith("the subuser has a line break");
    }
}
