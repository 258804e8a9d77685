package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Departures;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Tld;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A change of which all has been checked, and nothing done.
 *
 * @param before the domain as it is
 * @param after the domain as it will be
 * @param glue the hosts that it will have
 * @param makesZone whether it gets a DNS zone
 * @param movesAway whether the registry takes the change as leave to transfer the domain away (FAQ 53)
 */
record Modification(Domain before, Domain after, List<Host> glue, boolean makesZone, boolean movesAway) {

    private static final String BILLING = "BILLINGCONTACT";

    /**
     * Checks a change.
     *
     * @throws Refusal if it can't be carried out
     */
    static Modification plan(Call call, Domain before) {
        Parameters parameters = call.parameters();
        List<String> status = StatusChange.after(parameters, before);
        Optional<Tld> tld = Names.ofManaged(call.world(), before.name());
        SortedMap<String, List<String>> contacts = contacts(parameters, before);
        List<String> nameservers =
                Slots.after(parameters, "NAMESERVER", before.nameservers(), text -> Hosts.name("NAMESERVER", text));
        List<Host> glue = glue(call, before);
        Domain after = before.withContacts(contacts)
                .withNameservers(nameservers)
                .withExtensions(Registration.extensions(parameters, before.extensions()))
                .with(SecDnsForm.after(parameters, before.secDns(), tld))
                .with(settings(parameters, before, status))
                .withStatus(status.stream()
                        .filter(flag -> !flag.equals(StatusChange.TRANSFER_PROHIBITED))
                        .toList())
                .updatedAt(call.now());
        boolean makesZone = call.flag("INTERNALDNS");
        tld.ifPresent(zone -> {
            new OrderRules(call, zone).checkChange(before, after);
            ContactCheck.checkCount(zone, contacts);
            new ContactCheck(call).check(contacts);
            if (!nameservers.equals(before.nameservers())) {
                new NameserverCheck(call, zone, before.name())
                        .check(nameservers, glue, false, makesZone || Zones.isServed(call.world(), before.name()));
            }
        });
        return new Modification(before, after, glue, makesZone, movesAway(tld, before, contacts));
    }

    private static boolean movesAway(Optional<Tld> tld, Domain before, SortedMap<String, List<String>> contacts) {
        boolean changesBilling = !contacts.getOrDefault(BILLING, List.of())
                .equals(before.contacts().getOrDefault(BILLING, List.of()));
        return changesBilling
                && tld.flatMap(zone -> zone.fact(FactName.BILLING_CHANGE_TRANSFERS_AWAY))
                        .map(Fact::value)
                        .orElse(false);
    }

    /** Does it. */
    void commit(Call call) {
        if (makesZone) {
            Zones.create(call.world(), before.account(), before.name(), call.now());
        }
        Journal.log(call, "DOMAIN", before.name(), before.account(), "MODIFY");
        if (movesAway) {
            Departures.leave(call.world(), before, "FOREIGN_TRANSFER_SUCCESSFUL", call.now());
            return;
        }
        call.world().domains().put(after);
        Domains.replaceHosts(call.world(), after, glue, call.now());
        AddOns.logChange(call.world(), Names.ofManaged(call.world(), after.name()), before, after, call.now());
    }

    private static SortedMap<String, List<String>> contacts(Parameters parameters, Domain before) {
        SortedMap<String, List<String>> contacts = new TreeMap<>(before.contacts());
        for (String role : ContactNames.ROLES) {
            List<String> handles = Slots.after(
                    parameters,
                    role,
                    before.contacts().getOrDefault(role, List.of()),
                    text -> text.toUpperCase(Locale.ROOT));
            if (handles.isEmpty()) {
                contacts.remove(role);
            } else {
                contacts.put(role, handles);
            }
        }
        return contacts;
    }

    /** The hosts of the domain: all set by {@code HOST}, then some gone, then some added. */
    private static List<Host> glue(Call call, Domain before) {
        Parameters parameters = call.parameters();
        List<Host> hosts = new ArrayList<>(
                parameters.slots("HOST").isEmpty()
                        ? call.world().hostsIn(before.name())
                        : Hosts.glue(before.name(), parameters.list("HOST")));
        for (String text : parameters.list("DELHOST")) {
            String host = Hosts.name("DELHOST", text.strip().split(" ", -1)[0]);
            if (!hosts.removeIf(present -> present.name().equals(host))) {
                throw Refusal.notFound("HOST (" + host + ")");
            }
        }
        for (Host added : Hosts.glue(before.name(), parameters.list("ADDHOST"))) {
            hosts.removeIf(present -> present.name().equals(added.name()));
            hosts.add(added);
        }
        return List.copyOf(hosts);
    }

    private static Domain.Settings settings(Parameters parameters, Domain before, List<String> status) {
        Domain.Settings settings = before.settings();
        String auth = parameters
                .sent("AUTH")
                .map(code -> code.isEmpty() ? code : AuthCodes.check(code))
                .orElse(settings.auth());
        return new Domain.Settings(
                parameters.flag("GENERATERANDOMAUTH").orElse(false) ? AuthCodes.random() : auth,
                parameters.flag("TRANSFERLOCK").orElse(status.contains(StatusChange.TRANSFER_PROHIBITED)),
                settings.renewalMode(),
                settings.renewalPeriod());
    }
}
