package dev.ispapi.cli.verify;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.util.Map;

/** Checks and their results as JSON documents: what was sent and what came, with names of properties and no values. */
final class CheckJson implements Verification.Report {

    private final Terminal terminal;

    CheckJson(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A check that is not carried out. */
    void check(Check check) throws IOException {
        Json.print(terminal, writer -> write(writer, check));
        terminal.out().flush();
    }

    @Override
    public void result(Result result) throws IOException {
        Json.print(terminal, writer -> {
            write(writer, result.check());
            writer.name("verdict").value(Words.camelCase(result.finding().verdict()));
            writer.name("found").value(result.finding().found());
            writer.name("exchanges").beginArray();
            for (Exchange exchange : result.exchanges()) {
                write(writer, exchange);
            }
            writer.endArray();
        });
        terminal.out().flush();
    }

    @Override
    public void end(Map<String, String> leftBehind) throws IOException {
        Json.print(terminal, writer -> Json.texts(writer, "leftBehind", leftBehind));
        terminal.out().flush();
    }

    private static void write(JsonWriter writer, Check check) throws IOException {
        writer.name("check").value(check.id());
        writer.name("changes").value(check.changes());
        writer.name("assumes").value(check.assumes());
        writer.name("decides").value(check.decides());
        Json.text(writer, "risk", check.risk());
        Json.text(writer, "byHand", check.byHand());
    }

    private static void write(JsonWriter writer, Exchange exchange) throws IOException {
        writer.beginObject();
        writer.name("command").value(exchange.command());
        Json.texts(writer, "parameters", exchange.parameters());
        Json.text(writer, "way", exchange.way());
        if (exchange.response().isPresent()) {
            write(writer, exchange.response().get());
        } else {
            writer.name("error").value(exchange.error());
        }
        writer.endObject();
    }

    /** Each property with the number of its values. */
    private static void write(JsonWriter writer, Response response) throws IOException {
        writer.name("code").value(response.code());
        writer.name("description").value(response.description());
        writer.name("properties").beginObject();
        for (Column column : response.columns()) {
            writer.name(column.name()).value(column.size());
        }
        writer.endObject();
    }
}
