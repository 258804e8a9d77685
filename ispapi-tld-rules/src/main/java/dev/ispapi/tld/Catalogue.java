package dev.ispapi.tld;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.RulesFile.FieldRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a TLD together from its file and those that it shares with others. */
final class Catalogue implements ZoneData {

    private static final String COMMON = "common.json";

    private final CatalogueFiles files;
    private final Index index;
    private final Index.Classes classes;
    private final Map<String, Source> commonSources;
    private final Map<String, Tld> tlds = new ConcurrentHashMap<>();

    Catalogue(CatalogueFiles files) {
        this.files = files;
        this.index = Index.read(files);
        this.classes = index.lookUp();
        RulesFile common = files.read(COMMON, reader -> RulesFileReader.read(reader, Map.of()));
        this.commonSources = common == null ? Map.of() : common.sources();
    }

    @Override
    public NavigableSet<String> zones() {
        return index.zones();
    }

    @Override
    public boolean isZone(String zone) {
        return classes.known().contains(zone);
    }

    @Override
    public String tldClass(String zone) {
        return classes.tldClass(zone);
    }

    @Override
    public Optional<String> zoneOfClass(String tldClass) {
        return classes.zone(tldClass);
    }

    @Override
    public Optional<Tld> tld(String zone) {
        return index.zones().contains(zone) ? Optional.of(tlds.computeIfAbsent(zone, this::read)) : Optional.empty();
    }

    private Tld read(String zone) {
        String file = "zones/" + zone + ".json";
        RulesFile own = readFile(file, file);
        if (!own.zone().equals(Optional.of(zone))) {
            throw new BrokenCatalogueException(
                    file,
                    "$.zone",
                    "expected \"" + zone + "\", found "
                            + own.zone().map(name -> "\"" + name + "\"").orElse("nothing"),
                    null);
        }
        Facts facts = Facts.of(List.of());
        List<FieldRule> fields = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (String shared : own.uses()) {
            RulesFile rules = readFile("shared/" + shared + ".json", file);
            facts = facts.with(rules.facts());
            fields.addAll(rules.fields());
            remarks.addAll(rules.remarks());
        }
        fields.addAll(own.fields());
        remarks.addAll(own.remarks());
        return new Tld(
                DomainName.zone(zone),
                tldClass(zone),
                facts.with(own.facts()),
                byOperation(fields),
                List.copyOf(remarks));
    }

    private RulesFile readFile(String file, String usedBy) {
        RulesFile rules = files.read(file, reader -> RulesFileReader.read(reader, commonSources));
        if (rules == null) {
            throw new BrokenCatalogueException(usedBy, "$.uses", "expected the file " + file + ", found none", null);
        }
        return rules;
    }

    /** A later field takes the place of an earlier one with the same name. */
    private static Map<Operation, List<AdditionalField>> byOperation(List<FieldRule> rules) {
        Map<Operation, List<AdditionalField>> fields = new EnumMap<>(Operation.class);
        for (FieldRule rule : rules) {
            for (Operation operation : rule.operations()) {
                place(fields.computeIfAbsent(operation, key -> new ArrayList<>()), rule.field());
            }
        }
        fields.replaceAll((operation, list) -> List.copyOf(list));
        return fields;
    }

    private static void place(List<AdditionalField> fields, AdditionalField field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field.name())) {
                fields.set(i, field);
                return;
            }
        }
        fields.add(field);
    }
}
