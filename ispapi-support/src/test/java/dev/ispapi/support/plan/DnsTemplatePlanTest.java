package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.dnszone.DnsRecord;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whether a plan creates a DNS zone, which may be billed. */
final class DnsTemplatePlanTest {

    private static final PlanProgress PLAN = PlanProgress.of(Plans.of(DnsTemplateWish.builder("example.com")
            .addRecords(DnsRecord.a("@", "192.0.2.1"))
            .build()));

    private final ScriptedSender api = new ScriptedSender()
            .answering("CreateDNSZone", 200, "Command completed successfully")
            .answering("UpdateDNSZone", 200, "Command completed successfully");

    @Test
    void createsAZoneWhereThereIsNone() {
        api.answering("StatusDNSZone", 545, "Object does not exist");

        assertThat(PlanRunner.of(api).run(PLAN).status()).isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDNSZone", "CreateDNSZone", "UpdateDNSZone");
    }

    @Test
    void createsNoZoneThatIsThere() {
        api.answering("StatusDNSZone", 200, "Command completed successfully");

        assertThat(PlanRunner.of(api).run(PLAN).status()).isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDNSZone", "UpdateDNSZone");
    }

    @Test
    void takesALostZoneForCreatedThatIsThere() {
        api.answering("StatusDNSZone", 200, "Command completed successfully");

        PlanRun asked = PlanRunner.of(api).run(PlanReadings.unknown(PLAN, "zone", Instant.EPOCH));

        assertThat(asked.status()).isEqualTo(PlanStatus.DONE);
        assertThat(asked.progress().state("zone").text()).isEqualTo("the zone exists");
        assertThat(api.sent()).containsExactly("StatusDNSZone", "UpdateDNSZone");
    }
}
