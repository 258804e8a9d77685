package dev.ispapi.tld;

import dev.ispapi.tld.internal.text.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What values the kinds of additional fields take, and how to say what is wrong with others. */
final class FieldValues {

    private FieldValues() {}

    /** Whether a text is a country code: two letters in upper case. */
    static boolean isCountry(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** What is wrong with a value of a field, without showing it if it tells about a person; empty if it is fine. */
    static Optional<Phrase> problem(AdditionalField field, String value) {
        return switch (field.kind()) {
            case TEXT -> Optional.empty();
            case CHOICE -> field.choice(value).isPresent() ? Optional.empty() : Optional.of(notTaken(value));
            case COUNTRY -> {
                boolean isTaken = field.choices().isEmpty()
                        ? isCountry(value)
                        : field.choice(value).isPresent();
                yield isTaken ? Optional.empty() : Optional.of(notTaken(value));
            }
            case CONSENT -> value.equals("1") ? Optional.empty() : Optional.of(notTaken(value));
            case DATE -> isDate(value) ? Optional.empty() : Optional.of(Phrase.of("value.no-day"));
            case CONTACT -> isHandle(value) ? Optional.empty() : Optional.of(Phrase.of("value.no-handle"));
            case PHONE -> isPhone(value) ? Optional.empty() : Optional.of(Phrase.of("value.no-phone"));
        };
    }

    private static Phrase notTaken(String value) {
        String shown = value.length() > 40 ? value.substring(0, value.offsetByCodePoints(0, 20)) + "..." : value;
        return Phrase.of("value.not-taken", "value", shown);
    }

    /** How to add a field that is missing. */
    static Phrase add(AdditionalField field) {
        return Phrase.of("field.add." + form(field), "field", field.name(), "choices", choices(field));
    }

    /** What to use in place of a wrong value. */
    static Phrase use(AdditionalField field) {
        return Phrase.of("field.use." + form(field), "field", field.name(), "choices", choices(field));
    }

    /** The part of the texts' keys that tells what values look like. */
    private static String form(AdditionalField field) {
        return switch (field.choices().size()) {
            case 0 -> field.kind().name().toLowerCase(Locale.ROOT);
            case 1 -> "choice";
            default -> "choices";
        };
    }

    private static Phrase choices(AdditionalField field) {
        return Phrase.joined(
                Phrase.literal(", "),
                field.choices().stream().map(FieldValues::text).toList());
    }

    private static Phrase text(Choice choice) {
        Phrase value = Phrase.literal(choice.value());
        return choice.label().equals(choice.value())
                ? value
                : Phrase.joined(
                        Phrase.literal(""),
                        List.of(value, Phrase.literal(" ("), Phrase.label(choice.label()), Phrase.literal(")")));
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isHandle(String text) {
        return text.length() <= 64 && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** A plus sign, the country's number, a point, the number. */
    private static boolean isPhone(String text) {
        int point = text.indexOf('.');
        return text.startsWith("+")
                && point > 1
                && point <= 4
                && text.length() > point + 1
                && text.chars().allMatch(c -> c == '+' || c == '.' || (c >= '0' && c <= '9'))
                && text.indexOf('.', point + 1) < 0
                && text.lastIndexOf('+') == 0;
    }
}
