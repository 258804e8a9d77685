package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.Trustee;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a domain can be given for a price: a trustee who is shown in place of the registrant, or one for local presence. */
final class AddOns {

    static final String PROXY = "PROXY";
    static final String TRUSTEE = "TRUSTEE";
    static final String NONE = "0";

    /** Add-ons are paid by the month. */
    static final Period TERM = Period.months(1);

    /** What another registrant does to them. */
    static final String POLICY = "IGNORE";

    private AddOns() {}

    /** An add-on that a domain has, by its class and id. */
    record AddOn(String addOnClass, String id) {}

    /** The id of an add-on by the parameter that orders it, such as {@code WHOISTRUSTEE}. */
    static String id(String parameter) {
        return parameter
                .replace("X-ACCEPT-", "")
                .replace("X-", "")
                .replace("-ACCEPT", "")
                .replace("-TAC", "");
    }

    /** The parameters that order a trustee who hides the registrant. */
    static List<String> proxies(Tld tld) {
        IdProtection protection = tld.idProtection();
        return protection.kind() == IdProtection.Kind.WHOIS_TRUSTEE ? protection.parameters() : List.of();
    }

    /** The id of the trustee that hides the registrant; {@code 0} for none. */
    static String proxy(Optional<Tld> tld, Domain domain) {
        return tld.stream()
                .flatMap(zone -> proxies(zone).stream())
                .filter(name -> isOn(tld, domain, name))
                .findFirst()
                .map(AddOns::id)
                .orElse(NONE);
    }

    private static boolean isOn(Optional<Tld> tld, Domain domain, String parameter) {
        return tld.map(Tld::idProtection)
                .filter(protection -> protection
                        .on()
                        .equals(Optional.ofNullable(domain.extensions().get(parameter))))
                .isPresent();
    }

    /** Whether there is a trustee for local presence; {@code 0} for none. */
    static String trustee(Optional<Tld> tld, Domain domain) {
        return tld.flatMap(Tld::trustee)
                .flatMap(Trustee::parameter)
                .flatMap(name -> Optional.ofNullable(domain.extensions().get(name)))
                .filter("1"::equals)
                .orElse(NONE);
    }

    /** All add-ons of a domain. */
    static List<AddOn> of(Optional<Tld> tld, Domain domain) {
        List<AddOn> addOns = new ArrayList<>();
        String proxy = proxy(tld, domain);
        if (!proxy.equals(NONE)) {
            addOns.add(new AddOn(PROXY, proxy));
        }
        if (!trustee(tld, domain).equals(NONE)) {
            addOns.add(new AddOn(
                    TRUSTEE,
                    tld.flatMap(Tld::trustee)
                            .flatMap(Trustee::parameter)
                            .map(AddOns::id)
                            .orElse(TRUSTEE)));
        }
        return addOns;
    }

    /** Logs what happens to the add-ons of a domain. */
    static void log(World world, Optional<Tld> tld, Domain domain, String operation, Instant now) {
        of(tld, domain).forEach(addOn -> log(world, addOn, domain, operation, now));
    }

    /** Logs which add-ons a change brought and took. */
    static void logChange(World world, Optional<Tld> tld, Domain before, Domain after, Instant now) {
        List<AddOn> old = of(tld, before);
        List<AddOn> fresh = of(tld, after);
        fresh.stream().filter(addOn -> !old.contains(addOn)).forEach(addOn -> log(world, addOn, after, "CREATE", now));
        old.stream().filter(addOn -> !fresh.contains(addOn)).forEach(addOn -> log(world, addOn, after, "CANCEL", now));
    }

    private static void log(World world, AddOn addOn, Domain domain, String operation, Instant now) {
        world.items()
                .put(new Item(
                        Item.ADDON_LOG,
                        World.numbered(world.next(Item.ADDON_LOG)),
                        domain.account(),
                        now,
                        now,
                        new TreeMap<>(Map.of(
                                "ADDONCLASS", List.of(addOn.addOnClass()),
                                "ADDONID", List.of(addOn.id()),
                                "DOMAIN", List.of(domain.name()),
                                "OPERATIONTYPE", List.of(operation)))));
    }
}
