package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Host;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The commands about nameservers as objects of a registry. */
final class Nameservers {

    private static final String CLASS = "NAMESERVER";

    private final WorldCommands commands;

    private Nameservers(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        Nameservers nameservers = new Nameservers(commands);
        return Map.of(
                "AddNameserver", nameservers::add,
                "ModifyNameserver", nameservers::pass,
                "DeleteNameserver", nameservers::delete,
                "CheckNameserver", nameservers::check,
                "StatusNameserver", Nameservers::status,
                "QueryNameserverList", Nameservers::list);
    }

    /** A host of a domain that is not registered here has no registry to go to: 550 elsewhere, 545 in the sandbox. */
    private Answer add(Call call) {
        return pass(call);
    }

    private Answer pass(Call call) {
        commands.send(call, call.command(), call.parameters().without("TOKEN"::equals));
        return Answer.success();
    }

    private Answer delete(Call call) {
        String name = Hosts.name(call, CLASS);
        boolean isUsed = !call.world().domainsOnNameserver(name).isEmpty();
        if (isUsed && !call.flag("FORCE")) {
            throw Codes.refusal(532, name);
        }
        return pass(call);
    }

    private Answer check(Call call) {
        int code = commands.pass(call).code();
        Answer answer = Answer.of(code, Codes.words(code));
        call.world()
                .hosts()
                .find(Hosts.name(call, CLASS))
                .ifPresent(host -> answer.property("ipaddress", host.addresses()));
        return answer;
    }

    private static Answer status(Call call) {
        String name = Hosts.name(call, CLASS);
        Host host = call.world().hosts().find(name).orElseThrow(() -> Refusal.notFound("NAMESERVER (" + name + ")"));
        Owner.requireVisible(call, host.account());
        return Answer.success()
                .property("registrar", host.account())
                .property("nameserver", host.name())
                .property("ipaddress", host.addresses())
                .property("created date", DomainStatus.date(host.created()))
                .property("created by", host.account())
                .property("updated date", DomainStatus.date(host.updated()))
                .property("updated by", host.account())
                .property(
                        "status",
                        call.world().domainsOnNameserver(name).isEmpty() ? List.of("ok") : List.of("ok", "linked"));
    }

    private static Answer list(Call call) {
        Predicate<String> name = Patterns.of(call.parameters(), CLASS);
        String parent = call.text("PARENTDOMAIN");
        return new Rows<Host>(call)
                .column("nameserver", Host::name)
                .wide("ipaddress", host -> String.join(",", host.addresses()))
                .of(call.world().hosts().rows().stream()
                        .filter(host -> host.account().equals(call.login()) && name.test(host.name()))
                        .filter(host -> parent.isEmpty() || host.name().endsWith("." + parent)));
    }
}
