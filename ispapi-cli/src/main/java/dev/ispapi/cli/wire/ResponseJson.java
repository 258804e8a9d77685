package dev.ispapi.cli.wire;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.TypedResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A response as a JSON document: code, description, and the typed result or all properties. */
final class ResponseJson {

    private ResponseJson() {}

    /**
     * Writes what stands within the document.
     *
     * @param result the typed result; empty if the command failed or has no type
     * @param isTyped whether the command has a type, so that properties are left out
     * @param isWhole whether the type names all that the API sends
     */
    static void write(JsonWriter writer, Response response, Optional<Object> result, boolean isTyped, boolean isWhole)
            throws IOException {
        head(response, writer);
        if (result.isPresent()) {
            TypedJson.write(writer.name("result"), result.get());
        }
        if (!isTyped) {
            properties(writer.name("properties"), response.columns());
        }
        List<Column> others =
                isWhole ? List.of() : result.map(ResponseJson::others).orElse(List.of());
        if (!others.isEmpty()) {
            properties(writer.name("others"), others);
        }
    }

    /** What a type must not hide: the pages of CNR do not name all that its servers send. */
    private static List<Column> others(Object result) {
        Object first = result instanceof Page<?> page && !page.entries().isEmpty()
                ? page.entries().get(0)
                : result;
        return first instanceof TypedResult typed ? typed.others() : List.of();
    }

    /** Times that the answer does not have are left out. */
    private static void head(Response response, JsonWriter writer) throws IOException {
        writer.name("code").value(response.code());
        writer.name("description").value(response.description());
        if (response.runTime().isPresent()) {
            Json.number(writer.name("runtime"), response.runTime().get());
        }
        if (response.queueTime().isPresent()) {
            Json.number(writer.name("queuetime"), response.queueTime().get());
        }
        writer.name("pending").value(response.isPending());
    }

    private static void properties(JsonWriter writer, List<Column> columns) throws IOException {
        writer.beginObject();
        for (Column column : columns) {
            writer.name(column.name()).beginArray();
            for (String value : column.values()) {
                writer.value(value);
            }
            writer.endArray();
        }
        writer.endObject();
    }
}
