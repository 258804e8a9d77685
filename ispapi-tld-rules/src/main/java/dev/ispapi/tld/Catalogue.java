package dev.ispapi.tld;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Puts a TLD together from its file, those that it shares with others, and what holds for all TLDs of its kind. */
final class Catalogue implements ZoneData {

    private static final String COMMON = "common.json";

    private final CatalogueFiles files;
    private final Platform platform;
    private final Index index;
    private final Index.Classes classes;
    private final RootZone root;
    private final Map<String, Source> commonSources;
    private final Supplier<RulesFile> frame;
    private final Supplier<RulesFile> redemptionFrame;
    private final Map<String, Tld> tlds = new ConcurrentHashMap<>();

    Catalogue(CatalogueFiles files, Platform platform) {
        this.files = files;
        this.platform = platform;
        this.index = Index.read(files);
        this.classes = index.lookUp();
        this.root = new RootZone(files);
        this.commonSources = readOptional(COMMON, Map.of()).sources();
        this.frame = new Lazy<>(() -> readOptional("frames/gtld.json", commonSources));
        this.redemptionFrame = new Lazy<>(() -> readOptional("frames/gtld-redemption.json", commonSources));
    }

    @Override
    public Platform platform() {
        return platform;
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
    public boolean exists(String zone) {
        return isZone(zone) || tlds.containsKey(zone) || root.exists(zone);
    }

    @Override
    public List<String> similar(String zone) {
        return root.similar(zone);
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
        Tld known = tlds.get(zone);
        if (known != null) {
            return Optional.of(known);
        }
        if (index.zones().contains(zone)) {
            return Optional.of(tlds.computeIfAbsent(zone, this::read));
        }
        if (!exists(zone)) {
            return Optional.empty();
        }
        // Zones below a TLD are not kept: where a registry makes each name below it a zone, there is no end of them.
        return Optional.of(zone.indexOf('.') < 0 ? tlds.computeIfAbsent(zone, this::withoutFile) : withoutFile(zone));
    }

    private Tld withoutFile(String zone) {
        List<RulesFile> frames = frames(zone);
        Layers layers = new Layers();
        frames.forEach(layers::add);
        return tld(zone, layers, frames.isEmpty() ? Knowledge.EXISTS : Knowledge.GTLD_FRAME);
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
        Layers layers = new Layers();
        frames(zone).forEach(layers::add);
        own.uses().forEach(shared -> layers.add(readFile("shared/" + shared + ".json", file)));
        layers.add(own);
        return tld(zone, layers, Knowledge.OWN_FACTS);
    }

    /** The operator by IANA's list, where no file names the registry. */
    private void addOperator(String zone, Layers layers) {
        Source iana = commonSources.get("iana");
        if (iana != null && !layers.has(FactName.REGISTRY)) {
            root.topLevel(zone)
                    .flatMap(TopLevelDomain::operator)
                    .ifPresent(operator -> layers.add(new Fact<>(FactName.REGISTRY, operator, iana)));
        }
    }

    private Tld tld(String zone, Layers layers, Knowledge knowledge) {
        addOperator(zone, layers);
        return new Tld(
                new TldData(
                        DomainName.zone(zone),
                        tldClass(zone),
                        knowledge,
                        new Lazy<>(() -> root.topLevel(zone.substring(zone.lastIndexOf('.') + 1))),
                        layers.facts(),
                        layers.registryFacts(),
                        layers.fields(),
                        layers.remarks(),
                        platform),
                Clock.systemUTC());
    }

    /** What ICANN's policies say of a zone: nothing, unless it is a generic TLD. */
    private List<RulesFile> frames(String zone) {
        // Two letters are a country's, so that its list need not be read.
        if (zone.length() == 2 || zone.indexOf('.') >= 0) {
            return List.of();
        }
        List<RulesFile> frames = new ArrayList<>();
        root.topLevel(zone).filter(TopLevelDomain::isGeneric).ifPresent(tld -> {
            frames.add(frame.get());
            if (tld.kind() != TopLevelDomain.Kind.SPONSORED) {
                frames.add(redemptionFrame.get());
            }
        });
        return frames;
    }

    private RulesFile readOptional(String file, Map<String, Source> sources) {
        RulesFile rules = files.read(file, reader -> RulesFileReader.read(reader, sources));
        return rules == null ? RulesFile.EMPTY : rules;
    }

    private RulesFile readFile(String file, String usedBy) {
        RulesFile rules = files.read(file, reader -> RulesFileReader.read(reader, commonSources));
        if (rules == null) {
            throw new BrokenCatalogueException(usedBy, "$.uses", "expected the file " + file + ", found none", null);
        }
        return rules;
    }
}
