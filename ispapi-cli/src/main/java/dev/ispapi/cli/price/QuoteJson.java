package dev.ispapi.cli.price;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.QuoteLine;
import dev.ispapi.tld.price.QuoteNote;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Money;
import java.io.IOException;
import java.util.Optional;

/** A quote as one JSON document. Amounts are numbers: those of lines with all their digits, totals rounded to those of their currency. */
final class QuoteJson {

    private QuoteJson() {}

    static void print(Quote quote, Optional<Money> converted, RulesLanguage language, Terminal terminal)
            throws IOException {
        try (Json json = new Json(terminal.out())) {
            json.object(writer -> write(quote, converted, language, writer));
        }
    }

    /** There is no {@code total} if the lines are in several currencies; {@code totals} has one for each. */
    private static void write(Quote quote, Optional<Money> converted, RulesLanguage language, JsonWriter writer)
            throws IOException {
        String domain = quote.domain().orElseThrow();
        writer.name("domain").value(domain);
        writer.name("unicode").value(DomainName.of(domain).unicode());
        writer.name("operation").value(OrderName.of(quote.order()));
        if (quote.term().isPresent()) {
            writer.name("term").value(quote.term().get().toString());
        }
        writer.name("class").value(quote.owner());
        if (quote.premiumClass().isPresent()) {
            writer.name("premiumClass").value(quote.premiumClass().get());
        }
        writer.name("lines").beginArray();
        for (QuoteLine line : quote.lines()) {
            writer.beginObject();
            writer.name("key").value(line.key());
            writer.name("description").value(line.description(language));
            writer.name("quantity").value(line.quantity());
            Json.number(writer.name("unitPrice"), line.unitPrice());
            Json.number(writer.name("amount"), line.amount());
            writer.name("currency").value(line.currency());
            writer.name("source").value(line.source());
            writer.endObject();
        }
        writer.endArray();
        if (quote.totals().size() == 1) {
            Json.number(writer.name("total"), quote.total().amount());
            writer.name("currency").value(quote.currency());
        }
        writer.name("totals").beginArray();
        for (Money total : quote.totals()) {
            money(writer, total);
        }
        writer.endArray();
        writer.name("notes").beginArray();
        for (QuoteNote note : quote.notes()) {
            writer.beginObject();
            writer.name("kind").value(Words.camelCase(note.kind()));
            writer.name("text").value(note.text(language));
            writer.endObject();
        }
        writer.endArray();
        if (converted.isPresent()) {
            money(writer.name("converted"), converted.get());
        }
    }

    private static void money(JsonWriter writer, Money money) throws IOException {
        writer.beginObject();
        Json.number(writer.name("amount"), money.amount());
        writer.name("currency").value(money.currency());
        writer.endObject();
    }
}
