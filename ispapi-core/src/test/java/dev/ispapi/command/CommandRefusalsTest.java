package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ispapi.CommandCatalog;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.nameserver.AddNameserver;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands refuse before anything is sent. */
class CommandRefusalsTest {

    private static ModifyDomain.Builder change() {
        return ModifyDomain.builder().domain("example.com");
    }

    private static void assertRefused(String command, Map<String, String> parameters, String message) {
        CommandType<?> type = CommandCatalog.find(command).orElseThrow();
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> type.parse(parameters))
                .withMessageContaining(message);
    }

    @Test
    void theSameNameserverTwice() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> change().nameservers("ns1.example.net", "NS1.example.net")
                        .build())
                .withMessage("ModifyDomain: NAMESERVER1 is the same as NAMESERVER0; name each once");
    }

    @Test
    void anEmptyAuthCode() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> change().auth("").build())
                .withMessage("ModifyDomain: AUTH is empty; leave it out, or give a value");
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddDomain.builder()
                        .domain("example.com")
                        .ownerContact("P-ABC1")
                        .adminContact("P-ABC1")
                        .techContact("P-ABC1")
                        .billingContact("P-ABC1")
                        .auth("")
                        .build())
                .withMessage("AddDomain: AUTH is empty; Change.clear() clears it");
    }

    @ParameterizedTest
    @CsvSource({
        "AddContact,ZIP",
        "AddContact,CITY",
        "AddContact,COUNTRY",
        "AddNameserver,NAMESERVER",
        "DeleteDNSZone,DNSZONE"
    })
    void aRequiredValueThatIsEmptyIsMissing(String command, String parameter) {
        assertRefused(command, Map.of(parameter, ""), parameter + " is missing; it is required");
    }

    @Test
    void aRequiredListWithoutAValueIsMissing() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddNameserver.TYPE.parse(Map.of("NAMESERVER", "ns1.example.com", "IPADDRESS0", "")))
                .withMessage("AddNameserver: IPADDRESS0 is missing; at least one IPADDRESS is required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1y", "12m"})
    void aPeriodInLowerCase(String period) {
        assertRefused(
                "RenewDomain",
                Map.of("DOMAIN", "example.com", "PERIOD", period),
                "Y and M are case sensitive, write " + period.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource({
        "UpdateDNSZone,DNSZONE,example.com",
        "ModifyNameserver,NAMESERVER,ns1.example.com",
        "ModifyContact,CONTACT,P-ABC1",
        "ModifyDomain,DOMAIN,example.com",
        "ModifyUserClass,USERCLASS,Gold"
    })
    void aCommandThatChangesNothing(String command, String parameter, String value) {
        assertRefused(
                command,
                Map.of(parameter, value),
                command + ": changes nothing; give at least one parameter that says what to change");
    }

    @Test
    void anIndexWithLeadingZeros() {
        assertRefused(
                "ModifyDomain",
                Map.of("DOMAIN", "example.com", "NAMESERVER007", "ns7.example.net"),
                "NAMESERVER007 has an index with leading zeros; write NAMESERVER7");
    }

    @Test
    void tellsWhatAMisspeltCommandWasMeantToBe() {
        assertThat(CommandCatalog.nearest("AddDomian")).contains("AddDomain");
        assertThat(CommandCatalog.nearest("statusdomian")).contains("StatusDomain");
        assertThat(CommandCatalog.nearest("SomethingElse")).isEmpty();
    }

    @Test
    void aValueThatIsSetTwiceInEachForm() {
        String message = " is set already; a builder takes each parameter once";

        assertThatIllegalStateException()
                .isThrownBy(() -> change().auth("x").auth("y"))
                .withMessage("AUTH" + message);
        assertThatIllegalStateException()
                .isThrownBy(() -> change().nameservers("ns1.example.net").nameservers("ns2.example.net"))
                .withMessage("NAMESERVER" + message);
        assertThatIllegalStateException()
                .isThrownBy(() -> change().putExtensions("X-A", "1").putExtensions("X-A", "2"))
                .withMessage("X-A" + message);
    }

    @Test
    void aCopyReplacesEachValueOnceAndKeepsTheRest() {
        Map<String, String> before = new LinkedHashMap<>();
        before.put("DOMAIN", "example.com");
        before.put("ADDNAMESERVER0", "ns1.example.net");
        before.put("TRANSFERLOCK", "1");
        before.put("X-A", "1");
        ModifyDomain command = ModifyDomain.TYPE.parse(before);

        assertThat(command.toBuilder().build()).isEqualTo(command);
        assertThat(command.toBuilder()
                        .transferLock(false)
                        .addNameserver("ns2.example.net")
                        .putExtensions("X-A", "2")
                        .build()
                        .encode()
                        .parameters())
                .isEqualTo(Map.of(
                        "DOMAIN", "example.com",
                        "ADDNAMESERVER0", "ns1.example.net",
                        "ADDNAMESERVER1", "ns2.example.net",
                        "TRANSFERLOCK", "0",
                        "X-A", "2"));
    }
}
