package dev.ispapi.cnr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiClient;
import dev.ispapi.cnr.access.StatusUser;
import dev.ispapi.cnr.contact.AddContact;
import dev.ispapi.cnr.dnszone.ModifyDNSZone;
import dev.ispapi.cnr.domain.AddDomain;
import dev.ispapi.cnr.domain.ModifyDomain;
import dev.ispapi.cnr.domain.RenewDomain;
import dev.ispapi.cnr.domain.RenewalMode;
import dev.ispapi.cnr.transfer.TransferDomain;
import dev.ispapi.command.Effect;
import dev.ispapi.value.Period;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CnrCommandsTest {

    private static final Environment ISPAPI = Environment.custom(URI.create("http://127.0.0.1:1/api/call.cgi"));

    @ParameterizedTest
    @CsvSource({"1Y,1", "1,1", "10Y,10", "1M,1M"})
    void writesAPeriodAsABareNumberOfYears(String given, String sent) {
        AddDomain command = AddDomain.builder()
                .domain("example.com")
                .period(Period.parse(given))
                .build();

        assertThat(command.encode().parameters()).containsEntry("PERIOD", sent);
    }

    @Test
    void refusesAPeriodOfDays() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddDomain.builder()
                        .domain("example.com")
                        .period(Period.parse("30d"))
                        .build())
                .withMessageContaining("expected a period of years or months, such as 1Y or 1M");
    }

    @Test
    void refusesARegistrationWithoutItsPeriod() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddDomain.builder().domain("example.com").build())
                .withMessage("AddDomain: PERIOD is missing; it is required");
    }

    @Test
    void sendsInternationalizedNamesInAscii() {
        ModifyDomain command = ModifyDomain.builder()
                .domain("müller.de")
                .nameservers("ns1.müller.de", "ns2.example.net")
                .renewalMode(RenewalMode.AUTORENEW)
                .transferLock(false)
                .build();

        assertThat(command.encode().text())
                .isEqualTo("COMMAND=ModifyDomain\nDOMAIN=xn--mller-kva.de\nNAMESERVER0=ns1.xn--mller-kva.de\n"
                        + "NAMESERVER1=ns2.example.net\nTRANSFERLOCK=0\nRENEWALMODE=AUTORENEW");
    }

    @Test
    void listsFollowTheGrammarOfTheCore() {
        ModifyDNSZone command = ModifyDNSZone.builder()
                .dnsZone("example.com")
                .addRecord("www IN A 192.0.2.1")
                .removeRecord("old 3600 IN A 192.0.2.2")
                .build();

        assertThat(command.encode().parameters())
                .containsEntry("ADDRR0", "www IN A 192.0.2.1")
                .containsEntry("DELRR0", "old 3600 IN A 192.0.2.2");
    }

    @Test
    void aRenewalIsRepeatableOnlyWithTheYearThatGuardsIt() {
        RenewDomain.Builder builder =
                RenewDomain.builder().domain("example.com").period(Period.parse("1"));

        assertThat(builder.build().effect()).isEqualTo(Effect.ONCE);
        assertThat(builder.build().toBuilder().expiration(2027).build().effect())
                .isEqualTo(Effect.REPEATABLE);
    }

    @Test
    void aChangeOfTheRegistrantHappensOnce() {
        ModifyDomain lock =
                ModifyDomain.builder().domain("example.com").transferLock(true).build();
        ModifyDomain owner = ModifyDomain.builder()
                .domain("example.com")
                .ownerContacts("P-ABC1")
                .build();

        assertThat(lock.effect()).isEqualTo(Effect.REPEATABLE);
        assertThat(owner.effect()).isEqualTo(Effect.ONCE);
        assertThat(TransferDomain.builder().domain("example.com").build().effect())
                .isEqualTo(Effect.ONCE);
    }

    @Test
    void aModificationOfNothingIsRefused() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> ModifyDomain.builder()
                        .domain("example.com")
                        .checkOnly(true)
                        .build())
                .withMessageContaining("changes nothing");
    }

    @Test
    void masksSecrets() {
        AddContact command = AddContact.builder()
                .firstName("Ann")
                .lastName("Example")
                .streets("Samplestreet 1")
                .city("Springfield")
                .zip("12345")
                .country("US")
                .phone("+1.5551234")
                .email("ann@example.com")
                .auth("sentinel-41")
                .build();

        assertThat(command.toString()).contains("AUTH=***").doesNotContain("sentinel-41");
    }

    @Test
    void isRefusedOnIspapiBeforeAnythingIsSent() {
        try (IspapiClient client = IspapiClient.builder()
                .environment(ISPAPI)
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .build()) {
            StatusUser command = StatusUser.builder().username("clerk").build();

            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> client.send(command))
                    .withMessage("StatusUser: is a command of CNR, and the environment custom speaks to ISPAPI;"
                            + " take the command of that name from the package of ISPAPI");
        }
    }

    @Test
    void aTypeOfOnePlatformIsNotThatOfTheOther() {
        assertThat(StatusUser.TYPE).isNotSameAs(dev.ispapi.user.StatusUser.TYPE);
        assertThat(StatusUser.class).isNotEqualTo(dev.ispapi.user.StatusUser.class);
    }
}
