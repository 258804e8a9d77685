package dev.ispapi.cli.bulk;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.support.bulk.BulkProgress;
import dev.ispapi.support.bulk.DryRun;
import dev.ispapi.support.bulk.RowPlan;
import dev.ispapi.support.bulk.RowProblem;
import dev.ispapi.value.Money;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What {@code bulk} tells programs: one document a line. */
final class BulkJson implements BulkOutput {

    private final Terminal terminal;

    BulkJson(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public boolean wantsAllProblems() {
        return true;
    }

    /** The text of the total is what {@code --confirm} takes. */
    @Override
    public void dryRun(DryRun dry, List<RowPlan> bad, boolean isSkipping) throws IOException {
        Json.print(terminal, writer -> {
            writer.name("rows").value(dry.rows());
            writer.name("toCarryOut").value(dry.fresh());
            writer.name("stored").value(dry.stored());
            writer.name("withProblems").value(dry.refused());
            writer.name("total").value(dry.total());
            writer.name("sums").beginArray();
            for (Money sum : dry.totals()) {
                writer.beginObject();
                Json.number(writer.name("amount"), sum.amount());
                writer.name("currency").value(sum.currency());
                writer.endObject();
            }
            writer.endArray();
            writer.name("unknownPrices").value(dry.unknown());
            writer.name("problems").beginArray();
            for (RowPlan row : bad) {
                for (RowProblem problem : row.problems()) {
                    write(writer, row, problem);
                }
            }
            writer.endArray();
        });
    }

    private static void write(JsonWriter writer, RowPlan row, RowProblem problem) throws IOException {
        writer.beginObject();
        writer.name("row").value(row.row().number());
        writer.name("line").value(row.row().line());
        writer.name("wish").value(row.row().kind());
        writer.name("domain").value(row.row().domain());
        writer.name("column").value(problem.column());
        writer.name("text").value(problem.text());
        writer.endObject();
    }

    @Override
    public void cancelled(long rows) throws IOException {
        Json.print(terminal, writer -> writer.name("cancelled").value(rows));
    }

    @Override
    public void asking(long rows) throws IOException {
        Json.print(terminal, writer -> writer.name("askedAbout").value(rows));
    }

    @Override
    public void status(String job, BulkProgress progress) throws IOException {
        Json.print(terminal, writer -> {
            writer.name("job").value(job);
            Json.text(
                    writer, "state", progress.state().map(state -> state.name().toLowerCase(Locale.ROOT)));
            writer.name("total").value(progress.total());
            writer.name("counts").beginObject();
            for (Map.Entry<String, Long> count : new TreeMap<>(progress.counts()).entrySet()) {
                writer.name(count.getKey()).value(count.getValue());
            }
            writer.endObject();
        });
    }

    @Override
    public void ended(String job, BulkProgress progress) throws IOException {
        status(job, progress);
    }
}
