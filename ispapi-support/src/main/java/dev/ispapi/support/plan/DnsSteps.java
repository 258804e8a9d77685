package dev.ispapi.support.plan;

import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.support.plan.AnswerRule.Action;
import java.util.List;
import java.util.Map;

/** The records of a DNS zone. */
final class DnsSteps {

    private static final String ZONE = "DNSZONE";
    private static final String CREATE = "zone";

    private DnsSteps() {}

    /** The zone if there is none, then the records; records that are there already are no error for the API to answer. */
    static void plan(PlanDraft plan, DnsTemplateWish wish) {
        String zone = plan.domain().ascii();
        plan.add(StepDraft.of("zone-check", "StatusDNSZone")
                .put(ZONE, zone)
                .because("Asks whether there is a zone already.")
                .rule(AnswerRule.skipIf(AnswerRule.CODE, AnswerRule.Match.IS, "200", CREATE))
                .rule(AnswerRule.is(AnswerRule.CODE, "545", Action.GO_ON, "")));
        plan.add(StepDraft.of(CREATE, "CreateDNSZone")
                .put(ZONE, zone)
                .because("Creates the zone at the registrar's nameservers. It may be billed.", "FAQ 46")
                .probe(
                        "StatusDNSZone",
                        Map.of(ZONE, zone),
                        AnswerRule.is(AnswerRule.CODE, "200", Action.GO_ON, "the zone exists")));
        plan.unpriced(CREATE, "DNS zone, if there is none");
        List<String> records = wish.records().stream().map(DnsRecord::toString).toList();
        plan.add(StepDraft.of("records", "UpdateDNSZone")
                .put(ZONE, zone)
                .putAll("ADDRR", records)
                .because("Adds the records of the template; those that the zone has stay.", "FAQ 44", "FAQ 59"));
    }
}
