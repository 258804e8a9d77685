package dev.ispapi.support.plan;

import dev.ispapi.IspapiException;
import java.util.Optional;

/**
 * How far a run came.
 *
 * @param progress the plan as it is now; its {@linkplain PlanProgress#status() status} says what it needs next
 * @param failure what ended the run; empty if nothing failed
 */
public record PlanRun(PlanProgress progress, Optional<IspapiException> failure) {

    /** {@return what the plan needs next} */
    public PlanStatus status() {
        return progress.status();
    }
}
