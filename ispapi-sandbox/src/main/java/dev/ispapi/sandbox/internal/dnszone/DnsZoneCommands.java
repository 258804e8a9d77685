package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands of DNS zones. */
public final class DnsZoneCommands {

    private DnsZoneCommands() {}

    /** {@return handlers by command} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CreateDNSZone", new CreateDnsZone(),
                "DeleteDNSZone", new DeleteDnsZone(),
                "FindDNSZone", new FindDnsZone(),
                "QueryDNSZoneList", new QueryDnsZoneList(),
                "QueryDNSZoneRRList", new QueryDnsZoneRrList(),
                "StatusDNSZone", new StatusDnsZone(),
                "UpdateDNSZone", new UpdateDnsZone());
    }
}
