package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import dev.ispapi.tld.Condition;
import dev.ispapi.tld.FieldConflict;
import dev.ispapi.tld.FieldKind;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Required;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.internal.data.RulesFile.FieldRule;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one additional field. */
final class FieldReader {

    private final StrictJsonReader reader;
    private final Map<String, List<Choice>> namedChoices;
    private final RulesFileReader file;

    private final Set<Operation> operations = EnumSet.noneOf(Operation.class);
    private @Nullable String parameter;
    private @Nullable String formOnly;
    private @Nullable String label;
    private @Nullable FieldKind kind;
    private List<Choice> choices = List.of();
    private @Nullable Required required;
    private @Nullable Condition requiredWhen;
    private @Nullable Condition onlyWhen;
    private boolean verified = true;
    private @Nullable Source source;
    private final List<FieldConflict> conflicts = new ArrayList<>();

    FieldReader(StrictJsonReader reader, Map<String, List<Choice>> namedChoices, RulesFileReader file) {
        this.reader = reader;
        this.namedChoices = namedChoices;
        this.file = file;
    }

    FieldRule read() {
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            readKey(key);
        }
        if (operations.isEmpty()) {
            throw reader.broken(place, "expected the key \"operations\" with at least one operation, found none");
        }
        if ((parameter == null) == (formOnly == null)) {
            throw reader.broken(place, "expected either the key \"parameter\" or the key \"formOnly\"");
        }
        String name = reader.need(place, "parameter", parameter == null ? formOnly : parameter);
        String text = reader.need(place, "label", label);
        FieldKind type = reader.need(place, "kind", kind);
        Required need = reader.need(place, "required", required);
        Source from = reader.need(place, "source", source);
        try {
            AdditionalField field = new AdditionalField(
                    name,
                    formOnly != null,
                    text,
                    type,
                    choices,
                    need,
                    Optional.ofNullable(requiredWhen),
                    Optional.ofNullable(onlyWhen),
                    verified,
                    from,
                    conflicts);
            return new FieldRule(Set.copyOf(operations), field);
        } catch (IllegalArgumentException e) {
            throw reader.broken(place, String.valueOf(e.getMessage()));
        }
    }

    private void readKey(String key) {
        switch (key) {
            case "operations" -> readOperations();
            case "parameter" -> parameter = reader.text();
            case "formOnly" -> formOnly = reader.text();
            case "label" -> label = reader.text();
            case "kind" -> kind = reader.constant(FieldKind.class);
            case "choices" -> choices = readChoices();
            case "required" -> readRequired();
            case "onlyWhen" -> onlyWhen = OfferReader.condition(reader);
            case "verified" -> verified = reader.flag();
            case "source" -> source = file.source(reader.text());
            case "conflicts" -> readConflicts();
            default ->
                throw reader.unknownKey(
                        key,
                        "operations, parameter, formOnly, label, kind, choices, required, onlyWhen, verified, source or"
                                + " conflicts");
        }
    }

    private void readOperations() {
        reader.beginArray();
        while (reader.hasElement()) {
            operations.add(reader.constant(Operation.class));
        }
    }

    private void readConflicts() {
        reader.beginArray();
        while (reader.hasElement()) {
            conflicts.add(readConflict());
        }
    }

    private List<Choice> readChoices() {
        if (!reader.atText()) {
            return ChoiceReader.read(reader);
        }
        String name = reader.text();
        List<Choice> named = namedChoices.get(name);
        if (named == null) {
            throw reader.broken("expected choices that the file lists before, found \"" + name + "\"");
        }
        return named;
    }

    private void readRequired() {
        Need need = readNeed();
        required = need.required();
        requiredWhen = need.when();
    }

    /** Whether a field must have a value, and on which condition. */
    private record Need(Required required, @Nullable Condition when) {}

    private Need readNeed() {
        return reader.atText()
                ? new Need(reader.constant(Required.class), null)
                : new Need(Required.WHEN, OfferReader.condition(reader));
    }

    private FieldConflict readConflict() {
        Need need = null;
        Source from = null;
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            switch (key) {
                case "required" -> need = readNeed();
                case "source" -> from = file.source(reader.text());
                default -> throw reader.unknownKey(key, "required or source");
            }
        }
        Need said = reader.need(place, "required", need);
        Source other = reader.need(place, "source", from);
        try {
            return new FieldConflict(said.required(), Optional.ofNullable(said.when()), other);
        } catch (IllegalArgumentException e) {
            throw reader.broken(place, String.valueOf(e.getMessage()));
        }
    }
}
