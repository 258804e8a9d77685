package dev.ispapi.tld;

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
        String place = reader.object(source::readKey);
        Source.Kind kind = reader.need(place, "kind", source.kind);
        String page = reader.need(place, "page", source.texts.get("page"));
        return reader.built(
                place,
                () -> new Source(
                        kind,
                        page,
                        Optional.ofNullable(source.texts.get("revision")),
                        Optional.ofNullable(source.texts.get("address")),
                        source.asOf()));
    }

    private void readKey(String key) {
        switch (key) {
            case "kind" -> kind = reader.constant(Source.Kind.class);
            case "page", "revision", "address" -> texts.put(key, reader.text());
            case "date", "earliest", "latest" ->
                days.put(key, reader.parsed("a date such as 2024-10-15", LocalDate::parse));
            default -> throw reader.unknownKey(key, "kind, page, revision, address, date, earliest or latest");
        }
    }

    private AsOf asOf() {
        LocalDate date = days.get("date");
        if (date == null) {
            return new AsOf(Optional.ofNullable(days.get("earliest")), Optional.ofNullable(days.get("latest")));
        }
        if (days.size() > 1) {
            throw new IllegalArgumentException("expected either a date, or an earliest and a latest one");
        }
        return AsOf.day(date);
    }
}
