package dev.ispapi.command;

/** Whether a command may be retried (idempotency). Each command declares it; retries and error messages follow it. */
public enum Effect {
    /** It only asks; sending it again is harmless. */
    READS,
    /** It changes something, but a second time changes nothing more. */
    REPEATABLE,
    /** A second time would order, bill or move something again. Never repeated behind the caller's back. */
    ONCE
}
