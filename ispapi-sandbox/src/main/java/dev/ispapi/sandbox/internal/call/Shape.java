package dev.ispapi.sandbox.internal.call;

import dev.ispapi.CommandCatalog;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Parameter;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;

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
                : parameters.text(parameter.name()).isPresent()
                        || (parameter.isNullable()
                                && parameters.sent(parameter.name()).isPresent());
        if (parameter.isRequired() && !isSent) {
            throw Refusal.missing(parameter.isIndexed() ? parameter.name() + "0" : parameter.name());
        }
    }

    private static void checkValue(Parameter parameter, Parameters parameters) {
        Predicate<String> isKnown = value -> value.isEmpty()
                || parameter.values().isEmpty()
                || parameter.values().contains(value.toUpperCase(Locale.ROOT));
        if (!parameter.isIndexed()
                && parameters.sent(parameter.name()).filter(isKnown.negate()).isPresent()) {
            throw Refusal.syntax(parameter.name() + " (" + parameters.required(parameter.name()) + ")");
        }
    }
}
