package dev.ispapi.sandbox.internal.dns;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.util.ArrayList;
import java.util.List;

/** A zone's records as a command changes them: all replaced by {@code RR}, then some gone, then some added. */
final class Records {

    private final List<ZoneRecord> records;
    private final RecordLine line;
    private final boolean isResolvingTtl;

    Records(List<ZoneRecord> records, RecordLine line, boolean isResolvingTtl) {
        this.records = new ArrayList<>(records);
        this.line = line;
        this.isResolvingTtl = isResolvingTtl;
    }

    List<ZoneRecord> changedBy(Parameters parameters) {
        List<String> all = lines(parameters, "RR");
        if (!all.isEmpty()) {
            records.clear();
            // The example of the page has a record twice among those that replace all others.
            all.forEach(text -> add(text, true));
        }
        lines(parameters, "DELRR").stream().map(line::pattern).forEach(records::removeIf);
        lines(parameters, "ADDRR").forEach(text -> add(text, false));
        return List.copyOf(records);
    }

    private static List<String> lines(Parameters parameters, String name) {
        return parameters.slots(name).values().stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private void add(String text, boolean mayBeThere) {
        ZoneRecord added = line.read(text);
        if (records.stream().anyMatch(other -> line.isSame(other, added))) {
            if (!mayBeThere) {
                throw Refusal.invalid("duplicate record [" + RecordLine.text(added) + "]");
            }
            return;
        }
        for (ZoneRecord other : records) {
            boolean isBeside = other.name().equals(added.name());
            if (isBeside && (added.type().equals("CNAME") || other.type().equals("CNAME"))) {
                // A CNAME stands alone.
                throw RecordLine.refused(text);
            }
            if (isBeside && other.type().equals(added.type()) && other.ttl() != added.ttl() && !isResolvingTtl) {
                throw Refusal.invalid("TTL CONFLICT [" + text + "]");
            }
        }
        records.replaceAll(
                other -> other.name().equals(added.name()) && other.type().equals(added.type())
                        ? new ZoneRecord(other.name(), added.ttl(), other.type(), other.data())
                        : other);
        records.add(added);
    }
}
