package dev.ispapi.tld.price;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import okio.BufferedSink;

/** Writes the export as JSON. */
final class JsonExport {

    private final JsonWriter json;

    private JsonExport(JsonWriter json) {
        this.json = json;
    }

    static void write(BufferedSink sink, PriceList prices, List<ExportedClass> classes, List<String> notes)
            throws IOException {
        JsonWriter json = JsonWriter.of(sink);
        json.setIndent("  ");
        JsonExport export = new JsonExport(json);
        json.beginObject();
        export.text("accountCurrency", prices.accountCurrency());
        json.name("classes").beginArray();
        for (ExportedClass each : classes) {
            export.write(each);
        }
        json.endArray();
        if (!notes.isEmpty()) {
            export.texts("notes", notes);
        }
        export.problems(prices.problems());
        json.endObject();
        json.flush();
    }

    private void write(ExportedClass each) throws IOException {
        json.beginObject();
        json.name("class").value(each.tldClass());
        text("zone", each.zone());
        text("currency", each.currency());
        amount("restore", each.restore());
        amount("trade", each.trade());
        number("graceDays", each.graceDays());
        amount("graceFee", each.graceFee());
        number("redemptionDays", each.redemptionDays());
        amount("redemptionFee", each.redemptionFee());
        flag("idProtection", each.idProtection());
        flag("authCodeRequired", each.authCodeRequired());
        if (!each.factsFrom().isEmpty()) {
            texts("factsFrom", each.factsFrom());
        }
        json.name("terms").beginArray();
        for (ExportedTerm term : each.terms()) {
            write(term);
        }
        json.endArray();
        json.endObject();
    }

    private void write(ExportedTerm term) throws IOException {
        json.beginObject();
        json.name("term").value(term.term().toString());
        flag("offered", term.isOffered() ? Optional.of(true) : Optional.empty());
        amount("register", term.register());
        amount("renew", term.renew());
        amount("transfer", term.transfer());
        json.endObject();
    }

    private void problems(List<PriceProblem> problems) throws IOException {
        json.name("problems").beginArray();
        for (PriceProblem problem : problems) {
            json.beginObject();
            json.name("relation").value(problem.relation());
            json.name("message").value(problem.message());
            json.endObject();
        }
        json.endArray();
    }

    private void texts(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get());
        }
    }

    private void amount(String name, Optional<BigDecimal> value) throws IOException {
        text(name, value.map(BigDecimal::toPlainString));
    }

    private void number(String name, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get().longValue());
        }
    }

    private void flag(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.name(name).value(value.get().booleanValue());
        }
    }
}
