package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Environment;
import org.junit.jupiter.api.Test;

class LoginChecksTest {

    @Test
    void beginsWithTheSystemWhereNothingElseStandsOut() {
        LoginChecks checks = LoginChecks.of(LoginFacts.of(Environment.OTE, "account", "abc123"));

        assertThat(checks.checks())
                .containsExactly(
                        LoginCheck.ENVIRONMENT,
                        LoginCheck.CREDENTIALS,
                        LoginCheck.SECOND_FACTOR,
                        LoginCheck.IP_FILTER,
                        LoginCheck.ROLE);
        assertThat(checks.texts(AdviceLanguage.ENGLISH).get(0)).startsWith("Use credentials of OTE");
    }

    @Test
    void beginsWithTheSeparatorOfAnotherPlatform() {
        LoginChecks checks = LoginChecks.of(LoginFacts.of(Environment.LIVE, "account:role", "abc123"));

        assertThat(checks.checks()).startsWith(LoginCheck.ROLE_SEPARATOR);
        assertThat(checks.texts(AdviceLanguage.GERMAN).get(0)).contains("LIVE erwartet dort !");
    }

    @Test
    void doesNotProposeARoleToARole() {
        assertThat(LoginChecks.of(LoginFacts.of(Environment.LIVE, "account!role", "abc123"))
                        .checks())
                .doesNotContain(LoginCheck.ROLE, LoginCheck.ROLE_SEPARATOR);
    }

    @Test
    void asksAboutSpecialCharactersOnlyWhereThereAreSome() {
        LoginFacts facts = LoginFacts.of(Environment.LIVE, "account", "sentinel-ä&");

        assertThat(LoginChecks.of(facts).checks()).contains(LoginCheck.SPECIAL_CHARACTERS);
        assertThat(facts.toString()).doesNotContain("sentinel");
    }

    @Test
    void doubtsAOneTimeCodeThatWasSent() {
        assertThat(LoginChecks.of(
                                LoginFacts.of(Environment.LIVE, "account", "a").withOneTimeCode())
                        .checks())
                .contains(LoginCheck.ONE_TIME_CODE)
                .doesNotContain(LoginCheck.SECOND_FACTOR);
    }

    @Test
    void beginsWithTheEndOfASession() {
        assertThat(LoginChecks.of(LoginFacts.ofSession(Environment.OTE)).checks())
                .startsWith(LoginCheck.SESSION_ENDED)
                .doesNotContain(LoginCheck.CREDENTIALS);
    }
}
