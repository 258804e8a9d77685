package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** All commands of CNR that the sandbox carries out, family by family. */
final class Commands {

    private Commands() {}

    static Map<String, CommandHandler> all(WorldCommands commands) {
        Map<String, CommandHandler> orders = DomainOrders.all(commands);
        List<Map<String, CommandHandler>> families = List.of(
                Sessions.all(commands),
                Accounts.all(),
                Bookings.all(),
                PriceLists.all(),
                Users.all(),
                Checks.all(),
                orders,
                Claims.all(Objects.requireNonNull(orders.get("AddDomain"))),
                DomainStatus.all(),
                DomainLists.all(),
                RenewalOrders.all(commands),
                TransferOrders.all(commands),
                OwnerChanges.all(commands),
                Tags.all(),
                ZoneInfo.all(),
                Contacts.all(commands),
                Nameservers.all(commands),
                DnsZones.all(commands),
                DnsRecords.all(),
                Forwards.all(),
                Events.all(),
                ObjectLogs.all());
        Map<String, CommandHandler> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Map<String, CommandHandler> family : families) {
            family.forEach((name, handler) -> {
                if (all.put(name, handler) != null) {
                    throw new IllegalStateException("two handlers for " + name);
                }
            });
        }
        return all;
    }
}
