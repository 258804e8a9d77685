package dev.ispapi.tld.internal.data;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Operation;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What live answers say, laid over other rules. Nothing is read before it is asked for. */
public final class LiveOverlay implements ZoneData {

    private final ZoneData base;
    private final Map<String, Function<IdProtection, List<Fact<?>>>> facts;
    private final Map<Operation, List<AdditionalField>> fields;
    private final Map<String, String> zoneOfClass;
    private final Map<String, String> classOfZone;

    private LiveOverlay(
            ZoneData base,
            Map<String, Function<IdProtection, List<Fact<?>>>> facts,
            Map<Operation, List<AdditionalField>> fields,
            Map<String, String> zoneOfClass) {
        this.base = base;
        this.facts = facts;
        this.fields = fields;
        this.zoneOfClass = zoneOfClass;
        this.classOfZone = new HashMap<>();
        zoneOfClass.forEach((tldClass, zone) -> classOfZone.put(zone, tldClass));
    }

    /**
     * Facts over other rules.
     *
     * @param base the other rules
     * @param facts by zone; made with what is known of ID protection, to which a live answer bears only in part
     * @return rules in which the facts win
     */
    public static LiveOverlay ofFacts(ZoneData base, Map<String, Function<IdProtection, List<Fact<?>>>> facts) {
        return new LiveOverlay(base, new TreeMap<>(facts), Map.of(), Map.of());
    }

    /**
     * Facts and additional fields of one zone over other rules.
     *
     * @param base the other rules
     * @param zone the zone in ASCII form
     * @param facts the facts
     * @param fields by operation all fields
     * @return rules in which both win
     */
    public static LiveOverlay of(
            ZoneData base, String zone, List<Fact<?>> facts, Map<Operation, List<AdditionalField>> fields) {
        return new LiveOverlay(base, Map.of(zone, known -> facts), fields, Map.of());
    }

    /**
     * Classes over other rules.
     *
     * @param base the other rules
     * @param zoneOfClass zones by classes in upper case
     * @return rules in which the classes win
     */
    public static LiveOverlay ofClasses(ZoneData base, Map<String, String> zoneOfClass) {
        return new LiveOverlay(base, Map.of(), Map.of(), new TreeMap<>(zoneOfClass));
    }

    /**
     * The zone that an answer on a name is about.
     *
     * @param known the rules
     * @param name the name that was asked for
     * @return the longest known one, or all behind the name's first label
     */
    public static String zone(ZoneData known, DomainName name) {
        String ascii = name.ascii();
        if (known.exists(ascii)) {
            return ascii;
        }
        for (int dot = ascii.indexOf('.'); dot >= 0; dot = ascii.indexOf('.', dot + 1)) {
            if (known.exists(ascii.substring(dot + 1))) {
                return ascii.substring(dot + 1);
            }
        }
        return ascii.substring(ascii.indexOf('.') + 1);
    }

    @Override
    public Platform platform() {
        return base.platform();
    }

    @Override
    public NavigableSet<String> zones() {
        NavigableSet<String> zones = new TreeSet<>(base.zones());
        zones.addAll(facts.keySet());
        return Collections.unmodifiableNavigableSet(zones);
    }

    @Override
    public boolean isZone(String zone) {
        return facts.containsKey(zone) || classOfZone.containsKey(zone) || base.isZone(zone);
    }

    @Override
    public boolean exists(String zone) {
        return isZone(zone) || base.exists(zone);
    }

    @Override
    public List<String> similar(String zone) {
        return base.similar(zone);
    }

    @Override
    public String tldClass(String zone) {
        String live = classOfZone.get(zone);
        return live == null ? base.tldClass(zone) : live;
    }

    @Override
    public Optional<String> zoneOfClass(String tldClass) {
        String upper = tldClass.toUpperCase(Locale.ROOT);
        Optional<String> byFact = facts.keySet().stream()
                .filter(zone -> tldClass(zone).equals(upper))
                .findFirst();
        return Optional.ofNullable(zoneOfClass.get(upper))
                .or(() -> base.zoneOfClass(upper))
                .or(() -> byFact);
    }

    @Override
    public Optional<TldData> data(String zone) {
        Function<IdProtection, List<Fact<?>>> live = facts.get(zone);
        Optional<TldData> known = base.data(zone).map(data -> data.withClass(tldClass(zone)));
        if (live == null) {
            return known;
        }
        TldData data = known.orElseGet(() -> TldData.unknown(DomainName.zone(zone), tldClass(zone), platform()));
        IdProtection protection = data.facts().value(FactName.ID_PROTECTION).orElse(IdProtection.UNKNOWN);
        return Optional.of(data.with(live.apply(protection)).withFields(fields));
    }
}
