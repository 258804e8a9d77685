package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.sandbox.internal.world.Glue;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Tld;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 * @param info what changes, for the log
 */
record Modification(
        Domain before, Domain after, List<Glue> glue, boolean makesZone, boolean movesAway, List<String> info) {

    private static final String BILLING = "BILLINGCONTACT";

    /**
     * Checks a change.
     *
     * @throws Refusal if it can't be carried out
     */
    static Modification plan(Call call, Directory directory, Domain before) {
        Parameters parameters = call.parameters();
        List<String> status = StatusChange.after(parameters, before);
        SortedMap<String, List<String>> contacts = contacts(parameters, before);
        List<String> nameservers = Slots.after(
                parameters, "NAMESERVER", before.nameservers(), text -> Nameservers.parse("NAMESERVER", text));
        List<Glue> glue = glue(call, before);
        Domain after = before.withContacts(contacts)
                .withNameservers(nameservers)
                .withExtensions(Extensions.of(parameters, before.extensions()))
                .with(settings(parameters, before, status))
                .withStatus(status.stream()
                        .filter(flag -> !flag.equals(StatusChange.TRANSFER_PROHIBITED))
                        .toList())
                .updatedAt(call.now());
        Optional<Tld> tld = Names.ofManaged(call.world(), before.name());
        boolean makesZone = parameters.flag("INTERNALDNS").orElse(false);
        tld.ifPresent(zone -> {
            new OrderRules(call, directory, zone).checkChange(before, after);
            Contacts.checkCount(zone, contacts);
            new Contacts(call, directory).check(contacts);
            if (!nameservers.equals(before.nameservers())) {
                new Nameservers(call, directory, zone, before.name())
                        .check(nameservers, glue, false, makesZone || directory.hasZone(before.name()));
            }
        });
        boolean changesBilling = !contacts.getOrDefault(BILLING, List.of())
                .equals(before.contacts().getOrDefault(BILLING, List.of()));
        boolean movesAway = changesBilling
                && tld.flatMap(zone -> zone.fact(FactName.BILLING_CHANGE_TRANSFERS_AWAY))
                        .map(Fact::value)
                        .orElse(false);
        return new Modification(before, after, glue, makesZone, movesAway, info(parameters));
    }

    /** Does it. */
    void commit(Call call, Directory directory) {
        if (makesZone) {
            directory.createZone(before.account(), before.name(), call.now());
        }
        ObjectLog.write(call, before, "MODIFY", info);
        if (movesAway) {
            moveAway(call);
            return;
        }
        call.world().domains().put(after);
        Hosts.replace(call.world(), after.name(), glue);
    }

    private void moveAway(Call call) {
        call.world().domains().remove(before.name());
        Hosts.replace(call.world(), before.name(), List.of());
        call.world()
                .outside()
                .put(new OutsideName(
                        before.name(),
                        true,
                        before.settings().auth(),
                        before.dates().expiration(),
                        false,
                        before.premiumClass(),
                        BigDecimal.ZERO,
                        ""));
        call.world()
                .events()
                .put(new Event(
                        call.world().next("EVENT"),
                        before.account(),
                        call.now(),
                        "DOMAIN_TRANSFER",
                        "FOREIGN_TRANSFER_SUCCESSFUL",
                        List.of("domain:" + before.name())));
    }

    private static SortedMap<String, List<String>> contacts(Parameters parameters, Domain before) {
        SortedMap<String, List<String>> contacts = new TreeMap<>(before.contacts());
        for (String role : StatusProperties.CONTACTS) {
            List<String> handles =
                    Slots.after(parameters, role, before.contacts().getOrDefault(role, List.of()), text -> text);
            if (handles.isEmpty()) {
                contacts.remove(role);
            } else {
                contacts.put(role, handles);
            }
        }
        return contacts;
    }

    private static List<Glue> glue(Call call, Domain before) {
        List<Glue> hosts = new ArrayList<>();
        List<String> set = Slots.values(call.parameters(), "HOST");
        if (call.parameters().slots("HOST").isEmpty()) {
            call.world().glue().rows().stream()
                    .filter(host -> host.domain().equals(before.name()))
                    .forEach(hosts::add);
        } else {
            hosts.addAll(Hosts.read(before.name(), set));
        }
        for (String name : Slots.values(call.parameters(), "DELHOST")) {
            String host = Nameservers.parse("DELHOST", name.strip().split(" ", -1)[0]);
            if (!hosts.removeIf(present -> present.host().equals(host))) {
                throw Refusal.notFound("HOST (" + host + ")");
            }
        }
        for (Glue added : Hosts.read(before.name(), Slots.values(call.parameters(), "ADDHOST"))) {
            hosts.removeIf(present -> present.host().equals(added.host()));
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

    /** Names and values of what was sent; of auth codes only the name. */
    private static List<String> info(Parameters parameters) {
        return parameters.all().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("DOMAIN"))
                .map(parameter -> parameter.getKey().contains("AUTH")
                        ? parameter.getKey() + "=***"
                        : parameter.getKey() + "=" + parameter.getValue())
                .toList();
    }
}
