package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Change;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModifyDomainTest {

    private static ModifyDomain.Builder change() {
        return ModifyDomain.builder().domain("example.com");
    }

    private static String text(ModifyDomain.Builder builder) {
        return builder.build().encode().text();
    }

    private static void assertRefused(ModifyDomain.Builder builder, String message) {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(builder::build)
                .withMessage("ModifyDomain: " + message);
    }

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(text(change().adminContact("P-ABC1")
                        .nameservers("ns1.example.net", "ns2.example.net")
                        .addStatusFlag(StatusFlag.CLIENT_TRANSFER_PROHIBITED)
                        .removeStatusFlag(StatusFlag.CLIENT_HOLD)
                        .addDelegationSigner(
                                "12345 13 2 49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD")
                        .hosts("ns1.example.com 192.0.2.1")
                        .auth("new=code")
                        .transferLock(false)))
                .isEqualTo(String.join(
                        "\n",
                        "COMMAND=ModifyDomain",
                        "DOMAIN=example.com",
                        "NAMESERVER0=ns1.example.net",
                        "NAMESERVER1=ns2.example.net",
                        "ADDSECDNS-DS0=12345 13 2 49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD",
                        "ADMINCONTACT0=P-ABC1",
                        "ADDSTATUS0=clientTransferProhibited",
                        "DELSTATUS0=clientHold",
                        "AUTH=new=code",
                        "HOST0=ns1.example.com 192.0.2.1",
                        "TRANSFERLOCK=0"));
    }

    @Test
    void addsAndTakesAwayInOneCommand() {
        assertThat(text(change().addNameserver("ns3.example.net").removeNameserver("ns1.example.net")))
                .isEqualTo("COMMAND=ModifyDomain\nDOMAIN=example.com\nADDNAMESERVER0=ns3.example.net\n"
                        + "DELNAMESERVER0=ns1.example.net");
    }

    @Test
    void aSlotCanBeLeftAloneSetAndCleared() {
        assertThat(text(change().nameserver(1, Change.to(DomainName.of("ns2.example.net")))
                        .nameserver(2, Change.clear())))
                .isEqualTo("COMMAND=ModifyDomain\nDOMAIN=example.com\nNAMESERVER1=ns2.example.net\nNAMESERVER2=");
    }

    @Test
    void aSlotThatIsLeftAloneStaysSoWhenTheCommandIsReadAgain() {
        ModifyDomain command = change().ownerContact(1, Change.clear()).build();

        assertThat(ModifyDomain.TYPE.parse(command.encode().parameters())).isEqualTo(command);
    }

    /** The API answers such a command with a success that means nothing (FAQ 45). */
    @Test
    void refusesToChangeNothing() {
        String message = "changes nothing; give at least one parameter that says what to change";

        assertRefused(change(), message);
        assertRefused(change().ownerContacts(List.of()), message);
        assertRefused(change().ownerContact(0, Change.keep()).ownerContact(1, Change.keep()), message);
        assertRefused(change().domainAuth("x").force(true).secDnsUrgent(true), message);
        assertRefused(change().transferLock(Change.keep()), message);
    }

    @Test
    void anExtensionOrAClearedParameterIsAChange() {
        assertThat(text(change().putExtensions("X-CA-DISCLOSE", "0"))).endsWith("X-CA-DISCLOSE=0");
        assertThat(text(change().nameserverSet(Change.clear()))).endsWith("NAMESERVERSET=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMESERVER", "OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT", "STATUS"})
    void refusesToSetAListAndToChangeIt(String list) {
        refusesToSetAndToChange(list, "a.example", "b.example");
    }

    @Test
    void refusesToSetHostsAndDnssecRecordsAndToChangeThem() {
        refusesToSetAndToChange("HOST", "a.example 192.0.2.1", "b.example 192.0.2.2");
        refusesToSetAndToChange(
                "SECDNS-DS",
                "12345 13 2 49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD",
                "12346 13 2 49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD46E6C4B45C55D4AC49FD");
        refusesToSetAndToChange("SECDNS-KEY", "257 3 8 AwEAAag=", "257 3 13 AwEAAag=");
    }

    private static void refusesToSetAndToChange(String list, String set, String changed) {
        for (String change : new String[] {"ADD", "DEL"}) {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("DOMAIN", "example.com");
            parameters.put(list + "0", set);
            parameters.put(change + list + "0", changed);

            assertThatExceptionOfType(InvalidCommandException.class)
                    .isThrownBy(() -> ModifyDomain.TYPE.parse(parameters))
                    .withMessage("ModifyDomain: " + list + " is set and " + change + list
                            + " changes it in the same command; either set all, or add and remove");
        }
    }

    @Test
    void canBeRepeatedUnlessItMayBillOrDiffersEachTime() {
        List<Consumer<ModifyDomain.Builder>> once = new ArrayList<>();
        once.add(builder -> builder.ownerContact("P-ABC1"));
        once.add(builder -> builder.addOwnerContact("P-ABC1"));
        once.add(builder -> builder.removeOwnerContact("P-ABC1"));
        once.add(builder -> builder.generateRandomAuth(true));
        for (Consumer<ModifyDomain.Builder> part : once) {
            ModifyDomain.Builder builder = change();
            part.accept(builder);
            assertThat(builder.build().effect()).isEqualTo(Effect.ONCE);
        }

        assertThat(change().transferLock(true).build().effect()).isEqualTo(Effect.REPEATABLE);
        assertThat(change().generateRandomAuth(false).build().effect()).isEqualTo(Effect.REPEATABLE);
    }

    @Test
    void readsTheStatusIfTheApiNamesIt() {
        ModifyDomain command = change().transferLock(true).build();

        assertThat(command.decode(Response.builder(200, "Fine").build()).status())
                .isEmpty();
        assertThat(command.decode(Response.builder(200, "Fine")
                                .property("STATUS", "ACTIVE")
                                .build())
                        .status())
                .contains("ACTIVE");
    }
}
