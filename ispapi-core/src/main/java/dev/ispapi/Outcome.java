package dev.ispapi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a command that got no answer, as {@link Outcomes} found out.
 *
 * @param verdict whether it was carried out
 * @param evidence what the verdict stands on, one finding a line, in the order in which they were made
 * @param askAgainAt from when on asking again may bring more; empty if waiting would not help
 */
public record Outcome(Verdict verdict, List<String> evidence, Optional<Instant> askAgainAt) {

    /** Whether a command was carried out. */
    public enum Verdict {
        /** It was. Sending it again would order it a second time. */
        CARRIED_OUT,
        /** It was not, and it is not on its way any more. It is safe to send it again. */
        NOT_CARRIED_OUT,
        /** Nothing decides it: a person has to look, or the program asks again later. */
        STILL_UNKNOWN
    }

    /**
     * An outcome.
     *
     * @param verdict whether it was carried out
     * @param evidence what the verdict stands on
     * @param askAgainAt from when on asking again may bring more
     */
    public Outcome {
        evidence = List.copyOf(evidence);
    }

    /**
     * Whether the verdict is anything but {@link Verdict#STILL_UNKNOWN}.
     *
     * @return true if the command's fate is known
     */
    public boolean isSettled() {
        return verdict != Verdict.STILL_UNKNOWN;
    }
}
