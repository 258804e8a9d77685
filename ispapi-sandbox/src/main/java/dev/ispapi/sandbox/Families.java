package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.access.Api;
import dev.ispapi.sandbox.internal.access.Door;
import dev.ispapi.sandbox.internal.access.Gateway;
import dev.ispapi.sandbox.internal.account.AccountCommands;
import dev.ispapi.sandbox.internal.account.AccountingCommands;
import dev.ispapi.sandbox.internal.account.EnvironmentCommands;
import dev.ispapi.sandbox.internal.account.EventCommands;
import dev.ispapi.sandbox.internal.account.InvoiceCommands;
import dev.ispapi.sandbox.internal.account.Orders;
import dev.ispapi.sandbox.internal.account.RoleCommands;
import dev.ispapi.sandbox.internal.account.SessionCommands;
import dev.ispapi.sandbox.internal.account.UserClassCommands;
import dev.ispapi.sandbox.internal.account.UserCommands;
import dev.ispapi.sandbox.internal.account.UserQueries;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.cnr.CnrGateway;
import dev.ispapi.sandbox.internal.cnr.Later;
import dev.ispapi.sandbox.internal.cnr.RenewalDates;
import dev.ispapi.sandbox.internal.contact.ContactCommands;
import dev.ispapi.sandbox.internal.dns.DnsZoneCommands;
import dev.ispapi.sandbox.internal.dns.NameserverCommands;
import dev.ispapi.sandbox.internal.domain.AddOnCommands;
import dev.ispapi.sandbox.internal.domain.ApplicationCommands;
import dev.ispapi.sandbox.internal.domain.CheckCommands;
import dev.ispapi.sandbox.internal.domain.DomainCommands;
import dev.ispapi.sandbox.internal.domain.DomainListCommands;
import dev.ispapi.sandbox.internal.domain.ObjectCommands;
import dev.ispapi.sandbox.internal.domain.ObjectLogCommands;
import dev.ispapi.sandbox.internal.domain.Registrations;
import dev.ispapi.sandbox.internal.domain.RegistryLockCommands;
import dev.ispapi.sandbox.internal.domain.RegistryLocks;
import dev.ispapi.sandbox.internal.domain.RepositoryCommands;
import dev.ispapi.sandbox.internal.domain.SaleCommands;
import dev.ispapi.sandbox.internal.domain.VerificationCommands;
import dev.ispapi.sandbox.internal.object.InlineContacts;
import dev.ispapi.sandbox.internal.product.SslCommands;
import dev.ispapi.sandbox.internal.product.TrademarkCommands;
import dev.ispapi.sandbox.internal.product.WebsiteCommands;
import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.renewal.RenewalCommands;
import dev.ispapi.sandbox.internal.time.Timekeeper;
import dev.ispapi.sandbox.internal.transfer.TradeCommands;
import dev.ispapi.sandbox.internal.transfer.TransferCommands;
import dev.ispapi.sandbox.internal.transfer.Transfers;
import dev.ispapi.sandbox.internal.world.Language;
import dev.ispapi.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.List;

/** All families of commands, and all that happens in a world by itself. */
final class Families {

    /** Orders are carried out by the dispatcher that has them. */
    private static final Orders ORDERS = new Orders(Families::carryOut);

    /** The way to the handlers of all commands. */
    static final Dispatcher DISPATCHER = new Dispatcher(
            List.of(ORDERS, new InlineContacts()),
            List.of(
                    SessionCommands.all(),
                    RoleCommands.all(),
                    UserCommands.all(),
                    UserQueries.all(),
                    UserClassCommands.all(),
                    EnvironmentCommands.all(),
                    EventCommands.all(),
                    AccountCommands.all(),
                    AccountingCommands.all(),
                    InvoiceCommands.all(),
                    ORDERS.commands(),
                    ContactCommands.all(),
                    NameserverCommands.all(),
                    DnsZoneCommands.all(),
                    CheckCommands.all(),
                    DomainCommands.all(),
                    DomainListCommands.all(),
                    RepositoryCommands.all(),
                    AddOnCommands.all(),
                    ApplicationCommands.all(),
                    RegistryLockCommands.all(),
                    SaleCommands.all(),
                    VerificationCommands.all(),
                    ObjectCommands.all(),
                    ObjectLogCommands.all(),
                    RenewalCommands.all(),
                    TransferCommands.all(),
                    TradeCommands.all(),
                    SslCommands.all(),
                    TrademarkCommands.all(),
                    WebsiteCommands.all()));

    private Families() {}

    private static Answer carryOut(Call call, String command) {
        return DISPATCHER.answer(call.with(command, call.parameters()));
    }

    /**
     * The way from requests to answers, in the language that a world is reached by.
     *
     * @param world the world
     * @param entities ISPAPI's entities that are answered; empty for any
     * @return the way
     */
    static Gateway gateway(World world, List<String> entities) {
        return switch (world.language()) {
            case ISPAPI -> new Api(world, new Door(world, entities), DISPATCHER);
            case CNR -> new CnrGateway(world, DISPATCHER);
        };
    }

    /**
     * What happens in a world by itself.
     *
     * @param world the world
     * @return one for each kind of things that have dates
     */
    static List<Timekeeper> timekeepers(World world) {
        List<Timekeeper> timekeepers = new ArrayList<>(List.of(
                new Registrations(world), new RegistryLocks(world), new DomainLives(world), new Transfers(world)));
        if (world.language() == Language.CNR) {
            timekeepers.add(new RenewalDates(world));
            timekeepers.add(new Later(world));
        }
        return timekeepers;
    }
}
