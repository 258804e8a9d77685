package dev.ispapi.support.jdbc;

import java.util.Optional;

/**
 * A plan, and the state of the bulk run that it belongs to.
 *
 * @param plan the plan
 * @param state the run's state; empty if the plan is on its own
 */
public record PlanOfRun(StoredPlan plan, Optional<BulkState> state) {

    /** {@return whether it is not to be begun now: its run is paused} */
    public boolean isPaused() {
        return state.filter(BulkState.PAUSED::equals).isPresent();
    }
}
