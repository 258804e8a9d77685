package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.command.Effect;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusDomainTest {

    private static final StatusDomain COMMAND =
            StatusDomain.builder().domain("münchen.de").build();

    private static DomainStatus active() {
        return COMMAND.decode(Fixtures.response("StatusDomain/active"));
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(StatusDomain.builder()
                        .domain("example.com")
                        .refresh(true)
                        .hostType(HostType.ATTRIBUTE)
                        .repositoryContact("*")
                        .build()
                        .encode()
                        .text())
                .isEqualTo(String.join(
                        "\n",
                        "COMMAND=StatusDomain",
                        "DOMAIN=example.com",
                        "REFRESH=1",
                        "HOSTTYPE=ATTRIBUTE",
                        "REPOSITORYCONTACT=*"));
        assertThat(COMMAND.effect()).isEqualTo(Effect.READS);
    }

    @Test
    void readsTheDatesAsUtc() {
        DomainStatus status = active();

        assertThat(status.createdDate()).contains(Instant.parse("2016-09-26T14:53:20Z"));
        assertThat(status.expirationDate()).contains(Instant.parse("2017-09-26T14:53:20Z"));
        assertThat(status.paidUntilDate()).contains(Instant.parse("2018-09-26T14:53:20Z"));
        assertThat(status.accountingDate()).contains(Instant.parse("2018-09-21T14:53:20Z"));
        assertThat(status.failureDate()).contains(Instant.parse("2018-11-09T14:53:20Z"));
        assertThat(status.finalizationDate()).contains(Instant.parse("2017-09-27T14:53:20Z"));
        assertThat(status.transferDate()).isEmpty();
        assertThat(status.updatedDate()).isEmpty();
    }

    @Test
    void theDatesOfTheLifeCycleFollowFromThePeriods() {
        DomainStatus status = active();
        Instant paidUntil = status.paidUntilDate().orElseThrow();
        Instant expiration = status.expirationDate().orElseThrow();

        assertThat(status.accountingPeriod().map(period -> period.after(paidUntil)))
                .isEqualTo(status.accountingDate());
        assertThat(status.failurePeriod().map(period -> period.after(paidUntil)))
                .isEqualTo(status.failureDate());
        assertThat(status.finalizationPeriod().map(period -> period.after(expiration)))
                .isEqualTo(status.finalizationDate());
    }

    @Test
    void readsTheRest() {
        DomainStatus status = active();

        assertThat(status.domain().ascii()).isEqualTo("xn--mnchen-3ya.de");
        assertThat(status.domainUmlaut()).contains("münchen.de");
        assertThat(status.renewalMode()).contains(RenewalMode.AUTORENEW);
        assertThat(status.prepaidPeriod()).contains(Period.years(1));
        assertThat(status.registrationGracePeriod()).map(Period::isZero).contains(true);
        assertThat(status.ownerContacts()).containsExactly("P-ABC1");
        assertThat(status.adminContacts()).containsExactly("P-ABC2", "P-ABC3");
        assertThat(status.techContacts()).isEmpty();
        assertThat(status.nameservers()).containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(status.transferLock()).contains(true);
        assertThat(status.subclass()).contains("DE");
    }

    @Test
    void aStatusThatIsNotKnownYetIsKeptAsItCame() {
        assertThat(active().status())
                .containsExactly(
                        StatusFlag.ACTIVE,
                        StatusFlag.CLIENT_TRANSFER_PROHIBITED,
                        StatusFlag.of("aStatusOfTheYear2040"));
    }

    @Test
    void whatIsNotKnownYetStaysReachable() {
        DomainStatus status = active();

        assertThat(status.response().value("SOMETHINGNEW")).contains("is here");
        assertThat(status.extensions())
                .containsExactly(
                        Map.entry("X-ACCEPT-WHOISTRUSTEE-TAC", "0"),
                        Map.entry("X-REGISTRANT-VERIFICATION-TAG", "sentinel-7f3a"));
    }

    @Test
    void showsNeitherTheAuthCodeNorTheVerificationTag() {
        assertThat(active().auth()).contains("sentinel-7f3a");
        assertThat(active().toString()).contains("xn--mnchen-3ya.de").doesNotContain("sentinel-7f3a");
    }

    @Test
    void anAnswerWithoutTheNameIsNamed() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> COMMAND.decode(Response.builder(200, "Fine")
                        .property("STATUS", "ACTIVE")
                        .build()))
                .withMessage("the answer 200 has no property ID or DESCRIPTION or DOMAIN");
    }
}
