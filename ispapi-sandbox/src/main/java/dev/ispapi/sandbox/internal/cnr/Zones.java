package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the rules of CNR's zones say, which are those of the library. Of a zone without page, generic names renew 35 days behind their end, and those of countries a
 * day before.
 */
final class Zones {

    private static final TldRules RULES = TldRules.bundled(Platform.CNR);

    /** The zone page has no DNSSEC among what the zone supports (knowledge base of CNR, 2026-07-23). */
    private static final Set<String> WITHOUT_DNSSEC = Set.of("com.pt");

    private static final int GENERIC_OFFSET = 35;
    private static final int COUNTRY_OFFSET = -1;
    private static final int COUNTRY_LENGTH = 2;

    private final String zone;
    private final Optional<Tld> tld;

    private Zones(String zone) {
        this.zone = zone;
        this.tld = RULES.zone(zone);
    }

    /** The zone of a name, as the world knows it, with what the pages say of it. */
    static Zones of(World world, String domain) {
        String zone = Names.ofManaged(world, domain).map(Tld::zone).orElse(domain.substring(domain.indexOf('.') + 1));
        return named(zone);
    }

    static Zones named(String zone) {
        return new Zones(zone);
    }

    /** Its name, such as {@code co.uk}. */
    String name() {
        return zone;
    }

    private <T> Optional<T> fact(FactName<T> name) {
        return tld.flatMap(known -> known.fact(name)).map(Fact::value);
    }

    private Optional<Integer> days(FactName<Period> name) {
        return fact(name).map(Period::amount);
    }

    boolean isGeneric() {
        return zone.substring(zone.lastIndexOf('.') + 1).length() > COUNTRY_LENGTH;
    }

    /** Whether a name can be renewed before its renewal date. */
    boolean renewsExplicitly() {
        return fact(FactName.RENEWAL_ON_REQUEST).orElse(true);
    }

    /** Whether names can be locked against transfers. */
    boolean hasTransferLock() {
        return fact(FactName.TRANSFER_LOCK).orElse(isGeneric());
    }

    /** Days from the end of the term to the renewal date; negative before it. */
    int renewalOffset() {
        return days(FactName.RENEWAL_DATE_PERIOD).orElse(isGeneric() ? GENERIC_OFFSET : COUNTRY_OFFSET);
    }

    int graceDays() {
        return days(FactName.AUTO_RENEW_GRACE_PERIOD).orElse(isGeneric() ? GENERIC_OFFSET : 0);
    }

    int redemptionDays() {
        return days(FactName.DELETION_RESTORABLE_PERIOD).orElse(isGeneric() ? 30 : 0);
    }

    /** When the platform renews or deletes a domain. */
    static Instant renewalDate(World world, Domain domain) {
        return domain.dates()
                .paidUntil()
                .plus(Duration.ofDays(of(world, domain.name()).renewalOffset()));
    }

    /** Whether a transfer renews, and is charged for it. */
    boolean renewsAtTransfer() {
        return fact(FactName.TRANSFER_RENEWS).orElse(true);
    }

    /** By how many years a transfer renews: by the shortest term, unless the rules tell another one. */
    int yearsOfTransfer() {
        return Stream.concat(fact(FactName.TRANSFER_PERIODS).stream(), fact(FactName.REGISTRATION_PERIODS).stream())
                .flatMap(List::stream)
                .filter(term -> term.unit() == Period.Unit.YEARS)
                .map(Period::amount)
                .findFirst()
                .orElse(1);
    }

    boolean hasIdProtection() {
        return tld.filter(known -> known.idProtection().kind() == IdProtection.Kind.WHOIS_TRUSTEE)
                .isPresent();
    }

    boolean hasTrustee() {
        return ZoneFields.hasTrustee(zone);
    }

    boolean hasDnssec() {
        return !WITHOUT_DNSSEC.contains(zone);
    }

    /** The terms that a zone's page offers; empty where there is no page. */
    List<String> periods() {
        return terms(FactName.REGISTRATION_PERIODS);
    }

    List<String> renewals() {
        return terms(FactName.RENEWAL_PERIODS);
    }

    private List<String> terms(FactName<List<Period>> name) {
        return fact(name).orElse(List.of()).stream().map(Zones::term).toList();
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
