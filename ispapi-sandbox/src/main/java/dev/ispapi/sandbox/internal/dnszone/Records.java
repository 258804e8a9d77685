package dev.ispapi.sandbox.internal.dnszone;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.DnsZone.ZoneRecord;
import java.util.ArrayList;
import java.util.List;

/** A zone's records as a command changes them: all replaced by {@code RR}, then some gone, then some added. */
final class Records {

    private final List<ZoneRecord> records;
    private final RecordText text;
    private final boolean isResolvingTtl;

    Records(List<ZoneRecord> records, RecordText text, boolean isResolvingTtl) {
        this.records = new ArrayList<>(records);
        this.text = text;
        this.isResolvingTtl = isResolvingTtl;
    }

    List<ZoneRecord> changedBy(Parameters parameters) {
        List<String> all = lines(parameters, "RR");
        if (!all.isEmpty()) {
            records.clear();
            all.forEach(this::add);
        }
        lines(parameters, "DELRR").stream()
                .map(line -> new RecordPattern(line, text))
                .forEach(pattern -> records.removeIf(pattern::matches));
        lines(parameters, "ADDRR").forEach(this::add);
        return List.copyOf(records);
    }

    private static List<String> lines(Parameters parameters, String name) {
        return parameters.slots(name).values().stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void add(String line) {
        ZoneRecord added = text.read(line);
        boolean isCname = added.type().equals("CNAME");
        for (ZoneRecord other : records) {
            boolean isBeside = other.name().equals(added.name()) && !isSame(other, added);
            if (isBeside && (isCname || other.type().equals("CNAME"))) {
                // A CNAME stands alone.
                throw RecordText.refused(line);
            }
            boolean isOfOneSet =
                    other.name().equals(added.name()) && other.type().equals(added.type());
            if (isOfOneSet && other.ttl() != added.ttl() && !isResolvingTtl) {
                throw Refusal.invalid("TTL CONFLICT [" + line + "]");
            }
        }
        records.replaceAll(
                other -> other.name().equals(added.name()) && other.type().equals(added.type())
                        ? new ZoneRecord(other.name(), added.ttl(), other.type(), other.data())
                        : other);
        if (!records.contains(added)) {
            records.add(added);
        }
    }

    private static boolean isSame(ZoneRecord one, ZoneRecord other) {
        return one.type().equals(other.type()) && one.data().equals(other.data());
    }
}
