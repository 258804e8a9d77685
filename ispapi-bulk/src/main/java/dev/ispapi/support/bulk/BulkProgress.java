package dev.ispapi.support.bulk;

import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.plan.PlanStatus;
import java.util.Map;
import java.util.Optional;

/**
 * How far a job is.
 *
 * @param state the job's state; empty if it was never loaded
 * @param counts how many rows there are of each status; those of {@link PlanStatus}, and {@code CANCELLED}
 */
public record BulkProgress(Optional<BulkState> state, Map<String, Long> counts) {

    /**
     * Copies the numbers.
     *
     * @param state the job's state
     * @param counts how many rows there are of each status
     */
    public BulkProgress {
        counts = Map.copyOf(counts);
    }

    static BulkProgress of(Optional<BulkState> state, Map<String, Long> counts) {
        return new BulkProgress(state, counts);
    }

    /**
     * How many rows are of a status.
     *
     * @param status the status
     * @return the number
     */
    public long count(PlanStatus status) {
        return counts.getOrDefault(status.name(), 0L);
    }

    /** {@return how many rows there are} */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many rows the workers still have to do with: those that are ready, or whose outcome they have to ask for} */
    public long open() {
        return count(PlanStatus.READY) + count(PlanStatus.OUTCOME_UNKNOWN);
    }

    /** {@return how many rows are at their end: done, failed or cancelled} */
    public long ended() {
        return count(PlanStatus.DONE) + count(PlanStatus.FAILED) + counts.getOrDefault(BulkState.CANCELLED.name(), 0L);
    }
}
