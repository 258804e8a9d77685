package dev.ispapi.tld.internal.data;

import dev.ispapi.domain.Limits;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a TLD, by name. Immutable. */
public final class Facts {

    private final Map<FactName<?>, Fact<?>> byName;

    private Facts(Map<FactName<?>, Fact<?>> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * Facts.
     *
     * @param facts later ones win over earlier ones of the same name
     * @return all of them
     */
    public static Facts of(Collection<Fact<?>> facts) {
        return new Facts(new LinkedHashMap<>()).with(facts);
    }

    /**
     * These facts, but for those that others replace.
     *
     * @param others facts that win
     * @return a copy
     */
    public Facts with(Collection<? extends Fact<?>> others) {
        Map<FactName<?>, Fact<?>> facts = new LinkedHashMap<>(byName);
        for (Fact<?> fact : others) {
            facts.put(fact.name(), fact);
        }
        return new Facts(facts);
    }

    /**
     * These facts, each with what others say instead, where that differs.
     *
     * @param others what others say
     * @return a copy
     */
    public Facts disputedBy(Collection<? extends Fact<?>> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<FactName<?>, Fact<?>> facts = new LinkedHashMap<>(byName);
        for (Fact<?> other : others) {
            Fact<?> fact = facts.get(other.name());
            if (fact != null) {
                facts.put(other.name(), dispute(fact, other));
            }
        }
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

    /** {@return all facts, in the order of {@link FactName#all()}} */
    public List<Fact<?>> inOrder() {
        return FactName.all().stream()
                .flatMap(name -> Optional.<Fact<?>>ofNullable(byName.get(name)).stream())
                .toList();
    }

    /**
     * A fact.
     *
     * @param name what it is about
     * @param <T> what its value is
     * @return the fact; empty if it is not known
     */
    public <T> Optional<Fact<T>> fact(FactName<T> name) {
        // A fact's value has the type of its name: the reader and Fact's own type see to that.
        @SuppressWarnings("unchecked")
        Fact<T> fact = (Fact<T>) byName.get(name);
        return Optional.ofNullable(fact);
    }

    /**
     * The value of a fact.
     *
     * @param name what it is about
     * @param <T> what its value is
     * @return the value; empty if it is not known
     */
    public <T> Optional<T> value(FactName<T> name) {
        return fact(name).map(Fact::value);
    }

    /**
     * Two numbers as one.
     *
     * @param min the fewest
     * @param max the most
     * @return both, as far as they are known
     */
    public Limits limits(FactName<Integer> min, FactName<Integer> max) {
        return new Limits(value(min), value(max));
    }
}
