package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Change;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.UnreadableProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryDomainOptionsTest {

    private static final QueryDomainOptions TWO = QueryDomainOptions.builder()
            .domains("name.example", "example")
            .properties("LAUNCHPHASES")
            .build();

    private static List<DomainOptions> answers() {
        return TWO.decode(Fixtures.response("QueryDomainOptions/launch-phases"));
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(TWO.encode().text())
                .isEqualTo(
                        "COMMAND=QueryDomainOptions\nDOMAIN0=name.example\nDOMAIN1=example\nPROPERTIES=LAUNCHPHASES");
    }

    @Test
    void aRepositoryCanBelongToTheSecondNameAlone() {
        assertThat(QueryDomainOptions.builder()
                        .domains("a.example", "b.example")
                        .repository(1, Change.to("EXAMPLE-OTE"))
                        .build()
                        .encode()
                        .parameters())
                .containsEntry("REPOSITORY1", "EXAMPLE-OTE")
                .doesNotContainKey("REPOSITORY0");
    }

    @Test
    void needsAName() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() ->
                        QueryDomainOptions.builder().repositories("EXAMPLE").build())
                .withMessage("QueryDomainOptions: DOMAIN0 is missing; at least one DOMAIN is required");
    }

    @Test
    void readsWhatTheRegistryOffersAndDemands() {
        DomainOptions options = answers().get(0);

        assertThat(options.domain().ascii()).isEqualTo("name.example");
        assertThat(options.repository()).contains("EXAMPLE-OTE");
        assertThat(options.registrationPeriods()).containsExactly(Period.years(1), Period.years(2), Period.years(10));
        assertThat(options.renewalPeriods()).containsExactly(Period.months(1), Period.years(1));
        assertThat(options.transferPeriods()).containsExactly(Period.years(0));
        assertThat(options.tradePeriods()).isEmpty();
        assertThat(options.nameservers()).isEqualTo(new Limits(Optional.of(2), Optional.of(13)));
        assertThat(options.registrantContacts()).isEqualTo(new Limits(Optional.of(1), Optional.of(1)));
        assertThat(options.adminContacts()).isEqualTo(new Limits(Optional.empty(), Optional.empty()));
        assertThat(options.authCodeRequired()).contains(true);
        assertThat(options.whoisTrusteeParameters()).containsExactly("X-ACCEPT-WHOISTRUSTEE-TAC");
        assertThat(options.trusteeParameters()).isEmpty();
        assertThat(options.hostManagedAs()).contains("OBJECT");
        assertThat(options.hostAddressTypes()).containsExactly("ipv4", "ipv6");
    }

    @Test
    void readsTheLaunchPhases() {
        assertThat(answers().get(0).launchPhases())
                .containsExactly(
                        new LaunchPhase(
                                "EX_SUNRISE",
                                Optional.of("AUCTION"),
                                Optional.of(Instant.parse("2026-06-30T15:00:00Z")),
                                Optional.of(Instant.parse("2026-06-30T15:00:00Z")),
                                Optional.of(Instant.parse("2026-08-29T23:59:00Z"))),
                        new LaunchPhase(
                                "EX_LANDRUSH",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Instant.parse("2026-09-01T15:00:00Z")),
                                Optional.of(Instant.parse("2026-09-26T14:59:00Z"))),
                        new LaunchPhase(
                                "EX_GOLIVE",
                                Optional.of("FCFS"),
                                Optional.empty(),
                                Optional.of(Instant.parse("2026-09-26T15:00:00Z")),
                                Optional.empty()));
    }

    @Test
    void pairsEachAnswerWithItsName() {
        DomainOptions second = answers().get(1);

        assertThat(second.domain().ascii()).isEqualTo("example");
        assertThat(second.registrationPeriods()).containsExactly(Period.years(1));
        assertThat(second.launchPhases()).isEmpty();
        assertThat(second.nameservers().allows(100)).isTrue();
    }

    @Test
    void aPeriodThatCantBeReadIsEmptyAndListed() {
        Response response = Response.builder(200, "Command completed successfully")
                .property("ZONERENEWALPERIODS", "1Y", "1Y,2Z")
                .build();

        DomainOptions second = TWO.decode(response).get(1);

        assertThat(second.renewalPeriods()).isEmpty();
        assertThat(second.unreadable())
                .containsExactly(new UnreadableProperty(
                        "ZONERENEWALPERIODS",
                        1,
                        "1Y,2Z",
                        "a period such as 1Y, 1M, 2w or -5d (years, months, weeks, days)"));
        assertThat(second.domain()).isEqualTo(TWO.domains().get(1));
    }

    @Test
    void limitsTellWhatTheyAllow() {
        Limits limits = new Limits(Optional.of(2), Optional.of(13));

        assertThat(List.of(1, 2, 13, 14)).filteredOn(limits::allows).containsExactly(2, 13);
    }
}
