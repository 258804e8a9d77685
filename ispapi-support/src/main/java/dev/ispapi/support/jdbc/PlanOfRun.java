package dev.ispapi.support.jdbc;

import java.util.Optional;

/**
 * A plan, and the state and the account of the bulk run that it belongs to.
 *
 * @param plan the plan
 * @param state the run's state; empty if the plan is on its own
 * @param account the account of the run; empty if the plan is on its own, or nothing was recorded
 */
public record PlanOfRun(StoredPlan plan, Optional<BulkState> state, Optional<String> account) {

    /** {@return whether it is not to be begun now: its run is paused} */
    public boolean isPaused() {
        return state.filter(BulkState.PAUSED::equals).isPresent();
    }
}
