package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.Choice;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.internal.data.RulesFile.FieldRule;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a data file of a zone, or of something that zones share: {@code zones/ca.json}, {@code shared/afnic.json}. */
final class RulesFileReader {

    /** What this version reads; a file that needs a newer library says another number. */
    static final int FORMAT = 1;

    private final StrictJsonReader reader;
    private final Map<String, Source> commonSources;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<FactName<?>, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<FactName<?>, Fact<?>> registryFacts = new LinkedHashMap<>();
    private final List<Fact<?>> conflicts = new ArrayList<>();
    private final List<FieldRule> fields = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private List<String> uses = List.of();
    private @Nullable Integer format;
    private @Nullable String zone;

    private RulesFileReader(StrictJsonReader reader, Map<String, Source> commonSources) {
        this.reader = reader;
        this.commonSources = commonSources;
    }

    static RulesFile read(StrictJsonReader reader, Map<String, Source> commonSources) {
        RulesFileReader file = new RulesFileReader(reader, commonSources);
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            file.readKey(key);
        }
        reader.need(place, "format", file.format);
        reader.end();
        return new RulesFile(
                Optional.ofNullable(file.zone),
                file.uses,
                Map.copyOf(file.sources),
                List.copyOf(file.facts.values()),
                List.copyOf(file.conflicts),
                List.copyOf(file.registryFacts.values()),
                List.copyOf(file.fields),
                List.copyOf(file.remarks));
    }

    private void readKey(String key) {
        switch (key) {
            case "format" -> format = readFormat(reader);
            case "zone" -> zone = reader.text();
            case "uses" -> uses = reader.texts();
            case "sources" -> readSources();
            case "facts" -> readFacts(facts);
            case "conflicts" -> readFacts(null);
            case "registryFacts" -> readFacts(registryFacts);
            case "choices" -> readChoices();
            case "fields" -> readFields();
            case "remarks" -> readRemarks();
            default ->
                throw reader.unknownKey(
                        key,
                        "format, zone, uses, sources, facts, conflicts, registryFacts, choices, fields or remarks");
        }
    }

    static int readFormat(StrictJsonReader reader) {
        int format = reader.count();
        if (format != FORMAT) {
            throw reader.broken("expected the format " + FORMAT + ", found " + format
                    + "; a file of another format needs another version of ispapi-tld-rules");
        }
        return format;
    }

    private void readSources() {
        reader.beginObject();
        for (String name = reader.nextKey(); name != null; name = reader.nextKey()) {
            sources.put(name, SourceReader.read(reader));
        }
    }

    private void readChoices() {
        reader.beginObject();
        for (String name = reader.nextKey(); name != null; name = reader.nextKey()) {
            choices.put(name, ChoiceReader.read(reader));
        }
    }

    private void readFields() {
        reader.beginArray();
        while (reader.hasElement()) {
            fields.add(new FieldReader(reader, choices, this).read());
        }
    }

    private void readRemarks() {
        reader.beginArray();
        while (reader.hasElement()) {
            remarks.add(readRemark());
        }
    }

    /** Facts by the names of their sources. Each comes once; if there is nowhere to keep them by name, they are conflicts. */
    private void readFacts(@Nullable Map<FactName<?>, Fact<?>> byName) {
        reader.beginObject();
        for (String name = reader.nextKey(); name != null; name = reader.nextKey()) {
            Source source = source(name);
            reader.beginObject();
            for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
                Optional<FactName<?>> fact = FactName.find(key);
                if (fact.isEmpty()) {
                    throw reader.unknownKey(key, "the name of a fact, one of " + FactName.all());
                }
                Fact<?> read = FactReader.read(fact.get(), reader, source);
                if (byName == null) {
                    conflicts.add(read);
                } else if (byName.putIfAbsent(read.name(), read) != null) {
                    throw reader.broken("expected each fact once, found \"" + read.name()
                            + "\" from two sources; what the less trusted one says belongs under \"conflicts\"");
                }
            }
        }
    }

    /** A source by its name, of this file or a common one. */
    Source source(String name) {
        Source own = sources.get(name);
        Source source = own == null ? commonSources.get(name) : own;
        if (source == null) {
            throw reader.broken(
                    "expected a source that the file names before, or a common one, found \"" + name + "\"");
        }
        return source;
    }

    private Remark readRemark() {
        Map<String, String> texts = new LinkedHashMap<>();
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            switch (key) {
                case "text", "source" -> texts.put(key, reader.text());
                default -> throw reader.unknownKey(key, "text or source");
            }
        }
        return new Remark(
                reader.need(place, "text", texts.get("text")),
                source(reader.need(place, "source", texts.get("source"))));
    }
}
