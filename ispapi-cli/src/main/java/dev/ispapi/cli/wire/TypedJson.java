package dev.ispapi.cli.wire;

import com.squareup.moshi.JsonWriter;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Paging;
import dev.ispapi.wire.TypedResult;
import java.io.IOException;
import java.util.List;
import okio.BufferedSink;

/** Writes what {@code send} returns as JSON: a result, a list of results, or a page. The results write themselves. */
final class TypedJson {

    private TypedJson() {}

    /** Secrets are written as they came, like those of the untyped answer: they stand in the file that is read. */
    static void write(JsonWriter writer, Object value) throws IOException {
        if (value instanceof TypedResult result) {
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeUtf8(result.toJsonWithSecrets());
            }
        } else if (value instanceof Page<?> page) {
            writer.beginObject();
            write(writer.name("entries"), page.entries());
            paging(page.paging(), writer.name("paging"));
            writer.endObject();
        } else if (value instanceof List<?> results) {
            writer.beginArray();
            for (Object result : results) {
                write(writer, result);
            }
            writer.endArray();
        } else {
            throw new IllegalArgumentException("expected a result, a list or a page, found " + value.getClass());
        }
    }

    private static void paging(Paging paging, JsonWriter writer) throws IOException {
        writer.beginObject();
        writer.name("first").value(paging.first());
        writer.name("last").value(paging.last());
        writer.name("count").value(paging.count());
        writer.name("limit").value(paging.limit());
        writer.name("total").value(paging.total());
        writer.endObject();
    }
}
