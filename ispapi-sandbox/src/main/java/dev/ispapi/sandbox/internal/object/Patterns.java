package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The two ways in which lists are filtered by text. Case does not matter to either. */
public final class Patterns {

    private Patterns() {}

    /**
     * A pattern in which {@code *} stands for any text and {@code ?} for any character.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public static Predicate<String> glob(String pattern) {
        String lower = pattern.toLowerCase(Locale.ROOT);
        if (lower.indexOf('*') < 0 && lower.indexOf('?') < 0) {
            return text -> text.toLowerCase(Locale.ROOT).equals(lower);
        }
        StringBuilder regex = new StringBuilder();
        int start = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '*' || c == '?') {
                regex.append(Pattern.quote(lower.substring(start, i))).append(c == '*' ? ".*" : ".");
                start = i + 1;
            }
        }
        Pattern compiled = Pattern.compile(
                regex.append(Pattern.quote(lower.substring(start))).toString(), Pattern.DOTALL);
        return text -> compiled.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * The condition that a parameter sets.
     *
     * @param parameters the parameters
     * @param name the parameter's name; its value is a pattern with {@code *} and {@code ?}
     * @return the condition; anything matches if it was not sent
     */
    public static Predicate<String> of(Parameters parameters, String name) {
        return parameters.text(name).map(Patterns::glob).orElse(text -> true);
    }

    /**
     * The conditions that a regular expression and its negation set.
     *
     * @param parameters the parameters
     * @param name the name without {@code REGEX} and {@code REGEXNOT}
     * @return the condition; anything matches if neither was sent
     * @throws Refusal 505 if one of them is no regular expression
     */
    public static Predicate<String> regexes(Parameters parameters, String name) {
        Predicate<String> is = regex(parameters, name + "REGEX");
        return parameters.text(name + "REGEXNOT").isEmpty()
                ? is
                : is.and(regex(parameters, name + "REGEXNOT").negate());
    }

    private static Predicate<String> regex(Parameters parameters, String name) {
        return parameters
                .text(name)
                .<Predicate<String>>map(text -> {
                    try {
                        Pattern compiled = Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                        return value -> compiled.matcher(value).find();
                    } catch (PatternSyntaxException e) {
                        throw Refusal.syntax(name + " (" + text + ")");
                    }
                })
                .orElse(value -> true);
    }
}
