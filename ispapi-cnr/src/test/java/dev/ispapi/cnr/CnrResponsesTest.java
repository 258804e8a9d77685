package dev.ispapi.cnr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cnr.access.QueryACLList;
import dev.ispapi.cnr.account.StatusAccount;
import dev.ispapi.cnr.domain.AddDomain;
import dev.ispapi.cnr.domain.CheckDomains;
import dev.ispapi.cnr.domain.DomainEntry;
import dev.ispapi.cnr.domain.QueryDomainList;
import dev.ispapi.cnr.domain.RenewalMode;
import dev.ispapi.cnr.domain.StatusDomain;
import dev.ispapi.cnr.event.StatusEvent;
import dev.ispapi.cnr.ownerchange.QueryOwnerChangeList;
import dev.ispapi.cnr.session.StartSession;
import dev.ispapi.cnr.transfer.StatusDomainTransfer;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Responses in the form that CNR's servers write: names in lower case with blanks, rows interleaved, columns listed, lines in any order. */
class CnrResponsesTest {

    private static <R> R decode(TypedCommand<R> command, String... lines) {
        return command.decode(Response.parse("[RESPONSE]\ncode = 200\ndescription = Command completed successfully\n"
                + "runtime = 0.021\nqueuetime = 0\n" + String.join("\n", lines) + "\nEOF\n"));
    }

    @Test
    void readsASession() {
        var session = decode(
                StartSession.builder().persistent(true).build(),
                "property[expiration date][0] = 2026-08-01 10:20:30",
                "property[sessionid][0] = fedcba9876543210");

        assertThat(session.sessionId()).contains("fedcba9876543210");
        assertThat(session.expirationDate()).contains(Instant.parse("2026-08-01T10:20:30Z"));
        assertThat(session.toString()).doesNotContain("fedcba9876543210");
    }

    @Test
    void readsNamesWithBlanks() {
        var account = decode(
                StatusAccount.builder().build(),
                "property[amount][0] = 12.50",
                "property[credit threshold][0] = 100.00",
                "property[currency][0] = EUR");

        assertThat(account.amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualTo("12.50"));
        assertThat(account.creditThreshold())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualTo("100.00"));
        assertThat(account.currency()).contains("EUR");
    }

    @Test
    void readsADomainWithItsDatesInEitherSpelling() {
        String[] dates = {"renewal date", "renewal_date", "renewaldate"};
        for (String date : dates) {
            var domain = decode(
                    StatusDomain.builder().domain("example.com").build(),
                    "property[domain][0] = example.com",
                    "property[" + date + "][0] = 2027-02-03 04:05:06.0",
                    "property[renewalmode][0] = AUTORENEW",
                    "property[transfer lock][0] = 1",
                    "property[nameserver][0] = ns1.example.net",
                    "property[nameserver][1] = ns2.example.net",
                    "property[x-de-nsentry][0] = example.com IN A 192.0.2.1");

            assertThat(domain.domain())
                    .hasValueSatisfying(name -> assertThat(name.ascii()).isEqualTo("example.com"));
            assertThat(domain.renewalDate()).as(date).contains(Instant.parse("2027-02-03T04:05:06Z"));
            assertThat(domain.renewalMode()).contains(RenewalMode.AUTORENEW);
            assertThat(domain.transferLock()).contains(true);
            assertThat(domain.nameservers()).containsExactly("ns1.example.net", "ns2.example.net");
            assertThat(domain.extensions()).containsEntry("X-DE-NSENTRY", "example.com IN A 192.0.2.1");
            assertThat(domain.unreadable()).isEmpty();
        }
    }

    @Test
    void readsChecksRowByRow() {
        var check = decode(
                CheckDomains.builder().domains("a.example", "b.example").build(),
                "property[column][0] = domaincheck",
                "property[column][1] = domainchecktime",
                "property[domaincheck][0] = 210 Domain name available",
                "property[domainchecktime][0] = 0",
                "property[domaincheck][1] = 211 Domain name not available",
                "property[domainchecktime][1] = 0");

        assertThat(check.entries())
                .extracting(entry -> entry.domainCheck().orElseThrow())
                .containsExactly("210 Domain name available", "211 Domain name not available");
    }

    @Test
    void readsAPageWhoseColumnsAreNoRows() {
        Page<DomainEntry> page = decode(
                QueryDomainList.builder().limit(2).build(),
                "property[column][0] = domain",
                "property[column][1] = domain renewal date",
                "property[column][2] = zone",
                "property[count][0] = 2",
                "property[domain][0] = a.example",
                "property[domain renewal date][0] = 2027-01-01 00:00:00.0",
                "property[domain][1] = b.example",
                "property[domain renewal date][1] = 2027-01-02 00:00:00.0",
                "property[first][0] = 0",
                "property[last][0] = 1",
                "property[limit][0] = 2",
                "property[total][0] = 5");

        assertThat(page.entries()).hasSize(2);
        assertThat(page.entries().get(1).domain())
                .hasValueSatisfying(name -> assertThat(name.ascii()).isEqualTo("b.example"));
        assertThat(page.entries().get(1).domainRenewalDate()).contains(Instant.parse("2027-01-02T00:00:00Z"));
        assertThat(page.paging().hasNext()).isTrue();
    }

    @Test
    void anEmptyPageHasNoEntriesAlthoughItListsItsColumns() {
        var list = decode(
                QueryOwnerChangeList.builder().build(),
                "property[column][0] = domain",
                "property[column][1] = status",
                "property[column][2] = request date",
                "property[count][0] = 0",
                "property[first][0] = 0",
                "property[last][0] = 0",
                "property[limit][0] = 1000",
                "property[total][0] = 0");

        assertThat(list.entries()).isEmpty();
        assertThat(list.total()).contains(0);
    }

    @Test
    void readsRightsOfAUser() {
        var rights = decode(
                QueryACLList.builder().username("clerk").build(),
                "property[location][0] = DOMAIN",
                "property[right][0] = 255",
                "property[rightnames][0] = RENEW,CHECK",
                "property[location][1] = EVENT",
                "property[right][1] = 1",
                "property[rightnames][1] = QUERY");

        assertThat(rights.entries())
                .extracting(entry -> entry.location().orElseThrow())
                .containsExactly("DOMAIN", "EVENT");
        assertThat(rights.entries().get(1).rightNames()).contains("QUERY");
    }

    @Test
    void readsAnEventWithItsData() {
        var event = decode(
                StatusEvent.builder().event(77).build(),
                "property[date][0] = 2026-01-02 03:04:05.0",
                "property[class][0] = DOMAIN_TRANSFER",
                "property[subclass][0] = TRANSFER_SUCCESSFUL",
                "property[object id][0] = example.com",
                "property[data][0] = domain:example.com",
                "property[data][1] = jobid:1234",
                "property[info][0] = done");

        assertThat(event.className()).contains("DOMAIN_TRANSFER");
        assertThat(event.objectId()).contains("example.com");
        assertThat(event.data()).containsExactly("domain:example.com", "jobid:1234");
    }

    @Test
    void readsATransfer() {
        var transfer = decode(
                StatusDomainTransfer.builder().domain("example.com").build(),
                "property[execute date][0] = 2026-08-02 13:41:26.0",
                "property[transfer status][0] = clientApproved",
                "property[requesting registrar][0] = registrar2");

        assertThat(transfer.transferStatus()).contains("clientApproved");
        assertThat(transfer.requestingRegistrar()).contains("registrar2");
    }

    @Test
    void aRegistrationThatWaitsForTheRegistrantIsPending() {
        var added = decode(
                AddDomain.builder()
                        .domain("example.com")
                        .period(Period.parse("1Y"))
                        .build(),
                "property[status][0] = REQUESTED",
                "property[claim url][0] = https://claims.example.net/1");

        assertThat(added.isPending()).isTrue();
        assertThat(added.claimUrl()).contains("https://claims.example.net/1");
    }
}
