package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.COMPANY;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.PERSON;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.DnsZone;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Event;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions of registrars that are about domains, as commands. */
final class FaqDomainTest {

    private final DomainWorld sandbox = new DomainWorld();

    @BeforeEach
    void addSecondPerson() {
        sandbox.contact("P-NEW", USER, "", "DE", "");
    }

    @Test
    void faq1WantsTheAdditionalFieldsOfTheZone() {
        sandbox.refused(504, "Missing required attribute; X-CA-LEGALTYPE", "AddDomain", order("faq.ca"));
        sandbox.refused(
                541,
                "Invalid attribute value; X-CA-LEGALTYPE (XXX)",
                "AddDomain",
                order("faq.ca", "X-CA-LEGALTYPE", "XXX"));
        sandbox.register("faq.ca", "X-CA-LEGALTYPE", "CCT");
    }

    @Test
    void faq6And41RefusesAllChangesOfADomainThatLostItsContacts() {
        sandbox.register("faq.com");
        sandbox.loseContacts("faq.com");

        sandbox.refused(
                504,
                "Missing required attribute; TOO FEW ADMIN CONTACTS (min=1)",
                "ModifyDomain",
                "DOMAIN",
                "faq.com",
                "NAMESERVER0",
                "ns3.dns-provider.net");
    }

    @Test
    void faq41MissesTheCountryOfARegistrantWithoutData() {
        sandbox.contact("P-REDACTED", USER, "", "", "");
        sandbox.refused(
                504,
                "Missing required attribute: COUNTRY of OWNERCONTACT0",
                "AddDomain",
                order("faq.com", "OWNERCONTACT0", "P-REDACTED"));
    }

    @Test
    void faq41MissesTheCountryOfARegistrantThatWasLost() {
        sandbox.register("faq.com");
        sandbox.loseContacts("faq.com");
        Map<String, String> change = order("faq.com");
        change.remove("OWNERCONTACT0");
        sandbox.refused(504, "Missing required attribute: COUNTRY of OWNERCONTACT0", "ModifyDomain", change);
    }

    @Test
    void faq45TakesAChangeThatBringsTheContactsAlong() {
        sandbox.register("faq.com");
        sandbox.loseContacts("faq.com");
        Map<String, String> change = order("faq.com", "NAMESERVER0", "ns3.dns-provider.net");

        assertThat(sandbox.sendAs(USER, "ModifyDomain", change).code()).isEqualTo(200);
        assertThat(sandbox.domain("faq.com").contacts()).hasSize(4);
        assertThat(sandbox.domain("faq.com").nameservers()).contains("ns3.dns-provider.net");
    }

    @Test
    void faq41WantsATradeForAnotherRegistrantOfAGenericDomain() {
        sandbox.register("faq.com");
        sandbox.refused(
                549,
                "Command failed; CHANGE OF OWNERCONTACT REQUIRES TRADE",
                "ModifyDomain",
                "DOMAIN",
                "faq.com",
                "OWNERCONTACT0",
                "P-NEW");
        sandbox.done("ModifyDomain", "DOMAIN", "faq.com", "OWNERCONTACT0", PERSON);
    }

    @Test
    void faq7RefusesAFaxNumberThatRegistriesCantRead() {
        sandbox.contact("P-FAX", USER, "", "DK", "12 34 56");
        sandbox.refused(
                541,
                "Invalid attribute value; INVALID CONTACT [OWNERCONTACT (Unaccepted value for contact:fax (Value does"
                        + " not look like ^\\+[0-9]{1,3}[. ][0-9]{1,14}$) (you specified value as '12 34 56'))]",
                "AddDomain",
                order("faq.dk", "OWNERCONTACT0", "P-FAX"));
        sandbox.register("faq.dk");
    }

    @Test
    void faq8RefusesTheWhoisTrusteeInCa() {
        sandbox.refused(
                541,
                "Invalid attribute value; X-ACCEPT-WHOISTRUSTEE-TAC not supported",
                "AddDomain",
                order("faq.ca", "X-CA-LEGALTYPE", "CCT", "X-ACCEPT-WHOISTRUSTEE-TAC", "1"));
    }

    @Test
    void faq9WantsAHostInADomainThatIsHereToBeMadeFirst() {
        sandbox.register("hosting.com");
        Map<String, String> order = order("faq.ca", "X-CA-LEGALTYPE", "CCT", "NAMESERVER0", "ns1.hosting.com");
        sandbox.refused(
                545,
                "Object does not exist; Create the host on the Registry system before you assign it to a domain",
                "AddDomain",
                order);

        sandbox.host("ns1.hosting.com");
        assertThat(sandbox.sendAs(USER, "AddDomain", order).code()).isEqualTo(200);
    }

    @Test
    void faq13ShowsTheRegistrysLockForSixtyDays() {
        sandbox.register("faq.com");

        assertThat(status("faq.com").values("STATUS")).containsExactly("ACTIVE", "serverTransferProhibited");
        sandbox.pass(Duration.ofDays(60));
        assertThat(status("faq.com").values("STATUS")).containsExactly("ACTIVE");
        assertThat(status("faq.com").value("TRANSFERLOCK")).contains("0");
    }

    @Test
    void faq18RefusesTheTrusteeInDe() {
        sandbox.refused(
                541,
                "Invalid attribute value; X-DE-ACCEPT-TRUSTEE-TAC not supported",
                "AddDomain",
                order("faq.de", "X-DE-ACCEPT-TRUSTEE-TAC", "1"));
    }

    @Test
    void faq29ChargesSetupAndTheAnnualPriceOfEachYear() {
        sandbox.register("faq.de", "PERIOD", "1Y");
        assertThat(sandbox.balance(USER)).isEqualByComparingTo("988.50");

        sandbox.register("faq.com", "PERIOD", "3Y");
        // 31.50 USD at 1.10 for a euro
        assertThat(sandbox.balance(USER))
                .isEqualByComparingTo(new BigDecimal("988.50").subtract(new BigDecimal("28.64")));
    }

    @Test
    void faq31WantsAVatNumberOfAnOrganization() {
        sandbox.refused(
                541,
                "Invalid attribute value; INVALID CONTACT [OWNERCONTACT (Missing required attribute; VATID REQUIRED"
                        + " FOR ORGANIZATION)]",
                "AddDomain",
                order("faq.dk", "OWNERCONTACT0", COMPANY));
        sandbox.register("faq.dk", "OWNERCONTACT0", COMPANY, "X-REGISTRANT-VATID", "DK12345678");
    }

    @Test
    void faq32TakesNoTldForANameAndNoShortNameInPro() {
        assertThat(sandbox.send("CheckDomain", "DOMAIN", "co.uk").code()).isEqualTo(541);
        assertThat(sandbox.send("CheckDomain", "DOMAIN", "pro").code()).isEqualTo(505);
        Response shortName = sandbox.send("CheckDomain", "DOMAIN", "abc.pro");
        assertThat(shortName.code()).isEqualTo(211);
        assertThat(shortName.value("REASON")).contains("Name too short (min=4)");
        assertThat(sandbox.send("CheckDomain", "DOMAIN", "abcd.pro").code()).isEqualTo(210);
        sandbox.refused(
                541,
                "Invalid attribute value; DOMAIN (abc.pro); NAME TOO SHORT (min=4)",
                "AddDomain",
                order("abc.pro"));
        sandbox.refused(
                541,
                "Invalid attribute value; DOMAIN (co.uk); TLDs are not supported as domain names",
                "AddDomain",
                order("co.uk"));
    }

    @Test
    void faq35And58KeepsTheRenewalModeOfADomainWhenTheAccountsChanges() {
        sandbox.register("before.com");
        Account account = sandbox.account(USER);
        sandbox.world.accounts().put(account.withRenewalMode("AUTOEXPIRE"));
        sandbox.register("after.com");

        assertThat(status("before.com").value("RENEWALMODE")).contains("AUTORENEW");
        assertThat(status("after.com").value("RENEWALMODE")).contains("AUTOEXPIRE");
    }

    @Test
    void faq38RegistersOngThroughNgo() {
        sandbox.refused(
                549, "Command failed; register the name in .ngo to get it in .ong", "AddDomain", order("faq.ong"));
    }

    @Test
    void faq38SaysSoInTheCheckToo() {
        Response check = sandbox.send("CheckDomain", "DOMAIN", "faq.ong");
        assertThat(check.code()).isEqualTo(211);
        assertThat(check.value("REASON")).contains("Comes with the name in .ngo");
    }

    @Test
    void faq39WantsTheClassOfAPremiumName() {
        sandbox.premium("gold.guru", "PREMIUM_DONUTS_BBB", "110.00", "USD");
        sandbox.refused(
                504,
                "Missing required attribute; premium domain name. please provide required parameters",
                "AddDomain",
                order("gold.guru"));
        sandbox.refused(
                541,
                "Invalid attribute value; CLASS [MUST BE PREMIUM_DONUTS_BBB]",
                "AddDomainApplication",
                order("gold.guru", "CLASS", "PREMIUM_DONUTS_A", "PERIOD", "1Y"));
        sandbox.refused(
                541,
                "Invalid attribute value; PRICE [MUST BE 110.00]",
                "AddDomainApplication",
                order("gold.guru", "CLASS", "PREMIUM_DONUTS_BBB", "PERIOD", "1Y", "PRICE", "11"));

        Response answer = sandbox.sendAs(
                USER,
                "AddDomainApplication",
                order("gold.guru", "CLASS", "PREMIUM_DONUTS_BBB", "PERIOD", "2Y", "PRICE", "110"));
        assertThat(answer.code()).as(answer.description()).isEqualTo(200);
        assertThat(answer.value("CLASS")).contains("PREMIUM_DONUTS_BBB");
        assertThat(sandbox.domain("gold.guru").premiumClass()).isEqualTo("PREMIUM_DONUTS_BBB");
        assertThat(sandbox.balance(USER)).isEqualByComparingTo("800.00");
    }

    @Test
    void faq46And47MakesAZoneWhereInternalDnsIsAskedFor() {
        sandbox.register("with.com", "INTERNALDNS", "1");
        sandbox.register("without.com");

        assertThat(sandbox.world.zones().rows()).extracting(DnsZone::name).containsExactly("with.com");
    }

    @Test
    void faq48WantsTheZoneAtTheNameserverBeforeDenicTakesIt() {
        sandbox.register("faq.de");
        sandbox.refused(
                549,
                "Command failed; 53300102912 Nameserver error [ERROR: 901 Unexpected RCODE (target\\, entity\\, RCODE)"
                        + " (ns1.ispapi.net\\, faq.de\\, REFUSED)]",
                "ModifyDomain",
                "DOMAIN",
                "faq.de",
                "NAMESERVER0",
                "ns1.ispapi.net");

        sandbox.register("zone.de", "NAMESERVER0", "ns1.ispapi.net", "INTERNALDNS", "1");
        sandbox.zone("faq.de");
        sandbox.done("ModifyDomain", "DOMAIN", "faq.de", "NAMESERVER0", "ns1.ispapi.net");
        assertThat(sandbox.domain("faq.de").nameservers()).containsExactly("ns1.ispapi.net", "ns2.dns-provider.net");
    }

    @Test
    void faq48RefusesForeignNameserversThatRefuseAndAsksNobodyInCom() {
        sandbox.refusing("ns1.dns-provider.net");
        sandbox.refused(
                549,
                "Command failed; 53300102912 Nameserver error [ERROR: 901 Unexpected RCODE (target\\, entity\\, RCODE)"
                        + " (ns1.dns-provider.net\\, faq.de\\, REFUSED)]",
                "AddDomain",
                order("faq.de"));
        sandbox.register("faq.com");
    }

    @Test
    void faq50MissesAHostElsewhere() {
        sandbox.missing("ns1.dns-provider.net");
        sandbox.refused(
                545,
                "Object does not exist; #31125 - host association mapping references a nonexistent host name;"
                        + " host_name ns1.dns-provider.net",
                "AddDomain",
                order("faq.com"));
        sandbox.register("faq.com", "NAMESERVER0", "ns1.free-name.org");
    }

    @Test
    void faq53LosesADkDomainWithItsBillingContact() {
        sandbox.register("faq.dk");
        Registrations.end(sandbox.world, "faq.dk", true, sandbox.now);
        sandbox.done("ModifyDomain", "DOMAIN", "faq.dk", "BILLINGCONTACT0", "P-NEW");

        assertThat(sandbox.world.domains().find("faq.dk")).isEmpty();
        assertThat(sandbox.world.outside().find("faq.dk").orElseThrow().isTaken())
                .isTrue();
        assertThat(sandbox.world.events().rows())
                .extracting(Event::eventClass)
                .containsExactly("DOMAIN_REGISTRATION", "DOMAIN_TRANSFER");
    }

    @Test
    void faq53KeepsADkDomainWhoseBillingContactStays() {
        sandbox.register("faq.dk");
        Registrations.end(sandbox.world, "faq.dk", true, sandbox.now);
        sandbox.done("ModifyDomain", "DOMAIN", "faq.dk", "BILLINGCONTACT0", PERSON);

        assertThat(sandbox.world.domains().find("faq.dk")).isPresent();
    }

    @Test
    void faq54ShowsClassAndPriceOnlyToThoseWhoAsk() {
        sandbox.premium("gold.me", "PREMIUM_ME_E", "50.00", "EUR");

        Response asked = sandbox.done("CheckDomains", "DOMAIN0", "gold.me", "PREMIUMCHANNELS", "*");
        assertThat(asked.values("CLASS")).containsExactly("PREMIUM_ME_E");
        assertThat(asked.values("PRICE")).containsExactly("50.00");
        assertThat(asked.values("CURRENCY")).containsExactly("EUR");
        assertThat(asked.values("PREMIUMCHANNEL")).containsExactly("ME");
        Response silent = sandbox.done("CheckDomains", "DOMAIN0", "gold.me");
        assertThat(silent.column("CLASS")).isEmpty();
        assertThat(silent.column("PRICE")).isEmpty();
    }

    @Test
    void faq57WantsTheLiabilityOfANewRegistrantInIt() {
        sandbox.register(
                "faq.it",
                "X-IT-ACCEPT-LIABILITY-TAC",
                "1",
                "X-IT-ACCEPT-REGISTRATION-TAC",
                "1",
                "X-IT-REGISTRANT-ENTITY-TYPE",
                "1",
                "X-IT-ACCEPT-EXPLICIT-TAC",
                "1",
                "X-IT-PIN",
                "DE1234567");
        sandbox.refused(
                504,
                "Missing required attribute; X-IT-ACCEPT-LIABILITY-TAC",
                "ModifyDomain",
                "DOMAIN",
                "faq.it",
                "OWNERCONTACT0",
                "P-NEW");
        sandbox.done(
                "ModifyDomain",
                "DOMAIN",
                "faq.it",
                "OWNERCONTACT0",
                "P-NEW",
                "X-IT-ACCEPT-LIABILITY-TAC",
                "1",
                "X-IT-ACCEPT-EXPLICIT-TAC",
                "1");
        assertThat(status("faq.it").values("OWNERCONTACT")).containsExactly("P-NEW");
    }

    @Test
    void faq60MissesAHostThatIsNoObjectYet() {
        sandbox.register("faq.com");
        sandbox.refused(
                545,
                "Object does not exist; ns1.faq.com does not exist",
                "ModifyDomain",
                "DOMAIN",
                "faq.com",
                "NAMESERVER0",
                "ns1.faq.com");

        sandbox.host("ns1.faq.com");
        sandbox.done("ModifyDomain", "DOMAIN", "faq.com", "NAMESERVER0", "ns1.faq.com");
    }

    @Test
    void faq60KnowsThePlatformsOwnNameservers() {
        sandbox.register("faq.com", "NAMESERVER0", "ns1.ispapi.net");
    }

    @Test
    void faq14DeletesAnEuDomainBeforeItsEnd() {
        Response status = statusOf("faq.eu");

        assertThat(status.value("FAILUREDATE").orElseThrow())
                .isLessThan(status.value("PAIDUNTILDATE").orElseThrow());
        assertThat(status.value("ACCOUNTINGDATE").orElseThrow())
                .isLessThanOrEqualTo(status.value("FAILUREDATE").orElseThrow());
    }

    @Test
    void faq34KeepsAnUnpaidCaDomainFor44Days() {
        Response status = statusOf("faq.ca");

        assertThat(status.value("PAIDUNTILDATE")).contains("2025-02-28 12:00:00");
        assertThat(status.value("FAILUREDATE")).contains("2025-04-13 12:00:00");
        assertThat(status.value("FINALIZATIONDATE")).contains("2025-04-13 12:00:00");
    }

    /** The status of a domain that came here, however it did. */
    private Response statusOf(String name) {
        sandbox.register("model.com");
        Domain model = sandbox.domain("model.com");
        sandbox.world
                .domains()
                .put(new Domain(
                        name,
                        USER,
                        model.dates(),
                        model.contacts(),
                        model.nameservers(),
                        Domain.SecDns.NONE,
                        model.settings(),
                        model.status(),
                        "",
                        model.extensions()));
        return status(name);
    }

    private Response status(String domain) {
        return sandbox.done("StatusDomain", "DOMAIN", domain);
    }
}
