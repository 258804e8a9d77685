package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Change;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddDomainTest {

    private static final AddDomain COMMAND = order().build();

    /** All that a registration needs. */
    private static AddDomain.Builder order() {
        return AddDomain.builder()
                .domain("example.ca")
                .ownerContact("P-ABC1")
                .adminContact("P-ABC2")
                .techContact("P-ABC3")
                .billingContact("P-ABC4");
    }

    private static Map<String, String> parameters(String... more) {
        Map<String, String> parameters = new LinkedHashMap<>(COMMAND.encode().parameters());
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i], more[i + 1]);
        }
        return parameters;
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        AddDomain command = order().period(Period.years(1))
                .nameservers("ns1.example.net", "ns2.example.net")
                .auth("secret=1")
                .transferLock(true)
                .claimKeyUpdatedDate(Instant.parse("2026-06-30T15:00:00Z"))
                .nameserverSet(Change.clear())
                .putExtensions("X-CA-LEGALTYPE", "CCT")
                .build();

        assertThat(command.encode().text())
                .isEqualTo(String.join(
                        "\n",
                        "COMMAND=AddDomain",
                        "DOMAIN=example.ca",
                        "PERIOD=1Y",
                        "OWNERCONTACT0=P-ABC1",
                        "ADMINCONTACT0=P-ABC2",
                        "TECHCONTACT0=P-ABC3",
                        "BILLINGCONTACT0=P-ABC4",
                        "NAMESERVER0=ns1.example.net",
                        "NAMESERVER1=ns2.example.net",
                        "AUTH=secret=1",
                        "TRANSFERLOCK=1",
                        "NAMESERVERSET=",
                        "CLAIMKEY-UPDATEDDATE=2026-06-30 15:00:00",
                        "X-CA-LEGALTYPE=CCT"));
    }

    @Test
    void mustHappenOnce() {
        assertThat(COMMAND.effect()).isEqualTo(Effect.ONCE);
    }

    @ParameterizedTest
    @CsvSource({"1Y,1Y", "1,1", "12M,12M", "10Y,10Y"})
    void takesAPeriodOfYearsOrMonths(String text, String sent) {
        assertThat(AddDomain.TYPE.parse(parameters("PERIOD", text)).encode().parameters())
                .containsEntry("PERIOD", sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1X", "Y", "", "1.5Y", "-1Y", "1d", "one"})
    void refusesAPeriodThatNobodySells(String text) {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddDomain.TYPE.parse(parameters("PERIOD", text)))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.parameter()).contains("PERIOD")));
    }

    @Test
    void anEmptyContactListIsRefused() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddDomain.builder().domain("example.ca").build())
                .withMessage("AddDomain: OWNERCONTACT0 is missing; at least one OWNERCONTACT is required; "
                        + "ADMINCONTACT0 is missing; at least one ADMINCONTACT is required; "
                        + "TECHCONTACT0 is missing; at least one TECHCONTACT is required; "
                        + "BILLINGCONTACT0 is missing; at least one BILLINGCONTACT is required");
    }

    @Test
    void anExtensionCantTakeAFreeSlotOfAParameter() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> order().putExtensions("nameserver12", "ns13.example.net")
                        .build())
                .withMessage(
                        "AddDomain: nameserver12 is a parameter of AddDomain itself; set it there, not as an extension");
    }

    @Test
    void readsWhatWasRegistered() {
        Registration registration = COMMAND.decode(Fixtures.response("AddDomain/registered"));

        assertThat(registration.status()).contains("ACTIVE");
        assertThat(registration.isPending()).isFalse();
        assertThat(registration.registrationExpirationDate()).contains(Instant.parse("2027-11-20T11:35:15Z"));
        assertThat(registration.paidUntilDate()).contains(Instant.parse("2027-11-20T11:35:15Z"));
        assertThat(registration.accountingDate()).contains(Instant.parse("2027-11-15T11:35:15Z"));
        assertThat(registration.failureDate()).contains(Instant.parse("2028-01-03T11:35:15Z"));
        assertThat(registration.finalizationDate()).contains(Instant.parse("2027-11-21T11:35:15Z"));
    }

    @Test
    void aDateThatCantBeReadDoesNotMakeASuccessLookLikeAFailure() {
        Registration registration = COMMAND.decode(Fixtures.response("AddDomain/unreadable-dates"));

        assertThat(registration.isPending()).isTrue();
        assertThat(registration.status()).contains("REQUESTED");
        assertThat(registration.registrationExpirationDate()).isEmpty();
        assertThat(registration.response().value("REGISTRATIONEXPIRATIONDATE")).contains("in a year");
    }

    @Test
    void aSuccessWithoutAnyPropertyIsASuccess() {
        assertThat(COMMAND.decode(Response.builder(200, "Command completed successfully")
                                .build())
                        .status())
                .isEmpty();
    }
}
