package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What public clients of CNR send, and what they need to find in a response. */
class CnrClientsOfOthersTest {

    private static final Pattern PROPERTY = Pattern.compile("property\\[([^\\]]+)]\\[(\\d+)] =.*");

    private final Cnr cnr = new Cnr();

    @AfterEach
    void close() {
        cnr.close();
    }

    private String get(String query) throws IOException, InterruptedException {
        String address = cnr.sandbox.url().toString().replace("/api/call.cgi", "/api/call");
        return Http.send("GET", URI.create(address + "?s_login=test.user&s_pw=test.passw0rd&" + query), "")
                .body();
    }

    @Test
    void answersARequestThatHasAllInItsAddress() throws IOException, InterruptedException {
        assertThat(get("s_opmode=OTE&command=StatusAccount")).startsWith("[RESPONSE]\ncode = 200\n");
        assertThat(get("command=CheckDomain&domain=free-name.com")).contains("code = 210");
        assertThat(get("command=QueryDomainList&orderby=DOMAINREGISTRATIONEXPIRATIONDATE&wide=1"))
                .contains("code = 200");
    }

    @Test
    void answersPlainFieldsInSmallLetters() {
        Reply reply = cnr.post(
                "s_login", "test.user", "s_pw", "test.passw0rd", "command", "AddDNSZone", "dnszone", "plain-zone.com");

        assertThat(reply.text()).contains("Command completed successfully");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_acme-challenge IN TXT \"Wx-7f3a_\"", "_acme-challenge 120 IN TXT Wx-7f3a_"})
    void removesARecordByTheLineThatAddedIt(String line) {
        cnr.done("AddDNSZone", "DNSZONE=acme-zone.com");
        cnr.done("ModifyDNSZone", "DNSZONE=acme-zone.com", "ADDRR0=" + line);
        assertThat(records("acme-zone.com")).contains("TXT");

        cnr.done("ModifyDNSZone", "DNSZONE=acme-zone.com", "DELRR0=" + line);

        assertThat(records("acme-zone.com")).doesNotContain("TXT");
    }

    @Test
    void removesARecordByTheLineThatTheListShows() {
        cnr.done("AddDNSZone", "DNSZONE=acme-zone.com", "RR0=_acme-challenge 120 IN TXT \"a b\"");
        String line = cnr.done("QueryDnsZoneRRList", "DNSZONE=acme-zone.com").list("RR").stream()
                .filter(each -> each.startsWith("_acme-challenge "))
                .findFirst()
                .orElseThrow();

        cnr.done("ModifyDNSZone", "DNSZONE=acme-zone.com", "DELRR0=" + line);

        assertThat(records("acme-zone.com")).doesNotContain("TXT");
    }

    @Test
    void keepsARecordOfAnotherTimeToLiveThanTheZones() {
        cnr.done("AddDNSZone", "DNSZONE=acme-zone.com", "RR0=www 120 IN A 192.0.2.1");

        assertThat(cnr.send("ModifyDNSZone", "DNSZONE=acme-zone.com", "DELRR0=www IN A 192.0.2.1")
                        .code())
                .isEqualTo(545);
        assertThat(records("acme-zone.com")).contains("A");
    }

    private List<String> records(String zone) {
        return cnr.done("QueryDNSZoneRRList", "DNSZONE=" + zone, "WIDE=1").list("TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "al 300 IN ALIAS target.example.net.",
                "dn 300 IN DNAME target.example.net.",
                "p 300 IN PTR target.example.net.",
                "sub 300 NS ns3.example.net.",
                "@ 300 IN CAA 0 issue \"letsencrypt.org\"",
                "_443._tcp 300 IN TLSA 3 1 1 0d6fce13243aa7",
                "mail._smimecert 300 IN SMIMEA 3 0 0 0d6fce13243aa7",
                "s 300 IN SSHFP 1 1 0d6fce13243aa7",
                "n 300 IN NAPTR 10 20 \"U\" \"SIP\" \"!^.*$!sip:a@b.c!\" .",
                "sv 300 IN SVCB 1 target.example.net. alpn=h2",
                "l 300 IN LOC 52 14 5.000 N 000 08 50.000 E 10.00m 0.00m 0.00m 0.00m",
                "d 300 IN DHCID AAIBY2/AuCccgoJbsaxcQc9TUapptP69lOjxfNuVAA2kjEA=",
                "_sip._tcp 300 IN SRV 5 6 5060 sip.example.net."
            })
    void takesAndRemovesTheRecordsThatDnsToolsSend(String line) {
        cnr.done("AddDNSZone", "DNSZONE=tool-zone.com");
        cnr.done("ModifyDNSZone", "DNSZONE=tool-zone.com", "ADDRR0=" + line);
        assertThat(records("tool-zone.com")).hasSize(4);

        cnr.done("ModifyDNSZone", "DNSZONE=tool-zone.com", "DELRR0=" + line);

        assertThat(records("tool-zone.com")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l 300 IN LOC 52 14 5.000 X 000 08 50.000 E 10.00m",
                "d 300 IN DHCID not!base64",
                "m 300 IN SMIMEA 3 0 0d6fce13243aa7"
            })
    void refusesDataOfAnotherTypeThanTheRecords(String line) {
        cnr.done("AddDNSZone", "DNSZONE=tool-zone.com");

        assertThat(cnr.send("ModifyDNSZone", "DNSZONE=tool-zone.com", "ADDRR0=" + line)
                        .code())
                .isEqualTo(505);
    }

    private void fill() {
        cnr.register("first-name.com");
        cnr.register("second-name.de");
        cnr.register("third-name.net", "NAMESERVER2=ns3.example.net", "RENEWALMODE=AUTOEXPIRE");
        cnr.done("AddDNSZone", "DNSZONE=first-name.com", "RR0=@ 300 IN MX 10 mail.example.net.");
        cnr.done("AddNameserver", "NAMESERVER=ns1.first-name.com", "IPADDRESS0=192.0.2.1");
        cnr.done("AddTag", "TAG=shop", "TYPE=DOMAIN");
        cnr.done("AddUser", "USERNAME=shop", "PASSWORD=shop.passw0rd");
        cnr.done("ModifyDomain", "DOMAIN=first-name.com", "OWNERCONTACT0=" + cnr.contact("Grace"));
        cnr.pass(Duration.ofDays(10));
        cnr.done("DeleteDomain", "DOMAIN=third-name.net");
    }

    /** One client puts values where their index says, and fails on a gap; others go by the order alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "QueryDomainList",
                "QueryDomainList TYPE=ALL",
                "QueryContactList",
                "QueryNameserverList",
                "QueryEventList",
                "QueryObjectLogList",
                "QueryAccountingList",
                "QueryZoneList",
                "QueryDNSZoneList",
                "QueryDNSZoneRRList DNSZONE=first-name.com",
                "QueryTagList",
                "QueryUserList TYPE=USER",
                "QueryDomainRenewList",
                "QueryDomainExpireList",
                "QueryDomainHistoryList",
                "QueryUpcomingAccountingList",
                "QueryOwnerChangeList",
                "QueryTransferList",
                "QueryRegistrarList",
                "QueryZoneInformationList ZONE0=com ZONE1=de",
                "QueryExchangeRates",
                "QueryCommandSyntax COMMANDNAME=AddDomain DOMAIN=verify.de",
                "StatusDomain DOMAIN=first-name.com",
                "StatusDomain DOMAIN=third-name.net",
                "CheckDomains DOMAIN0=first-name.com DOMAIN1=free-name.com DOMAIN2=second-name.de"
            })
    void numbersTheValuesOfEachPropertyWithoutAGap(String sent) {
        fill();
        String[] words = sent.split(" ", -1);
        List<String> parameters = new ArrayList<>(List.of(words).subList(1, words.length));
        for (String wide : List.of("", "WIDE=1")) {
            List<String> all = new ArrayList<>(parameters);
            if (!wide.isEmpty()
                    && sent.startsWith("Query")
                    && !sent.matches(".*(Syntax|Rates|Information|Tag|User|QueryZoneList|OwnerChange|Registrar).*")) {
                all.add(wide);
            }
            Reply reply = cnr.send(words[0], all.toArray(String[]::new));
            assertThat(reply.code()).as(reply.text()).isBetween(200, 299);
            Map<String, Integer> sizes = new HashMap<>();
            reply.text().lines().forEach(line -> {
                Matcher property = PROPERTY.matcher(line);
                if (property.matches()) {
                    int expected = sizes.merge(property.group(1), 1, Integer::sum) - 1;
                    assertThat(Integer.parseInt(property.group(2))).as(line).isEqualTo(expected);
                }
            });
            checkRows(reply, sizes);
        }
    }

    /** A row is what has one number in all columns. */
    private static void checkRows(Reply reply, Map<String, Integer> sizes) {
        if (!reply.list("COLUMN").isEmpty() && !reply.value("COUNT").isEmpty()) {
            int rows = Integer.parseInt(reply.value("COUNT"));
            assertThat(reply.list("COLUMN"))
                    .allSatisfy(column ->
                            assertThat(sizes.getOrDefault(column, 0)).as(column).isIn(rows, 0));
        }
    }
}
