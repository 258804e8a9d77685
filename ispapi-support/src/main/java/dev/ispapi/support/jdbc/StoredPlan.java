package dev.ispapi.support.jdbc;

import dev.ispapi.support.plan.PlanProgress;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A plan in a {@link JdbcPlanStore}.
 *
 * @param id its key
 * @param bulk the key of the bulk run that it belongs to; empty if it is on its own
 * @param row its row in the file of that run, counted from 1 without the header; 0 if it is of no file, empty if it is of no run
 * @param progress the plan and how far it is, with its secrets as long as it is not over
 * @param isCancelled whether it was cancelled, and so is not carried out
 * @param message what happened last, without secrets; empty for nothing
 */
public record StoredPlan(
        String id,
        Optional<String> bulk,
        OptionalLong row,
        PlanProgress progress,
        boolean isCancelled,
        String message) {

    /** The state of a plan that is not carried out any more, beside those of {@link dev.ispapi.support.plan.PlanStatus}. */
    static final String CANCELLED = "CANCELLED";

    /**
     * A plan that is not cancelled.
     *
     * @param id its key
     * @param bulk the key of the bulk run that it belongs to
     * @param row its row in the file of that run
     * @param progress the plan and how far it is
     * @param message what happened last
     */
    public StoredPlan(String id, Optional<String> bulk, OptionalLong row, PlanProgress progress, String message) {
        this(id, bulk, row, progress, false, message);
    }

    /** {@return the plan's status in one word: that of its progress, or {@code CANCELLED}} */
    public String status() {
        return isCancelled ? CANCELLED : progress.status().name();
    }
}
