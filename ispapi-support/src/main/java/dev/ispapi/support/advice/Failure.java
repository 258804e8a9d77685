package dev.ispapi.support.advice;

import java.util.OptionalInt;

/**
 * What an advice is looked up for.
 *
 * @param kind what went wrong
 * @param command the command
 * @param code the answer's code, empty without an answer
 * @param text the answer's description in one bounded line
 */
record Failure(FailureKind kind, FailedCommand command, OptionalInt code, String text) {

    /** Far longer than any description, and short enough for every pattern to be tried on it. */
    private static final int LONGEST_TEXT = 2000;

    static Failure answer(FailedCommand command, int code, String description) {
        return new Failure(FailureKind.ANSWER, command, OptionalInt.of(code), PlainText.of(description, LONGEST_TEXT));
    }

    static Failure without(FailureKind kind, FailedCommand command) {
        return new Failure(kind, command, OptionalInt.empty(), "");
    }

    boolean hasCode(int wanted) {
        return code.isPresent() && code.getAsInt() == wanted;
    }
}
