package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryDomainRepositoryInfoTest {

    private static final QueryDomainRepositoryInfo COMMAND =
            QueryDomainRepositoryInfo.builder().domain("example").build();

    @Test
    void takesATldByItself() {
        assertThat(COMMAND.encode().text()).isEqualTo("COMMAND=QueryDomainRepositoryInfo\nDOMAIN=example");
    }

    @Test
    void readsTheRecordOfARegistry() {
        RepositoryInfo info = COMMAND.decode(Fixtures.response("QueryDomainRepositoryInfo/registry"));

        assertThat(info.repository()).isEqualTo("EXAMPLE-OTE");
        assertThat(info.accountId()).contains(4711);
        assertThat(info.categories()).containsExactly("ICANN", "gTLD");
        assertThat(info.registrationPeriods()).containsExactly(Period.years(1), Period.years(2), Period.years(10));
        assertThat(info.tradePeriods()).isEmpty();
        assertThat(info.accountingPeriod()).contains(Period.days(-5));
        assertThat(info.finalizationPeriod()).contains(Period.days(1));
        assertThat(info.failurePeriod()).contains(Period.days(44));
        assertThat(info.paymentPeriod()).contains(Period.days(-61));
        assertThat(info.deletionRestorablePeriod()).contains(Period.days(30));
        assertThat(info.deletionHoldPeriod()).contains(Period.days(5));
        assertThat(info.registrationGracePeriod()).map(Period::isZero).contains(true);
        assertThat(info.nameservers()).isEqualTo(new Limits(Optional.of(2), Optional.of(13)));
        assertThat(info.billingContacts()).isEqualTo(new Limits(Optional.of(0), Optional.of(2)));
        assertThat(info.minNameLength()).contains(3);
        assertThat(info.hostAddressTypes()).containsExactly("ipv4", "ipv6");
        assertThat(info.contactOriginCountries()).containsExactly("DE", "AT");
        assertThat(info.whoisTrusteeParameters())
                .containsExactly("X-ACCEPT-WHOISTRUSTEE-TAC", "X-ACCEPT-WHOISTRUSTEELITE-TAC");
    }

    @Test
    void readsYesAndNoInAnyCase() {
        RepositoryInfo info = COMMAND.decode(Fixtures.response("QueryDomainRepositoryInfo/registry"));

        assertThat(info.explicitRenewal()).contains(true);
        assertThat(info.idnCapable()).contains(true);
        assertThat(info.transferLock()).contains(true);
        assertThat(info.transferRealTime()).contains(false);
        assertThat(info.authCodeRequired()).contains(true);
        assertThat(info.tradeRealTime()).isEmpty();
    }

    @Test
    void aMisspeltPropertyAndAnUnknownPolicyAreReadAllTheSame() {
        RepositoryInfo info = COMMAND.decode(Fixtures.response("QueryDomainRepositoryInfo/registry"));

        assertThat(info.nameserverChecks()).contains("NO");
        assertThat(info.restorePolicy()).contains(RestorePolicy.of("BYPOST"));
    }

    @Test
    void readsTheAddonsRowByRow() {
        RepositoryInfo info = COMMAND.decode(Fixtures.response("QueryDomainRepositoryInfo/registry"));

        assertThat(info.addons()).hasSize(2);
        assertThat(info.addons().get(0).id()).contains("WHOISTRUSTEE");
        assertThat(info.addons().get(0).parameter()).contains("X-ACCEPT-WHOISTRUSTEE-TAC");
        assertThat(info.addons().get(0).parameterValue()).contains("1");
        assertThat(info.addons().get(0).renewalPeriod()).contains(Period.months(1));
        assertThat(info.addons().get(1).id()).contains("TRUSTEE");
        assertThat(info.addons().get(1).parameter()).isEmpty();
    }

    @Test
    void aRecordWithoutRepositoryIsNamed() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> COMMAND.decode(Response.builder(200, "Fine").build()))
                .withMessage("the answer 200 has no property REPOSITORY");
    }
}
