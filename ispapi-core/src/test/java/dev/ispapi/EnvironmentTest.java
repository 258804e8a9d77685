package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    @Test
    void liveIsTheLiveHostWithTheLiveEntity() {
        assertThat(Environment.LIVE.url()).hasToString("https://api.ispapi.net/api/call.cgi");
        assertThat(Environment.LIVE.entity()).contains("54cd");
        assertThat(Environment.LIVE).hasToString("LIVE (https://api.ispapi.net/api/call.cgi)");
    }

    @Test
    void oteIsTheTestHostWithTheTestEntity() {
        assertThat(Environment.OTE.url()).hasToString("https://api-ote.ispapi.net/api/call.cgi");
        assertThat(Environment.OTE.entity()).contains("1234");
    }

    @Test
    void aCustomEnvironmentHasNoEntityAndIspapisConventions() {
        Environment custom = Environment.custom(URI.create("http://localhost:8080/call"));

        assertThat(custom.entity()).isEmpty();
        assertThat(custom.roleSeparator()).isEqualTo("!");
        assertThat(custom.platform()).isEqualTo(Platform.ISPAPI);
        assertThat(custom.platform().field(FormField.SESSION)).contains("s_session");
        assertThat(custom.platform().startSessionCommand()).isEqualTo("StartSession");
        assertThat(custom.platform().endSessionCommand()).isEqualTo("EndSession");
    }

    @Test
    void neverIsHalfLiveHalfOte() {
        URI live = Environment.LIVE.url();
        URI ote = Environment.OTE.url();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.LIVE.toBuilder().url(ote).build())
                .withMessage("half LIVE, half OT&E: the host api-ote.ispapi.net does not go with the entity 54cd;"
                        + " use Environment.LIVE or Environment.OTE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.LIVE.toBuilder().entity("1234").build())
                .withMessageStartingWith("half LIVE, half OT&E");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.OTE.toBuilder().url(live).build())
                .withMessageStartingWith("half LIVE, half OT&E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1.example.net/",
                "http://127.0.0.256/",
                "http://localhost.example.net/",
                "http://127.example.net/",
                "http://10.0.0.1/"
            })
    void refusesPlainHttpToAnotherMachine(String url) {
        URI uri = URI.create(url);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.custom(uri))
                .withMessageContaining("would send log-in and password in clear")
                .withMessageContaining("allowPlainHttp()");
        assertThat(Environment.builder(uri).allowPlainHttp().build().url()).isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://api.ispapi.net/api/call.cgi", "http://api-ote.ispapi.net/api/call.cgi"})
    void neverSendsInClearToThePlatformItself(String url) {
        Environment.Builder builder = Environment.builder(URI.create(url)).allowPlainHttp();

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("would send log-in and password in clear over the Internet; use https");
    }

    @Test
    void plainHttpIsAllowedForOneHostAndNotForThatOfACopy() {
        Environment inside = Environment.LIVE.toBuilder()
                .url(URI.create("http://proxy.internal/api/call.cgi"))
                .allowPlainHttp()
                .build();
        URI elsewhere = URI.create("http://proxy.example.net/api/call.cgi");

        assertThat(inside.toBuilder()
                        .url(URI.create("http://proxy.internal:8080/"))
                        .build()
                        .entity())
                .contains("54cd");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inside.toBuilder().url(elsewhere).build())
                .withMessageContaining("would send log-in and password in clear");
    }

    @Test
    void liveBehindAProxyServerOnThisMachineStaysLive() {
        Environment behind = Environment.LIVE.toBuilder()
                .url(URI.create("http://127.0.0.1/api/call.cgi"))
                .build();

        assertThat(behind.name()).isEqualTo("LIVE");
        assertThat(behind.entity()).contains("54cd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/", "http://LOCALHOST:1/", "http://127.0.0.1:8080/", "http://[::1]:8080/"})
    void allowsPlainHttpToThisVeryMachine(String url) {
        assertThat(Environment.custom(URI.create(url)).name()).isEqualTo("custom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.net/", "example.net", "/api/call.cgi", "https:///call", "mailto:a@example.net"})
    void refusesWhatIsNoWebAddress(String url) {
        URI uri = URI.create(url);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.custom(uri))
                .withMessageStartingWith("expected an absolute URL with https");
    }

    @Test
    void refusesAPasswordInTheUrlWithoutShowingIt() {
        URI url = URI.create("https://user:sentinel-41@example.net/");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.custom(url))
                .withMessage("the URL to example.net holds a user or password, which would show up in logs;"
                        + " give them as Credentials");
    }

    @Test
    void doesNotShowTheQueryOfTheUrl() {
        assertThat(Environment.custom(URI.create("https://example.net/call?key=sentinel-41")))
                .hasToString("custom (https://example.net/call)");
    }

    @Test
    void refusesTwoFieldsOfOneName() {
        Environment.Builder builder = Environment.OTE.toBuilder().field(FormField.SESSION, "s_login");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("two form fields have one name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s=x", "s&x", "s\nx", "sür"})
    void refusesAFieldNameThatNeedsEscaping(String name) {
        Environment.Builder builder = Environment.OTE.toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.field(FormField.SESSION, name))
                .withMessageContaining("form field SESSION");
    }

    @Test
    void isAValue() {
        assertThat(Environment.OTE.toBuilder().build())
                .isEqualTo(Environment.OTE)
                .hasSameHashCodeAs(Environment.OTE)
                .isNotEqualTo(Environment.LIVE);
    }
}
