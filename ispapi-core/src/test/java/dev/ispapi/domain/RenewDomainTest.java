package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.Effect;
import dev.ispapi.idn.DomainName;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.value.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RenewDomainTest {

    private static RenewDomain.Builder renewal() {
        return RenewDomain.builder().domain("example.com").period(Period.years(1));
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(renewal()
                        .expiration(2027)
                        .premiumClass("PREMIUM_X")
                        .build()
                        .encode()
                        .text())
                .isEqualTo(String.join(
                        "\n",
                        "COMMAND=RenewDomain",
                        "DOMAIN=example.com",
                        "PERIOD=1Y",
                        "EXPIRATION=2027",
                        "CLASS=PREMIUM_X"));
    }

    @Test
    void canBeRepeatedOnlyWithTheExpirationAsAGuard() {
        assertThat(renewal().build().effect()).isEqualTo(Effect.ONCE);
        assertThat(renewal().expiration(2027).build().effect()).isEqualTo(Effect.REPEATABLE);
        assertThat(renewal().expirationDate("2027-09-26").build().effect()).isEqualTo(Effect.REPEATABLE);
    }

    @Test
    void readsTheNewEnd() {
        Renewal read = renewal().build().decode(Fixtures.response("RenewDomain/renewed"));

        assertThat(read.domain()).contains(DomainName.of("example.com"));
        assertThat(read.expirationDate()).contains(Instant.parse("2028-09-26T14:53:20Z"));
        assertThat(read.registrationExpirationDate()).contains(Instant.parse("2028-09-26T14:53:20Z"));
        assertThat(read.isPending()).isFalse();
    }
}
