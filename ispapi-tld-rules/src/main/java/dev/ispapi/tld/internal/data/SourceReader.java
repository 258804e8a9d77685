package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.AsOf;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a source: its kind and page, and the day or days of which it is. */
final class SourceReader {

    private final StrictJsonReader reader;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, LocalDate> days = new LinkedHashMap<>();
    private Source.@Nullable Kind kind;

    private SourceReader(StrictJsonReader reader) {
        this.reader = reader;
    }

    static Source read(StrictJsonReader reader) {
        SourceReader source = new SourceReader(reader);
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            source.readKey(key);
        }
        Source.Kind kind = reader.need(place, "kind", source.kind);
        String page = reader.need(place, "page", source.texts.get("page"));
        return new Source(
                kind,
                page,
                Optional.ofNullable(source.texts.get("revision")),
                Optional.ofNullable(source.texts.get("address")),
                source.asOf(place));
    }

    private void readKey(String key) {
        switch (key) {
            case "kind" -> kind = reader.constant(Source.Kind.class);
            case "page", "revision", "address" -> texts.put(key, reader.text());
            case "date", "earliest", "latest" -> days.put(key, reader.date());
            default -> throw reader.unknownKey(key, "kind, page, revision, address, date, earliest or latest");
        }
    }

    private AsOf asOf(String place) {
        LocalDate date = days.get("date");
        if (date == null) {
            try {
                return new AsOf(Optional.ofNullable(days.get("earliest")), Optional.ofNullable(days.get("latest")));
            } catch (IllegalArgumentException e) {
                throw reader.broken(place, String.valueOf(e.getMessage()));
            }
        }
        if (days.size() > 1) {
            throw reader.broken(place, "expected either a date, or an earliest and a latest one");
        }
        return AsOf.day(date);
    }
}
