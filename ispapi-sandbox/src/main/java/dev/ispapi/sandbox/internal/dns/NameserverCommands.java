package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.World;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands about nameservers as objects of a registry. */
public final class NameserverCommands {

    private static final int MAX_ADDRESSES = 13;
    private static final String CLASS = "NAMESERVER";

    private NameserverCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddNameserver", NameserverCommands::add,
                "CheckNameserver", NameserverCommands::check,
                "DeleteNameserver", NameserverCommands::delete,
                "ModifyNameserver", NameserverCommands::modify,
                "StatusNameserver", NameserverCommands::status);
    }

    private static Host find(Call call) {
        String name = Hosts.name(call, CLASS);
        Host host = call.world().hosts().find(name).orElseThrow(() -> Refusal.notFound(name + " does not exist"));
        Owner.requireVisible(call, host.account());
        return host;
    }

    private static Answer add(Call call) {
        String name = Hosts.name(call, CLASS);
        checkDomain(call, name);
        Set<String> addresses = Hosts.addresses(
                "IPADDRESS", call.parameters().slots("IPADDRESS").values());
        if (call.world().hosts().find(name).isPresent()) {
            throw Refusal.notUnique("NAMESERVER (" + name + ")");
        }
        checkGlue(call, name, addresses);
        call.world().hosts().put(new Host(name, call.login(), List.copyOf(addresses), call.now(), call.now()));
        Journal.log(call, CLASS, name, call.login(), "CREATE");
        return Answer.success().property("HOST", name).property("CREATEDDATE", Answer.date(call.now()));
    }

    private static void checkDomain(Call call, String host) {
        call.parameters().text("DOMAIN").ifPresent(text -> {
            String domain = Names.parse("DOMAIN", text).ascii();
            if (!HostName.isWithin(host, domain)) {
                throw Refusal.invalid("DOMAIN (" + domain + ")");
            }
        });
    }

    private static void checkGlue(Call call, String host, Collection<String> addresses) {
        Optional<Domain> domain = Hosts.domain(call.world(), host);
        domain.ifPresent(parent -> Owner.requireVisible(call, parent.account()));
        if (domain.isPresent() && addresses.isEmpty()) {
            throw Refusal.missing("IPADDRESS0");
        }
        if (domain.isEmpty() && !addresses.isEmpty()) {
            throw Refusal.notFound("the domain of " + host + " does not exist");
        }
        if (addresses.size() > MAX_ADDRESSES) {
            throw Refusal.invalid("IPADDRESS (MORE THAN " + MAX_ADDRESSES + ")");
        }
    }

    private static Answer check(Call call) {
        String name = Hosts.name(call, CLASS);
        checkDomain(call, name);
        return call.world().hosts().find(name).isEmpty()
                ? Answer.of(212, "Available")
                : Answer.of(213, "Not available").property("REASON", "in use");
    }

    private static Answer delete(Call call) {
        Host host = find(call);
        boolean isForced = call.flag("FORCE");
        List<Domain> users = call.world().domainsOnNameserver(host.name());
        for (Domain user : users) {
            if (!isForced || !user.account().equals(host.account())) {
                throw Refusal.failed(host.name() + " is used by " + user.name());
            }
        }
        users.forEach(domain -> call.world()
                .domains()
                .put(domain.withNameservers(domain.nameservers().stream()
                        .filter(name -> !name.equals(host.name()))
                        .toList())));
        call.world().hosts().remove(host.name());
        Journal.log(call, CLASS, host.name(), host.account(), "DELETE");
        return Answer.success();
    }

    private static Answer modify(Call call) {
        World world = call.world();
        Host old = find(call);
        String name = call.text("NEWNAMESERVER").isEmpty() ? old.name() : Hosts.name(call, "NEWNAMESERVER");
        if (!name.equals(old.name()) && world.hosts().find(name).isPresent()) {
            throw Refusal.notUnique("NEWNAMESERVER (" + name + ")");
        }
        Set<String> addresses = addresses(call, old);
        checkGlue(call, name, addresses);
        world.hosts().remove(old.name());
        world.hosts().put(new Host(name, old.account(), List.copyOf(addresses), old.created(), call.now()));
        world.domainsOnNameserver(old.name())
                .forEach(domain -> world.domains()
                        .put(domain.withNameservers(domain.nameservers().stream()
                                .map(each -> each.equals(old.name()) ? name : each)
                                .toList())));
        Journal.log(call, CLASS, old.name(), old.account(), "MODIFY");
        return Answer.success();
    }

    private static Set<String> addresses(Call call, Host old) {
        Set<String> addresses = new LinkedHashSet<>(old.addresses());
        Collection<String> all = call.parameters().slots("IPADDRESS").values();
        if (!all.isEmpty()) {
            addresses = Hosts.addresses("IPADDRESS", all);
        }
        for (String gone : sent(call, "DELIPADDRESS")) {
            // With a whole new list, one of the old list is gone already.
            if (!addresses.remove(gone) && !old.addresses().contains(gone)) {
                throw Refusal.invalid("DELIPADDRESS (" + gone + ")");
            }
        }
        addresses.addAll(sent(call, "ADDIPADDRESS"));
        return addresses;
    }

    private static Set<String> sent(Call call, String parameter) {
        return Hosts.addresses(parameter, call.parameters().slots(parameter).values());
    }

    private static Answer status(Call call) {
        Host host = find(call);
        Optional<Domain> domain = Hosts.domain(call.world(), host.name());
        Answer answer = Answer.success()
                .property("CREATEDBY", "SYSTEM")
                .property("CREATEDDATE", Answer.date(host.created()))
                .property("HOST", host.name())
                .property("IPADDRESS", host.addresses())
                .property("PEERUSER", Owner.peers(call, host.account()))
                .property("REGISTRAR", "SYSTEM")
                .property(
                        "STATUS", call.world().domainsOnNameserver(host.name()).isEmpty() ? "ok" : "linked")
                .property("UPDATEDBY", "SYSTEM")
                .property("UPDATEDDATE", Answer.date(host.updated()))
                .property("USER", host.account());
        domain.ifPresent(found -> answer.property("DOMAIN", found.name()));
        Names.ofManaged(call.world(), host.name())
                .ifPresent(tld -> answer.property("REPOSITORY", Repositories.name(tld)));
        return answer;
    }
}
