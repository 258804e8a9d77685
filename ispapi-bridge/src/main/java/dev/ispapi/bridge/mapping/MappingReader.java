package dev.ispapi.bridge.mapping;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Reads the data files of the mapping. */
final class MappingReader {

    private static final int NO_BOUND = 9999;

    private MappingReader() {}

    static List<MappedCommand> commands(String family) {
        List<MappedCommand> commands = new ArrayList<>();
        for (Object value : (List<?>) read(family + ".json")) {
            commands.add(command(family, new JsonObjectReader(family, value)));
        }
        return commands;
    }

    static List<ParameterRow> extensions() {
        List<ParameterRow> rows = new ArrayList<>();
        for (Object value : (List<?>) read("extensions.json")) {
            rows.add(parameter(new JsonObjectReader("extensions", value)));
        }
        return rows;
    }

    static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        JsonObjectReader object = new JsonObjectReader("classes", read("classes.json"));
        object.names().forEach(name -> classes.put(name, object.requiredText(name)));
        return classes;
    }

    static List<String> families() {
        try (BufferedSource source = Okio.buffer(Okio.source(open("families.txt")))) {
            return source.readUtf8().lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("families.txt can't be read", e);
        }
    }

    private static Object read(String file) {
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(open(file))))) {
            Object value = reader.readJsonValue();
            if (value == null) {
                throw new IllegalStateException(file + " is empty");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private static InputStream open(String file) {
        @Nullable InputStream stream = MappingReader.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the mapping lacks its file " + file);
        }
        return stream;
    }

    private static MappedCommand command(String family, JsonObjectReader object) {
        String name = object.requiredText("command");
        JsonObjectReader read = object;
        Optional<Refusal> refusal = refusal(read);
        Verdict verdict = Verdict.valueOf(read.requiredText("verdict").toUpperCase(Locale.ROOT));
        if (refusal.isPresent() != (verdict == Verdict.REFUSED)) {
            throw new IllegalStateException(name + ": a refused command, and no other, has a reason");
        }
        MappedCommand command = new MappedCommand(
                name,
                family,
                verdict,
                read.texts("sends"),
                refusal,
                confidence(read),
                read.text("flow"),
                read.text("rule"),
                read.textsByName("fixed"),
                read.textsByName("orderBy"),
                read.flag("list"),
                read.flag("extensions"),
                read.object("pending").map(MappingReader::pending).orElse(Pending.NEVER),
                read.texts("notices"),
                rows(name, read.list("parameters")).stream()
                        .map(MappingReader::parameter)
                        .toList(),
                rows(name, read.list("properties")).stream()
                        .map(MappingReader::property)
                        .toList(),
                read.texts("without"));
        read.end();
        return command;
    }

    private static List<JsonObjectReader> rows(String command, List<?> values) {
        return values.stream()
                .map(value -> new JsonObjectReader(command, value))
                .toList();
    }

    private static Optional<Refusal> refusal(JsonObjectReader read) {
        Optional<String> instead = read.text("instead");
        return read.text("why").map(why -> new Refusal(why, instead));
    }

    private static Confidence confidence(JsonObjectReader read) {
        return read.text("confidence")
                .map(word -> Confidence.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Confidence.PAGE);
    }

    private static Pending pending(JsonObjectReader read) {
        boolean always = read.flag("always");
        List<String> byDescription = read.texts("description");
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        read.object("properties")
                .ifPresent(object -> object.names().forEach(name -> byValue.put(name, object.texts(name))));
        read.end();
        return new Pending(always, byValue, byDescription);
    }

    private static ParameterRow parameter(JsonObjectReader read) {
        String name = read.requiredText("name");
        Optional<Refusal> refusal = refusal(read);
        OptionalInt last = read.number("last");
        ParameterRow row = new ParameterRow(
                name,
                last.isPresent() && last.getAsInt() == NO_BOUND ? OptionalInt.of(Integer.MAX_VALUE) : last,
                read.text("to"),
                read.text("as"),
                read.optionalTextsByName("values"),
                refusal,
                read.texts("zones"),
                confidence(read),
                read.text("source"));
        if (row.isRefused() && row.to().isPresent()) {
            throw new IllegalStateException(read.where() + ": " + name + " is refused and sent");
        }
        read.end();
        return row;
    }

    private static PropertyRow property(JsonObjectReader read) {
        PropertyRow row = new PropertyRow(
                read.requiredText("name"),
                read.text("from"),
                read.text("or"),
                read.text("ask"),
                read.text("fixed"),
                read.text("as"),
                read.textsByName("values"),
                read.number("version"),
                confidence(read));
        read.end();
        return row;
    }
}
