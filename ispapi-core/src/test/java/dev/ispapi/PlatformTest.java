package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.value.Period;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @Test
    void cnrHasTwoSystemsWithoutAnEntity() {
        assertThat(Environment.CNR_LIVE).hasToString("CNR_LIVE (https://api.rrpproxy.net/api/call.cgi)");
        assertThat(Environment.CNR_OTE).hasToString("CNR_OTE (https://api-ote.rrpproxy.net/api/call.cgi)");
        assertThat(Environment.CNR_LIVE.entity()).isEmpty();
        assertThat(Environment.CNR_OTE.platform()).isEqualTo(Platform.CNR);
    }

    @Test
    void theSystemsOfBothPlatformsDiffer() {
        assertThat(Platform.ISPAPI).isNotEqualTo(Platform.CNR);
        assertThat(Environment.CNR_LIVE.toBuilder().build())
                .isEqualTo(Environment.CNR_LIVE)
                .hasSameHashCodeAs(Environment.CNR_LIVE)
                .isNotEqualTo(Environment.CNR_OTE);
    }

    @Test
    void isFoundByItsNameInAnyCase() {
        assertThat(Platform.named("cnr")).contains(Platform.CNR);
        assertThat(Platform.named("IsPaPi")).contains(Platform.ISPAPI);
        assertThat(Platform.named("rrpproxy")).isEmpty();
        assertThat(Platform.all()).containsExactly(Platform.ISPAPI, Platform.CNR);
    }

    @ParameterizedTest
    @CsvSource({"1Y,1Y,1", "10Y,10Y,10", "1M,1M,1M", "2,2,2", "0Y,0Y,0"})
    void writesPeriodsAsThePlatformDoes(String period, String ispapi, String cnr) {
        assertThat(Platform.ISPAPI.text(Period.parse(period))).isEqualTo(ispapi);
        assertThat(Platform.CNR.text(Period.parse(period))).isEqualTo(cnr);
    }

    @Test
    void knowsTheCodeThatMeansALockedAccount() {
        assertThat(Platform.CNR.isLock(422)).isTrue();
        assertThat(Platform.CNR.isLock(421)).isFalse();
        assertThat(Platform.ISPAPI.isLock(422)).isFalse();
    }

    @Test
    void refusesTheHostOfAnotherPlatform() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.custom(Environment.CNR_LIVE.url()))
                .withMessage("the host api.rrpproxy.net belongs to CNR, and this environment speaks to ISPAPI;"
                        + " use Environment.CNR_LIVE or Environment.CNR_OTE");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Environment.builder(Platform.CNR, Environment.OTE.url()).build())
                .withMessage("the host api-ote.ispapi.net belongs to ISPAPI, and this environment speaks to CNR;"
                        + " use Environment.LIVE or Environment.OTE");
    }

    @Test
    void aCopyOfOneSystemNeverLeadsToTheOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.CNR_LIVE.toBuilder()
                        .url(Environment.CNR_OTE.url())
                        .build())
                .withMessage(
                        "the host api-ote.rrpproxy.net is that of CNR's OTE system, and this environment is a copy of LIVE;"
                                + " use Environment.CNR_LIVE or Environment.CNR_OTE");
    }

    @Test
    void aCopyBehindAProxyServerStaysWhatItWas() {
        Environment behind = Environment.CNR_LIVE.toBuilder()
                .url(URI.create("http://127.0.0.1:8080/api/call.cgi"))
                .build();

        assertThat(behind.name()).isEqualTo("CNR_LIVE");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> behind.toBuilder().url(Environment.CNR_OTE.url()).build())
                .withMessageContaining("is a copy of LIVE");
    }

    @Test
    void neverSendsInClearToCnr() {
        Environment.Builder builder = Environment.builder(
                        Platform.CNR, URI.create("http://api.rrpproxy.net/api/call.cgi"))
                .allowPlainHttp();

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("in clear over the Internet; use https");
    }
}
