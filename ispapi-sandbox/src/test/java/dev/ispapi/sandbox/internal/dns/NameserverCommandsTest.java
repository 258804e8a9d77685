package dev.ispapi.sandbox.internal.dns;

import static dev.ispapi.sandbox.internal.object.Desk.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.object.Desk;
import dev.ispapi.sandbox.internal.object.Hosts;
import dev.ispapi.wire.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameserverCommandsTest {

    private static final String NS1 = "NAMESERVER=ns1.example.com";

    private final Desk desk = new Desk(NameserverCommands.all());

    @BeforeEach
    void someDomains() {
        desk.domain("own", "example.com", "P-A1");
        desk.domain("other", "example.net", "P-B1");
    }

    private Response status() {
        return desk.send("StatusNameserver", NS1);
    }

    @Test
    void makesGlueBelowAnOwnDomain() {
        Response added = desk.send(
                "AddNameserver", "NAMESERVER=NS1.Example.com.", "IPADDRESS0=192.0.2.1", "IPADDRESS1=2001:db8::1");

        assertThat(added.value("HOST")).contains("ns1.example.com");
        assertThat(status().values("IPADDRESS")).containsExactly("192.0.2.1", "2001:db8::1");
        assertThat(status().value("DOMAIN")).contains("example.com");
        assertThat(Hosts.exists(desk.world(), "ns1.example.com")).isTrue();
    }

    @Test
    void refusesGlueThatIsNotTheAccountsToMake() {
        assertThat(desk.send("AddNameserver", "NAMESERVER=ns1.example.net", "IPADDRESS0=192.0.2.1")
                        .code())
                .isEqualTo(531);
        assertThat(desk.send("AddNameserver", "NAMESERVER=ns1.example.org", "IPADDRESS0=192.0.2.1")
                        .code())
                .isEqualTo(545);
        assertThat(said(desk.send("AddNameserver", NS1))).isEqualTo("504 Missing required attribute; IPADDRESS0");
    }

    @Test
    void makesAHostElsewhereWithoutAddresses() {
        assertThat(desk.send("AddNameserver", "NAMESERVER=ns1.example.org").code())
                .isEqualTo(200);
        assertThat(desk.send("StatusNameserver", "NAMESERVER=ns1.example.org").column("DOMAIN"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.256", "192.0.2", "localhost", "2001:db8:::1", "fe80::1%eth0", "01.2.3.4"})
    void refusesWhatIsNoAddress(String address) {
        assertThat(said(desk.send("AddNameserver", NS1, "IPADDRESS0=" + address)))
                .isEqualTo("505 Invalid attribute value syntax; IPADDRESS (" + address + ")");
    }

    @Test
    void refusesTheSameAddressInTwoNotations() {
        assertThat(desk.send("AddNameserver", NS1, "IPADDRESS0=2001:db8::1", "IPADDRESS1=2001:DB8:0::1")
                        .code())
                .isEqualTo(541);
    }

    @Test
    void checksWhetherANameIsFree() {
        assertThat(desk.send("CheckNameserver", NS1).code()).isEqualTo(212);
        desk.send("AddNameserver", NS1, "IPADDRESS0=192.0.2.1");
        assertThat(desk.send("CheckNameserver", NS1).code()).isEqualTo(213);
        assertThat(desk.send("AddNameserver", NS1, "IPADDRESS0=192.0.2.1").code())
                .isEqualTo(540);
    }

    @Test
    void addsDeletesAndReplacesAddresses() {
        desk.send("AddNameserver", NS1, "IPADDRESS0=192.0.2.1");

        desk.send("ModifyNameserver", NS1, "ADDIPADDRESS0=192.0.2.2", "DELIPADDRESS0=192.0.2.1");
        assertThat(status().values("IPADDRESS")).containsExactly("192.0.2.2");

        desk.send("ModifyNameserver", NS1, "IPADDRESS0=192.0.2.3");
        assertThat(status().values("IPADDRESS")).containsExactly("192.0.2.3");

        assertThat(desk.send("ModifyNameserver", NS1, "DELIPADDRESS0=192.0.2.3").code())
                .isEqualTo(504);
        assertThat(desk.send("ModifyNameserver", NS1, "DELIPADDRESS0=192.0.2.9").code())
                .isEqualTo(541);
        assertThat(status().values("IPADDRESS")).containsExactly("192.0.2.3");
    }

    @Test
    void takesItsDomainsAlongToANewName() {
        desk.send("AddNameserver", NS1, "IPADDRESS0=192.0.2.1");
        desk.domain("own", "example.org", "P-A1", "ns1.example.com", "ns.elsewhere.net");

        assertThat(desk.send("ModifyNameserver", NS1, "NEWNAMESERVER=ns2.example.com")
                        .code())
                .isEqualTo(200);

        assertThat(status().code()).isEqualTo(545);
        assertThat(desk.world().domains().find("example.org").orElseThrow().nameservers())
                .containsExactly("ns2.example.com", "ns.elsewhere.net");
    }

    @Test
    void keepsANameserverThatADomainUses() {
        desk.send("AddNameserver", NS1, "IPADDRESS0=192.0.2.1");
        desk.domain("own", "example.org", "P-A1", "ns1.example.com");
        desk.domain("other", "example.net", "P-B1", "ns1.example.com");

        assertThat(status().value("STATUS")).contains("linked");
        assertThat(desk.send("DeleteNameserver", NS1).code()).isEqualTo(549);
        assertThat(desk.send("DeleteNameserver", NS1, "FORCE=1").code()).isEqualTo(549);

        desk.domain("other", "example.net", "P-B1");
        assertThat(desk.send("DeleteNameserver", NS1, "FORCE=1").code()).isEqualTo(200);
        assertThat(desk.world().domains().find("example.org").orElseThrow().nameservers())
                .isEmpty();
    }
}
