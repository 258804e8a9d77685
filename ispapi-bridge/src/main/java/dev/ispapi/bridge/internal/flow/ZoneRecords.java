package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.internal.convert.CommandConverter;
import dev.ispapi.bridge.internal.convert.Question;
import dev.ispapi.bridge.internal.convert.Records;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code QueryDNSZoneRRList}: CNR pages its records and shows them in cells, ISPAPI answers whole lines. Rows that CNR keeps locked belong to
 * forwardings, which ISPAPI shows in its extended mode only.
 */
final class ZoneRecords implements Flow {

    @Override
    public Step start(Question question) {
        Map<String, String> parameters = new LinkedHashMap<>(CommandConverter.draft(question)
                .command(question, question.command())
                .parameters());
        String zone = question.required("DNSZONE");
        parameters.put("WIDE", "1");
        parameters.put("ORDERBY", "type");
        boolean isShort = question.value("SHORT").filter("1"::equals).isPresent();
        return Pages.all("QueryDNSZoneRRList", parameters, "TYPE", pages -> {
            List<String> lines = new ArrayList<>();
            pages.forEach(page -> lines.addAll(lines(CnrAnswer.of(page), zone, isShort)));
            return new Step.Done(answer(pages, lines));
        });
    }

    private static Response answer(List<Response> pages, List<String> lines) {
        Response first = pages.get(0);
        AnswerDraft draft = pages.size() == 1 ? AnswerDraft.like(first) : AnswerDraft.withoutTimes(first);
        String count = Integer.toString(lines.size());
        return draft.property("RR", lines)
                .property("COUNT", count)
                .property("FIRST", "0")
                .property("LAST", Integer.toString(lines.size() - 1))
                .property("LIMIT", count)
                .property("TOTAL", count)
                .build();
    }

    private static List<String> lines(CnrAnswer page, String zone, boolean isShort) {
        List<String> lines = new ArrayList<>();
        int rows = page.values("TYPE").size();
        for (int row = 0; row < rows; row++) {
            boolean isLocked = page.value("LOCKED", row).filter("1"::equals).isPresent();
            if (!isLocked) {
                lines.add(Records.toIspapi(
                        zone,
                        page.value("NAME", row).orElse("@"),
                        page.value("TTL", row),
                        page.value("TYPE", row).orElse(""),
                        page.value("CONTENT", row).orElse(""),
                        isShort));
            }
        }
        return lines;
    }
}
