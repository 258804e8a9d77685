package dev.ispapi.support.advice;

/** What sort of failure it was, before the text of an answer is looked at. */
enum FailureKind {
    /** The API answered. */
    ANSWER,
    /** The command was refused before it was sent. */
    INVALID_COMMAND,
    /** Nothing was sent. */
    NO_CONNECTION,
    /** Sent without a response, and it must not be carried out twice. */
    OUTCOME_UNKNOWN,
    /** Sent without a response, and it may be sent again. */
    OUTCOME_UNKNOWN_REPEATABLE,
    /** The response is not a complete ISPAPI response. */
    NO_ANSWER,
    /** None of these. */
    OTHER
}
