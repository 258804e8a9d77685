package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the public pages say of CNR's zones. Of a zone without page, generic names renew 35 days behind their end, and those of countries a
 * day before.
 */
final class Zones {

    private static final Map<String, Zones> ALL = new HashMap<>();
    private static final int GENERIC_OFFSET = 35;
    private static final int COUNTRY_OFFSET = -1;
    private static final int COUNTRY_LENGTH = 2;

    static {
        Lines.of("zones.txt").forEach(words -> ALL.put(words.get(0), new Zones(words)));
    }

    private final String zone;
    private final Map<String, String> values = new HashMap<>();

    private Zones(List<String> words) {
        zone = words.get(0);
        words.stream()
                .skip(1)
                .forEach(word ->
                        values.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
    }

    /** The zone of a name, as the world knows it, with what the pages say of it. */
    static Zones of(World world, String domain) {
        String zone = Names.ofManaged(world, domain).map(Tld::zone).orElse(domain.substring(domain.indexOf('.') + 1));
        return named(zone);
    }

    static Zones named(String zone) {
        return ALL.getOrDefault(zone, new Zones(List.of(zone)));
    }

    /** Its name, such as {@code co.uk}. */
    String name() {
        return zone;
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    private Optional<Integer> number(String key) {
        return Optional.ofNullable(values.get(key)).map(Integer::valueOf);
    }

    boolean isGeneric() {
        return zone.substring(zone.lastIndexOf('.') + 1).length() > COUNTRY_LENGTH;
    }

    /** Whether a name can be renewed before its renewal date. */
    boolean renewsExplicitly() {
        return number("explicit-renewal").orElse(1) == 1;
    }

    /** Whether names can be locked against transfers. */
    boolean hasTransferLock() {
        return number("lock").map(flag -> flag == 1).orElse(isGeneric());
    }

    /** Days from the end of the term to the renewal date; negative before it. */
    int renewalOffset() {
        return number("renewal-date").orElse(isGeneric() ? GENERIC_OFFSET : COUNTRY_OFFSET);
    }

    int graceDays() {
        return number("grace").orElse(isGeneric() ? GENERIC_OFFSET : 0);
    }

    int redemptionDays() {
        return number("redemption").orElse(isGeneric() ? 30 : 0);
    }

    /** When the platform renews or deletes a domain. */
    static Instant renewalDate(World world, Domain domain) {
        return domain.dates()
                .paidUntil()
                .plus(Duration.ofDays(of(world, domain.name()).renewalOffset()));
    }

    /** The terms that a zone's page offers; empty where there is no page. */
    List<String> periods() {
        return list("periods");
    }

    List<String> renewals() {
        return list("renewals");
    }

    private List<String> list(String key) {
        return values.containsKey(key) ? List.of(value(key).split(",", -1)) : List.of();
    }

    /** CNR's word for a term: a bare number counts years. */
    static String term(Period period) {
        return period.unit() == Period.Unit.YEARS ? Integer.toString(period.amount()) : period.toString();
    }

    /** The name as people read it. */
    static String idn(String domain) {
        return DomainName.received(domain).unicode();
    }
}
