package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.wire.Response;
import org.junit.jupiter.api.Test;

/** When a plan restores a domain, by what the account says of it. */
final class RestorePlanTest {

    private static final Response OK =
            Response.builder(200, "Command completed successfully").build();

    private final ScriptedSender api = new ScriptedSender();

    private PlanRun run(Wish wish) {
        return PlanRunner.of(api).run(PlanProgress.of(Plans.of(wish)));
    }

    /** CNR tells of a deletion in the registry's words (RFC 3915), and of no status REDEMPTION. */
    @Test
    void restoresADomainWhoseRegistrySaysThatItIsInItsRedemption() {
        api.answering(
                        "StatusDomain",
                        Response.builder(200, "Command completed successfully")
                                .property("STATUS", "pendingDelete")
                                .property("RGPSTATUS", "redemptionPeriod")
                                .build())
                .answering("RestoreDomain", OK);

        assertThat(run(RestoreWish.of("example.com")).status()).isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDomain", "RestoreDomain");
    }

    @Test
    void restoresNoDomainThatIsNotDeleted() {
        api.answering(
                "StatusDomain",
                Response.builder(200, "Command completed successfully")
                        .property("STATUS", "ACTIVE")
                        .build());

        PlanRun run = run(RestoreWish.of("example.com"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("status").text()).startsWith("The domain is not deleted; renew it.");
        assertThat(api.sent()).containsExactly("StatusDomain");
    }

    /** What is deleted need not be in the account's list any more. */
    @Test
    void restoresADomainThatTheAccountDoesNotKnowAnyMore() {
        api.answering("StatusDomain", 545, "Object does not exist").answering("RestoreDomain", OK);

        assertThat(run(RestoreWish.of("example.com")).status()).isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDomain", "RestoreDomain");
    }
}
