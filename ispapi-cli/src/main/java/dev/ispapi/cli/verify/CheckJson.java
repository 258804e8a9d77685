package dev.ispapi.cli.verify;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.bridge.mapping.PlatformCheck;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.util.List;

/** A check as a JSON document: what it decides, and what its commands were answered; names of properties, and no values. */
final class CheckJson {

    private CheckJson() {}

    static void print(PlatformCheck check, List<CheckAnswer> answers, Terminal terminal) throws IOException {
        Json.print(terminal, writer -> {
            writer.name("check").value(check.id());
            writer.name("decides").value(check.decides());
            writer.name(check.changes() ? "doByHand" : "lookAt").value(check.look());
            Json.text(writer, "risk", check.risk());
            if (!answers.isEmpty()) {
                writer.name("answers").beginArray();
                for (CheckAnswer answer : answers) {
                    write(writer, answer);
                }
                writer.endArray();
            }
        });
        terminal.out().flush();
    }

    private static void write(JsonWriter writer, CheckAnswer answer) throws IOException {
        writer.beginObject();
        writer.name("command").value(answer.command());
        Json.texts(writer, "parameters", answer.parameters());
        if (answer.response().isPresent()) {
            write(writer, answer.response().get());
        } else {
            writer.name("error").value(answer.error());
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
