package dev.ispapi.tld;

import dev.ispapi.tld.RulesFile.FieldRule;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one additional field. */
final class FieldReader {

    private final StrictJsonReader reader;
    private final Map<String, List<Choice>> namedChoices;
    private final Function<String, Source> sources;

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

    FieldReader(StrictJsonReader reader, Map<String, List<Choice>> namedChoices, Function<String, Source> sources) {
        this.reader = reader;
        this.namedChoices = namedChoices;
        this.sources = sources;
    }

    FieldRule read() {
        String place = reader.object(this::readKey);
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
        return new FieldRule(
                Set.copyOf(operations),
                reader.built(
                        place,
                        () -> new AdditionalField(
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
                                conflicts)));
    }

    private void readKey(String key) {
        switch (key) {
            case "operations" -> reader.array(() -> operations.add(reader.constant(Operation.class)));
            case "parameter" -> parameter = reader.text();
            case "formOnly" -> formOnly = reader.text();
            case "label" -> label = reader.text();
            case "kind" -> kind = reader.constant(FieldKind.class);
            case "choices" -> choices = readChoices();
            case "required" -> readRequired();
            case "onlyWhen" -> onlyWhen = OfferReader.condition(reader);
            case "verified" -> verified = reader.flag();
            case "source" -> source = sources.apply(reader.text());
            case "conflicts" -> reader.array(() -> conflicts.add(readConflict()));
            default ->
                throw reader.unknownKey(
                        key,
                        "operations, parameter, formOnly, label, kind, choices, required, onlyWhen, verified, source or"
                                + " conflicts");
        }
    }

    private List<Choice> readChoices() {
        if (!reader.atText()) {
            return ChoiceReader.read(reader);
        }
        String name = reader.text();
        return ChoiceReader.named(reader, Optional.ofNullable(namedChoices.get(name)), name);
    }

    private void readRequired() {
        Need need = readNeed();
        required = need.required();
        requiredWhen = need.when().orElse(null);
    }

    /** Whether a field must have a value, and on which condition. */
    private record Need(Required required, Optional<Condition> when) {}

    private Need readNeed() {
        return reader.atText()
                ? new Need(reader.constant(Required.class), Optional.empty())
                : new Need(Required.WHEN, Optional.of(OfferReader.condition(reader)));
    }

    private FieldConflict readConflict() {
        List<Need> needs = new ArrayList<>();
        List<Source> from = new ArrayList<>();
        String place = reader.object(key -> {
            switch (key) {
                case "required" -> needs.add(readNeed());
                case "source" -> from.add(sources.apply(reader.text()));
                default -> throw reader.unknownKey(key, "required or source");
            }
        });
        Need need = reader.need(place, "required", needs.isEmpty() ? null : needs.get(0));
        Source other = reader.need(place, "source", from.isEmpty() ? null : from.get(0));
        return reader.built(place, () -> new FieldConflict(need.required(), need.when(), other));
    }
}
