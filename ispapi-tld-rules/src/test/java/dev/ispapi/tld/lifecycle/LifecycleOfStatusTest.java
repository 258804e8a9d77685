package dev.ispapi.tld.lifecycle;

import static dev.ispapi.tld.lifecycle.Zones.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.QueryDomainRepositoryInfo;
import dev.ispapi.domain.RenewalMode;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LifecycleOfStatusTest {

    private static DomainStatus.Builder status() {
        return DomainStatus.builder().domain(DomainName.of("example.com"));
    }

    /** The documented answer, through the decoder. */
    private static DomainStatus documented() {
        Response response = Response.builder(200, "Command completed successfully")
                .property("ID", "example.com")
                .property("CREATEDDATE", "2016-09-26 14:53:20")
                .property("EXPIRATIONDATE", "2017-09-26 14:53:20")
                .property("PAIDUNTILDATE", "2018-09-26 14:53:20")
                .property("ACCOUNTINGDATE", "2018-09-21 14:53:20")
                .property("ACCOUNTINGPERIOD", "-5d")
                .property("FINALIZATIONDATE", "2017-09-27 14:53:20")
                .property("FINALIZATIONPERIOD", "1d")
                .property("FAILUREDATE", "2018-11-09 14:53:20")
                .property("FAILUREPERIOD", "44d")
                .property("DELETIONRESTORABLEPERIOD", "30d")
                .property("DELETIONHOLDPERIOD", "5d")
                .property("REGISTRATIONGRACEPERIOD", "0")
                .property("RENEWALMODE", "AUTORENEW")
                .property("TRANSFERDATE", "0000-00-00 00:00:00")
                .build();
        return StatusDomain.builder().domain("example.com").build().decode(response);
    }

    @Test
    void keepsTheDatesThatTheApiStatesAndMarksThem() {
        Lifecycle life = Lifecycle.of(documented());

        assertThat(life.steps().stream().filter(Step::isStated).map(Step::kind))
                .containsExactly(
                        StepKind.EXPIRATION,
                        StepKind.FINALIZATION,
                        StepKind.ACCOUNTING,
                        StepKind.PAID_UNTIL,
                        StepKind.FAILURE);
        assertThat(life.step(StepKind.FREE).orElseThrow())
                .satisfies(step -> assertThat(step.isStated()).isFalse())
                .extracting(Step::date)
                .isEqualTo(Instant.parse("2018-12-14T14:53:20Z"));
        assertThat(life.undated())
                .containsExactly(new UndatedStep(StepKind.PAYMENT, "the payment period is not known"));
    }

    @Test
    void whatTheApiStatesIsWhatThePeriodsOfItsExampleGive() {
        DomainStatus status = documented();
        Lifecycle stated = Lifecycle.of(status, Zones.COM);
        Lifecycle computed = Lifecycle.of(
                LifecyclePeriods.of(status).orElse(Zones.COM),
                status.expirationDate().orElseThrow(),
                status.paidUntilDate().orElseThrow());

        assertThat(stated.steps().stream().map(step -> step.kind() + " " + step.date()))
                .containsExactlyElementsOf(computed.steps().stream()
                        .map(step -> step.kind() + " " + step.date())
                        .toList());
    }

    @Test
    void aStatedDateWinsOverTheOneThatThePeriodGives() {
        DomainStatus status = status().paidUntilDate(day("2024-05-01"))
                .failurePeriod(Period.days(44))
                .failureDate(day("2024-05-20"))
                .build();

        Lifecycle life = Lifecycle.of(status);

        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(day("2024-05-20"));
        assertThat(life.step(StepKind.DELETION).orElseThrow().date()).isEqualTo(day("2024-05-20"));
    }

    @Test
    void theZonesPeriodsFillWhatTheAnswerDoesNotSay() {
        DomainStatus status = status().paidUntilDate(day("2024-05-01"))
                .failurePeriod(Period.days(10))
                .build();

        Lifecycle life = Lifecycle.of(status, Zones.COM);

        assertThat(life.step(StepKind.FAILURE).orElseThrow().date()).isEqualTo(day("2024-05-11"));
        assertThat(life.step(StepKind.ACCOUNTING).orElseThrow().date()).isEqualTo(day("2024-04-26"));
        assertThat(life.periods().restorePolicy()).contains(RestorePolicy.REALTIME);
        assertThat(life.undated())
                .containsExactly(
                        new UndatedStep(StepKind.EXPIRATION, "the expiration date is not known"),
                        new UndatedStep(
                                StepKind.FINALIZATION, "it counts from the expiration date, which is not known"));
    }

    @Test
    void anAnswerWithoutDatesHasNoStepsAndAnUnknownPhase() {
        Lifecycle life = Lifecycle.of(status().build(), Zones.COM);

        assertThat(life.steps()).isEmpty();
        assertThat(life.expiryToShow()).isEmpty();
        assertThat(life.at(day("2024-05-01")).kind()).isEqualTo(PhaseKind.UNKNOWN);
        assertThat(life.at(day("2024-05-01")).actions()).isEmpty();
    }

    @Test
    void aDomainThatCameFromAnotherRegistrarHasNoAddGracePeriod() {
        Lifecycle life = Lifecycle.of(status().createdDate(day("2024-05-01"))
                .registrarTransferDate(day("2024-05-01"))
                .registrationGracePeriod(Period.days(5))
                .build());

        assertThat(life.step(StepKind.ADD_GRACE_END)).isEmpty();
        assertThat(life.undated()).extracting(UndatedStep::kind).contains(StepKind.ADD_GRACE_END);
    }

    @Test
    void aNewRegistrationCanBeTakenBackInItsAddGracePeriod() {
        DomainStatus.Builder builder = status().createdDate(day("2024-05-01"))
                .registrationGracePeriod(Period.days(7))
                .paidUntilDate(day("2025-05-01"));

        Lifecycle life = Lifecycle.of(builder.build());
        assertThat(life.step(StepKind.ADD_GRACE_END).orElseThrow().date()).isEqualTo(day("2024-05-08"));

        Lifecycle transferred =
                Lifecycle.of(builder.transferDate(day("2024-05-01")).build());
        assertThat(transferred.undated())
                .contains(new UndatedStep(StepKind.ADD_GRACE_END, "the registration date is not known"));
    }

    @Test
    void theStartOfTheHoldHasTheSourceOfTheRedemptionThatEndsThere() {
        LifecyclePeriods zone = LifecyclePeriods.builder()
                .deletionRestorable(Period.days(30))
                .deletionHold(Period.days(5))
                .sources(StepKind.HOLD, LocalizedText.literal("zone"))
                .build();

        assertThat(LifecyclePeriods.builder()
                        .deletionHold(Period.days(6))
                        .build()
                        .orElse(zone)
                        .sources())
                .containsOnlyKeys(StepKind.HOLD);
        assertThat(LifecyclePeriods.builder()
                        .deletionRestorable(Period.days(40))
                        .build()
                        .orElse(zone)
                        .sources())
                .isEmpty();
    }

    @Test
    void notesDatesOfTheApiThatContradictEachOtherInsteadOfFailing() {
        DomainStatus status = status().createdDate(day("2024-05-02"))
                .expirationDate(day("2024-05-03"))
                .paidUntilDate(day("2024-05-01"))
                .accountingDate(day("2024-04-20"))
                .failureDate(day("2024-04-10"))
                .build();

        Lifecycle life = Lifecycle.of(status);

        assertThat(life.notes())
                .containsExactly(
                        "the stated paid-until date 2024-05-01T00:00:00Z lies before 2024-05-02T00:00:00Z, the created date",
                        "the stated paid-until date 2024-05-01T00:00:00Z lies before 2024-05-03T00:00:00Z, the expiration date",
                        "the failure date 2024-04-10T00:00:00Z lies before the accounting date 2024-04-20T00:00:00Z, so the"
                                + " domain would be deleted before its renewal is billed");
        assertThat(life.expiryToShow().orElseThrow().date()).isEqualTo(day("2024-04-10"));
        assertThat(life.expiryToShow().orElseThrow().reason())
                .isEqualTo(ExpiryToShow.Reason.FAILURE_BEFORE_EARLY_DELETION);
        assertThat(life.at(day("2024-04-05")).kind()).isEqualTo(PhaseKind.ACTIVE);
    }

    @Test
    void saysWhatTheRenewalModeDoes() {
        assertThat(Lifecycle.of(documented()).notes())
                .containsExactly(
                        "renewal mode AUTORENEW: the domain is renewed at accounting if the account has the funds");
        assertThat(Lifecycle.of(status().renewalMode(RenewalMode.AUTOEXPIRE).build())
                        .notes())
                .containsExactly("renewal mode AUTOEXPIRE: the domain runs through all steps unless it is renewed");
        assertThat(Lifecycle.of(status().renewalMode(RenewalMode.AUTODELETE).build())
                        .notes())
                .containsExactly("renewal mode AUTODELETE: the domain is deleted at the end of its period");
        assertThat(Lifecycle.of(status().renewalMode(RenewalMode.of("RENEWONCE"))
                                .build())
                        .notes())
                .isEmpty();
    }

    @Test
    void refusesAnAnswerWithANegativeRedemption() {
        DomainStatus status =
                status().deletionRestorablePeriod(Period.days(-30)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(status))
                .withMessage("the deletion-restorable period can't be negative, found -30d; use 0d if there is none");
    }

    @Test
    void readsTheRecordOfARegistry() {
        Response response = Response.builder(200, "")
                .property("REPOSITORY", "COM-OTE-1API1")
                .property("ZONERENEWALACCOUNTINGPERIOD", "-5d")
                .property("ZONERENEWALFINALIZATIONPERIOD", "1d")
                .property("ZONERENEWALFAILUREPERIOD", "44d")
                .property("ZONERENEWALPAYMENTPERIOD", "-61d")
                .property("ZONEREGISTRATIONGRACEPERIOD", "0d")
                .property("DELETIONRESTORABLEPERIOD", "30d")
                .property("DELETIONHOLDPERIOD", "5d")
                .property("REGISTRYEXPLICITRENEWAL", "YES")
                .property("RESTOREPOLICY", "REALTIME")
                .build();

        assertThat(LifecyclePeriods.of(QueryDomainRepositoryInfo.builder()
                        .domain("example.com")
                        .build()
                        .decode(response)))
                .isEqualTo(Zones.COM);
    }
}
