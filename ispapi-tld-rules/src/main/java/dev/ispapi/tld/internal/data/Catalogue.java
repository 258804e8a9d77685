package dev.ispapi.tld.internal.data;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.BrokenCatalogueException;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Knowledge;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.TopLevelDomain;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is known of a zone together from its file, those that it shares with others, and what holds for all TLDs of its kind. A file is
 * read when it is first needed. The way to the first answer in a new JVM is written without lambdas, streams and formatters, each of which
 * takes longer to load than a zone takes to read.
 */
public final class Catalogue implements ZoneData {

    private static final String COMMON = "common";

    private final CatalogueFiles files;
    private final Platform platform;
    private final Index index;
    private final RootZone root;
    private final Map<String, Source> commonSources;
    private final Map<String, TldData> read = new ConcurrentHashMap<>();

    // Two threads may read a frame at the same time; they read the same.
    private volatile @Nullable RulesFile frame;
    private volatile @Nullable RulesFile redemptionFrame;

    /**
     * A catalogue of files.
     *
     * @param files the files, of which only the index and the common sources are read now
     * @param platform the platform that they are about
     * @throws BrokenCatalogueException if one of these is not as it must be
     */
    public Catalogue(CatalogueFiles files, Platform platform) {
        this.files = files;
        this.platform = platform;
        this.index = files.index();
        this.root = new RootZone(files);
        this.commonSources = readOptional(COMMON, Map.of()).sources();
    }

    /** Reads all there is, so that what is broken is found now. */
    public void readAll() {
        index.zones().forEach(this::data);
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
        return index.has(zone);
    }

    @Override
    public boolean exists(String zone) {
        return read.containsKey(zone) || isZone(zone) || root.exists(zone);
    }

    @Override
    public List<String> similar(String zone) {
        return root.similar(zone);
    }

    @Override
    public String tldClass(String zone) {
        return index.tldClass(zone);
    }

    @Override
    public Optional<String> zoneOfClass(String tldClass) {
        return index.zoneOfClass(tldClass);
    }

    @Override
    public Optional<TldData> data(String zone) {
        TldData known = read.get(zone);
        if (known != null) {
            return Optional.of(known);
        }
        if (index.hasRules(zone)) {
            return Optional.of(keep(zone, read(zone)));
        }
        if (!exists(zone)) {
            return Optional.empty();
        }
        // Zones below a TLD are not kept: where a registry makes each name below it a zone, there is no end of them.
        TldData data = withoutFile(zone);
        return Optional.of(zone.indexOf('.') < 0 ? keep(zone, data) : data);
    }

    private TldData keep(String zone, TldData data) {
        TldData before = read.putIfAbsent(zone, data);
        return before == null ? data : before;
    }

    private TldData withoutFile(String zone) {
        List<RulesFile> frames = frames(zone);
        Layers layers = new Layers();
        for (RulesFile file : frames) {
            layers.add(file);
        }
        return data(zone, layers, frames.isEmpty() ? Knowledge.EXISTS : Knowledge.GTLD_FRAME);
    }

    private TldData read(String zone) {
        String file = "zones/".concat(zone);
        RulesFile own = readFile(file, file);
        if (!own.zone().equals(Optional.of(zone))) {
            throw new BrokenCatalogueException(
                    files.nameOf(file),
                    "$.zone",
                    "expected \"" + zone + "\", found "
                            + own.zone().map(name -> "\"" + name + "\"").orElse("nothing"),
                    null);
        }
        Layers layers = new Layers();
        for (RulesFile general : frames(zone)) {
            layers.add(general);
        }
        for (String shared : own.uses()) {
            layers.add(readFile("shared/".concat(shared), file));
        }
        layers.add(own);
        return data(zone, layers, Knowledge.OWN_FACTS);
    }

    /** The operator by IANA's list, where no file names the registry. */
    private void addOperator(String zone, Layers layers) {
        Source iana = commonSources.get("iana");
        if (iana == null || layers.has(FactName.REGISTRY)) {
            return;
        }
        Optional<TopLevelDomain> tld = root.topLevel(zone);
        if (tld.isPresent() && tld.get().operator().isPresent()) {
            layers.add(new Fact<>(FactName.REGISTRY, tld.get().operator().get(), iana));
        }
    }

    private TldData data(String zone, Layers layers, Knowledge knowledge) {
        addOperator(zone, layers);
        return new TldData(
                DomainName.zone(zone),
                tldClass(zone),
                knowledge,
                root,
                layers.facts(),
                layers.registryFacts(),
                layers.fields(),
                layers.remarks(),
                platform);
    }

    /** What ICANN's policies say of a zone: nothing, unless it is a generic TLD. */
    private List<RulesFile> frames(String zone) {
        // Two letters are a country's, so that its list need not be read.
        if (zone.length() == 2 || zone.indexOf('.') >= 0) {
            return List.of();
        }
        Optional<TopLevelDomain> tld = root.topLevel(zone);
        if (tld.isEmpty() || !tld.get().isGeneric()) {
            return List.of();
        }
        List<RulesFile> frames = new ArrayList<>();
        frames.add(frame());
        if (tld.get().kind() != TopLevelDomain.Kind.SPONSORED) {
            frames.add(redemptionFrame());
        }
        return frames;
    }

    private RulesFile frame() {
        RulesFile known = frame;
        if (known == null) {
            known = readOptional("frames/gtld", commonSources);
            frame = known;
        }
        return known;
    }

    private RulesFile redemptionFrame() {
        RulesFile known = redemptionFrame;
        if (known == null) {
            known = readOptional("frames/gtld-redemption", commonSources);
            redemptionFrame = known;
        }
        return known;
    }

    private RulesFile readOptional(String file, Map<String, Source> sources) {
        StrictJsonReader reader = files.open(file);
        return reader == null ? RulesFile.EMPTY : RulesFileReader.read(reader, sources);
    }

    private RulesFile readFile(String file, String usedBy) {
        StrictJsonReader reader = files.open(file);
        if (reader == null) {
            throw new BrokenCatalogueException(
                    files.nameOf(usedBy), "$.uses", "expected the file " + files.nameOf(file) + ", found none", null);
        }
        return RulesFileReader.read(reader, commonSources);
    }
}
