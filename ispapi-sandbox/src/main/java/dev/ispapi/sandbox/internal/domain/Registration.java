package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A registration of which all has been checked, and nothing done.
 *
 * @param domain the domain as it will be
 * @param tld its TLD
 * @param glue hosts that it brings along
 * @param makesZone whether it gets a DNS zone
 * @param period the term
 * @param price what it costs, in the currency of the account that orders it
 */
record Registration(Domain domain, Tld tld, List<Host> glue, boolean makesZone, Period period, Money price) {

    /**
     * Checks an order.
     *
     * @throws Refusal if it can't be carried out
     */
    static Registration plan(Call call) {
        Parameters parameters = call.parameters();
        DomainName name = Names.required(parameters, "DOMAIN");
        Tld tld = Names.tld(call.world(), name);
        checkFree(call, name.ascii());
        new OrderRules(call, tld).checkRegistration(name);
        SortedMap<String, List<String>> contacts = ContactCheck.sent(parameters);
        ContactCheck.checkCount(tld, contacts);
        new ContactCheck(call).check(contacts);
        List<Host> glue = Hosts.glue(name.ascii(), parameters.list("HOST"));
        List<String> nameservers = NameserverCheck.sent(parameters);
        boolean makesZone = call.flag("INTERNALDNS");
        new NameserverCheck(call, tld, name.ascii())
                .check(nameservers, glue, true, makesZone || Zones.isServed(call.world(), name.ascii()));
        Period period = Terms.registration(tld, parameters.text("PERIOD"));
        Optional<OutsideName> premium = Premium.find(call.world(), name.ascii());
        premium.ifPresent(outside -> Premium.requireClass(parameters, outside));
        Money price = premium.map(outside -> Pricing.premium(call.account(), outside, period))
                .orElseGet(() -> Pricing.registration(call.world(), call.account(), tld, name.ascii(), period));
        Account owner = Owner.named(call);
        List<String> status = StatusChange.atRegistration(parameters);
        Domain domain = new Domain(
                name.ascii(),
                owner.login(),
                Domain.Dates.registered(call.now(), period.after(call.now())),
                contacts,
                nameservers,
                SecDnsForm.after(parameters, Domain.SecDns.NONE, Optional.of(tld)),
                settings(call, owner, status.contains(StatusChange.TRANSFER_PROHIBITED)),
                status.stream()
                        .filter(flag -> !flag.equals(StatusChange.TRANSFER_PROHIBITED))
                        .toList(),
                premium.map(OutsideName::premiumClass).orElse(""),
                extensions(parameters, new TreeMap<>()));
        new Ledger(call.world()).check(call.account(), price);
        return new Registration(domain, tld, glue, makesZone, period, price);
    }

    /**
     * Does it: at once, or as a request where the registry takes its time.
     *
     * @return the domain as it is now
     */
    Domain commit(Call call) {
        new Ledger(call.world()).charge(call.account(), price, "ADD_DOMAIN", domain.name(), period, call.now());
        Optional<Instant> due = Registrations.due(tld, call.now());
        Domain begun = due.isPresent() ? domain.withStatus(List.of(Domain.REQUESTED)) : domain;
        call.world().domains().put(begun);
        Domains.replaceHosts(call.world(), begun, glue, call.now());
        if (makesZone) {
            Zones.create(call.world(), begun.account(), begun.name(), call.now());
        }
        Verifications.begin(call.world(), begun, call.now());
        AddOns.log(call.world(), Optional.of(tld), begun, "CREATE", call.now());
        due.ifPresent(date -> Registrations.begin(call, domain, price.amount(), period, date));
        Journal.log(
                call,
                "DOMAIN",
                begun.name(),
                begun.account(),
                "CREATE",
                due.isPresent() ? LogEntry.PENDING : LogEntry.SUCCESSFUL);
        return begun;
    }

    private static void checkFree(Call call, String name) {
        call.world().domains().find(name).ifPresent(domain -> {
            throw Refusal.notUnique(
                    Owner.isVisible(call, domain.account())
                            ? "DOMAIN is already assigned to your account"
                            : "DOMAIN (" + name + ")");
        });
        if (call.world().outside().find(name).filter(OutsideName::isTaken).isPresent()) {
            throw Refusal.notUnique("DOMAIN (" + name + ")");
        }
    }

    private static Domain.Settings settings(Call call, Account owner, boolean isLocked) {
        return new Domain.Settings(
                call.parameters().text("AUTH").map(AuthCodes::check).orElseGet(AuthCodes::random),
                isLocked || call.flag("TRANSFERLOCK"),
                Terms.renewalMode(call.parameters().text("RENEWALMODE"), owner),
                "");
    }

    /** The {@code X-} parameters that there are, with those that were sent over them; an empty value takes one away. */
    static SortedMap<String, String> extensions(Parameters parameters, SortedMap<String, String> present) {
        SortedMap<String, String> extensions = new TreeMap<>(present);
        parameters.all().forEach((name, value) -> {
            if (name.startsWith("X-")) {
                if (value.isEmpty()) {
                    extensions.remove(name);
                } else {
                    extensions.put(name, value);
                }
            }
        });
        return extensions;
    }
}
