package dev.ispapi.tld;

import dev.ispapi.tld.RulesFile.FieldRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What several files say of one zone, laid over each other: a later file wins. */
final class Layers {

    private Facts facts = Facts.of(List.of());
    private Facts registryFacts = Facts.of(List.of());
    private final List<Fact<?>> conflicts = new ArrayList<>();
    private final Map<Operation, List<AdditionalField>> fields = new EnumMap<>(Operation.class);
    private final List<Remark> remarks = new ArrayList<>();

    void add(Fact<?> fact) {
        facts = facts.with(List.of(fact));
    }

    void add(RulesFile file) {
        facts = facts.with(file.facts());
        registryFacts = registryFacts.with(file.registryFacts());
        conflicts.addAll(file.conflicts());
        remarks.addAll(file.remarks());
        for (FieldRule rule : file.fields()) {
            for (Operation operation : rule.operations()) {
                place(fields.computeIfAbsent(operation, key -> new ArrayList<>()), rule.field());
            }
        }
    }

    /** A later field takes the place of an earlier one with the same name. */
    private static void place(List<AdditionalField> fields, AdditionalField field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field.name())) {
                fields.set(i, field);
                return;
            }
        }
        fields.add(field);
    }

    boolean has(FactName<?> name) {
        return facts.fact(name).isPresent();
    }

    /** The facts; a conflict of one file can be about a fact of another. */
    Facts facts() {
        return facts.disputedBy(conflicts);
    }

    Facts registryFacts() {
        return registryFacts;
    }

    Map<Operation, List<AdditionalField>> fields() {
        Map<Operation, List<AdditionalField>> copy = new EnumMap<>(Operation.class);
        fields.forEach((operation, list) -> copy.put(operation, List.copyOf(list)));
        return copy;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
