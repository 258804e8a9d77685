package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.internal.data.RulesFile.FieldRule;
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
                List<AdditionalField> known = fields.get(operation);
                if (known == null) {
                    known = new ArrayList<>();
                    fields.put(operation, known);
                }
                place(known, rule.field());
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
        for (Map.Entry<Operation, List<AdditionalField>> list : fields.entrySet()) {
            copy.put(list.getKey(), List.copyOf(list.getValue()));
        }
        return copy;
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }
}
