package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatusDomainTest {

    private final DomainWorld sandbox = new DomainWorld();

    private Response status(String domain) {
        return sandbox.done("StatusDomain", "DOMAIN", domain);
    }

    private void dates(String domain, String created, String expiration, String paidUntil) {
        Domain before = sandbox.domain(domain);
        sandbox.world
                .domains()
                .put(before.with(new Domain.Dates(
                        Instant.parse(created),
                        Instant.parse(created),
                        Instant.parse(expiration),
                        Instant.parse(paidUntil),
                        Instant.EPOCH,
                        Instant.EPOCH)));
    }

    @Test
    void datesTheDocumentedExample() {
        sandbox.register("hexample.com");
        dates("hexample.com", "2016-09-26T14:53:20Z", "2017-09-26T14:53:20Z", "2018-09-26T14:53:20Z");

        Response status = status("hexample.com");

        assertThat(status.value("ACCOUNTINGDATE")).contains("2018-09-21 14:53:20");
        assertThat(status.value("ACCOUNTINGPERIOD")).contains("-5d");
        assertThat(status.value("CREATEDDATE")).contains("2016-09-26 14:53:20");
        assertThat(status.value("EXPIRATIONDATE")).contains("2017-09-26 14:53:20");
        assertThat(status.value("FAILUREDATE")).contains("2018-11-09 14:53:20");
        assertThat(status.value("FINALIZATIONDATE")).contains("2017-09-27 14:53:20");
        assertThat(status.value("NEXTACTION")).contains("finalize");
        assertThat(status.value("NEXTACTIONDATE")).contains("2017-09-27 14:53:20");
        assertThat(status.value("PAIDUNTILDATE")).contains("2018-09-26 14:53:20");
        assertThat(status.value("PREPAIDPERIOD")).contains("1Y");
        assertThat(status.value("REGISTRATIONGRACEPERIOD")).contains("0");
        assertThat(status.value("TRANSFERDATE")).contains("0000-00-00 00:00:00");
        assertThat(status.value("DELETIONRESTORABLEPERIOD")).contains("30d");
        assertThat(status.value("DELETIONHOLDPERIOD")).contains("5d");
    }

    @Test
    void saysWhatTheDomainIs() {
        sandbox.register("what.com", "AUTH", "s3cret-auth", "X-WHOIS-RSP", "A");

        Response status = status("what.com");

        assertThat(status.value("CLASS")).contains("DOMAIN");
        assertThat(status.value("SUBCLASS")).contains("COM");
        assertThat(status.value("ID")).contains("what.com");
        assertThat(status.value("USER")).contains(USER);
        assertThat(status.value("AUTH")).contains("s3cret-auth");
        assertThat(status.value("HOSTTYPE")).contains("OBJECT");
        assertThat(status.value("X-WHOIS-RSP")).contains("A");
        assertThat(status.value("X-ACCEPT-WHOISTRUSTEE-TAC")).contains("0");
        assertThat(status.values("NAMESERVER")).containsExactly("ns1.dns-provider.net", "ns2.dns-provider.net");
        assertThat(status("what.com").values("ADMINCONTACT")).containsExactly(DomainWorld.PERSON);
    }

    @Test
    void isReadByTheTypedCommand() {
        sandbox.register("typed.com", "RENEWALMODE", "AUTOEXPIRE");

        DomainStatus status = dev.ispapi.domain.StatusDomain.builder()
                .domain("typed.com")
                .build()
                .decode(status("typed.com"));

        assertThat(status.domain().ascii()).isEqualTo("typed.com");
        assertThat(status.createdDate()).contains(sandbox.now);
        assertThat(status.transferDate()).isEmpty();
        assertThat(status.ownerContacts()).containsExactly(DomainWorld.PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTORENEW, pay, 2025-02-23 12:00:00",
        "AUTOEXPIRE, expire, 2025-04-13 12:00:00",
        "AUTODELETE, delete, 2025-02-28 12:00:00"
    })
    void tellsTheNextActionByTheRenewalMode(String mode, String action, String date) {
        sandbox.register("next.com", "RENEWALMODE", mode);

        assertThat(status("next.com").value("NEXTACTION")).contains(action);
        assertThat(status("next.com").value("NEXTACTIONDATE")).contains(date);
    }

    @Test
    void tellsWhenADeletedDomainIsGone() {
        sandbox.register("gone.com");
        Domain.Dates dates = sandbox.domain("gone.com").dates();
        sandbox.world
                .domains()
                .put(sandbox.domain("gone.com")
                        .with(new Domain.Dates(
                                dates.created(),
                                dates.updated(),
                                dates.expiration(),
                                dates.paidUntil(),
                                Instant.EPOCH,
                                Instant.parse("2024-03-01T00:00:00Z"))));

        assertThat(status("gone.com").value("NEXTACTION")).contains("delete");
        assertThat(status("gone.com").value("NEXTACTIONDATE")).contains("2024-03-31 00:00:00");
    }

    @Test
    void hasADateForEachStepInAllZones() {
        sandbox.register("base.com");
        Domain base = sandbox.domain("base.com");
        for (String zone : sandbox.world.rules().zones()) {
            Domain domain = new Domain(
                    "any-name." + zone,
                    USER,
                    base.dates(),
                    base.contacts(),
                    base.nameservers(),
                    Domain.SecDns.NONE,
                    base.settings(),
                    base.status(),
                    "",
                    base.extensions());
            sandbox.world.domains().put(domain);

            assertThat(status(domain.name()).value("FAILUREDATE"))
                    .as(zone)
                    .isPresent()
                    .get()
                    .isNotEqualTo("0000-00-00 00:00:00");
        }
    }

    @Test
    void showsTheDomainsOfSubusersButNotOfOthers() {
        sandbox.register("sub.com", "SUBUSER", DomainWorld.SUBUSER);

        assertThat(status("sub.com").value("USER")).contains(DomainWorld.SUBUSER);
        assertThat(sandbox.sendAs(DomainWorld.STRANGER, "StatusDomain", "DOMAIN", "sub.com")
                        .code())
                .isEqualTo(531);
        sandbox.refused(545, "Object does not exist; DOMAIN (none.com)", "StatusDomain", "DOMAIN", "none.com");
    }
}
