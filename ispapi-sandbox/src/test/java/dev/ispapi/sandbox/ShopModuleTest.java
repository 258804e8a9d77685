package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop's registrar module, with nothing but the URL changed. */
@Sandboxed
class ShopModuleTest {

    private static final String DS = "12345 8 2 " + "AB".repeat(32);

    private ShopModule shop;

    @BeforeEach
    void registersAName(Sandbox sandbox) throws Exception {
        shop = new ShopModule(sandbox);
        ShopModule.Read answer = shop.order(
                "AddDomain",
                ShopModule.contacts("Muster", "Berlin"),
                "DOMAIN=shop-a.com",
                "PERIOD=1",
                "NAMESERVER0=ns1.example.net",
                "NAMESERVER1=ns2.example.net",
                "NAMESERVER2=",
                "TRANSFERLOCK=1");
        assertThat(answer.description()).isEqualTo("Command completed successfully");
    }

    private ShopModule.Read status() throws Exception {
        return shop.call("StatusDomain", "DOMAIN=shop-a.com");
    }

    @Test
    void checksItsLogIn() throws Exception {
        assertThat(shop.call("CheckAuthentication", "SUBUSER=test.user", "PASSWORD=test.passw0rd")
                        .code())
                .isEqualTo(200);
        assertThat(shop.call("CheckAuthentication", "SUBUSER=test.user", "PASSWORD=other")
                        .code())
                .isEqualTo(530);
    }

    @Test
    void looksNamesUp() throws Exception {
        ShopModule.Read answer = shop.call(
                "CheckDomains", "DOMAIN0=free-x.com", "DOMAIN1=shop-a.com", "DOMAIN2=free-x.de", "PREMIUMCHANNELS=*");
        assertThat(answer.values("DOMAINCHECK"))
                .containsExactly("210 Available", "211 Domain name not available", "210 Available");
        assertThat(answer.values("CLASS")).containsExactly("", "", "");
        assertThat(shop.call("QueryDomainSuggestionList", "KEYWORD=coffee", "ZONE0=COM", "SOURCE=ISPAPI-SUGGESTIONS")
                        .values("DOMAIN"))
                .isNotEmpty()
                .allMatch(name -> name.endsWith(".com"));
    }

    @Test
    void synchronizesStatusAndDates() throws Exception {
        ShopModule.Read answer = status();
        assertThat(answer.value("STATUS")).isEqualTo("ACTIVE");
        assertThat(answer.value("FAILUREDATE")).isGreaterThan(answer.value("PAIDUNTILDATE"));
        assertThat(shop.call("StatusDomain", "DOMAIN=nobody-x.com").code()).isEqualTo(545);
    }

    @Test
    void setsNameservers() throws Exception {
        shop.call(
                "ModifyDomain",
                "DOMAIN=shop-a.com",
                "NAMESERVER0=ns3.example.net",
                "NAMESERVER1=",
                "NAMESERVER2=",
                "INTERNALDNS=1");
        assertThat(status().values("NAMESERVER")).containsExactly("ns3.example.net");
    }

    @Test
    void switchesTheTransferLock() throws Exception {
        assertThat(status().value("TRANSFERLOCK")).isEqualTo("1");
        shop.call("ModifyDomain", "DOMAIN=shop-a.com", "TRANSFERLOCK=0");
        assertThat(status().value("TRANSFERLOCK")).isEqualTo("0");
    }

    @Test
    void savesContactsOfTheSamePerson() throws Exception {
        ShopModule.Read answer =
                shop.order("ModifyDomain", ShopModule.contacts("Muster", "Potsdam"), "DOMAIN=shop-a.com");
        assertThat(answer.description()).isEqualTo("Command completed successfully");
        ShopModule.Read contact = shop.call("StatusContact", "CONTACT=" + status().value("OWNERCONTACT"));
        assertThat(contact.value("CITY")).isEqualTo("Potsdam");
        assertThat(contact.value("STREET")).isEqualTo("Weg 1 , Hof");
        assertThat(contact.value("FAX")).isEmpty();
    }

    @Test
    void tradesForAnotherRegistrant() throws Exception {
        assertThat(shop.order("ModifyDomain", ShopModule.contacts("Neu", "Berlin"), "DOMAIN=shop-a.com")
                        .description())
                .isEqualTo("Command failed; CHANGE OF OWNERCONTACT REQUIRES TRADE");
        assertThat(shop.call("QueryDomainOptions", "DOMAIN0=shop-a.com").value("ZONEPOLICYREGISTRANTNAMECHANGEBY"))
                .isEqualTo("ICANN-TRADE");
        assertThat(shop.order(
                                "TradeDomain",
                                ShopModule.contact("OWNERCONTACT0", "Neu", "Berlin"),
                                "DOMAIN=shop-a.com",
                                "X-CONFIRM-DA-OLD-REGISTRANT=1",
                                "X-CONFIRM-DA-NEW-REGISTRANT=1",
                                "X-REQUEST-OPT-OUT-TRANSFERLOCK=1")
                        .code())
                .isEqualTo(200);
        assertThat(shop.call("StatusDomainTrade", "DOMAIN=shop-a.com").code()).isEqualTo(200);
    }

    @Test
    void protectsTheRegistrant() throws Exception {
        shop.call("ModifyDomain", "DOMAIN=shop-a.com", "X-ACCEPT-WHOISTRUSTEE-TAC=1");
        assertThat(status().value("X-ACCEPT-WHOISTRUSTEE-TAC")).isEqualTo("1");
    }

    @Test
    void replacesAllRecordsOfATypeAndKeepsForwardings() throws Exception {
        assertThat(shop.call("UpdateDNSZone", "DNSZONE=shop-a.com.", "ADDRR0=@ A 192.0.2.1")
                        .code())
                .isEqualTo(545);
        shop.call("ModifyDomain", "DOMAIN=shop-a.com", "INTERNALDNS=1");
        ShopModule.Read saved = shop.call(
                "UpdateDNSZone",
                "DNSZONE=shop-a.com.",
                "RESOLVETTLCONFLICTS=1",
                "INCSERIAL=1",
                "EXTENDED=1",
                "DELRR0=% A",
                "DELRR1=% MX",
                "DELRR2=% X-HTTP",
                "DELRR3=@ X-SMTP",
                "ADDRR0=@ A 192.0.2.9",
                "ADDRR1=go X-HTTP /p REDIRECT http://example.org",
                "ADDRR2=@ X-SMTP info@ MAILFORWARD anna@example.org",
                "ADDRR3=@ MX 10 mail");
        assertThat(saved.description()).isEqualTo("Command completed successfully");

        List<String> extended = shop.call("QueryDNSZoneRRList", "DNSZONE=shop-a.com.", "EXTENDED=1")
                .values("RR");
        assertThat(extended)
                .contains(
                        "shop-a.com. 28800 IN A 192.0.2.9",
                        "go.shop-a.com. 28800 IN X-HTTP /p REDIRECT http://example.org",
                        "shop-a.com. 28800 IN X-SMTP info@ MAILFORWARD anna@example.org");
        List<String> brief = shop.call("QueryDNSZoneRRList", "DNSZONE=shop-a.com.", "SHORT=1")
                .values("RR");
        assertThat(brief)
                .contains("@ 28800 IN A 192.0.2.9", "@ 28800 IN MX 10 mail.shop-a.com.")
                .noneMatch(record -> record.contains("X-HTTP") || record.contains("X-SMTP"));
    }

    @Test
    void setsAndTakesAwayDnssec() throws Exception {
        shop.call("ModifyDomain", "DOMAIN=shop-a.com", "SECDNS-MAXSIGLIFE=", "SECDNS-DS0=" + DS);
        assertThat(status().values("SECDNS-DS")).containsExactly(DS);
        shop.call("ModifyDomain", "DOMAIN=shop-a.com", "SECDNS-MAXSIGLIFE=", "DELSECDNS-DS0=" + DS);
        assertThat(status().values("SECDNS-DS")).isEmpty();
    }

    @Test
    void convertsNamesWithAndWithoutAnIndex() throws Exception {
        assertThat(shop.call("ConvertIDN", "DOMAIN=m\u00fcller-x.com").values("ACE"))
                .containsExactly("xn--mller-x-n2a.com");
        assertThat(shop.call("ConvertIDN", "DOMAIN0=m\u00fcller-x.com", "DOMAIN1=plain.com")
                        .values("ACE"))
                .containsExactly("xn--mller-x-n2a.com", "plain.com");
    }

    @Test
    void renewsByAPlainNumberOfYears() throws Exception {
        String before = status().value("EXPIRATIONDATE");
        ShopModule.Read answer = shop.call("RenewDomain", "DOMAIN=shop-a.com", "PERIOD=1");
        assertThat(answer.value("EXPIRATIONDATE"))
                .isEqualTo((Integer.parseInt(before.substring(0, 4)) + 1) + before.substring(4));
    }

    @Test
    void transfersANameAndLearnsOfItFromTheEvents(Sandbox sandbox) throws Exception {
        sandbox.registry()
                .elsewhere("move-x.com", "Code-1", sandbox.clock().instant().plus(Duration.ofDays(200)));
        assertThat(shop.call("CheckDomainTransfer", "DOMAIN=move-x.com").value("AUTHISVALID"))
                .isEqualTo("UNKNOWN");
        assertThat(shop.call("CheckDomainTransfer", "DOMAIN=move-x.com", "AUTH=Code-2")
                        .description())
                .isEqualTo("Request is not available; DOMAIN TRANSFER IS PROHIBITED BY WRONG AUTH");
        ShopModule.Read check = shop.call("CheckDomainTransfer", "DOMAIN=move-x.com", "AUTH=Code-1");
        assertThat(check.code()).isEqualTo(218);
        assertThat(check.value("AUTHISVALID")).isEqualTo("1");
        assertThat(check.value("USERTRANSFERREQUIRED")).isEqualTo("0");
        assertThat(shop.call(
                                "TransferDomain",
                                "DOMAIN=move-x.com",
                                "PERIOD=1",
                                "AUTH=Code-1",
                                "NAMESERVER0=ns1.example.net")
                        .description())
                .isEqualTo("Command completed successfully; domain transfer initiated");

        sandbox.clock().advance(Duration.ofDays(6));

        ShopModule.Read events = shop.call(
                "QueryEventList",
                "CLASS=DOMAIN_TRANSFER",
                "MINDATE=2020-01-01 00:00:00",
                "ORDERBY=EVENTDATEDESC",
                "WIDE=1");
        assertThat(events.values("EVENTDATA0")).containsOnly("domain:move-x.com");
        assertThat(events.values("EVENTSUBCLASS")).containsExactly("TRANSFER_SUCCESSFUL", "TRANSFER_PENDING");
        assertThat(shop.order("ModifyDomain", ShopModule.contacts("Muster", "Berlin"), "DOMAIN=move-x.com")
                        .code())
                .isEqualTo(200);
    }

    @Test
    void keepsGlue() throws Exception {
        assertThat(shop.call("AddNameserver", "NAMESERVER=ns1.shop-a.com", "IPADDRESS0=192.0.2.7")
                        .value("HOST"))
                .isEqualTo("ns1.shop-a.com");
        shop.call(
                "ModifyNameserver", "NAMESERVER=ns1.shop-a.com", "DELIPADDRESS0=192.0.2.7", "ADDIPADDRESS0=192.0.2.8");
        assertThat(shop.call("StatusNameserver", "NAMESERVER=ns1.shop-a.com").values("IPADDRESS"))
                .containsExactly("192.0.2.8");
        assertThat(shop.call("DeleteNameserver", "NAMESERVER=ns1.shop-a.com").code())
                .isEqualTo(200);
    }

    @Test
    void readsWhatTheLogSaysOfAnOrder() throws Exception {
        String index = shop.call(
                        "QueryObjectLogList",
                        "OBJECTID=shop-a.com",
                        "OBJECTCLASS=DOMAIN",
                        "ORDERBY=LOGDATEDESC",
                        "LIMIT=1")
                .value("LOGINDEX");
        assertThat(shop.call("StatusObjectLog", "LOGINDEX=" + index).values("OPERATIONINFO"))
                .contains("COMMAND=AddDomain", "DOMAIN=shop-a.com");
    }

    @Test
    void releasesANameToTheRegistry() throws Exception {
        shop.order(
                "AddDomain",
                ShopModule.contacts("Muster", "Berlin"),
                "DOMAIN=shop-a.de",
                "PERIOD=1",
                "NAMESERVER0=ns1.example.net",
                "NAMESERVER1=ns2.example.net");
        assertThat(shop.call("DENIC_CreateAuthInfo1", "DOMAIN=shop-a.de").value("AUTH"))
                .isNotEqualTo("(none)");
        assertThat(shop.call("PushDomain", "DOMAIN=shop-a.de").code()).isEqualTo(200);
        assertThat(shop.call("StatusDomain", "DOMAIN=shop-a.de").code()).isEqualTo(545);
    }

    @Test
    void deletesAName() throws Exception {
        assertThat(shop.call("DeleteDomain", "DOMAIN=shop-a.com").code()).isEqualTo(200);
    }
}
