package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that keeps the state of its objects sends the whole new list together with what is gone from the old one, as the Terraform provider does. */
@Sandboxed
class OldAndNewListsTest {

    private ShopModule client;

    @BeforeEach
    void registersAName(Sandbox sandbox) throws Exception {
        client = new ShopModule(sandbox);
        ShopModule.Read answer = client.order(
                "AddDomain",
                ShopModule.contacts("Muster", "Berlin"),
                "DOMAIN=kept.com",
                "PERIOD=1",
                "STATUS0=ACTIVE",
                "STATUS1=CLIENTTRANSFERPROHIBITED",
                "STATUS2=clientRenewProhibited",
                "NAMESERVER0=ns1.example.net",
                "NAMESERVER1=ns2.example.net");
        assertThat(answer.description()).isEqualTo("Command completed successfully");
    }

    private ShopModule.Read status() throws Exception {
        return client.call("StatusDomain", "DOMAIN=kept.com");
    }

    private ShopModule.Read modify(String... changes) throws Exception {
        return client.call(
                "ModifyDomain",
                Stream.concat(Stream.of("DOMAIN=kept.com"), Stream.of(changes)).toArray(String[]::new));
    }

    @Test
    void registersWithStatus() throws Exception {
        assertThat(status().value("TRANSFERLOCK")).isEqualTo("1");
        assertThat(status().values("STATUS"))
                .contains("ACTIVE", "clientRenewProhibited", "clientTransferProhibited")
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesToRegisterWithTheRegistrysStatus() throws Exception {
        assertThat(client.order(
                                "AddDomain",
                                ShopModule.contacts("Muster", "Berlin"),
                                "DOMAIN=held.com",
                                "STATUS0=serverHold",
                                "NAMESERVER0=ns1.example.net",
                                "NAMESERVER1=ns2.example.net")
                        .code())
                .isEqualTo(541);
    }

    @Test
    void takesTheOldNameserversForGone() throws Exception {
        assertThat(modify(
                                "NAMESERVER0=ns2.example.net",
                                "NAMESERVER1=ns3.example.net",
                                "DELNAMESERVER0=NS1.example.net")
                        .code())
                .isEqualTo(200);
        assertThat(status().values("NAMESERVER")).containsExactly("ns2.example.net", "ns3.example.net");
    }

    @Test
    void refusesANameserverThatNeverWas() throws Exception {
        assertThat(modify("NAMESERVER0=ns3.example.net", "DELNAMESERVER0=ns9.example.net")
                        .code())
                .isEqualTo(545);
        assertThat(modify("NAMESERVER1=ns3.example.net", "DELNAMESERVER0=ns2.example.net")
                        .code())
                .isEqualTo(545);
        assertThat(status().values("NAMESERVER")).containsExactly("ns1.example.net", "ns2.example.net");
    }

    @Test
    void takesTheOldStatusForGone() throws Exception {
        assertThat(modify("STATUS0=ACTIVE", "STATUS1=clientTransferProhibited", "DELSTATUS0=clientRenewProhibited")
                        .code())
                .isEqualTo(200);
        assertThat(status().values("STATUS"))
                .contains("ACTIVE", "clientTransferProhibited")
                .doesNotContain("clientRenewProhibited");
    }

    @Test
    void takesTheOldAddressesForGone() throws Exception {
        client.call("AddNameserver", "NAMESERVER=ns1.kept.com", "IPADDRESS0=192.0.2.7");

        assertThat(client.call(
                                "ModifyNameserver",
                                "NAMESERVER=ns1.kept.com",
                                "IPADDRESS0=192.0.2.8",
                                "DELIPADDRESS0=192.0.2.7")
                        .code())
                .isEqualTo(200);
        assertThat(client.call("StatusNameserver", "NAMESERVER=ns1.kept.com").values("IPADDRESS"))
                .containsExactly("192.0.2.8");
    }

    @Test
    void clearsFieldsOfAContactByTheirNames() throws Exception {
        String handle = status().value("OWNERCONTACT");
        client.call("ModifyContact", "CONTACT=" + handle, "TITLE=Dr.", "MIDDLENAME=King", "FAX=+49.30123");

        assertThat(client.call("ModifyContact", "CONTACT=" + handle, "DELETE0=TITLE", "DELETE1=middlename")
                        .code())
                .isEqualTo(200);
        ShopModule.Read contact = client.call("StatusContact", "CONTACT=" + handle);
        assertThat(contact.value("TITLE")).isEqualTo("(none)");
        assertThat(contact.value("MIDDLENAME")).isEqualTo("(none)");
        assertThat(contact.value("FAX")).isEqualTo("+49.30123");
        assertThat(client.call("ModifyContact", "CONTACT=" + handle, "DELETE0=EMAIL")
                        .code())
                .isEqualTo(504);
        assertThat(client.call("ModifyContact", "CONTACT=" + handle, "DELETE0=COLOUR")
                        .code())
                .isEqualTo(541);
    }
}
