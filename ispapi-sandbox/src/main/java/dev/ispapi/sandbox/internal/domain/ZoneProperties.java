package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.domain.Limits;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.Trustee;
import dev.ispapi.tld.lifecycle.LifecyclePeriods;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What there is to say of a zone, by property names. What is not known is an empty text. */
final class ZoneProperties {

    static final String REGISTRAR = "ispapi sandbox";

    /** What the page has and no fact is known of. */
    private static final List<String> UNKNOWN = List.of(
            "REGISTRYDISPUTEPOLICY",
            "REGISTRYDOMAINNAMECHARSET",
            "REGISTRYHANDLEUPDATE",
            "REGISTRYNAMESERVERROOTUPDATE",
            "REGISTRYREGISTRATIONSYSTEM",
            "REGISTRYTRANSFERACKBY",
            "REGISTRYTRANSFERNACKBY",
            "REGISTRYURL",
            "REGISTRYWHOISSERVER",
            "REGISTRYWHOISUPDATE");

    private final Tld tld;
    private final SortedMap<String, String> properties = new TreeMap<>();

    private ZoneProperties(Tld tld) {
        this.tld = tld;
    }

    /** For {@code QueryDomainOptions}. */
    static SortedMap<String, String> options(Tld tld) {
        ZoneProperties zone = new ZoneProperties(tld);
        zone.hosts();
        zone.contacts();
        zone.policies();
        zone.terms();
        zone.put("REGISTRYTRANSFERREQUIREAUTHCODE", flag(tld.transfer().authCodeRequired()));
        zone.put("X-INSTANTMOBILIZER", "");
        zone.put(
                "X-TRUSTEE",
                tld.trustee()
                        .filter(Trustee::offered)
                        .flatMap(Trustee::parameter)
                        .orElse(""));
        return zone.properties;
    }

    /** For {@code QueryDomainRepositoryInfo}. */
    static SortedMap<String, String> repository(Tld tld) {
        ZoneProperties zone = new ZoneProperties(tld);
        zone.hosts();
        zone.contacts();
        zone.policies();
        zone.terms();
        zone.periods();
        zone.registry();
        return zone.properties;
    }

    private void hosts() {
        put("REPOSITORY", Repositories.name(tld));
        put("HOSTMANAGEDAS", Repositories.hostType(Optional.of(tld)));
        put(
                "HOSTIPADDRESSESTYPE",
                tld.nameservers().addresses().map(ZoneProperties::join).orElse(""));
        limits("NAMESERVER", tld.nameservers().count());
        put("X-PROXY", String.join(" ", tld.idProtection().parameters()));
    }

    private static String join(List<String> values) {
        return String.join(",", values);
    }

    private void contacts() {
        limits("ZONEREGISTRANTCONTACTS", tld.contacts().registrant());
        limits("ZONEADMINCONTACTS", tld.contacts().admin());
        limits("ZONETECHCONTACTS", tld.contacts().tech());
        limits("ZONEBILLINGCONTACTS", tld.contacts().billing());
    }

    private void limits(String name, Limits limits) {
        put(name + "MIN", number(limits.min()));
        put(name + "MAX", number(limits.max()));
    }

    private void policies() {
        put(
                "ZONEPOLICYREGISTRANTNAMECHANGEBY",
                tld.ownerChange().map(OwnerChange::value).orElse(""));
        List.of("TRADEAPPROVE", "TRADEREQUEST", "TRANSFERAPPROVE", "TRANSFERREJECT", "TRANSFERREQUEST")
                .forEach(step -> put("ZONEPOLICYDOMAIN" + step + "CONFIRMATION", ""));
    }

    private void terms() {
        put("ZONEREGISTRATIONPERIODS", list(tld.periods().registration()));
        put("ZONERENEWALPERIODS", list(tld.periods().renewal()));
        put("ZONETRANSFERPERIODS", list(tld.periods().transfer()));
        put("ZONETRADEPERIODS", list(tld.periods().trade()));
    }

    private void periods() {
        LifecyclePeriods periods = ZonePeriods.of(Optional.of(tld));
        put("ZONEREGISTRATIONGRACEPERIOD", period(periods.addGrace()));
        put("ZONERENEWALACCOUNTINGPERIOD", period(periods.accounting()));
        put("ZONERENEWALFAILUREPERIOD", period(periods.failure()));
        put("ZONERENEWALFINALIZATIONPERIOD", period(periods.finalization()));
        put("ZONERENEWALPAYMENTPERIOD", period(periods.payment()));
        put("DELETIONHOLDPERIOD", period(periods.deletionHold()));
        put("DELETIONRESTORABLEPERIOD", period(periods.deletionRestorable()));
        put("RESTOREPOLICY", tld.restore().map(RestorePolicy::value).orElse("NONE"));
    }

    private void registry() {
        put("ACCOUNTID", Integer.toString(1000 + Math.floorMod(tld.tldClass().hashCode(), 9000)));
        put("CATEGORY", tld.zone().indexOf('.') < 0 && tld.zone().length() > 2 ? "gTLD" : "ccTLD");
        put("REGISTRAR", REGISTRAR);
        put("REGISTRYURLNAME", tld.registry().orElse(""));
        put("REGISTRYCHARSMIN", number(tld.name().minLength()));
        put("REGISTRYCHARSMAX", number(tld.name().maxLength()));
        put("REGISTRYIDNCAPABLE", flag(tld.name().idn()));
        put("REGISTRYEXPLICITRENEWAL", flag(tld.explicitRenewal()));
        put("REGISTRYNAMESERVERCHECKS", flag(tld.nameservers().checkedByRegistry()));
        put("REGISTRYTRANSFERCLASS", tld.transfer().transferClass().orElse(""));
        put("REGISTRYTRANSFEREXPIREACTION", tld.transfer().unanswered().orElse(""));
        put("REGISTRYTRANSFERLOCK", flag(tld.transfer().lock()));
        put("REGISTRYTRANSFERPENDINGPERIOD", period(tld.transfer().pending()));
        put("REGISTRYTRANSFERREALTIME", flag(tld.transfer().realTime()));
        put("REGISTRYTRANSFERREQUIREAUTHCODE", flag(tld.transfer().authCodeRequired()));
        UNKNOWN.forEach(property -> put(property, ""));
        put("ZONEREGISTRATIONPERIOD", list(tld.periods().registration()));
        put("ZONEPOLICYCONTACTORIGINCOUNTRY", "");
        put("ZONEPOLICYCONTACTORIGINCOUNTRYREQUIREDFOR", "");
        put("ZONESECDNSINTERFACE", tld.nameservers().dnssec().orElse("NONE"));
    }

    private static String list(Optional<List<Period>> periods) {
        return periods.map(list -> list.stream().map(Period::toString).collect(Collectors.joining(",")))
                .orElse("");
    }

    private static String period(Optional<Period> period) {
        return period.map(value -> value.isZero() ? "0" : value.toString()).orElse("");
    }

    private static String number(Optional<Integer> number) {
        return number.map(value -> Integer.toString(value)).orElse("");
    }

    private static String flag(Optional<Boolean> flag) {
        return flag.map(value -> value ? "YES" : "NO").orElse("");
    }

    private void put(String name, String value) {
        properties.put(name, value);
    }
}
