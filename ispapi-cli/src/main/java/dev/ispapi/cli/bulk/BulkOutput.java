package dev.ispapi.cli.bulk;

import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.support.bulk.BulkProgress;
import dev.ispapi.support.bulk.DryRun;
import dev.ispapi.support.bulk.RowPlan;
import java.io.IOException;
import java.util.List;

/** What {@code bulk} prints on standard output: text for people, or JSON documents. */
interface BulkOutput {

    /** Text or JSON. */
    static BulkOutput of(Terminal terminal, boolean isJson) {
        return isJson ? new BulkJson(terminal) : new BulkText(terminal);
    }

    /** Whether all rows with problems are wanted, or a few. */
    boolean wantsAllProblems();

    /**
     * What a file would do.
     *
     * @param dry the sums
     * @param bad rows with problems: all, or the first ones
     * @param isSkipping whether rows with problems are left out
     */
    void dryRun(DryRun dry, List<RowPlan> bad, boolean isSkipping) throws IOException;

    /** How many rows were cancelled. */
    void cancelled(long rows) throws IOException;

    /** How many rows are asked about, whether what they wait for has happened. */
    void asking(long rows) throws IOException;

    /** How far a job is, where that was asked for. */
    void status(String job, BulkProgress progress) throws IOException;

    /** How a run of a job ended. */
    void ended(String job, BulkProgress progress) throws IOException;
}
