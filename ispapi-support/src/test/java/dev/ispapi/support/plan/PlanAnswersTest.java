package dev.ispapi.support.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.RetryPolicy;
import dev.ispapi.support.plan.StepState.Status;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan makes of answers: whether it orders, and what. */
final class PlanAnswersTest {

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

    @Test
    void takesNoDomainOverThatIsInTheAccountAlready() {
        api.answering("StatusDomain", OK);

        PlanRun run = run(UserTransferWish.of("example.de", "sentinel-7f3a"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("status").text()).startsWith("The domain is in this account already.");
        assertThat(api.sent()).containsExactly("StatusDomain");
    }

    @ParameterizedTest
    @ValueSource(ints = {531, 545})
    void takesADomainOverThatIsNotInTheAccount(int code) {
        api.answering("StatusDomain", code, "not here").answering("TransferDomain", OK);

        assertThat(run(UserTransferWish.of("example.de", "sentinel-7f3a")).status())
                .isEqualTo(PlanStatus.DONE);
        assertThat(api.sent()).containsExactly("StatusDomain", "TransferDomain");
    }

    @Test
    void ordersNoSecondTradeWhileOneIsUnderWay() {
        api.answering("StatusDomainTrade", OK);

        PlanRun run = run(OwnerChangeWish.of("example.com", "P-NEW1"));

        assertThat(run.status()).isEqualTo(PlanStatus.FAILED);
        assertThat(run.progress().state("status").text()).startsWith("A trade is under way already; wait for its end.");
        assertThat(api.sent()).containsExactly("StatusDomainTrade");
    }

    /** The answer to a second attempt would hide what the first one did. */
    @Test
    void sendsAnOrderInOneAttemptAndAQuestionAsTheSenderDoes() {
        api.answering(
                        "StatusDomain",
                        Response.builder(200, "Command completed successfully")
                                .property("EXPIRATIONDATE", "2027-03-01 10:00:00")
                                .build())
                .answering("RenewDomain", OK);

        PlanRun run = run(RenewWish.of("example.com", Period.years(1)));

        assertThat(run.progress().state("renew").status()).isEqualTo(Status.DONE);
        assertThat(api.options("StatusDomain").retryPolicy()).isEmpty();
        assertThat(api.options("RenewDomain").retryPolicy()).hasValue(RetryPolicy.none());
    }
}
