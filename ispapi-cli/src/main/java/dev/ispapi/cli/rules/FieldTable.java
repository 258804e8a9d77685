package dev.ispapi.cli.rules;

import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import dev.ispapi.tld.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The additional fields of an operation as a table: each field's values stand under each other in the last column. */
final class FieldTable {

    private static final String GAP = "  ";
    private static final int KIND = 7;
    private static final int REQUIRED = 8;
    private static final int MANY = 20;
    private static final int NARROWEST = 20;
    private static final String INDENT = "  ";

    /** A longer name has a line of its own, so that there is room for what it means. */
    private static final int WIDEST_NAME = 40;

    private final Footnotes footnotes;
    private final boolean hasColours;
    private final int columns;
    private final Map<List<String>, String> shown = new HashMap<>();

    FieldTable(Footnotes footnotes, boolean hasColours, int columns) {
        this.footnotes = footnotes;
        this.hasColours = hasColours;
        this.columns = columns;
    }

    /** The fields of an operation. What was already said of one for another operation is not said again. */
    List<String> lines(List<AdditionalField> fields, String operation) {
        int name = Stream.concat(Stream.of("PARAMETER"), fields.stream().map(AdditionalField::name))
                .mapToInt(Text::width)
                .filter(width -> width <= WIDEST_NAME)
                .max()
                .orElseThrow();
        int last = columns - name - KIND - REQUIRED - 3 * GAP.length();
        if (last < NARROWEST) {
            return stacked(fields, operation);
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(name, "PARAMETER", "KIND", "REQUIRED", "MEANING AND VALUES"));
        for (AdditionalField field : fields) {
            String[] cells = {field.name(), kind(field), required(field)};
            if (Text.width(field.name()) > name) {
                lines.add(field.name());
                cells[0] = "";
            }
            for (String detail : details(field, operation, last)) {
                lines.add(row(name, cells[0], cells[1], cells[2], detail));
                Arrays.fill(cells, "");
            }
        }
        return lines;
    }

    /** For narrow terminals: what belongs to a field stands below its name. */
    private List<String> stacked(List<AdditionalField> fields, String operation) {
        List<String> lines = new ArrayList<>();
        for (AdditionalField field : fields) {
            lines.add(field.name());
            lines.add(INDENT + kind(field) + ", required: " + required(field));
            details(field, operation, columns - INDENT.length()).forEach(detail -> lines.add(INDENT + detail));
        }
        return lines;
    }

    private static String row(int name, String... cells) {
        return (Text.pad(cells[0], name)
                        + GAP
                        + Text.pad(cells[1], KIND)
                        + GAP
                        + Text.pad(cells[2], REQUIRED)
                        + GAP
                        + cells[3])
                .stripTrailing();
    }

    private static String kind(AdditionalField field) {
        return field.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String required(AdditionalField field) {
        return switch (field.required()) {
            case ALWAYS -> "yes";
            case NEVER -> "no";
            case WHEN -> "depends";
        };
    }

    private List<String> details(AdditionalField field, String operation, int width) {
        List<String> lines =
                new ArrayList<>(Words.wrapped(field.label() + " " + footnotes.mark(field.source()), width));
        List<String> more = more(field, width);
        List<String> key = new ArrayList<>(more);
        key.add(field.name());
        String first = shown.putIfAbsent(key, operation);
        lines.addAll(first == null || more.size() < 2 ? more : List.of("as for " + first));
        return lines;
    }

    private List<String> more(AdditionalField field, int width) {
        List<String> lines = new ArrayList<>();
        if (field.formOnly()) {
            lines.addAll(Words.wrapped("part of the form, never sent", width));
        }
        if (!field.verified()) {
            Words.wrapped("unverified: no documentation page names it", width)
                    .forEach(line -> lines.add(Style.CAREFUL.of(line, hasColours)));
        }
        field.requiredWhen().ifPresent(condition -> lines.addAll(Words.wrapped("required if " + condition, width)));
        field.conflicts()
                .forEach(conflict -> lines.addAll(Words.wrapped(
                        "but " + RuleWords.need(conflict) + " " + footnotes.mark(conflict.source()), width)));
        field.onlyWhen().ifPresent(condition -> lines.addAll(Words.wrapped("only if " + condition, width)));
        lines.addAll(values(field, width));
        return lines;
    }

    private static List<String> values(AdditionalField field, int width) {
        List<Choice> choices = field.choices();
        if (choices.isEmpty()) {
            return form(field.kind()).lines().toList();
        }
        if (choices.size() > MANY) {
            return Words.wrapped(
                    choices.stream()
                            .map(choice -> choice.label().equals(choice.value())
                                    ? choice.value()
                                    : choice.value() + " " + choice.label())
                            .collect(Collectors.joining(", ")),
                    width);
        }
        int longest = choices.stream()
                .mapToInt(choice -> Text.width(shown(choice)))
                .max()
                .orElseThrow();
        return choices.stream()
                .flatMap(choice -> value(choice, longest, width).stream())
                .toList();
    }

    private static List<String> value(Choice choice, int longest, int width) {
        List<String> lines = new ArrayList<>();
        String removes = choice.removes().stream()
                .map(removed -> removed.contact() + " without " + removed.field())
                .collect(Collectors.joining(", "));
        String label = choice.label().equals(choice.value()) ? "" : choice.label();
        String text = label + (removes.isEmpty() ? "" : " (" + removes + ")");
        String start = Text.pad(shown(choice), longest);
        for (String part : Words.wrapped(text, Math.max(width - longest - GAP.length(), 10))) {
            lines.add((start + GAP + part).stripTrailing());
            start = " ".repeat(longest);
        }
        return lines;
    }

    /** An empty value is one too. */
    private static String shown(Choice choice) {
        return choice.value().isEmpty() ? "(empty)" : choice.value();
    }

    private static String form(FieldKind kind) {
        return switch (kind) {
            case TEXT, CHOICE -> "";
            case CONSENT -> "1 if the registrant accepts it";
            case COUNTRY -> "a country code such as CA";
            case DATE -> "a day such as 1980-12-31";
            case CONTACT -> "a contact handle such as P-ABC1";
            case PHONE -> "a number such as +49.6841698";
        };
    }
}
