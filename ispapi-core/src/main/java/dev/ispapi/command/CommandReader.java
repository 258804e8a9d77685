package dev.ispapi.command;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.internal.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a command from wire names and values by calling its builder.
 *
 * @param <C> the command
 * @param <B> its builder
 */
final class CommandReader<C extends TypedCommand<?>, B> {

    private final ParameterReader<C, B> reader;
    private final Supplier<B> newBuilder;
    private final Declaration.ExtensionSetter<B> extensionSetter;
    private final Function<B, C> build;

    CommandReader(
            List<Binding<C, B, ?>> bindings,
            Supplier<B> newBuilder,
            Declaration.ExtensionSetter<B> extensionSetter,
            Function<B, C> build) {
        this.reader = new ParameterReader<>(bindings);
        this.newBuilder = newBuilder;
        this.extensionSetter = extensionSetter;
        this.build = build;
    }

    boolean knows(String wireName) {
        return reader.knows(wireName);
    }

    C read(CommandType<C> type, Map<String, String> parameters) {
        List<Problem> problems = new ArrayList<>();
        ParameterReader<C, B>.Given given = reader.new Given();
        Map<String, String> extensions = new LinkedHashMap<>();
        parameters.forEach((name, value) -> take(type, name.toUpperCase(Locale.ROOT), value, given, extensions)
                .ifPresent(problems::add));

        B builder = newBuilder.get();
        given.fill(builder, "", problems);
        extensions.forEach((name, value) -> extensionSetter.put(builder, name, value));
        if (!problems.isEmpty()) {
            throw new InvalidCommandException(type.name(), problems);
        }
        return build.apply(builder);
    }

    /** Finds out which parameter a wire name means. */
    private Optional<Problem> take(
            CommandType<C> type,
            String name,
            String value,
            ParameterReader<C, B>.Given given,
            Map<String, String> extensions) {
        Optional<ParameterReader.Match<C, B>> match;
        try {
            match = reader.find(name);
        } catch (IllegalArgumentException e) {
            return Optional.of(Problem.of(Excerpt.shorten(name), Problems.of(e)));
        }
        boolean isFirst;
        if (match.isPresent()) {
            isFirst = given.put(match.get(), value);
        } else if (name.startsWith("X-")) {
            isFirst = extensions.put(name, value) == null;
        } else {
            return Optional.of(unknown(type, name));
        }
        return isFirst ? Optional.empty() : Optional.of(Problem.of(name, "is given twice; give each parameter once"));
    }

    private Problem unknown(CommandType<C> type, String name) {
        String what = "is no parameter of " + type.name();
        return reader.withoutIndex(name)
                .map(list -> Problem.of(name, what + " without an index; write " + list.wireName(0)))
                .orElseGet(() -> Problem.of(
                        Excerpt.shorten(name),
                        what
                                + reader.nearest(name)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; extension parameters begin with X-")));
    }
}
