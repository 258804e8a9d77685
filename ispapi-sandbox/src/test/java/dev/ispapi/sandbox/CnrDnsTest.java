package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CNR's commands about zones, records, forwards and nameservers. */
class CnrDnsTest {

    private final Cnr cnr = new Cnr();

    @BeforeEach
    void begin() {
        cnr.done(
                "AddDNSZone",
                "DNSZONE=zone.com",
                "RR0=www 3600 IN A 192.0.2.1",
                "RR1=@ 3600 IN MX 10 mail.example.net.",
                "RR2=@ 3600 IN TXT \"v=spf1 -all\"");
    }

    @AfterEach
    void close() {
        cnr.close();
    }

    @Test
    void listsRecordsWithNamesInsideOfTheZoneAndBareTargets() {
        Reply records = cnr.done("QueryDNSZoneRRList", "DNSZONE=zone.com", "WIDE=1");

        assertThat(records.list("COLUMN"))
                .containsExactly("content", "locked", "name", "prio", "ttl", "type", "updated date");
        assertThat(records.list("TYPE")).containsExactly("NS", "NS", "NS", "A", "MX", "TXT");
        assertThat(records.list("NAME")).containsExactly("@", "@", "@", "www", "@", "@");
        assertThat(records.list("LOCKED")).containsExactly("1", "1", "1", "0", "0", "0");
        assertThat(records.list("CONTENT"))
                .containsExactly(
                        "ns1.rrpproxy.net",
                        "ns2.rrpproxy.net",
                        "ns3.rrpproxy.net",
                        "192.0.2.1",
                        "10 mail.example.net",
                        "\"v=spf1 -all\"");
    }

    @Test
    void pagesAndFiltersRecords() {
        Reply first = cnr.done("QueryDNSZoneRRList", "DNSZONE=zone.com", "ORDERBY=type", "FIRST=0", "LIMIT=1");
        assertThat(first.value("TOTAL")).isEqualTo("6");
        assertThat(first.list("RR")).containsExactly("www 3600 IN A 192.0.2.1");
        assertThat(cnr.done("QueryDNSZoneRRList", "DNSZONE=zone.com", "TYPE=MX", "WIDE=1")
                        .list("PRIO"))
                .containsExactly("10");
    }

    @Test
    void changesRecordsAsDnsToolsSendThem() {
        cnr.done(
                "ModifyDNSZone",
                "DNSZONE=zone.com",
                "ADDRR0=api 300 IN CNAME www.zone.com.",
                "ADDRR1=sub 3600 NS ns1.example.net.",
                "DELRR0=@ 3600 IN MX mail.example.net.",
                "DELRR1=www 3600 IN A 192.0.2.1");

        Reply records = cnr.done("QueryDNSZoneRRList", "DNSZONE=zone.com", "WIDE=1");
        assertThat(records.list("TYPE")).containsExactly("NS", "NS", "NS", "TXT", "CNAME", "NS");
        assertThat(records.list("CONTENT")).contains("www.zone.com", "ns1.example.net");
    }

    @Test
    void keepsTheRecordsOfItsOwnNameservers() {
        assertThat(cnr.send("ModifyDNSZone", "DNSZONE=zone.com", "DELRR0=@ 28800 IN NS ns1.rrpproxy.net")
                        .said())
                .isEqualTo("541 Invalid attribute value; resource record [@ 28800 IN NS ns1.rrpproxy.net] is locked");

        cnr.done("ModifyDNSZone", "DNSZONE=zone.com", "RR0=ftp 3600 IN A 192.0.2.9");

        assertThat(cnr.done("QueryDNSZoneRRList", "DNSZONE=zone.com", "WIDE=1").list("TYPE"))
                .containsExactly("NS", "NS", "NS", "A");
    }

    @Test
    void saysThatAZoneIsThere() {
        assertThat(cnr.send("AddDNSZone", "DNSZONE=zone.com").said())
                .isEqualTo("549 Command failed; DNS zone zone.com already exists");
        assertThat(cnr.send("QueryDNSZoneRRList", "DNSZONE=other.com").said())
                .isEqualTo("545 Entity reference not found; DNSZONE (other.com)");
        assertThat(cnr.done("StatusDNSZone", "DNSZONE=zone.com").value("SOAMNAME"))
                .isEqualTo("ns1.rrpproxy.net");
        assertThat(cnr.done("QueryDNSZoneList").list("DNSZONE")).containsExactly("zone.com");
    }

    @Test
    void takesTheSoaThatToolsSend() {
        cnr.done("AddDNSZone", "DNSZONE=soa.com", "SOATTL=33200", "SOASERIAL=0000000000", "CLTRID=mine");

        assertThat(cnr.done("StatusDNSZone", "DNSZONE=soa.com").value("SOATTL")).isEqualTo("33200");
    }

    @Test
    void forwardsWebAndMailWithinAZone() {
        cnr.done("AddWebFwd", "SOURCE=shop.zone.com", "TARGET=https://shop.example.com/", "TYPE=RD");
        cnr.done("AddMailFwd", "FROM=info@zone.com", "TO=ada@example.com");
        assertThat(cnr.done("QueryWebFwdList").list("TARGET")).containsExactly("https://shop.example.com/");
        assertThat(cnr.done("QueryMailFwdList", "DNSZONE=zone.com").list("TO")).containsExactly("ada@example.com");
        assertThat(cnr.send("AddWebFwd", "SOURCE=www.other.com", "TARGET=https://example.com/", "TYPE=RD")
                        .code())
                .isEqualTo(545);
        assertThat(cnr.send("AddWebFwd", "SOURCE=www.zone.com", "TARGET=nowhere", "TYPE=RD")
                        .code())
                .isEqualTo(505);

        cnr.done("DeleteWebFwd", "SOURCE=shop.zone.com");
        cnr.done("DeleteDNSZone", "DNSZONE=zone.com");

        assertThat(cnr.done("QueryWebFwdList").value("TOTAL")).isEqualTo("0");
        assertThat(cnr.done("QueryMailFwdList").value("TOTAL")).isEqualTo("0");
    }

    @Test
    void makesNameserversOfADomain() {
        cnr.register("host.com");
        cnr.done("AddNameserver", "NAMESERVER=ns1.host.com", "IPADDRESS0=192.0.2.53");
        assertThat(cnr.send("CheckNameserver", "NAMESERVER=ns1.host.com").said())
                .isEqualTo("213 Name server not available");
        cnr.done("ModifyNameserver", "NAMESERVER=ns1.host.com", "ADDIPADDRESS0=192.0.2.54");
        assertThat(cnr.done("StatusNameserver", "NAMESERVER=ns1.host.com").list("IPADDRESS"))
                .containsExactly("192.0.2.53", "192.0.2.54");

        cnr.done("ModifyDomain", "DOMAIN=host.com", "NAMESERVER0=ns1.host.com", "NAMESERVER1=ns2.example.net");
        assertThat(cnr.send("DeleteNameserver", "NAMESERVER=ns1.host.com").said())
                .isEqualTo("532 Domain names linked with name server; ns1.host.com");
        assertThat(cnr.done("QueryNameserverList", "WIDE=1").list("IPADDRESS"))
                .containsExactly("192.0.2.53,192.0.2.54");
    }
}
