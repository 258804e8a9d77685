package dev.ispapi.support.bulk;

import dev.ispapi.support.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * A row and what it would do.
 *
 * @param row the row
 * @param plan its plan; empty if there is none
 * @param problems why it is not carried out; empty if it can be
 * @param isStored whether the job has it already, from this file or another
 */
public record RowPlan(BulkRow row, Optional<Plan> plan, List<RowProblem> problems, boolean isStored) {

    /**
     * Copies the problems.
     *
     * @param row the row
     * @param plan its plan
     * @param problems why it is not carried out
     * @param isStored whether the job has it already
     */
    public RowPlan {
        problems = List.copyOf(problems);
    }

    /** {@return whether it is carried out when the job runs: nothing is wrong with it, and it is not there already} */
    public boolean isNew() {
        return problems.isEmpty() && !isStored;
    }
}
