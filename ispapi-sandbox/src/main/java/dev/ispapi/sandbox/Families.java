package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.account.AccountCommands;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.contact.ContactCommands;
import dev.ispapi.sandbox.internal.dnszone.DnsZoneCommands;
import dev.ispapi.sandbox.internal.domain.DomainCommands;
import dev.ispapi.sandbox.internal.event.EventCommands;
import dev.ispapi.sandbox.internal.nameserver.NameserverCommands;
import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.renewal.RenewalCommands;
import dev.ispapi.sandbox.internal.session.SessionCommands;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.transfer.TransferCommands;
import dev.ispapi.sandbox.internal.transfer.Transfers;
import dev.ispapi.sandbox.internal.user.UserCommands;
import dev.ispapi.sandbox.internal.world.World;
import java.util.List;

/** The families of commands that the sandbox knows, and what happens by itself. */
final class Families {

    static final Dispatcher DISPATCHER = new Dispatcher(
            SessionCommands.all(),
            UserCommands.all(),
            AccountCommands.all(),
            EventCommands.all(),
            DomainCommands.all(),
            RenewalCommands.all(),
            TransferCommands.all(),
            ContactCommands.all(),
            NameserverCommands.all(),
            DnsZoneCommands.all());

    private Families() {}

    static List<Timekeeper> timekeepers(World world) {
        return List.of(new DomainLives(world), new Transfers(world));
    }
}
