package dev.ispapi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.wire.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartSessionTest {

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(StartSession.builder().build().encode().text()).isEqualTo("COMMAND=StartSession");
        assertThat(StartSession.builder()
                        .timeout(60)
                        .maxTtl(86400)
                        .build()
                        .encode()
                        .text())
                .isEqualTo("COMMAND=StartSession\nTIMEOUT=60\nMAXTTL=86400");
        assertThat(EndSession.builder().build().encode().text()).isEqualTo("COMMAND=EndSession");
    }

    @ParameterizedTest
    @CsvSource({"59,3600,TIMEOUT,3600,59", "3601,3600,TIMEOUT,3600,3601", "60,86401,MAXTTL,86400,86401"})
    void refusesATimeThatTheApiDoesNotTake(int timeout, int maxTtl, String parameter, int most, int found) {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() ->
                        StartSession.builder().timeout(timeout).maxTtl(maxTtl).build())
                .withMessage("StartSession: " + parameter + " expected 60 to " + most + " seconds, found " + found);
    }

    @Test
    void readsTheSessionAndDoesNotShowIt() {
        StartedSession started = StartSession.builder().build().decode(Fixtures.response("StartSession/started"));

        assertThat(started.session()).isEqualTo("sentinel-7f3a");
        assertThat(started.toString()).doesNotContain("sentinel-7f3a");
        assertThat(started.response().toString()).doesNotContain("sentinel-7f3a");
    }

    @Test
    void anAnswerWithoutSessionIsNamed() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> StartSession.builder()
                        .build()
                        .decode(Response.builder(200, "Fine").build()))
                .withMessage("the answer 200 has no property SESSION");
    }
}
