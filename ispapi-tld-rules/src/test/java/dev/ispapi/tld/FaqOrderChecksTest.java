package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static dev.ispapi.tld.Orders.trade;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Command;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.TransferAction;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that the registrar's FAQ says are refused, by the number of the question, against the bundled rules. */
class FaqOrderChecksTest {

    private static final OrderContext PERSON =
            OrderContext.builder().individual().organizationName("").build();

    private static List<Violation> check(Command<?> command) {
        return check(command, OrderContext.NONE);
    }

    private static List<Violation> check(Command<?> command, OrderContext context) {
        return TldRules.bundled().check(command, context);
    }

    private static OrderContext now(DomainStatus.Builder status) {
        return OrderContext.builder().status(status.build()).build();
    }

    private static DomainStatus.Builder status(String domain) {
        return DomainStatus.builder().domain(DomainName.of(domain));
    }

    @Test
    void faq1OrdersWithoutAdditionalFieldsAreRefused() {
        assertThat(check(add("example.ca").build()))
                .extracting(
                        Violation::kind,
                        Violation::severity,
                        violation -> violation.parameter().orElse(""))
                .containsExactly(tuple(Kind.FIELD_MISSING, Severity.ERROR, "X-CA-LEGALTYPE"));
        assertThat(check(add("example.us").build()))
                .extracting(violation -> violation.parameter().orElse(""))
                .containsExactly("X-US-NEXUS-APPPURPOSE", "X-US-NEXUS-CATEGORY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com", "net", "cc", "tv"})
    void faq6And41And45ATransferFromAThinRegistryLeavesTheDomainWithoutContacts(String zone) {
        assertThat(check(transfer("example." + zone).auth("secret").build()))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.CONTACTS_LOST_BY_TRANSFER, Severity.WARNING));
        assertThat(check(transfer("example." + zone)
                        .auth("secret")
                        .ownerContact("P-ABC1")
                        .build()))
                .isEmpty();
    }

    @Test
    void faq6And41And45ADomainWithoutContactsTakesNoNameservers() {
        Command<?> command = modify("example.com")
                .nameservers("ns1.example.net", "ns2.example.net")
                .build();
        assertThat(check(command, now(status("example.com"))))
                .filteredOn(violation -> violation.parameter().equals(Optional.of("ADMINCONTACT0")))
                .extracting(Violation::toString)
                .containsExactly(
                        "warning: ADMINCONTACT0 is missing: .com wants at least 1 admin-c, found 0; until then every"
                                + " change fails with TOO FEW ADMIN CONTACTS; set it in this command too; see FAQ 6, 41,"
                                + " 45 (QueryDomainRepositoryInfo, example answer of the OT&E system, July 2024,"
                                + " 2024-07-26; but 0 (by the frame of gTLDs: ICANN, Registration Data Policy, in force"
                                + " since 2025-08-21))");
        assertThat(check(
                        command,
                        now(status("example.com")
                                .ownerContacts("P-1")
                                .adminContacts("P-1")
                                .techContacts("P-1"))))
                .isEmpty();
    }

    @Test
    void faq6And41And45AllMissingContactsInTheSameCommandMendIt() {
        assertThat(check(
                        modify("example.com")
                                .nameservers("ns1.example.net")
                                .ownerContact("P-1")
                                .adminContact("P-1")
                                .techContact("P-1")
                                .build(),
                        now(status("example.com"))))
                .extracting(Violation::kind)
                .doesNotContain(Kind.TOO_FEW_CONTACTS);
    }

    @Test
    void faq8CaRefusesTheWhoisTrustee() {
        assertThat(check(add("example.ca")
                        .putExtensions("X-CA-LEGALTYPE", "CCT")
                        .putExtensions("X-ACCEPT-WHOISTRUSTEE-TAC", "1")
                        .build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "error: X-ACCEPT-WHOISTRUSTEE-TAC is not supported: .ca offers no ID protection by this"
                                + " parameter; leave it out; the registry hides private persons with X-CA-DISCLOSE=0 (FAQ"
                                + " 8)");
    }

    @Test
    void faq8CaHidesPrivatePersonsAtTheRegistryAndNoOthers() {
        assertThat(check(add("example.ca")
                        .putExtensions("X-CA-LEGALTYPE", "CCT")
                        .putExtensions("X-CA-DISCLOSE", "0")
                        .build()))
                .isEmpty();
        assertThat(check(add("example.ca")
                        .putExtensions("X-CA-LEGALTYPE", "CCO")
                        .putExtensions("X-CA-DISCLOSE", "0")
                        .build()))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.ID_PROTECTION_NOT_FOR_REGISTRANT, Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca", "com"})
    void faq9And50And60ANameserverBelowTheDomainMustExistFirst(String zone) {
        assertThat(check(add("example." + zone).build().toBuilder()
                        .nameservers("ns1.example.net", "ns2.example.net", "ns3.example." + zone)
                        .putExtensions(zone.equals("ca") ? "X-CA-LEGALTYPE" : "X-WHOIS-RSP", "CCT")
                        .build()))
                .extracting(Violation::kind, violation -> violation.parameter().orElse(""))
                .containsExactly(tuple(Kind.NAMESERVER_WITHOUT_HOST, "NAMESERVER2"));
    }

    @Test
    void faq10ATransferBetweenUsersIsNoMatterOfTheRegistry() {
        assertThat(check(transfer("example.com")
                        .action(TransferAction.USERTRANSFER)
                        .domainAuth("secret")
                        .build()))
                .isEmpty();
    }

    @Test
    void faq15AUkNameTakesTheAuthCodeOfItsCoUkName() {
        assertThat(check(add("example.uk").auth("secret").build())).isEmpty();
    }

    @Test
    void faq18DeRefusesTheWhoisTrustee() {
        assertThat(check(
                        add("example.de")
                                .putExtensions("X-ACCEPT-WHOISTRUSTEE-TAC", "1")
                                .build(),
                        OrderContext.builder().country("DE").build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "error: X-ACCEPT-WHOISTRUSTEE-TAC is not supported: .de offers no ID protection by this"
                                + " parameter; leave it out (FAQ 18)");
    }

    @Test
    void faq18And19TheTrusteeOfDeIsNoIdProtection() {
        assertThat(check(add("example.de")
                        .putExtensions("X-DE-ACCEPT-TRUSTEE-TAC", "1")
                        .build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "warning: X-DE-ACCEPT-TRUSTEE-TAC orders a trustee for local presence in .de, who does not hide"
                                + " the registrant; leave it out, unless the registrant needs"
                                + " local presence; see FAQ 19 (FAQ 18)");
    }

    @Test
    void faq19ARegistrantFromElsewhereMayNeedATrustee() {
        OrderContext french = OrderContext.builder().country("FR").build();
        assertThat(check(add("example.de").build(), french))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.LOCAL_PRESENCE_MISSING, Severity.WARNING));
        assertThat(check(
                        add("example.de").build(),
                        OrderContext.builder().country("DE").build()))
                .isEmpty();
        assertThat(check(add("example.com").build(), french)).isEmpty();
    }

    @Test
    void faq25ATransferDoesNotApplyItsNameservers() {
        assertThat(check(transfer("example.com")
                        .auth("secret")
                        .ownerContact("P-1")
                        .nameservers("ns1.example.net")
                        .build()))
                .extracting(Violation::toString)
                .containsExactly("warning: NAMESERVER0 has no effect: a transfer in .com does not change nameservers;"
                        + " set them with ModifyDomain when the transfer is done (FAQ 25)");
    }

    @Test
    void faq28ATransferIsNotRefusedForItsAdditionalFields() {
        assertThat(check(transfer("example.us").auth("secret").build()))
                .isNotEmpty()
                .noneMatch(Violation::isError);
        assertThat(check(transfer("example.ca")
                        .auth("secret")
                        .putExtensions("X-CA-LEGALTYPE", "CCT")
                        .putExtensions("X-CA-LANGUAGE", "EN")
                        .build()))
                .isEmpty();
        assertThat(check(transfer("example.fr")
                        .auth("secret")
                        .putExtensions("X-FR-REGISTRANT-BIRTH-DATE", "1984-12-31")
                        .build()))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.FIELD_NOT_ASKED_FOR, Severity.WARNING));
    }

    @Test
    void faq31DkWantsTheVatIdOfOrganizations() {
        OrderContext organization =
                OrderContext.builder().organizationName("Example ApS").build();
        assertThat(check(add("example.dk").build(), organization))
                .extracting(
                        Violation::severity, violation -> violation.parameter().orElse(""))
                .containsExactly(tuple(Severity.ERROR, "X-REGISTRANT-VATID"), tuple(Severity.ERROR, "X-ADMIN-VATID"));
        assertThat(check(
                        add("example.dk")
                                .putExtensions("X-REGISTRANT-VATID", "DK12345678")
                                .putExtensions("X-ADMIN-VATID", "DK12345678")
                                .build(),
                        organization))
                .isEmpty();
        assertThat(check(add("example.dk").build(), PERSON)).isEmpty();
    }

    @Test
    void faq31WithoutKnowingTheRegistrantTheConditionIsNamed() {
        assertThat(check(add("example.dk").build()))
                .extracting(Violation::toString)
                .contains("warning: X-REGISTRANT-VATID is missing; .dk asks for it (VAT number of the registrant):"
                        + " required if registrant-legal-type is ORG (Organization); send it (FAQ 31)");
    }

    @Test
    void faq31APrivatePersonMustNotHaveAnOrganization() {
        assertThat(check(
                        add("example.dk").build(),
                        OrderContext.builder()
                                .individual()
                                .organizationName("Example ApS")
                                .build()))
                .extracting(
                        Violation::kind,
                        Violation::severity,
                        violation -> violation.parameter().orElse(""))
                .containsExactly(
                        tuple(Kind.ORGANIZATION_NOT_ALLOWED, Severity.ERROR, "OWNERCONTACT0"),
                        tuple(Kind.ORGANIZATION_NOT_ALLOWED, Severity.ERROR, "ADMINCONTACT0"));
    }

    @Test
    void faq32ProNeedsFourCharacters() {
        assertThat(check(add("abc.pro").build()))
                .extracting(Violation::toString)
                .containsExactly("error: DOMAIN abc is too short: .pro wants at least 4 characters, found 3;"
                        + " give a longer name (FAQ 32)");
        assertThat(check(add("abcd.pro").build())).isEmpty();
    }

    @Test
    void faq32ATldIsNoDomainName() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> add("xxx").build());
        assertThat(check(add("co.uk").build())).extracting(Violation::kind).containsExactly(Kind.NAME_IS_ZONE);
    }

    @Test
    void faq33DkTransfersWithoutAnAuthCode() {
        assertThat(check(transfer("example.dk").auth("secret").build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "error: AUTH is sent: a transfer in .dk needs no auth code, and may be rejected because of one;"
                                + " leave AUTH out (FAQ 33)");
        assertThat(check(transfer("example.dk").build())).isEmpty();
    }

    @Test
    void faq38OngComesThroughNgo() {
        assertThat(check(add("example.ong").build()))
                .extracting(Violation::toString)
                .containsExactly(
                        "error: DOMAIN cannot be registered in .ong, where names come along with those in .ngo;"
                                + " register the same name in .ngo (FAQ 38)");
    }

    @Test
    void faq39WhetherANameIsPremiumIsNotKnownHere() {
        assertThat(check(transfer("example.photography")
                        .auth("secret")
                        .premiumClass("PREMIUM_DONUTS_BBB+")
                        .build()))
                .isEmpty();
    }

    @Test
    void faq53ANewBillingContactTransfersADkDomainAway() {
        Command<?> command = modify("example.dk").billingContact("P-NEW").build();
        assertThat(check(command))
                .extracting(Violation::toString)
                .containsExactly(
                        "warning: BILLINGCONTACT0 is set: with another billing contact a domain in .dk is transferred"
                                + " away; leave BILLINGCONTACT0 out, or transfer the domain back in afterwards (FAQ 53)");
        assertThat(check(modify("example.dk").techContact("P-NEW").build())).isEmpty();
        assertThat(check(modify("example.com").billingContact("P-NEW").build())).isEmpty();
        assertThat(check(
                        command,
                        now(status("example.dk")
                                .ownerContacts("P-1")
                                .adminContacts("P-1")
                                .billingContacts("P-NEW"))))
                .as("the same billing contact")
                .isEmpty();
    }

    @Test
    void faq57ItWantsTheRegistrantsConsents() {
        assertThat(check(
                        modify("example.it").ownerContact("P-NEW").build(),
                        now(status("example.it")
                                .ownerContacts("P-OLD")
                                .adminContacts("P-1")
                                .techContacts("P-1"))))
                .filteredOn(violation -> violation.parameter().equals(Optional.of("X-IT-ACCEPT-LIABILITY-TAC")))
                .extracting(Violation::toString)
                .containsExactly(
                        "error: X-IT-ACCEPT-LIABILITY-TAC is missing; .it asks for it (The registrant takes the"
                                + " responsibility for the name and its use); send 1 once the registrant has accepted it"
                                + " (FAQ 57)");
        assertThat(check(trade("example.it").build()))
                .filteredOn(Violation::isError)
                .extracting(violation -> violation.parameter().orElse(""))
                .contains("X-IT-ACCEPT-LIABILITY-TAC");
        assertThat(check(modify("example.it")
                        .nameservers("ns1.example.net", "ns2.example.net")
                        .build()))
                .isEmpty();
    }
}
