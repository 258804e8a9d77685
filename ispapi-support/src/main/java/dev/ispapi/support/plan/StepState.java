package dev.ispapi.support.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a step is.
 *
 * @param status how far
 * @param code the code of the answer that counts; empty if there is none
 * @param at when the step was sent, by the clock of this machine; empty if it was not, or that is not known
 * @param text what the answer said or what is to be found out, without secrets; empty for nothing
 */
public record StepState(Status status, Optional<Integer> code, Optional<Instant> at, String text) {

    /**
     * A state without a time.
     *
     * @param status how far
     * @param code the code of the answer that counts
     * @param text what the answer said
     */
    public StepState(Status status, Optional<Integer> code, String text) {
        this(status, code, Optional.empty(), text);
    }

    /** How far a step can be. */
    public enum Status {
        /** Not begun, or begun and known to have changed nothing. */
        OPEN,
        /** About to be sent, or sent. Saved before anything is sent; if it is found so later, the outcome is unknown. */
        SENDING,
        /** Carried out, but pending: its event decides. */
        WAITING,
        /** Sent without a readable answer: it may have been carried out. */
        UNKNOWN,
        /** Refused, failed, or answered in a way that stops the plan. */
        FAILED,
        /** Carried out. */
        DONE,
        /** Not needed, as an earlier answer showed. */
        SKIPPED
    }

    static final StepState OPEN = of(Status.OPEN);

    static StepState of(Status status) {
        return new StepState(status, Optional.empty(), "");
    }

    static StepState of(Status status, String text) {
        return new StepState(status, Optional.empty(), text);
    }

    StepState sentAt(Optional<Instant> time) {
        return new StepState(status, code, time, text);
    }

    /** {@return whether nothing is left to do} */
    public boolean isOver() {
        return status == Status.DONE || status == Status.SKIPPED;
    }
}
