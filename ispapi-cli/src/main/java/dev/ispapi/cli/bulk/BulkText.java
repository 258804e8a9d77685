package dev.ispapi.cli.bulk;

import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.support.bulk.BulkProgress;
import dev.ispapi.support.bulk.DryRun;
import dev.ispapi.support.bulk.RowPlan;
import dev.ispapi.support.jdbc.BulkState;
import dev.ispapi.support.plan.PlanStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code bulk} tells people. */
final class BulkText implements BulkOutput {

    private final Terminal terminal;

    BulkText(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean wantsAllProblems() {
        return false;
    }

    @Override
    public void dryRun(DryRun dry, List<RowPlan> bad, boolean isSkipping) {
        bad.forEach(row -> row.problems()
                .forEach(problem -> terminal.line(Text.printable(
                        "row " + row.row().number() + " (line " + row.row().line() + "), "
                                + row.row().kind() + " " + row.row().domain() + ": " + problem))));
        if (dry.refused() > bad.size()) {
            terminal.line(
                    "... and " + (dry.refused() - bad.size()) + " more rows with problems; --report FILE lists all");
        }
        terminal.line(dry.rows() + " rows: " + dry.fresh() + " to carry out, " + dry.stored() + " in the job already, "
                + dry.refused() + " with problems");
        terminal.line("total: " + dry.total());
        if (dry.fresh() > 0) {
            boolean isBlocked = dry.refused() > 0 && !isSkipping;
            terminal.line((isBlocked ? "To leave out the rows with problems: --skip-invalid" : "To carry them out:")
                    + " --confirm \"" + dry.total() + "\"");
        }
    }

    @Override
    public void cancelled(long rows) {
        terminal.line(rows + " rows cancelled");
    }

    @Override
    public void asking(long rows) {
        terminal.line(rows + " rows are asked about");
    }

    @Override
    public void status(String job, BulkProgress progress) {
        terminal.line("job " + job + ": "
                + progress.state()
                        .map(found -> found.name().toLowerCase(Locale.ROOT))
                        .orElse("not loaded"));
        new TreeMap<>(progress.counts()).forEach((status, count) -> terminal.line("  " + status + " " + count));
    }

    @Override
    public void ended(String job, BulkProgress progress) {
        new TreeMap<>(progress.counts()).forEach((status, count) -> terminal.line(status + " " + count));
        if (progress.count(PlanStatus.FAILED) > 0) {
            terminal.line("Rows failed: --status --report FILE says why. Correct them, and run the file again with"
                    + " --retry-failed.");
        }
        if (progress.state().equals(Optional.of(BulkState.PAUSED))) {
            terminal.line("The job is paused: run --resume, and then --continue wherever it is to go on.");
        }
        if (progress.count(PlanStatus.WAITS_FOR_EVENT) > 0) {
            terminal.line(
                    "Rows wait for events: run --continue --events, or hand the events to PlanEvents; --continue --ask asks"
                            + " about them.");
        }
    }
}
