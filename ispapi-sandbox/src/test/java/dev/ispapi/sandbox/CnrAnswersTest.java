package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The form of CNR's answers, held against what was recorded from its test system. */
class CnrAnswersTest {

    private final Cnr cnr = new Cnr();

    @AfterEach
    void close() {
        cnr.close();
    }

    @Test
    void refusesAnUnknownParameterAsRecorded() {
        assertThat(cnr.send("QueryDomainList", "LAST=1").text()).isEqualTo("""
            [RESPONSE]
            code = 503
            description = Invalid attribute name; LAST
            EOF
            """);
    }

    @Test
    void writesRowsOneAfterTheOther() {
        assertThat(cnr.done("CheckDomains", "DOMAIN0=taken-one.com", "DOMAIN1=taken-two.com")
                        .text())
                .isEqualTo("""
                    [RESPONSE]
                    code = 200
                    description = Command completed successfully
                    runtime = 0.001
                    queuetime = 0
                    property[column][0] = domaincheck
                    property[column][1] = domainchecktime
                    property[domaincheck][0] = 211 Domain name not available
                    property[domainchecktime][0] = 0
                    property[domaincheck][1] = 211 Domain name not available
                    property[domainchecktime][1] = 0
                    EOF
                    """);
    }

    @Test
    void writesAPageOfAListAsRecorded() {
        cnr.register("name0.com");
        cnr.register("name1.com");
        cnr.register("name2.com");

        assertThat(cnr.done("QueryDomainList", "FIRST=0", "LIMIT=2").text()).isEqualTo("""
            [RESPONSE]
            code = 200
            description = Command completed successfully
            runtime = 0.001
            queuetime = 0
            property[column][0] = domain
            property[count][0] = 2
            property[domain][0] = name0.com
            property[domain][1] = name1.com
            property[first][0] = 0
            property[last][0] = 1
            property[limit][0] = 2
            property[total][0] = 3
            EOF
            """);
    }

    @Test
    void writesAnEmptyPageWithLastAsFirst() {
        assertThat(cnr.done("QueryOwnerChangeList").text()).isEqualTo("""
            [RESPONSE]
            code = 200
            description = Command completed successfully
            runtime = 0.001
            queuetime = 0
            property[column][0] = domain
            property[column][1] = gaining registrant
            property[column][2] = losing registrant
            property[column][3] = request date
            property[column][4] = request expiration date
            property[column][5] = status
            property[count][0] = 0
            property[first][0] = 0
            property[last][0] = 0
            property[limit][0] = 1000
            property[total][0] = 0
            EOF
            """);
    }

    @Test
    void writesBlanksInNames() {
        assertThat(cnr.done("StatusAccount").text()).isEqualTo("""
            [RESPONSE]
            code = 200
            description = Command completed successfully
            runtime = 0.001
            queuetime = 0
            property[amount][0] = 10000.00
            property[credit][0] = 0.00
            property[credit threshold][0] = 0.00
            property[currency][0] = EUR
            property[registrar][0] = test.user
            property[vat][0] = 0.00
            EOF
            """);
    }

    @Test
    void writesTheStatusOfADomainInTheOrderOfTheRecording() {
        cnr.register("name.com");

        assertThat(cnr.status("name.com").properties().keySet())
                .containsSubsequence(
                        "CREATEDBY",
                        "CREATEDDATE",
                        "UPDATEDBY",
                        "UPDATEDDATE",
                        "REGISTRAR",
                        "REGISTRATIONEXPIRATIONDATE",
                        "PAIDUNTILDATE",
                        "RENEWALDATE",
                        "AUTH",
                        "RENEWALMODE",
                        "TRANSFERMODE",
                        "ROID",
                        "DOMAIN",
                        "DOMAINIDN",
                        "ZONE",
                        "STATUS",
                        "RGPSTATUS",
                        "TRANSFERLOCK",
                        "NAMESERVER",
                        "OWNERCONTACT",
                        "ADMINCONTACT",
                        "TECHCONTACT",
                        "BILLINGCONTACT",
                        "X-DOMAIN-ROID");
    }

    @Test
    void sortsAndPagesByTheOrderThatIsAskedFor() {
        cnr.register("bbb.shop");
        cnr.register("aaa.com");

        assertThat(cnr.done("QueryDomainList", "ORDERBY=ZONE", "ORDER=DESC").list("DOMAIN"))
                .containsExactly("bbb.shop", "aaa.com");
        assertThat(cnr.done("QueryDomainList", "FIRST=1", "WIDE=1").list("DOMAINIDN"))
                .containsExactly("bbb.shop");
        assertThat(cnr.send("QueryDomainList", "ORDERBY=WEATHER").code()).isEqualTo(505);
    }

    @Test
    void answersPlannedFaultsInTheSameForm() {
        cnr.sandbox
                .faults()
                .on("StatusAccount")
                .answer(421, "Command failed due to server error. Client should try again");

        assertThat(cnr.send("StatusAccount").text()).isEqualTo("""
            [RESPONSE]
            code = 421
            description = Command failed due to server error. Client should try again
            EOF
            """);
        assertThat(cnr.sandbox.view().calls(1))
                .first()
                .satisfies(call -> assertThat(call.code()).isEqualTo(421));
    }
}
