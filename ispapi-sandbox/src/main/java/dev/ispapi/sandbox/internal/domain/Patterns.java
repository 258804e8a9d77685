package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns in lists: {@code *} for any text, {@code ?} for any character; and regular expressions. */
public final class Patterns {

    private Patterns() {}

    /**
     * A pattern with {@code *} and {@code ?}.
     *
     * @param pattern the pattern
     * @return true for texts that it fits, in any case
     */
    public static Predicate<String> glob(String pattern) {
        List<String> parts = List.of(pattern.toLowerCase(Locale.ROOT).split("(?<=[*?])|(?=[*?])", -1));
        StringBuilder regex = new StringBuilder();
        parts.forEach(part -> {
            switch (part) {
                case "*" -> regex.append(".*");
                case "?" -> regex.append('.');
                default -> regex.append(Pattern.quote(part));
            }
        });
        Pattern compiled = Pattern.compile(regex.toString());
        return text -> compiled.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * A regular expression.
     *
     * @param parameter the parameter that it came in
     * @param regex the expression
     * @return true for texts in which it occurs
     * @throws Refusal 505 if it is none
     */
    public static Predicate<String> regex(String parameter, String regex) {
        try {
            Pattern compiled = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return text -> compiled.matcher(text).find();
        } catch (PatternSyntaxException e) {
            throw Refusal.syntax(parameter + " (" + regex + ")");
        }
    }
}
