package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Glue;
import dev.ispapi.sandbox.internal.world.Ledger;
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
record Registration(Domain domain, Tld tld, List<Glue> glue, boolean makesZone, Period period, Money price) {

    /**
     * Checks an order.
     *
     * @throws Refusal if it can't be carried out
     */
    static Registration plan(Call call, Directory directory) {
        DomainName name = Names.required(call.parameters(), "DOMAIN");
        Tld tld = Names.tld(call.world(), name);
        checkFree(call, name.ascii());
        new OrderRules(call, directory, tld).checkRegistration(name);
        SortedMap<String, List<String>> contacts = contacts(call.parameters());
        Contacts.checkCount(tld, contacts);
        new Contacts(call, directory).check(contacts);
        List<Glue> glue =
                Hosts.read(name.ascii(), call.parameters().slots("HOST").values());
        List<String> nameservers = Slots.values(call.parameters(), "NAMESERVER").stream()
                .map(value -> Nameservers.parse("NAMESERVER", value))
                .toList();
        boolean makesZone = call.parameters().flag("INTERNALDNS").orElse(false);
        new Nameservers(call, directory, tld, name.ascii())
                .check(nameservers, glue, true, makesZone || directory.hasZone(name.ascii()));
        Period period = Terms.registration(tld, call.parameters().text("PERIOD"));
        Optional<OutsideName> premium = Premium.find(call.world(), name.ascii());
        premium.ifPresent(outside -> Premium.requireClass(call.parameters(), outside));
        Money price = premium.map(outside -> Prices.premium(call.account(), outside, period))
                .orElseGet(() -> Prices.registration(call.world(), call.account(), tld, name.ascii(), period));
        Instant end = period.after(call.now());
        Account owner = owner(call);
        Domain domain = new Domain(
                name.ascii(),
                owner.login(),
                new Domain.Dates(call.now(), call.now(), end, end, Instant.EPOCH, Instant.EPOCH),
                contacts,
                nameservers,
                settings(call, owner),
                List.of("ACTIVE"),
                premium.map(OutsideName::premiumClass).orElse(""),
                Extensions.of(call.parameters(), new TreeMap<>()));
        new Ledger(call.world()).check(call.account(), price);
        return new Registration(domain, tld, glue, makesZone, period, price);
    }

    /** Does it. */
    void commit(Call call, Directory directory) {
        String description = domain.name() + " " + period;
        new Ledger(call.world()).charge(call.account(), price, "ADD_DOMAIN", description, domain.name(), call.now());
        call.world().domains().put(domain);
        Hosts.replace(call.world(), domain.name(), glue);
        if (makesZone) {
            directory.createZone(domain.account(), domain.name(), call.now());
        }
        ObjectLog.write(call, domain, "ADD", List.of("PERIOD=" + period));
    }

    private static void checkFree(Call call, String name) {
        call.world().domains().find(name).ifPresent(domain -> {
            throw Refusal.notUnique(
                    Ownership.isVisible(call, domain.account())
                            ? "DOMAIN is already assigned to your account"
                            : "DOMAIN (" + name + ")");
        });
        if (call.world().outside().find(name).filter(OutsideName::isTaken).isPresent()) {
            throw Refusal.notUnique("DOMAIN (" + name + ")");
        }
    }

    private static SortedMap<String, List<String>> contacts(Parameters parameters) {
        SortedMap<String, List<String>> contacts = new TreeMap<>();
        for (String role : StatusProperties.CONTACTS) {
            List<String> handles = Slots.values(parameters, role);
            if (!handles.isEmpty()) {
                contacts.put(role, handles);
            }
        }
        return contacts;
    }

    /** The account that gets the domain; the one that orders it pays. */
    private static Account owner(Call call) {
        return call.parameters()
                .text("SUBUSER")
                .map(login -> {
                    Account subuser = call.world()
                            .accounts()
                            .find(login)
                            .orElseThrow(() -> Refusal.notFound("SUBUSER (" + login + ")"));
                    Ownership.requireVisible(call, subuser.login());
                    return subuser;
                })
                .orElse(call.account());
    }

    private static Domain.Settings settings(Call call, Account owner) {
        return new Domain.Settings(
                call.parameters().text("AUTH").map(AuthCodes::check).orElseGet(AuthCodes::random),
                call.parameters().flag("TRANSFERLOCK").orElse(false),
                Terms.renewalMode(call.parameters().text("RENEWALMODE"), owner),
                "");
    }
}
