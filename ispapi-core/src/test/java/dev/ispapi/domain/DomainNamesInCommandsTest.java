package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import dev.ispapi.wire.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names on their way into commands and out of answers. */
class DomainNamesInCommandsTest {

    @Test
    void sendsEachNameInTheModeOfItsOwnZone() {
        ModifyDomain command = ModifyDomain.builder()
                .domain("straße.de")
                .addNameservers("ns1.straße.com", "ns1.straße.de.")
                .build();

        assertThat(command.encode().parameters())
                .containsEntry("DOMAIN", "xn--strae-oqa.de")
                .containsEntry("ADDNAMESERVER0", "ns1.strasse.com")
                .containsEntry("ADDNAMESERVER1", "ns1.xn--strae-oqa.de");
        assertThat(command.encode(IdnProfile.transitional()).parameters()).containsEntry("DOMAIN", "strasse.de");
        assertThat(command.encode(IdnProfile.nonTransitional()).parameters())
                .containsEntry("ADDNAMESERVER0", "ns1.xn--strae-oqa.com");
    }

    @Test
    void answersWithBothForms() {
        CheckDomains command =
                CheckDomains.builder().domains("fußball.com", "fußball.de").build();
        Response answer = Response.builder(200, "Command completed successfully")
                .property("DOMAINCHECK", "210 Available", "211 Not available")
                .build();

        assertThat(command.decode(answer))
                .extracting(availability -> availability.domain().ascii())
                .containsExactly("fussball.com", "xn--fuball-cta.de");
        assertThat(command.decode(answer))
                .extracting(availability -> availability.domain().unicode())
                .containsExactly("fussball.com", "fußball.de");
        assertThat(command.decode(answer))
                .extracting(availability -> availability.domain().isMapped())
                .containsExactly(true, false);
    }

    /** FAQ 32. */
    @Test
    void refusesToCheckABareTld() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> CheckDomains.builder().domains("xxx"))
                .withMessage("CheckDomains: DOMAIN expected a domain name such as example.com, found \"xxx\": "
                        + "it has one label, as a TLD; give the whole name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_odd.example.com", "com", "a--b-.example", "xn--a.de", "a b", "1.2.3.4"})
    void readsAnAnswerWithAnOddName(String odd) {
        Response answer = Response.builder(200, "Command completed successfully")
                .property("ID", odd)
                .build();

        DomainStatus status =
                StatusDomain.builder().domain("example.com").build().decode(answer);

        assertThat(status.domain()).isEqualTo(DomainName.received(odd));
        assertThat(status.domain().ascii()).isEqualTo(odd);
    }
}
