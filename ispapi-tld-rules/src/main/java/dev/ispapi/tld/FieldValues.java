package dev.ispapi.tld;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What values the kinds of additional fields take, and how to say what is wrong with others. */
final class FieldValues {

    private FieldValues() {}

    /** Whether a text is a country code: two letters in upper case. */
    static boolean isCountry(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** What is wrong with a value of a field, without showing it if it tells about a person; empty if it is fine. */
    static Optional<String> problem(AdditionalField field, String value) {
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
            case DATE -> isDate(value) ? Optional.empty() : Optional.of("is no day that exists");
            case CONTACT -> isHandle(value) ? Optional.empty() : Optional.of("is no contact handle");
            case PHONE -> isPhone(value) ? Optional.empty() : Optional.of("is no telephone number");
        };
    }

    private static String notTaken(String value) {
        String shown = value.length() > 40 ? value.substring(0, value.offsetByCodePoints(0, 20)) + "..." : value;
        return "has the value \"" + shown + "\", which is not taken";
    }

    /** What a value must look like, as the object of "send" or "use". */
    static String expected(AdditionalField field) {
        if (!field.choices().isEmpty()) {
            String choices = field.choices().stream().map(FieldValues::text).collect(Collectors.joining(", "));
            return field.choices().size() == 1 ? choices : "one of " + choices;
        }
        return switch (field.kind()) {
            case COUNTRY -> "a country code with two letters, such as DE";
            case CONSENT -> "1 once the registrant has accepted it";
            case DATE -> "a day such as 1984-12-31";
            case CONTACT -> "a contact handle such as P-ABC1";
            case PHONE -> "a telephone number such as +49.6841698";
            default -> "the " + decapitalized(field.label());
        };
    }

    private static String text(Choice choice) {
        return choice.label().equals(choice.value()) ? choice.value() : choice.value() + " (" + choice.label() + ")";
    }

    private static String decapitalized(String label) {
        boolean isAbbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || isAbbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
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
