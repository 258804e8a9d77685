package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan makes of a registration without an answer, by what the account then says of the domain. */
final class LostRegistrationTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, DONE",
        "REQUESTEDCREATE, WAITS_FOR_EVENT",
        "REQUESTED, WAITS_FOR_EVENT",
        "PENDINGCREATE, WAITS_FOR_EVENT"
    })
    void waitsForTheEventUntilTheDomainIsThere(String domain, PlanStatus status) {
        ScriptedSender api = new ScriptedSender()
                .answering(
                        "StatusDomain",
                        Response.builder(200, "Command completed successfully")
                                .property("STATUS", domain)
                                .build());
        PlanProgress lost = PlanReadings.unknown(
                PlanProgress.of(Plans.of(RegisterWish.builder("my-new-shop.com")
                        .contacts(Plans.CONTACTS)
                        .build())),
                "register",
                NOW);

        PlanRun asked = PlanRunner.of(api).run(lost);

        assertThat(asked.status()).isEqualTo(status);
        assertThat(asked.progress().state("register").at())
                .isEqualTo(status == PlanStatus.DONE ? Optional.empty() : Optional.of(NOW));
        assertThat(asked.progress().state("register").status()).isNotEqualTo(Status.UNKNOWN);
        assertThat(api.sent()).containsExactly("StatusDomain");
    }
}
