package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.internal.convert.Records;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * {@code UpdateDNSZone}. CNR removes the record that equals the line, its time to live included; where a line has none, the records of the zone
 * are read first, and those that are alike in all else are removed, as on ISPAPI.
 */
final class ZoneUpdate implements Flow {

    private static final Pattern REMOVED = Pattern.compile("DELRR[0-9]*");

    @Override
    public Step start(Question question) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> removed = new LinkedHashMap<>();
        question.parameters().forEach((name, value) -> (isWithoutTtl(name, value) ? removed : given).put(name, value));
        CommandText converted = CommandConverter.draft(question.with(given)).command(question, "ModifyDNSZone");
        if (removed.isEmpty()) {
            return Flows.order(question, converted);
        }
        String zone = question.required("DNSZONE");
        removed.forEach((name, line) -> check(question, name, line, zone));
        return Pages.all(
                        "QueryDNSZoneRRList",
                        list(zone),
                        "TYPE",
                        pages -> Flows.order(question, removing(question, converted, removed, pages)))
                .before(converted);
    }

    private static Map<String, String> list(String zone) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("DNSZONE", Records.withoutDot(zone));
        parameters.put("WIDE", "1");
        parameters.put("ORDERBY", "type");
        return parameters;
    }

    private static boolean isWithoutTtl(String name, String value) {
        try {
            return REMOVED.matcher(name).matches() && !value.isEmpty() && !Records.hasTtl(value);
        } catch (IllegalArgumentException e) {
            // The conversion says what is wrong with it.
            return false;
        }
    }

    private static void check(Question question, String name, String line, String zone) {
        try {
            var unused = Records.toCnr(line, zone);
        } catch (IllegalArgumentException e) {
            throw question.refused(name, String.valueOf(e.getMessage()));
        }
    }

    private static CommandText removing(
            Question question, CommandText converted, Map<String, String> removed, List<Response> pages) {
        String zone = question.required("DNSZONE");
        List<String> records = pages.stream()
                .flatMap(page -> lines(CnrAnswer.of(page), zone).stream())
                .toList();
        List<String> lines = new ArrayList<>();
        removed.forEach((name, line) -> {
            List<String> alike = records.stream()
                    .filter(record -> Records.isAlike(line, record, zone))
                    .toList();
            if (alike.isEmpty()) {
                throw question.refused(
                        name,
                        "is no record of the zone, so nothing was changed; give it as QueryDNSZoneRRList shows it, or"
                                + " leave it out");
            }
            alike.forEach(record -> lines.add(Records.toCnr(record, zone)));
        });
        Map<String, String> parameters = new LinkedHashMap<>(converted.parameters());
        int next = 0;
        for (String line : lines) {
            while (parameters.containsKey("DELRR" + next)) {
                next++;
            }
            parameters.put("DELRR" + next, line);
        }
        return CommandText.of(converted.command(), parameters);
    }

    /** The records of a page as ISPAPI writes them; those that CNR keeps for forwardings are none that can be removed. */
    private static List<String> lines(CnrAnswer page, String zone) {
        return IntStream.range(0, page.values("TYPE").size())
                .filter(row -> page.value("LOCKED", row).filter("1"::equals).isEmpty())
                .mapToObj(row -> Records.toIspapi(
                        zone,
                        page.value("NAME", row).orElse("@"),
                        page.value("TTL", row),
                        page.value("TYPE", row).orElse(""),
                        page.value("CONTENT", row).orElse(""),
                        false))
                .toList();
    }
}
