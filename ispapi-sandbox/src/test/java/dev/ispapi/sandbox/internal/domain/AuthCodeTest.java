package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.wire.Response;
import org.junit.jupiter.api.Test;

final class AuthCodeTest {

    private final DomainWorld sandbox = new DomainWorld();

    @Test
    void createsAnAuthInfo1ForAMonth() {
        sandbox.register("auth.de");

        Response answer = sandbox.done("DENIC_CreateAuthInfo1", "DOMAIN", "auth.de", "AUTH", "my-own-code");

        assertThat(answer.value("AUTH")).contains("my-own-code");
        assertThat(answer.value("X-DE-AUTHINFO1-EXPIRATIONDATE")).contains("2024-03-30 12:00:00");
        Response status = sandbox.done("StatusDomain", "DOMAIN", "auth.de");
        assertThat(status.value("AUTH")).contains("my-own-code");
        assertThat(status.value("X-DE-AUTHINFO1-EXPIRATIONDATE")).contains("2024-03-30 12:00:00");
    }

    @Test
    void takesItAway() {
        sandbox.register("auth.de");
        sandbox.refused(545, "Object does not exist; AUTHINFO1", "DENIC_DeleteAuthInfo1", "DOMAIN", "auth.de");
        sandbox.done("DENIC_CreateAuthInfo1", "DOMAIN", "auth.de");
        sandbox.done("DENIC_DeleteAuthInfo1", "DOMAIN", "auth.de");

        Response status = sandbox.done("StatusDomain", "DOMAIN", "auth.de");
        assertThat(status.value("AUTH")).contains("");
        assertThat(status.column("X-DE-AUTHINFO1-EXPIRATIONDATE")).isEmpty();
    }

    @Test
    void isForDenicsDomainsOnly() {
        sandbox.register("auth.com");
        sandbox.refused(
                541,
                "Invalid attribute value; DOMAIN (auth.com); not supported by the registry",
                "DENIC_CreateAuthInfo1",
                "DOMAIN",
                "auth.com");
    }

    @Test
    void isSentToTheRegistrantWithoutBeingToldToTheCaller() {
        sandbox.register("auth.com", "AUTH", "s3cret-auth");

        Response answer = sandbox.done("RequestDomainAuthInfo", "DOMAIN", "auth.com");

        assertThat(answer.value("DOMAIN")).contains("auth.com");
        assertThat(answer.text()).doesNotContain("s3cret-auth");
    }
}
