package dev.ispapi.tld;

import dev.ispapi.domain.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a TLD, by name. Immutable. */
final class Facts {

    private final Map<FactName<?>, Fact<?>> byName;

    private Facts(Map<FactName<?>, Fact<?>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    static Facts of(Collection<Fact<?>> facts) {
        return new Facts(new LinkedHashMap<>()).with(facts);
    }

    /** These facts, but for those that others replace. */
    Facts with(Collection<? extends Fact<?>> others) {
        Map<FactName<?>, Fact<?>> facts = new LinkedHashMap<>(byName);
        others.forEach(fact -> facts.put(fact.name(), fact));
        return new Facts(facts);
    }

    /** These facts, each with what others say instead, where that differs. */
    Facts disputedBy(Collection<? extends Fact<?>> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<FactName<?>, Fact<?>> facts = new LinkedHashMap<>(byName);
        others.forEach(other -> facts.computeIfPresent(other.name(), (name, fact) -> dispute(fact, other)));
        return new Facts(facts);
    }

    private static <T> Fact<T> dispute(Fact<T> fact, Fact<?> other) {
        // Both have the same name, and a fact's value has the type of its name.
        @SuppressWarnings("unchecked")
        T value = (T) other.value();
        if (fact.value().equals(value)) {
            return fact;
        }
        List<Fact.Conflict<T>> conflicts = new ArrayList<>(fact.conflicts());
        conflicts.add(new Fact.Conflict<>(value, other.source()));
        return new Fact<>(fact.name(), fact.value(), fact.source(), conflicts);
    }

    List<Fact<?>> inOrder() {
        return FactName.all().stream()
                .flatMap(name -> Optional.<Fact<?>>ofNullable(byName.get(name)).stream())
                .toList();
    }

    <T> Optional<Fact<T>> fact(FactName<T> name) {
        // A fact's value has the type of its name: FactName.read and Fact's own type see to that.
        @SuppressWarnings("unchecked")
        Fact<T> fact = (Fact<T>) byName.get(name);
        return Optional.ofNullable(fact);
    }

    <T> Optional<T> value(FactName<T> name) {
        return fact(name).map(Fact::value);
    }

    Limits limits(FactName<Integer> min, FactName<Integer> max) {
        return new Limits(value(min), value(max));
    }
}
