package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.HostName;
import dev.ispapi.sandbox.internal.object.IpAddress;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.DnsZone;
import java.util.List;

/** What commands say of a zone: its name, its start of authority, its settings. */
final class ZoneForm {

    private static final long MAX_SERIAL = 0xFFFF_FFFFL;
    private static final int MAX_DIGITS = 10;

    private ZoneForm() {}

    /** The zone's name, without the closing dot that it can be sent with. */
    static String name(Call call) {
        String text = call.parameters().required("DNSZONE");
        String name = HostName.canonical(text);
        if (HostName.isHost(name)) {
            return name;
        }
        try {
            return DomainName.of(name).ascii();
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("DNSZONE (" + text + ")");
        }
    }

    /** The zone that a command names, if the caller may touch it. */
    static DnsZone find(Call call) {
        String name = name(call);
        DnsZone zone = call.world().zones().find(name).orElseThrow(() -> Refusal.notFound(name + " does not exist"));
        Owner.requireVisible(call, zone.account());
        return zone;
    }

    /** The start of authority as a command sets it, with the serial number that goes with that. */
    static DnsZone.Soa soa(Parameters parameters, DnsZone.Soa old, long serial) {
        return new DnsZone.Soa(
                parameters.number("SOATTL").orElse(old.ttl()),
                host(parameters, "SOAMNAME", old.primary()),
                host(parameters, "SOARNAME", old.mailbox()),
                parameters.text("SOASERIAL").map(ZoneForm::serial).orElse(serial),
                parameters.number("SOAREFRESH").orElse(old.refresh()),
                parameters.number("SOARETRY").orElse(old.retry()),
                parameters.number("SOAEXPIRE").orElse(old.expire()),
                parameters.number("SOAMINTTL").orElse(old.minTtl()));
    }

    /** The settings as a command sets them. */
    static DnsZone.Settings settings(Parameters parameters, DnsZone.Settings old) {
        String mode = oneOf(parameters, "ZONEMODE", old.mode(), List.of("MASTER", "SLAVE"));
        String master = mode.equals("SLAVE") ? parameters.sent("SLAVEMASTER").orElse(old.master()) : "";
        if (mode.equals("SLAVE")) {
            if (master.isEmpty()) {
                throw Refusal.missing("SLAVEMASTER");
            }
            if (IpAddress.canonical(master).isEmpty()) {
                throw Refusal.syntax("SLAVEMASTER (" + master + ")");
            }
        }
        return new DnsZone.Settings(
                oneOf(parameters, "STATUS", old.status(), List.of("ACTIVE", "INACTIVE", "HOLD")),
                mode,
                master,
                oneOf(parameters, "DNSSEC-MODE", old.dnssec(), List.of("DISABLED", "AUTO")));
    }

    private static String oneOf(Parameters parameters, String name, String old, List<String> values) {
        String value = parameters.word(name).orElse(old);
        if (!values.contains(value)) {
            throw Refusal.syntax(name + " (" + value + ")");
        }
        return value;
    }

    private static String host(Parameters parameters, String name, String old) {
        String value = parameters.text(name).orElse(old);
        if (!HostName.isHost(HostName.canonical(value))) {
            throw Refusal.syntax(name + " (" + value + ")");
        }
        return HostName.canonical(value) + ".";
    }

    private static long serial(String text) {
        if (text.length() > MAX_DIGITS || !text.matches("[0-9]+") || Long.parseLong(text) > MAX_SERIAL) {
            throw Refusal.syntax("SOASERIAL (" + text + ")");
        }
        return Long.parseLong(text);
    }
}
