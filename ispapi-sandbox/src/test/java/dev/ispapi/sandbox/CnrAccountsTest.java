package dev.ispapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.Cnr.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CNR's commands about contacts, events, money and logs. */
class CnrAccountsTest {

    private final Cnr cnr = new Cnr();

    @AfterEach
    void close() {
        cnr.close();
    }

    @Test
    void givesAnEqualContactBackUnlessANewOneIsAskedFor() {
        String first = cnr.contact("Ada");

        assertThat(cnr.contact("Ada")).isEqualTo(first);
        assertThat(cnr.done("CloneContact", "CONTACT=" + first, "NEW=1").value("CONTACT"))
                .isNotEqualTo(first);
        Reply status = cnr.done("StatusContact", "CONTACT=" + first);
        assertThat(status.value("FIRSTNAME")).isEqualTo("Ada");
        assertThat(status.value("STREET")).isEqualTo("Samplestreet 1");
        assertThat(cnr.send("CheckContact", "CONTACT=" + first).said()).isEqualTo("215 Contact not available");
    }

    @Test
    void listsAndChangesContacts() {
        String ada = cnr.contact("Ada");
        cnr.contact("Grace");
        cnr.done("ModifyContact", "CONTACT=" + ada, "CITY=Hamburg", "CHECKONLY=1");
        assertThat(cnr.done("QueryContactList", "CITY=Hamburg").value("TOTAL")).isEqualTo("0");

        cnr.done("ModifyContact", "CONTACT=" + ada, "CITY=Hamburg");

        Reply contacts = cnr.done("QueryContactList", "WIDE=1", "ORDERBY=FIRSTNAME", "ORDER=DESC");
        assertThat(contacts.list("CONTACTFIRSTNAME")).containsExactly("Grace", "Ada");
        assertThat(cnr.done("QueryContactList", "CITY=Hamburg").list("CONTACT")).containsExactly(ada);
        cnr.done("DeleteContact", "CONTACT=" + ada);
        assertThat(cnr.send("StatusContact", "CONTACT=" + ada).said())
                .isEqualTo("545 Entity reference not found; CONTACT (" + ada + ")");
    }

    @Test
    void refusesAContactThatLacksSomething() {
        assertThat(cnr.send("AddContact", "FIRSTNAME=Ada").said())
                .isEqualTo("504 Missing required attribute; LASTNAME");
    }

    @Test
    void keepsEventsUntilTheyAreDeleted() {
        cnr.register("event.com");
        cnr.done("RenewDomain", "DOMAIN=event.com", "EXPIRATION=2027");
        Reply events = cnr.done("QueryEventList", "WIDE=1", "CLASS=DOMAIN_RENEWAL");
        assertThat(events.list("EVENTSUBCLASS")).containsExactly("RENEWAL_SUCCESSFUL");
        assertThat(events.list("OBJECTID")).containsExactly("event.com");
        String number = events.value("EVENT");

        Reply event = cnr.done("StatusEvent", "EVENT=" + number);
        assertThat(event.list("DATA")).startsWith("domain:event.com", "period:1", "autorenew:0");
        cnr.done("DeleteEvent", "EVENT=" + number);

        assertThat(cnr.send("StatusEvent", "EVENT=" + number).code()).isEqualTo(545);
    }

    @Test
    void tellsWhatWasCharged() {
        cnr.register("paid.com");

        Reply bookings = cnr.done("QueryAccountingList", "MINDATE=2026-01-01", "ACCOUNTINGTYPE=ADD_DOMAIN");

        assertThat(bookings.list("ACCOUNTINGDESCRIPTION")).containsExactly("paid.com");
        assertThat(bookings.list("ACCOUNTINGPRICE")).containsExactly("-10.00");
        assertThat(bookings.value("SUM")).isEqualTo("-10.00");
    }

    @Test
    void refusesAnOrderWithoutMoney() {
        cnr.sandbox.account().deposit(new java.math.BigDecimal("-9995.00"));

        assertThat(cnr.send("AddDomain", cnr.order("poor.com")).said()).isEqualTo("546 Credit limit exceeded");
    }

    @Test
    void logsWhatWasDoneToObjects() {
        cnr.register("log.com");

        Reply log = cnr.done("QueryObjectLogList", "OBJECTID=log.com", "WIDE=1");

        assertThat(log.list("OPERATIONTYPE")).containsExactly("CREATE");
        assertThat(cnr.done("StatusObjectLog", "LOG=" + log.value("LOG")).list("OPERATIONINFO"))
                .contains("COMMAND=AddDomain");
    }

    @Test
    void convertsCurrencies() {
        assertThat(cnr.done("ConvertCurrency", "AMOUNT=100", "FROM=EUR", "TO=USD")
                        .value("CONVERTEDAMOUNT"))
                .isEqualTo("110.00");
        assertThat(cnr.done("QueryExchangeRates", "CURRENCYFROM=EUR", "CURRENCYTO=USD")
                        .list("RATE"))
                .hasSize(1);
    }

    @Test
    void saysWhatItDoesNotHave() {
        assertThat(cnr.done("QueryTrademarkList").value("TOTAL")).isEqualTo("0");
        assertThat(cnr.send("StatusServer", "SERVER=s1").code()).isEqualTo(545);
        assertThat(cnr.send("QueryDomainList", "GENERATELIST=1").said())
                .isEqualTo("549 Command failed; GENERATELIST: the sandbox sends no mail");
    }
}
