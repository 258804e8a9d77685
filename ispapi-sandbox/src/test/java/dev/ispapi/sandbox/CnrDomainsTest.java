package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CNR's commands about domains. */
class CnrDomainsTest {

    private static final String DS = "12345 13 2 0011223344556677889900112233445566778899001122334455667788990011";

    private final Cnr cnr = new Cnr();

    @AfterEach
    void close() {
        cnr.close();
    }

    @Test
    void registersWithDatesAndStatus() {
        Reply added = cnr.register("new.com", "DNSSECDSDATA0=" + DS, "AUTH=Secret-1234");

        assertThat(added.value("REGISTRATIONEXPIRATIONDATE")).isEqualTo("2027-03-01 12:00:00.0");
        assertThat(added.value("RENEWALDATE")).isEqualTo("2027-04-05 12:00:00.0");
        assertThat(added.value("STATUS")).isEqualTo("ACTIVE");
        Reply status = cnr.status("new.com");
        assertThat(status.list("NAMESERVER")).containsExactly("NS1.EXAMPLE.NET", "NS2.EXAMPLE.NET");
        assertThat(status.list("DNSSECDSDATA")).containsExactly(DS);
        assertThat(status.value("AUTH")).isEqualTo("Secret-1234");
        assertThat(status.value("RGPSTATUS")).isEqualTo("addPeriod");
        assertThat(cnr.balance()).isEqualTo("9990.00");
    }

    @Test
    void wantsTheFieldsOfTheZone() {
        assertThat(cnr.send("AddDomain", cnr.order("field.app")).said())
                .isEqualTo("504 Missing required attribute; X-ACCEPT-SSL-REQUIREMENT");
        assertThat(cnr.send("AddDomain", cnr.order("field.app", "X-ACCEPT-SSL-REQUIREMENT=0"))
                        .code())
                .isEqualTo(541);
        assertThat(cnr.send("AddDomain", cnr.order("field.com", "X-NO-SUCH-FIELD=1"))
                        .said())
                .isEqualTo("503 Invalid attribute name; X-NO-SUCH-FIELD");
        cnr.register("field.app", "X-ACCEPT-SSL-REQUIREMENT=1");
        assertThat(cnr.status("field.app").value("X-ACCEPT-SSL-REQUIREMENT")).isEqualTo("1");
    }

    @Test
    void registersWhatARegistryTakesADayForLater() {
        Reply added = cnr.register("later.dk", "X-DK-USER-TYPE=COMPANY", "X-DK-USER-ID-NUMBER=12345678");

        assertThat(added.value("STATUS")).isEqualTo("REQUESTED");
        assertThat(added.value("JOBID")).isNotEmpty();
        assertThat(cnr.status("later.dk").list("STATUS")).containsExactly("REQUESTED");
        cnr.pass(Duration.ofDays(1));
        assertThat(cnr.status("later.dk").list("STATUS")).containsExactly("ACTIVE");
    }

    @Test
    void changesNameserversAuthCodeAndStatus() {
        cnr.register("change.com");
        String auth = cnr.status("change.com").value("AUTH");

        cnr.done(
                "ModifyDomain",
                "DOMAIN=change.com",
                "NAMESERVER0=ns3.example.net",
                "NAMESERVER1=ns4.example.net",
                "AUTH=AUTO",
                "ADDSTATUS0=registrar-hold");

        Reply status = cnr.status("change.com");
        assertThat(status.list("NAMESERVER")).containsExactly("NS3.EXAMPLE.NET", "NS4.EXAMPLE.NET");
        assertThat(status.value("AUTH")).isNotEmpty().isNotEqualTo(auth);
        assertThat(status.list("STATUS")).containsExactly("ACTIVE", "clientHold");
        assertThat(status.value("TRANSFERLOCK")).isEqualTo("1");
        assertThat(status.value("RENEWALMODE")).isEqualTo("DEFAULT");
    }

    @Test
    void takesDnssecAwayAtOnce() {
        cnr.register("dnssec.com", "DNSSECDSDATA0=" + DS);

        cnr.done("ModifyDomain", "DOMAIN=dnssec.com", "DNSSECDELALL=1");

        assertThat(cnr.status("dnssec.com").list("DNSSECDSDATA")).isEmpty();
    }

    @Test
    void checksAChangeWithoutMakingIt() {
        cnr.register("dry.com");
        String grace = cnr.contact("Grace");

        Reply checked = cnr.done("ModifyDomain", "DOMAIN=dry.com", "OWNERCONTACT0=" + grace, "CHECKONLY=1");

        assertThat(checked.description()).isEqualTo("Command completed successfully; Check only");
        assertThat(checked.value("VALIDATED")).isEqualTo("1");
        assertThat(checked.value("OWNERCHANGESTATUS")).isEqualTo("REQUESTED");
        assertThat(cnr.status("dry.com").list("STATUS")).containsExactly("ACTIVE");
    }

    @Test
    void givesTheMoneyOfANewNameBack() {
        cnr.register("undo.com");

        Reply deleted = cnr.done("DeleteDomain", "DOMAIN=undo.com");

        assertThat(deleted.value("PAYBACK")).isEqualTo("1");
        assertThat(cnr.balance()).isEqualTo("10000.00");
        assertThat(cnr.send("CheckDomain", "DOMAIN=undo.com").code()).isEqualTo(210);
    }

    @Test
    void keepsADeletedNameInRedemption() {
        cnr.register("old.com");
        cnr.pass(Duration.ofDays(6));

        assertThat(cnr.done("DeleteDomain", "DOMAIN=old.com").value("PAYBACK")).isEqualTo("0");

        assertThat(cnr.status("old.com").value("RGPSTATUS")).isEqualTo("redemptionPeriod");
        assertThat(cnr.send("RenewDomain", "DOMAIN=old.com").code()).isEqualTo(553);
        assertThat(cnr.done("QueryDomainList").list("DOMAIN")).isEmpty();
        assertThat(cnr.done("QueryDomainHistoryList").list("DOMAIN")).containsExactly("old.com");
    }

    @Test
    void deletesAtTheEndIfItIsToldSo() {
        cnr.register("end.com");

        assertThat(cnr.done("DeleteDomain", "DOMAIN=end.com", "ACTION=AUTODELETE")
                        .value("DELETIONDATE"))
                .isEqualTo("2027-04-05 12:00:00.0");

        assertThat(cnr.status("end.com").value("RENEWALMODE")).isEqualTo("AUTODELETE");
    }

    @Test
    void filtersListsByTags() {
        cnr.done("AddTag", "TYPE=DOMAIN", "TAG=shop", "DESCRIPTION=the shop's");
        cnr.register("tagged.com", "DOMAINTAG0=shop");
        cnr.register("plain.com");

        assertThat(cnr.done("QueryDomainList", "DOMAINTAG0=shop").list("DOMAIN"))
                .containsExactly("tagged.com");
        assertThat(cnr.done("StatusTag", "TYPE=DOMAIN", "TAG=shop").list("DOMAIN"))
                .containsExactly("tagged.com");
        cnr.done("ModifyDomain", "DOMAIN=tagged.com", "DELDOMAINTAG0=shop");
        assertThat(cnr.done("QueryTagList").list("OBJECTCOUNT")).containsExactly("0");
        assertThat(cnr.send("AddDomain", cnr.order("other.com", "DOMAINTAG0=none"))
                        .code())
                .isEqualTo(545);
    }

    @Test
    void listsWhatRenewsSoon() {
        cnr.register("soon.eu", "X-EU-REGISTRANT-LANG=EN");
        cnr.register("later.com");
        cnr.pass(Duration.ofDays(340));

        assertThat(cnr.done("QueryDomainRenewList", "DAYS=30").list("DOMAIN")).containsExactly("soon.eu");
        assertThat(cnr.done("QueryUpcomingAccountingList", "DAYS=30").list("PRICE"))
                .containsExactly("10.00");
    }

    @Test
    void tellsRulesOfZones() {
        Reply com = cnr.done("GetZoneInfo", "DOMAIN=name.com");
        assertThat(com.value("REGISTRATIONPERIODS")).isEqualTo("1y,2y,3y,4y,5y,6y,7y,8y,9y,10y");
        assertThat(com.value("OWNERCHANGEPROCESS")).isEqualTo("OWNERCHANGE");
        Reply de = cnr.done("GetZoneInfo", "ZONE=de");
        assertThat(de.value("RENEWALPERIODS")).isEqualTo("n/a");
        assertThat(de.value("RRPSUPPORTSRENEWAL")).isEqualTo("0");
        assertThat(cnr.done("GetZone", "DOMAIN=name.co.uk").value("ZONE")).isEqualTo("co.uk");
        assertThat(cnr.send("GetZoneInfo", "ZONE=nosuchzone").code()).isEqualTo(541);
    }

    @Test
    void tellsTheParametersOfACommandForAName() {
        Reply syntax = cnr.done("QueryCommandSyntax", "COMMANDNAME=AddDomain", "DOMAIN=name.app");

        int field = syntax.list("PARAMETER").indexOf("X-ACCEPT-SSL-REQUIREMENT");
        assertThat(syntax.list("REQUIRED").get(field)).isEqualTo("1");
        assertThat(syntax.list("ZONE").get(field)).isEqualTo("app");
        assertThat(syntax.list("PARAMETER")).contains("DOMAIN", "PERIOD", "NAMESERVER");
    }

    @Test
    void tellsPricesByZone() {
        Reply prices = cnr.done("QueryZoneList", "ZONE=com");
        assertThat(prices.list("ZONE")).containsExactly("com");
        assertThat(prices.value("ANNUAL")).isEqualTo("10.00");
        assertThat(cnr.done("DomainPrice", "DOMAIN=name.com", "TYPE=ADDDOMAIN", "PERIOD=2")
                        .value("PRICE"))
                .isEqualTo("20.00");
        assertThat(cnr.send("QueryZonePriceList").code()).isEqualTo(504);
    }
}
