package dev.ispapi.dnszone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks for what is wrong with the records of a zone together. */
final class ZoneCheck {

    private static final String CNAME = "CNAME";

    /** What DNSSEC itself puts beside a CNAME. */
    private static final Set<String> BESIDE_CNAME = Set.of("RRSIG", "NSEC");

    private final String zone;
    private final String origin;
    private final List<DnsRecord> records;
    private final Map<String, List<DnsRecord>> byOwner = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    ZoneCheck(String zone, List<DnsRecord> records) {
        this.zone = zone;
        this.origin = zone + ".";
        this.records = records;
        records.forEach(each -> byOwner.computeIfAbsent(full(each.owner()), name -> new ArrayList<>())
                .add(each));
    }

    List<String> problems() {
        records.forEach(this::checkNames);
        byOwner.forEach(this::checkOwner);
        records.forEach(this::checkTarget);
        return List.copyOf(problems);
    }

    private void checkNames(DnsRecord record) {
        String owner = record.owner();
        if (owner.endsWith(".") && !isWithin(owner)) {
            problems.add("[" + record + "] lies outside the zone " + zone);
        }
        if (repeatsTheZone(owner)) {
            problems.add("[" + record + "] would be of " + full(owner)
                    + "; end its owner with a dot, or leave the zone out");
        }
        record.target()
                .map(DnsTarget::toString)
                .filter(this::repeatsTheZone)
                .ifPresent(target -> problems.add(
                        "[" + record + "] would point to " + full(target) + "; end its target with a dot (FAQ 44)"));
    }

    private void checkOwner(String owner, List<DnsRecord> own) {
        Optional<DnsRecord> cname =
                own.stream().filter(each -> each.type().equals(CNAME)).findFirst();
        cname.filter(unused -> owner.equals(origin))
                .ifPresent(each ->
                        problems.add("[" + each + "] is a CNAME of the zone itself, which has SOA and NS records;"
                                + " use A and AAAA records (FAQ 44)"));
        cname.ifPresent(alone -> own.stream()
                .filter(each -> !each.equals(alone) && !BESIDE_CNAME.contains(each.type()))
                .forEach(each -> problems.add("[" + each + "] stands beside [" + alone + "]; a CNAME stands alone")));
        Map<String, List<DnsRecord>> sets =
                own.stream().collect(Collectors.groupingBy(DnsRecord::type, LinkedHashMap::new, Collectors.toList()));
        sets.forEach((type, set) -> checkSet(owner + " " + type, set));
    }

    private void checkSet(String name, List<DnsRecord> set) {
        Set<Long> times = new TreeSet<>();
        Map<String, DnsRecord> byData = new LinkedHashMap<>();
        boolean hasNone = false;
        for (DnsRecord each : set) {
            each.ttl().ifPresent(ttl -> times.add(ttl.toSeconds()));
            hasNone |= each.type().equals("MX")
                    && each.target().filter(DnsTarget::isNone).isPresent();
            DnsRecord other = byData.putIfAbsent(fullData(each), each);
            if (other != null) {
                problems.add("[" + each + "] says the same as [" + other + "]; leave one out");
            }
        }
        if (times.size() > 1) {
            problems.add("the records of " + name + " have several times to live, " + times + "; give them one");
        }
        if (hasNone && set.size() > 1) {
            problems.add("the records of " + name + " say that there is no mail host, and name one; leave one out");
        }
    }

    private void checkTarget(DnsRecord record) {
        if (!Set.of("MX", "NS", "SRV").contains(record.type())) {
            return;
        }
        record.target()
                .map(target -> byOwner.getOrDefault(full(target.toString()), List.of()))
                .filter(targets -> targets.stream().anyMatch(each -> each.type().equals(CNAME)))
                .ifPresent(targets -> problems.add("[" + record + "] points to [" + targets.get(0)
                        + "]; the target of an " + record.type() + " record is no CNAME (RFC 2181)"));
    }

    /** The data with a whole target, to compare. */
    private String fullData(DnsRecord record) {
        return record.target()
                .map(target -> {
                    String data = record.data();
                    return data.substring(0, data.length() - target.toString().length()) + full(target.toString());
                })
                .orElse(record.data());
    }

    private boolean repeatsTheZone(String name) {
        return name.equals(zone) || name.endsWith("." + zone);
    }

    private boolean isWithin(String name) {
        return name.equals(origin) || name.endsWith("." + origin);
    }

    private String full(String name) {
        if (name.equals(DnsNames.APEX)) {
            return origin;
        }
        return name.endsWith(".") ? name : name + "." + origin;
    }
}
