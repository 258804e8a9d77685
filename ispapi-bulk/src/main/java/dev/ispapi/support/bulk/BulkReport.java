package dev.ispapi.support.bulk;

import com.squareup.moshi.JsonWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.ispapi.support.jdbc.StoredPlan;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.value.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okio.BufferedSink;
import okio.Okio;

/**
 * A report by row, as CSV or JSON: {@code row,wish,domain,status,cost,message}. Secrets are never in it. Rows are written as they come.
 * Not thread-safe.
 */
public abstract class BulkReport implements AutoCloseable {

    private static final List<String> HEADER = List.of("row", "wish", "domain", "status", "cost", "message");
    private static final String FORMULA = "=+-@\t";

    BulkReport() {}

    /**
     * A report as CSV in UTF-8.
     *
     * @param out where to; it is closed with the report
     * @return the report
     */
    public static BulkReport csv(OutputStream out) {
        return new Csv(CsvWriter.builder().build(out, StandardCharsets.UTF_8));
    }

    /**
     * A report as a JSON array of objects, in UTF-8.
     *
     * @param out where to; it is closed with the report
     * @return the report
     */
    public static BulkReport json(OutputStream out) {
        return new Json(Okio.buffer(Okio.sink(out)));
    }

    /**
     * Adds a row of a dry run.
     *
     * @param row the row
     */
    public void add(RowPlan row) {
        String status = row.isStored() ? "STORED" : row.problems().isEmpty() ? "OK" : "PROBLEM";
        String message = row.problems().stream().map(RowProblem::toString).collect(Collectors.joining("; "));
        write(List.of(
                Long.toString(row.row().number()),
                row.row().kind(),
                row.row().domain(),
                status,
                cost(row.plan()),
                message));
    }

    /**
     * Adds a row of a job.
     *
     * @param plan the row's plan
     */
    public void add(StoredPlan plan) {
        write(List.of(
                plan.row().orElse(0) > 0 ? Long.toString(plan.row().getAsLong()) : "",
                plan.progress().plan().wish(),
                plan.progress().plan().domain().ascii(),
                plan.status(),
                cost(Optional.of(plan.progress().plan())),
                plan.message()));
    }

    private static String cost(Optional<Plan> plan) {
        if (plan.isEmpty() || plan.get().costs().isEmpty()) {
            return "";
        }
        String known = plan.get().knownCost().stream().map(Money::toString).collect(Collectors.joining(" + "));
        return plan.get().isCostKnown() ? known : known.isEmpty() ? "unknown" : known + " + unknown";
    }

    abstract void write(List<String> cells);

    @Override
    public abstract void close();

    private static final class Csv extends BulkReport {

        private final CsvWriter csv;

        Csv(CsvWriter csv) {
            this.csv = csv;
            csv.writeRecord(HEADER);
        }

        /** A cell that a spreadsheet would take for a formula gets an apostrophe: its text came from a file or from outside. */
        @Override
        void write(List<String> cells) {
            csv.writeRecord(cells.stream()
                    .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                    .toList());
        }

        @Override
        public void close() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Json extends BulkReport {

        private final JsonWriter json;

        Json(BufferedSink sink) {
            this.json = JsonWriter.of(sink);
            try {
                json.setIndent(" ");
                json.beginArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void write(List<String> cells) {
            try {
                json.beginObject();
                for (int index = 0; index < cells.size(); index++) {
                    json.name(HEADER.get(index));
                    if (index == 0 && !cells.get(0).isEmpty()) {
                        json.value(Long.parseLong(cells.get(0)));
                    } else {
                        json.value(cells.get(index));
                    }
                }
                json.endObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                json.endArray();
                json.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
