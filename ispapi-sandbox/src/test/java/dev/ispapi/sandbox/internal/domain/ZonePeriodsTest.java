package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ZonePeriodsTest {

    private static final Instant END = Instant.parse("2025-01-10T00:00:00Z");

    private static Domain domain(String name, Instant expiration, Instant paidUntil) {
        return new Domain(
                name,
                "test.user",
                new Domain.Dates(Instant.EPOCH, Instant.EPOCH, expiration, paidUntil, Instant.EPOCH, Instant.EPOCH),
                new TreeMap<>(),
                List.of(),
                Domain.SecDns.NONE,
                new Domain.Settings("", false, "AUTORENEW", ""),
                List.of("ACTIVE"),
                "",
                new TreeMap<>());
    }

    private static Instant step(Lifecycle life, StepKind kind) {
        return life.step(kind).orElseThrow().date();
    }

    @Test
    void areThoseOfTheZoneAndElseTheDefaults() {
        World world = new World(TldRules.bundled());

        assertThat(step(ZonePeriods.lifecycle(world, domain("a.ca", END, END)), StepKind.ACCOUNTING))
                .isEqualTo("2025-01-09T00:00:00Z");
        assertThat(step(ZonePeriods.lifecycle(world, domain("a.unknowntld", END, END)), StepKind.ACCOUNTING))
                .isEqualTo("2025-01-05T00:00:00Z");
    }

    @Test
    void areTheDefaultsWhereTheZonesContradictEachOther() {
        Response answer = Response.builder(200, "Command completed successfully")
                .property("REPOSITORY", "COM-1")
                .property("ZONERENEWALACCOUNTINGPERIOD", "-5d")
                .property("ZONERENEWALFAILUREPERIOD", "-10d")
                .build();
        DomainName name = DomainName.of("a.com");
        TldRules rules = TldRules.bundled()
                .with(
                        name,
                        QueryDomainRepositoryInfo.builder()
                                .domain("a.com")
                                .build()
                                .decode(answer));

        Lifecycle life = ZonePeriods.lifecycle(new World(rules), domain("a.com", END, END));

        assertThat(step(life, StepKind.FAILURE)).isEqualTo("2025-02-23T00:00:00Z");
    }

    @Test
    void countFromThePaidUntilDateWhereThatIsPastTheExpiration() {
        Lifecycle life = ZonePeriods.lifecycle(
                new World(TldRules.bundled()), domain("a.com", Instant.parse("2026-01-10T00:00:00Z"), END));

        assertThat(step(life, StepKind.FINALIZATION)).isEqualTo("2025-01-11T00:00:00Z");
    }
}
