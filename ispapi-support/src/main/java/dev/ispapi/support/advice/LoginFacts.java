package dev.ispapi.support.advice;

import dev.ispapi.Environment;

/**
 * What a program knows of its own log-in, without the secrets: the password is read once and not kept.
 *
 * @param environment where it logs in
 * @param session whether a session was used that had been opened before
 * @param login the log-in as it is sent, such as {@code account!role}; empty for a session
 * @param plainPassword whether the password has ASCII letters and digits alone
 * @param oneTimeCode whether a one-time code was sent along
 */
public record LoginFacts(
        Environment environment, boolean session, String login, boolean plainPassword, boolean oneTimeCode) {

    /**
     * A log-in with a password.
     *
     * @param environment where it logs in
     * @param login the log-in as it is sent, such as {@code account!role}
     * @param password the password; only its kind of characters is kept
     * @return the facts, without a one-time code
     */
    public static LoginFacts of(Environment environment, String login, String password) {
        boolean plain = password.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        return new LoginFacts(environment, false, login, plain, false);
    }

    /**
     * A session that was opened before.
     *
     * @param environment where it was opened
     * @return the facts
     */
    public static LoginFacts ofSession(Environment environment) {
        return new LoginFacts(environment, true, "", true, false);
    }

    /** {@return the same with a one-time code sent along} */
    public LoginFacts withOneTimeCode() {
        return new LoginFacts(environment, session, login, plainPassword, true);
    }
}
