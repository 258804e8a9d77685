package dev.ispapi.command;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.CommandText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a command from wire names and values by calling its builder.
 *
 * @param <C> the command
 * @param <B> its builder
 */
final class CommandReader<C extends TypedCommand<?>, B> {

    /** Indices of more digits are nobody's; they would only make long loops. */
    private static final int MAX_INDEX_DIGITS = 5;

    private final Map<String, Binding<C, B, ?>> single = new LinkedHashMap<>();
    private final Map<String, Binding<C, B, ?>> indexed = new LinkedHashMap<>();
    private final Supplier<B> newBuilder;
    private final Declaration.ExtensionSetter<B> extensionSetter;
    private final Function<B, C> build;

    CommandReader(
            List<Binding<C, B, ?>> bindings,
            Supplier<B> newBuilder,
            Declaration.ExtensionSetter<B> extensionSetter,
            Function<B, C> build) {
        for (Binding<C, B, ?> binding : bindings) {
            (binding.parameter().isIndexed() ? indexed : single)
                    .put(binding.parameter().name(), binding);
        }
        this.newBuilder = newBuilder;
        this.extensionSetter = extensionSetter;
        this.build = build;
    }

    /** The binding of a wire name with its index, null if there is none. */
    @Nullable
    Binding<C, B, ?> binding(String wireName) {
        Binding<C, B, ?> exact = single.get(wireName);
        return exact != null || indexDigits(wireName) == 0 ? exact : indexed.get(base(wireName));
    }

    C read(CommandType<C> type, Map<String, String> parameters) {
        List<Problem> problems = new ArrayList<>();
        Map<Binding<C, B, ?>, SortedMap<Integer, String>> given = new HashMap<>();
        Map<String, String> extensions = new LinkedHashMap<>();
        sort(type, parameters, given, extensions, problems);

        B builder = newBuilder.get();
        for (Map<String, Binding<C, B, ?>> bindings : List.of(single, indexed)) {
            bindings.values()
                    .forEach(binding -> fill(builder, binding, given.getOrDefault(binding, new TreeMap<>()), problems));
        }
        extensions.forEach((name, value) -> extensionSetter.put(builder, name, value));
        if (!problems.isEmpty()) {
            throw new InvalidCommandException(type.name(), problems);
        }
        return build.apply(builder);
    }

    /** Finds out which parameter each wire name means. */
    private void sort(
            CommandType<C> type,
            Map<String, String> parameters,
            Map<Binding<C, B, ?>, SortedMap<Integer, String>> given,
            Map<String, String> extensions,
            List<Problem> problems) {
        for (Map.Entry<String, String> entry : parameters.entrySet()) {
            String name = entry.getKey().toUpperCase(Locale.ROOT);
            Binding<C, B, ?> binding = binding(name);
            boolean isRepeated = false;
            if (binding != null) {
                int index = binding.parameter().isIndexed() ? index(name) : 0;
                SortedMap<Integer, String> values = given.computeIfAbsent(binding, key -> new TreeMap<>());
                isRepeated = values.put(index, entry.getValue()) != null;
            } else if (name.startsWith("X-")) {
                isRepeated = extensions.put(name, entry.getValue()) != null;
            } else {
                problems.add(unknown(type, name));
            }
            if (isRepeated) {
                problems.add(Problem.of(name, "is given twice; give each parameter once"));
            }
        }
    }

    private <T> void fill(
            B builder, Binding<C, B, T> binding, SortedMap<Integer, String> values, List<Problem> problems) {
        if (values.isEmpty() && binding.parameter().isRequired()) {
            problems.add(Problem.of(binding.wireName(0), binding.missing()));
        }
        int expected = 0;
        for (Map.Entry<Integer, String> entry : values.entrySet()) {
            int index = entry.getKey();
            String wireName = binding.wireName(index);
            if (binding.parameter().lastIndex().isPresent()
                    && index > binding.parameter().lastIndex().getAsInt()) {
                problems.add(Problem.of(wireName, binding.tooMany()));
                return;
            }
            if (index > expected && !binding.hasHoles()) {
                problems.add(
                        Problem.of(binding.wireName(expected), "is missing; indices begin at 0 and have no holes"));
                return;
            }
            for (; expected < index; expected++) {
                binding.readHole(builder);
            }
            expected++;
            read(builder, binding, wireName, entry.getValue(), problems);
        }
    }

    private static <B> void read(
            B builder, Binding<?, B, ?> binding, String wireName, String text, List<Problem> problems) {
        Optional<String> unsendable = CommandText.checkValue(text);
        if (unsendable.isPresent()) {
            problems.add(Problem.of(wireName, unsendable.get()));
            return;
        }
        try {
            binding.read(builder, text);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(wireName, Problems.of(wireName, e)));
        }
    }

    private Problem unknown(CommandType<C> type, String name) {
        String what = "is no parameter of " + type.name();
        Binding<C, B, ?> indexedBinding = indexed.get(name);
        if (indexedBinding != null) {
            return Problem.of(name, what + " without an index; write " + indexedBinding.wireName(0));
        }
        return Problem.of(
                Excerpt.shorten(name),
                what
                        + nearest(base(name))
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("; extension parameters begin with X-"));
    }

    private Optional<String> nearest(String name) {
        String best = null;
        int bestDistance = name.length() < 6 ? 2 : 3;
        for (Map<String, Binding<C, B, ?>> bindings : List.of(single, indexed)) {
            for (Binding<C, B, ?> binding : bindings.values()) {
                int distance = Distance.between(name, binding.parameter().name());
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = binding.wireName(0);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String base(String wireName) {
        int digits = indexDigits(wireName);
        return wireName.substring(0, wireName.length() - digits);
    }

    private static int index(String wireName) {
        return Integer.parseInt(wireName.substring(wireName.length() - indexDigits(wireName)));
    }

    /** How many digits at the end are an index: {@code 0}, or digits without a leading zero. */
    private static int indexDigits(String wireName) {
        int start = wireName.length();
        while (start > 0 && wireName.charAt(start - 1) >= '0' && wireName.charAt(start - 1) <= '9') {
            start--;
        }
        int digits = wireName.length() - start;
        boolean isIndex = digits == 1 || (digits > 1 && digits <= MAX_INDEX_DIGITS && wireName.charAt(start) != '0');
        return isIndex ? digits : 0;
    }
}
