package dev.ispapi.support.bulk;

import dev.ispapi.support.plan.Wish;
import java.util.List;
import java.util.Optional;

/**
 * A row of a file of wishes.
 *
 * @param number its place in the file, counted from 1 without the header
 * @param line the line at which it begins, counted from 1
 * @param kind the first cell as it stands, cleaned and cut; for reports
 * @param domain the second cell as it stands, cleaned and cut; for reports
 * @param key tells equal rows of one job, whatever their secrets are; empty if the row has problems
 * @param wish the wish; empty if the row has problems
 * @param problems what is wrong; empty if nothing is
 */
public record BulkRow(
        long number,
        long line,
        String kind,
        String domain,
        String key,
        Optional<Wish> wish,
        List<RowProblem> problems) {

    /**
     * Copies the problems.
     *
     * @param number its place in the file
     * @param line the line at which it begins
     * @param kind the first cell
     * @param domain the second cell
     * @param key tells equal rows of one job
     * @param wish the wish
     * @param problems what is wrong
     */
    public BulkRow {
        problems = List.copyOf(problems);
    }

    BulkRow refused(RowProblem problem) {
        return new BulkRow(number, line, kind, domain, "", Optional.empty(), List.of(problem));
    }
}
