package dev.ispapi.support.plan;

import dev.ispapi.support.plan.StepState.Status;
import java.time.Instant;
import java.util.Optional;

/** Plans in states that a run would take long to lead to. */
public final class PlanReadings {

    private PlanReadings() {}

    /** All steps are done. */
    public static PlanProgress allDone(PlanProgress progress) {
        PlanProgress next = progress;
        for (Step step : progress.plan().steps()) {
            next = next.with(step.id(), StepState.of(Status.DONE));
        }
        return next;
    }

    /** A step waits for its event, and those before it are done. */
    public static PlanProgress waiting(PlanProgress progress, String id, Instant since) {
        return reached(progress, id, StepState.of(Status.WAITING).sentAt(Optional.of(since)));
    }

    /** A step is about to be sent, and those before it are done. */
    public static PlanProgress sending(PlanProgress progress, String id, Instant at) {
        return reached(progress, id, StepState.of(Status.SENDING).sentAt(Optional.of(at)));
    }

    /** A step was sent and not answered, and those before it are done. */
    public static PlanProgress unknown(PlanProgress progress, String id, Instant since) {
        return reached(progress, id, StepState.of(Status.UNKNOWN).sentAt(Optional.of(since)));
    }

    /** A step was refused, and those before it are done. */
    public static PlanProgress failed(PlanProgress progress, String id) {
        return reached(progress, id, StepState.of(Status.FAILED));
    }

    private static PlanProgress reached(PlanProgress progress, String id, StepState state) {
        PlanProgress next = progress;
        for (Step step : progress.plan().steps()) {
            if (step.id().equals(id)) {
                return next.with(id, state);
            }
            next = next.with(step.id(), StepState.of(Status.DONE));
        }
        throw new IllegalArgumentException(id);
    }

    /** The plan with a step that is over, as if it had been asked before. */
    public static PlanProgress done(PlanProgress progress, String step) {
        return progress.with(step, StepState.of(Status.DONE));
    }
}
