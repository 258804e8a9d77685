package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one data file says, of a zone or of something that zones share.
 *
 * @param zone the zone in ASCII form; empty for a shared file
 * @param uses names of the shared files, later ones win
 * @param sources by the names that the file gives them
 * @param facts in the file's order
 * @param conflicts other values for facts of this file, or of those that it is laid over
 * @param registryFacts what holds at the registry, which need not hold at the registrar's platform
 * @param fields in the order of a form
 * @param remarks in the file's order
 */
record RulesFile(
        Optional<String> zone,
        List<String> uses,
        Map<String, Source> sources,
        List<Fact<?>> facts,
        List<Fact<?>> conflicts,
        List<Fact<?>> registryFacts,
        List<FieldRule> fields,
        List<Remark> remarks) {

    /** An empty file. */
    static final RulesFile EMPTY =
            new RulesFile(Optional.empty(), List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * An additional field and the operations that ask for it.
     *
     * @param operations at least one
     * @param field the field
     */
    record FieldRule(Set<Operation> operations, AdditionalField field) {}
}
