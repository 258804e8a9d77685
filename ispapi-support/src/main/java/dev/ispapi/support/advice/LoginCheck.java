package dev.ispapi.support.advice;

import java.util.Locale;

/** One thing to check when a log-in fails (FAQ 49). */
public enum LoginCheck {
    /** The session timed out. */
    SESSION_ENDED,
    /** Account and role are joined by another platform's sign. */
    ROLE_SEPARATOR,
    /** Credentials of OT&amp;E in the live system, or the other way round. */
    ENVIRONMENT,
    /** A wrong login or password. */
    CREDENTIALS,
    /** The password has characters that are changed on the way. */
    SPECIAL_CHARACTERS,
    /** A second factor is on, and no code was sent. */
    SECOND_FACTOR,
    /** The code was used before, or is too old. */
    ONE_TIME_CODE,
    /** The account takes certain IP addresses alone. */
    IP_FILTER,
    /** A role of its own for the program ends the search. */
    ROLE;

    String textKey() {
        return "login." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
