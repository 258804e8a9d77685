package dev.ispapi.support.advice;

/** What went wrong, before anybody looks at a text. */
enum Happening {
    /** The API answered. */
    ANSWER,
    /** The command was refused before it was sent. */
    INVALID_COMMAND,
    /** Nothing was sent. */
    NO_CONNECTION,
    /** Sent without an answer, and it must not happen twice. */
    OUTCOME_UNKNOWN,
    /** Sent without an answer, and it may happen twice. */
    OUTCOME_UNKNOWN_HARMLESS,
    /** Something that is no answer came back. */
    NO_ANSWER,
    /** None of these. */
    OTHER
}
