package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.event.EventStatus;
import dev.ispapi.event.QueryEventList;
import dev.ispapi.event.StatusEvent;
import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.Sandboxed;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlanEventTest {

    private static Optional<PlanEvent> event(String data) {
        return PlanEvent.of(EventStatus.from(Response.builder(200, "Command completed successfully")
                .property("CLASS", "DOMAIN_TRANSFER")
                .property("SUBCLASS", "TRANSFER_PENDING")
                .property("DATE", "2016-10-17 08:27:40.0")
                .property("DATA", data)
                .build()));
    }

    @Test
    void isReadFromTheAnswerThatTellsOfIt() {
        assertThat(event("domain:usertransferperiodtest.ag"))
                .hasValue(new PlanEvent(
                        "DOMAIN_TRANSFER", "TRANSFER_PENDING", DomainName.of("usertransferperiodtest.ag")));
    }

    @Test
    void theEndOfAnOwnerChangeOnCnrIsThatOfATrade() {
        EventStatus modified = EventStatus.from(Response.builder(200, "Command completed successfully")
                .property("CLASS", "DOMAIN_MODIFICATION")
                .property("SUBCLASS", "MODIFICATION_SUCCESS")
                .property("DATA", "domain:example.com", "jobid:1", "ownerchange_status:successful")
                .build());

        assertThat(PlanEvent.of(modified))
                .hasValue(new PlanEvent("DOMAIN_TRADE", "TRADE_SUCCESSFUL", DomainName.of("example.com")));
    }

    @Test
    void anotherModificationIsNoTrade() {
        EventStatus modified = EventStatus.from(Response.builder(200, "Command completed successfully")
                .property("CLASS", "DOMAIN_MODIFICATION")
                .property("SUBCLASS", "MODIFICATION_SUCCESSFUL")
                .property("DATA", "domain:example.com", "jobid:1")
                .build());

        assertThat(PlanEvent.of(modified))
                .hasValue(
                        new PlanEvent("DOMAIN_MODIFICATION", "MODIFICATION_SUCCESSFUL", DomainName.of("example.com")));
    }

    @Test
    void isNoneWithoutADomain() {
        assertThat(event("contact:P-ABC1")).isEmpty();
        assertThat(event("domain:")).isEmpty();
    }

    @Test
    @Sandboxed
    void bringsAWaitingPlanToItsEnd(Sandbox sandbox, IspapiClient ispapi) {
        sandbox.registry()
                .elsewhere(
                        "old-shop.org", "Auth-1234", sandbox.clock().instant().plus(Duration.ofDays(200)));
        PlanRunner runner = PlanRunner.of(ispapi);
        PlanRun run = runner.run(PlanProgress.of(
                Plans.of(TransferWish.builder("old-shop.org").auth("Auth-1234").build())));
        sandbox.clock().advance(Duration.ofDays(10));

        List<PlanEvent> events = ispapi.stream(QueryEventList.builder().build())
                .flatMap(entry -> entry.event().stream())
                .map(number -> ispapi.send(StatusEvent.builder().event(number).build()))
                .flatMap(answer -> PlanEvent.of(answer).stream())
                .toList();
        for (PlanEvent event : events) {
            run = runner.continueWith(run.progress(), event);
        }

        assertThat(events).hasSizeGreaterThan(1);
        assertThat(run.status()).isEqualTo(PlanStatus.DONE);
    }
}
