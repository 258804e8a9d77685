package dev.ispapi.cli.wire;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.bridge.Preview;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.command.Command;
import dev.ispapi.wire.CommandText;
import java.io.IOException;
import java.util.Optional;

/** A command as a JSON document: name and parameters, what breaks the rules, and what it becomes on the other platform. */
final class EncodeJson {

    private EncodeJson() {}

    static void print(Command<?> command, Optional<RuleCheck> check, Optional<Preview> preview, Json json)
            throws IOException {
        json.object(writer -> {
            write(writer, command.encode());
            if (check.isPresent()) {
                check.get().write(writer);
            }
            if (preview.isPresent()) {
                write(writer, preview.get());
            }
        });
    }

    private static void write(JsonWriter writer, Preview preview) throws IOException {
        writer.name("becomes").beginArray();
        for (CommandText text : preview.commands()) {
            writer.beginObject();
            write(writer, text);
            writer.endObject();
        }
        writer.endArray();
        Json.texts(writer, "later", preview.laterCommands());
        Json.texts(writer, "notices", preview.notices());
    }

    private static void write(JsonWriter writer, CommandText text) throws IOException {
        writer.name("command").value(text.command());
        Json.texts(writer, "parameters", text.parameters());
    }
}
