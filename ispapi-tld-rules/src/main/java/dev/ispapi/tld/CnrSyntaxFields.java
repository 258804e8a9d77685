package dev.ispapi.tld;

import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns an answer to {@code QueryCommandSyntax} into additional fields. */
final class CnrSyntaxFields {

    private static final Pattern NAME = Pattern.compile("X-[A-Z0-9]+(-[A-Z0-9]+)*");

    /** A list of values; a range of numbers, a pattern or a sentence is none. */
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.-]{1,40}");

    /** {@code {"-eq": {"$NAME": "value"}}} or {@code {"-eq": ["$NAME", "value"]}}. */
    private static final Pattern EQUALS = Pattern.compile(
            "\"-eq\"\\s*:\\s*[\\[{]\\s*\"\\$?(X-[A-Z0-9-]+)\"\\s*[:,]\\s*\"?([^\",}\\]]*)\"?\\s*[\\]}]");

    private static final Pattern OTHER_OPERATOR = Pattern.compile("\"-(?!eq\"|or\")[a-z]+\"");

    private final Response answer;
    private final Source source;

    private CnrSyntaxFields(Response answer, Source source) {
        this.answer = answer;
        this.source = source;
    }

    static List<AdditionalField> of(Response answer, Source source) {
        return new CnrSyntaxFields(answer, source).fields();
    }

    private List<AdditionalField> fields() {
        List<AdditionalField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<String> parameters = answer.values("PARAMETER");
        for (int row = 0; row < parameters.size(); row++) {
            String name = parameters.get(row).strip().toUpperCase(Locale.ROOT);
            if (NAME.matcher(name).matches() && names.add(name)) {
                fields.add(field(name, row));
            }
        }
        return List.copyOf(fields);
    }

    private String cell(String column, int row) {
        List<String> values = answer.values(column);
        return row < values.size() ? values.get(row).strip() : "";
    }

    private AdditionalField field(String name, int row) {
        List<Choice> choices = choices(cell("RANGE", row));
        String dependency = cell("DEPENDENCY", row);
        Optional<Condition> condition = condition(dependency);
        boolean isRequired = isRequired(row);
        boolean isReadable = dependency.isEmpty() || condition.isPresent();
        Required required =
                !isRequired || !isReadable ? Required.NEVER : condition.isPresent() ? Required.WHEN : Required.ALWAYS;
        return new AdditionalField(
                name,
                false,
                Stream.of(cell("TITLE", row), cell("DESCRIPTION", row), name)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(name),
                choices.isEmpty() ? FieldKind.TEXT : FieldKind.CHOICE,
                choices,
                required,
                condition.filter(when -> required == Required.WHEN),
                Optional.empty(),
                isReadable,
                source,
                List.of());
    }

    private boolean isRequired(int row) {
        String required = cell("REQUIRED", row);
        return required.isEmpty() ? cell("OPTIONAL", row).equals("0") : required.equals("1");
    }

    private static List<Choice> choices(String range) {
        List<String> values = Arrays.stream(range.split("[|,;]", -1))
                .map(String::strip)
                .distinct()
                .toList();
        return values.size() > 1
                        && values.stream()
                                .allMatch(value -> VALUE.matcher(value).matches())
                ? values.stream()
                        .map(value -> new Choice(value, value, List.of()))
                        .toList()
                : List.of();
    }

    /** One field that has one of some values; other conditions are not read. */
    private static Optional<Condition> condition(String dependency) {
        Matcher equal = EQUALS.matcher(dependency);
        Set<String> fields = new HashSet<>();
        List<String> values = new ArrayList<>();
        while (equal.find()) {
            fields.add(equal.group(1));
            values.add(equal.group(2));
        }
        boolean isOneField =
                fields.size() == 1 && !OTHER_OPERATOR.matcher(dependency).find();
        return isOneField ? Optional.of(new Condition(fields.iterator().next(), values)) : Optional.empty();
    }
}
