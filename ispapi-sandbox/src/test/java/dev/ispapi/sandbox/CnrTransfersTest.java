package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CNR's commands about transfers and owner changes. */
class CnrTransfersTest {

    private static final Instant END = Instant.parse("2026-09-01T12:00:00Z");

    private final Cnr cnr = new Cnr();

    @BeforeEach
    void begin() {
        cnr.sandbox.registry().elsewhere("come.com", "Secret-1234", END);
    }

    @AfterEach
    void close() {
        cnr.close();
    }

    @Test
    void asksForADomain() {
        Reply asked = cnr.done("TransferDomain", "DOMAIN=come.com", "ACTION=REQUEST", "AUTH=Secret-1234");

        assertThat(asked.value("TRANSFERSTATUS")).isEqualTo("INITIATED");
        assertThat(asked.value("REQUESTINGREGISTRAR")).isEqualTo("test.user");
        assertThat(asked.value("EXECUTEDATE")).isEqualTo("2026-03-06 12:00:00.0");
        assertThat(cnr.done("QueryTransferList").list("DOMAIN")).containsExactly("come.com");
        assertThat(cnr.done("StatusDomainTransfer", "DOMAIN=come.com").value("TRANSFERSTATUS"))
                .isEqualTo("INITIATED");
        assertThat(cnr.send("TransferDomain", "DOMAIN=come.com", "AUTH=Secret-1234")
                        .said())
                .isEqualTo("536 Domain already flagged for transfer; come.com");
    }

    @Test
    void aDomainArrivesLockedAndWithTheAccountsRenewalMode() {
        cnr.done("TransferDomain", "DOMAIN=come.com", "AUTH=Secret-1234");
        cnr.pass(Duration.ofDays(5));

        Reply status = cnr.status("come.com");

        assertThat(status.value("TRANSFERLOCK")).isEqualTo("1");
        assertThat(status.value("RENEWALMODE")).isEqualTo("DEFAULT");
        assertThat(status.value("REGISTRATIONEXPIRATIONDATE")).isEqualTo("2027-09-01 12:00:00.0");
        assertThat(cnr.done("StatusDomainTransfer", "DOMAIN=come.com").value("TRANSFERSTATUS"))
                .isEqualTo("SUCCESSFUL");
        assertThat(cnr.done("QueryEventList", "WIDE=1", "CLASS=DOMAIN_TRANSFER").list("EVENTSUBCLASS"))
                .containsExactly("TRANSFER_PENDING", "TRANSFER_SUCCESSFUL");
    }

    @Test
    void withdrawsARequestAndGivesTheMoneyBack() {
        cnr.done("TransferDomain", "DOMAIN=come.com", "AUTH=Secret-1234");
        assertThat(cnr.balance()).isEqualTo("9990.00");

        assertThat(cnr.done("TransferDomain", "DOMAIN=come.com", "ACTION=CANCEL")
                        .value("TRANSFERSTATUS"))
                .isEqualTo("clientCancelled");

        assertThat(cnr.balance()).isEqualTo("10000.00");
    }

    @Test
    void refusesAWrongCode() {
        assertThat(cnr.send("TransferDomain", "DOMAIN=come.com", "AUTH=wrong-1234")
                        .code())
                .isEqualTo(549);
        assertThat(cnr.send("TransferDomain", "DOMAIN=come.com").said())
                .isEqualTo("504 Missing required attribute; AUTH");
    }

    @Test
    void answersARequestOfAnotherRegistrar() {
        cnr.register("stay.de", "AUTH=Secret-1234");
        cnr.register("leave.de", "AUTH=Secret-1234");
        cnr.sandbox.registry().requestTransferAway("stay.de", "Secret-1234");
        cnr.sandbox.registry().requestTransferAway("leave.de", "Secret-1234");
        assertThat(cnr.done("QueryForeignTransferList").list("DOMAIN")).containsExactly("leave.de", "stay.de");

        cnr.done("TransferDomain", "DOMAIN=stay.de", "ACTION=DENY");
        cnr.done("TransferDomain", "DOMAIN=leave.de", "ACTION=APPROVE");

        assertThat(cnr.done("QueryDomainList").list("DOMAIN")).containsExactly("stay.de");
        assertThat(cnr.done("QueryEventList", "WIDE=1").list("EVENTSUBCLASS"))
                .contains("FOREIGN_TRANSFER_PENDING", "FOREIGN_TRANSFER_SUCCESSFUL", "FOREIGN_TRANSFER_FAILED");
    }

    @Test
    void anAgentEndsAnOwnerChangeAtOnce() {
        cnr.register("agent.com");
        String grace = cnr.contact("Grace");

        Reply change = cnr.done("ModifyDomain", "DOMAIN=agent.com", "OWNERCONTACT0=" + grace, "TRIGGERDA=1");

        assertThat(change.description()).isEqualTo("Command completed successfully");
        assertThat(cnr.status("agent.com").value("OWNERCONTACT")).isEqualTo(grace);
        assertThat(cnr.status("agent.com").value("X-TRANSFERLOCK-UNTIL")).isEqualTo("2026-04-30 12:00:00.0");
        cnr.pass(Duration.ofDays(60));
        cnr.done("ModifyDomain", "DOMAIN=agent.com", "TRANSFERLOCK=0");
    }

    @Test
    void anOwnerChangeIsConfirmedByTheCodeOfItsEvent() {
        cnr.register("code.com");
        String grace = cnr.contact("Grace");
        cnr.done("ModifyDomain", "DOMAIN=code.com", "OWNERCONTACT0=" + grace);
        assertThat(cnr.done("StatusOwnerChange", "DOMAIN=code.com").value("GAININGREGISTRANT"))
                .isEqualTo(grace);
        String event =
                cnr.done("QueryEventList", "SUBCLASS=MODIFICATION_PENDING").value("EVENT");
        String code = cnr.done("StatusEvent", "EVENT=" + event).list("DATA").stream()
                .filter(line -> line.startsWith("trigger:"))
                .map(line -> line.substring("trigger:".length()))
                .findFirst()
                .orElseThrow();
        assertThat(cnr.send("ActivateOwnerChange", "DOMAIN=code.com", "ACTION=APPROVE", "TRIGGER=wrong")
                        .code())
                .isEqualTo(541);

        cnr.done("ActivateOwnerChange", "TRIGGER=" + code, "ACTION=APPROVE");

        assertThat(cnr.status("code.com").value("OWNERCONTACT")).isEqualTo(grace);
        assertThat(cnr.done("QueryEventList", "WIDE=1", "CLASS=DOMAIN_MODIFICATION")
                        .list("EVENTSUBCLASS"))
                .containsExactly("MODIFICATION_PENDING", "MODIFICATION_SUCCESSFUL");
    }

    @Test
    void aRegistrantThatIsRenamedIsAnOwnerChangeOfItsGenericNames() {
        cnr.register("rename.com");
        cnr.register("rename.net");
        String ada = cnr.status("rename.com").value("OWNERCONTACT");
        assertThat(cnr.status("rename.net").value("OWNERCONTACT")).isEqualTo(ada);

        Reply checked = cnr.done("ModifyContact", "CONTACT=" + ada, "LASTNAME=King", "CHECKONLY=1");
        assertThat(checked.description()).isEqualTo("Command completed successfully; Check only");
        assertThat(checked.value("OWNERCHANGESTATUS")).isEqualTo("REQUESTED");
        assertThat(checked.value("VALIDATED")).isEqualTo("1");
        assertThat(cnr.done("QueryOwnerChangeList").list("DOMAIN")).isEmpty();

        Reply asked = cnr.done("ModifyContact", "CONTACT=" + ada, "LASTNAME=King");

        assertThat(asked.properties()).containsOnlyKeys("OWNERCHANGESTATUS");
        assertThat(asked.value("OWNERCHANGESTATUS")).isEqualTo("REQUESTED");
        assertThat(cnr.done("StatusContact", "CONTACT=" + ada).value("LASTNAME"))
                .as("until the registrants have confirmed")
                .isEqualTo("Lovelace");
        assertThat(cnr.done("QueryOwnerChangeList").list("DOMAIN")).containsExactly("rename.com", "rename.net");
        cnr.sandbox.registry().approve("rename.com");
        String owner = cnr.status("rename.com").value("OWNERCONTACT");
        assertThat(owner).isNotEqualTo(ada);
        assertThat(cnr.done("StatusContact", "CONTACT=" + owner).value("LASTNAME"))
                .isEqualTo("King");
    }

    @Test
    void aRegistrantWhoseAddressChangesStaysTheSame() {
        cnr.register("moved.com");
        String ada = cnr.status("moved.com").value("OWNERCONTACT");

        assertThat(cnr.done("ModifyContact", "CONTACT=" + ada, "CITY=Hamburg", "CHECKONLY=1")
                        .properties())
                .containsOnlyKeys("VALIDATED");
        assertThat(cnr.done("ModifyContact", "CONTACT=" + ada, "CITY=Hamburg").properties())
                .doesNotContainKey("OWNERCHANGESTATUS");
        assertThat(cnr.done("StatusContact", "CONTACT=" + ada).value("CITY")).isEqualTo("Hamburg");
    }

    @Test
    void theRegistrantOfACountryZoneIsRenamedWithoutOwnerChange() {
        cnr.register("rename.de", "OWNERCONTACT0=" + cnr.contact("Grace"));
        String grace = cnr.status("rename.de").value("OWNERCONTACT");

        cnr.done("ModifyContact", "CONTACT=" + grace, "LASTNAME=Hopper");

        assertThat(cnr.done("StatusContact", "CONTACT=" + grace).value("LASTNAME"))
                .isEqualTo("Hopper");
        assertThat(cnr.done("QueryOwnerChangeList").list("DOMAIN")).isEmpty();
    }

    @Test
    void refusesToRenameARegistrantWhileAnOwnerChangeWaits() {
        cnr.register("wait.com");
        String ada = cnr.status("wait.com").value("OWNERCONTACT");
        cnr.done("ModifyContact", "CONTACT=" + ada, "EMAIL=ada@example.net");

        assertThat(cnr.send("ModifyContact", "CONTACT=" + ada, "LASTNAME=King").said())
                .contains("an owner change of wait.com is pending");
    }

    @Test
    void anOwnerChangeThatIsNotConfirmedIsOver() {
        cnr.register("silent.com");
        String before = cnr.status("silent.com").value("OWNERCONTACT");
        cnr.done("ModifyDomain", "DOMAIN=silent.com", "OWNERCONTACT0=" + cnr.contact("Grace"));

        cnr.pass(Duration.ofDays(14));

        assertThat(cnr.status("silent.com").value("OWNERCONTACT")).isEqualTo(before);
        assertThat(cnr.status("silent.com").list("STATUS")).containsExactly("ACTIVE");
    }

    @Test
    void aGenericNameHasNoTrade() {
        cnr.register("trade.com");
        assertThat(cnr.send("TradeDomain", "DOMAIN=trade.com", "OWNERCONTACT0=" + cnr.contact("Grace"))
                        .said())
                .isEqualTo("549 Command failed; no trade in this zone; change the owner with ModifyDomain");
    }
}
