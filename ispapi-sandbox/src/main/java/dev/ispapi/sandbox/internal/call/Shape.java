package dev.ispapi.sandbox.internal.call;

import dev.ispapi.CommandCatalog;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Parameter;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The documented shape of commands: names that they don't have, what they can't do without, and values that are not among the allowed ones. */
final class Shape {

    private Shape() {}

    /** Refuses a command that is known to the library and does not look as its page says. */
    static void check(String command, Parameters parameters) {
        CommandCatalog.find(command).ifPresent(type -> check(type, parameters));
    }

    private static void check(CommandType<?> type, Parameters parameters) {
        parameters.all().forEach((name, value) -> {
            if (!name.startsWith("X-")
                    && !isOfThePlatform(name)
                    && type.parameters().stream().noneMatch(parameter -> fits(parameter, name))) {
                throw new Refusal(503, "Invalid attribute name; " + name);
            }
        });
        for (Parameter parameter : type.parameters()) {
            checkRequired(parameter, parameters);
            checkValue(parameter, parameters);
        }
    }

    /** Parameters that every command takes, or that the platform takes without documenting them. */
    private static boolean isOfThePlatform(String name) {
        return name.equals("COMMAND") || name.equals("INTERNALDNS") || name.equals("VERSION") || name.equals("CLASS");
    }

    private static boolean fits(Parameter parameter, String name) {
        if (!parameter.isIndexed()) {
            return name.equals(parameter.name());
        }
        if (!name.startsWith(parameter.name())) {
            return false;
        }
        String index = name.substring(parameter.name().length());
        OptionalInt last = parameter.lastIndex();
        return index.isEmpty()
                || (index.length() <= 6
                        && index.chars().allMatch(c -> c >= '0' && c <= '9')
                        && (last.isEmpty() || Integer.parseInt(index) <= last.getAsInt()));
    }

    private static void checkRequired(Parameter parameter, Parameters parameters) {
        boolean isSent = parameter.isIndexed()
                ? !parameters.slots(parameter.name()).isEmpty()
                : parameters.text(parameter.name()).isPresent();
        // One that may be empty is as good as empty if it is left out.
        if (parameter.isRequired() && !parameter.isNullable() && !isSent) {
            throw Refusal.missing(parameter.isIndexed() ? parameter.name() + "0" : parameter.name());
        }
    }

    /** Whether a value is a documented one, or of a documented form, which stands between slashes. */
    private static boolean matches(String known, String value) {
        boolean isForm = known.length() > 2 && known.startsWith("/") && known.endsWith("/");
        return isForm
                ? Pattern.compile(known.substring(1, known.length() - 1))
                        .matcher(value)
                        .find()
                : known.equalsIgnoreCase(value);
    }

    private static void checkValue(Parameter parameter, Parameters parameters) {
        Predicate<String> isKnown = value -> value.isEmpty()
                || parameter.values().isEmpty()
                || parameter.values().stream().anyMatch(known -> matches(known, value));
        // LIMIT of the event list is a number beside the documented word.
        if (!parameter.isIndexed()
                && !parameter.name().equals("LIMIT")
                && parameters.sent(parameter.name()).filter(isKnown.negate()).isPresent()) {
            throw Refusal.syntax(parameter.name() + " (" + parameters.required(parameter.name()) + ")");
        }
    }
}
