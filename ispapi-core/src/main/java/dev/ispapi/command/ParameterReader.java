package dev.ispapi.command;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.internal.Distance;
import dev.ispapi.wire.WireName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the parameters that wire names mean, and fills a builder.
 *
 * @param <C> the command or group
 * @param <B> its builder
 */
final class ParameterReader<C, B> {

    private final Map<String, Binding<C, B, ?>> single = new LinkedHashMap<>();
    private final Map<String, Binding<C, B, ?>> indexed = new LinkedHashMap<>();
    private final List<Binding<C, B, ?>> groups = new ArrayList<>();
    private final List<Binding<C, B, ?>> bindings;

    ParameterReader(List<Binding<C, B, ?>> bindings) {
        this.bindings = List.copyOf(bindings);
        for (Binding<C, B, ?> binding : bindings) {
            (binding.parameter().isIndexed() ? indexed : single)
                    .put(binding.parameter().name(), binding);
            if (binding.form() instanceof GroupType<?>) {
                groups.add(binding);
            }
        }
    }

    /** What a wire name means. */
    record Match<C, B>(Binding<C, B, ?> binding, int index, String member) {}

    /**
     * Finds the parameter.
     *
     * @throws IllegalArgumentException if there is one, and the name's index is written wrongly
     */
    Optional<Match<C, B>> find(String wireName) {
        Binding<C, B, ?> exact = single.get(wireName);
        if (exact != null) {
            return Optional.of(new Match<>(exact, 0, ""));
        }
        Binding<C, B, ?> list = indexed.get(wireName.substring(0, WireName.baseLength(wireName)));
        if (list != null) {
            return match(list, wireName);
        }
        for (Binding<C, B, ?> group : groups) {
            Optional<Match<C, B>> match = match(group, wireName);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match<C, B>> match(Binding<C, B, ?> binding, String wireName) {
        return WireName.of(wireName, binding.parameter().name())
                .filter(name -> binding.form().hasMember(name.member()))
                .map(name -> new Match<>(binding, name.index(), name.member()));
    }

    boolean knows(String wireName) {
        try {
            return find(wireName).isPresent();
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** The parameter of a list that lacks its index. */
    Optional<Binding<C, B, ?>> withoutIndex(String wireName) {
        return Optional.ofNullable(indexed.get(wireName));
    }

    /** What a misspelt name may have been meant to be. */
    Optional<String> nearest(String wireName) {
        String name = wireName.substring(0, WireName.baseLength(wireName));
        return Distance.nearest(
                        name,
                        bindings.stream()
                                .map(binding -> binding.parameter().name())
                                .toList())
                .flatMap(near -> bindings.stream()
                        .filter(binding -> binding.parameter().name().equals(near))
                        .findFirst())
                .map(binding -> binding.wireName(0) + binding.form().firstMember());
    }

    /** Collects what is given until the builder is filled. */
    final class Given {

        private final Map<Binding<C, B, ?>, SortedMap<Integer, SortedMap<String, String>>> values = new HashMap<>();

        /** Takes a value; false if there is one already. */
        boolean put(Match<C, B> match, String value) {
            return values.computeIfAbsent(match.binding(), binding -> new TreeMap<>())
                            .computeIfAbsent(match.index(), index -> new TreeMap<>())
                            .put(match.member(), value)
                    == null;
        }

        void fill(B builder, String prefix, List<Problem> problems) {
            bindings.forEach(
                    binding -> binding.read(builder, values.getOrDefault(binding, new TreeMap<>()), prefix, problems));
        }
    }
}
