package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.support.advice.AdviceSource.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One test a question of the FAQ that is about an error. */
class FaqAdviceTest {

    private static final String TOO_FEW = "Missing required attribute; TOO FEW ADMIN CONTACTS (min=1)";

    private static Advice advice(String command, int code, String text, String... parameters) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return Advice.of(FailedCommand.of(command, map), code, text);
    }

    private static void isFrom(Advice advice, int question, String key) {
        assertThat(advice.key()).isEqualTo(key);
        assertThat(advice.sources()).contains(new AdviceSource(Kind.FAQ, Integer.toString(question)));
    }

    private static String whatToDo(Advice advice) {
        return advice.text(AdviceLanguage.ENGLISH).whatToDo();
    }

    @Test
    void question1NamesTheMissingFieldAndItsValues() {
        Advice advice = advice("AddDomain", 504, "Missing required attribute; X-CA-LEGALTYPE", "DOMAIN", "example.ca");

        isFrom(advice, 1, "parameter.missing");
        assertThat(advice.details().parameter()).contains("X-CA-LEGALTYPE");
        assertThat(advice.field())
                .hasValueSatisfying(field -> assertThat(field.choice("CCT")).isPresent());
        assertThat(advice.retry()).isEqualTo(Retry.AFTER_CORRECTION);
        isFrom(advice("AddDomain", 504, "Missing the required information"), 1, "information.missing");
    }

    @Test
    void question5SaysThatTheTestSystemOfDkIsOftenDown() {
        Advice advice = advice("AddDomain", 421, "Command failed", "DOMAIN", "example.dk");

        isFrom(advice, 5, "dk.registry-down");
        assertThat(advice.retry()).isEqualTo(Retry.LATER);
    }

    @Test
    void question6WantsTheContactsOfATransferredDomainFirst() {
        Advice advice = advice("ModifyDomain", 504, TOO_FEW, "DOMAIN", "example.net", "NAMESERVER0", "ns1.example.org");

        isFrom(advice, 6, "contacts.too-few.after-transfer");
        assertThat(advice.details().contactRole()).contains("ADMIN");
        assertThat(advice.details().minimum()).hasValue(1);
        assertThat(whatToDo(advice)).contains("contacts with ModifyDomain first");
    }

    @Test
    void question7ReadsContactAndFieldOutOfTheRegistrysComplaint() {
        Advice advice = advice(
                "AddDomain",
                541,
                "Invalid attribute value; INVALID CONTACT [OWNERCONTACT (Unaccepted value for contact:fax (Value does"
                        + " not look like (?^:^+[0-9]{1,3}[. ][0-9]{1,14}$)) (you specified value as ''))]",
                "DOMAIN",
                "example.dk");

        isFrom(advice, 7, "contact.phone-format.dk");
        assertThat(advice.details().contactRole()).contains("OWNER");
        assertThat(advice.details().contactField()).contains("fax");
    }

    @Test
    void question8LeavesIdProtectionOutWhereThereIsNone() {
        Advice advice = advice(
                "AddDomain",
                541,
                "Invalid attribute value; X-ACCEPT-WHOISTRUSTEE-TAC not supported",
                "DOMAIN",
                "example.ca");

        isFrom(advice, 8, "id-protection.not-offered");
        assertThat(advice.text(AdviceLanguage.ENGLISH).whatHappened()).contains(".ca");
    }

    @Test
    void question9CreatesTheHostBeforeTheDomainUsesIt() {
        isFrom(
                advice(
                        "AddDomain",
                        545,
                        "Object does not exist; Create the host on the Registry system before you assign it to a"
                                + " domain"),
                9,
                "host.unknown-to-registry");
    }

    @Test
    void question10MovesADomainBetweenUsersOfOneRegistrar() {
        isFrom(advice("TransferDomain", 549, "Command failed; USERTRANSFER REQUIRED"), 10, "transfer.between-users");
    }

    @Test
    void question13WaitsForTheLockOfSixtyDays() {
        Advice advice = advice(
                "CheckDomainTransfer",
                219,
                "Request is not available; DOMAIN TRANSFER IS PROHIBITED BY STATUS (serverTransferProhibited)");

        isFrom(advice, 13, "transfer.too-young");
        assertThat(advice.retry()).isEqualTo(Retry.LATER);
    }

    @Test
    void question18TellsTheTrusteeFromIdProtection() {
        Advice advice = advice("AddDomain", 541, "Invalid attribute value; X-DE-ACCEPT-TRUSTEE-TAC not supported");

        isFrom(advice, 18, "trustee.not-offered");
        assertThat(advice("AddDomain", 541, "Invalid attribute value; X-DE-NEW not supported")
                        .key())
                .as("another parameter than the trustee's")
                .isEqualTo("parameter.unknown");
    }

    @Test
    void question31AsksCompaniesForTheirVatNumber() {
        isFrom(
                advice(
                        "AddDomain",
                        541,
                        "INVALID CONTACT [OWNERCONTACT (Missing required attribute; VATID REQUIRED FOR ORGANIZATION)]"),
                31,
                "contact.vat-id-missing");
    }

    @Test
    void question32KnowsAnEndingAndANameThatIsTooShort() {
        isFrom(advice("CheckDomain", 211, "Domain name not available", "DOMAIN", "xxx"), 32, "name.is-a-zone");
        isFrom(advice("CheckDomain", 211, "Domain name not available", "DOMAIN", "abc.pro"), 32, "name.too-short");
        assertThat(advice("CheckDomain", 211, "Domain name not available", "DOMAIN", "abcd.pro")
                        .key())
                .isEqualTo("code.211");
    }

    @Test
    void question33TransfersDkWithoutAuthCode() {
        isFrom(
                advice("TransferDomain", 549, "Command failed", "DOMAIN", "example.dk", "AUTH", "sentinel-7f3a"),
                33,
                "transfer.dk-with-auth-code");
    }

    @Test
    void question37KeepsTheAccountsMoneyFromTheCustomer() {
        Advice advice = advice("RenewDomain", 546, "Credit limit exceeded");

        isFrom(advice, 37, "code.546");
        assertThat(advice.audience()).isEqualTo(Audience.STAFF);
        assertThat(advice.text(AdviceLanguage.ENGLISH).customer())
                .isEqualTo("Your order takes a little longer. We are taking care of it.");
    }

    @Test
    void question38RegistersOngThroughNgo() {
        isFrom(advice("AddDomain", 549, "Command failed", "DOMAIN", "example.ong"), 38, "registration.ong");
    }

    @Test
    void question39NamesTheClassThatAPremiumTransferNeeds() {
        Advice advice = advice(
                "TransferDomain",
                504,
                "Missing required attribute; CLASS=PREMIUM_DONUTS_BBB+ required for Transfer of Premium Domain");

        isFrom(advice, 39, "premium.class-missing.transfer");
        assertThat(advice.details().premiumClass()).contains("PREMIUM_DONUTS_BBB+");
        assertThat(whatToDo(advice)).contains("CLASS=PREMIUM_DONUTS_BBB+");
    }

    @Test
    void question41NamesTheContactsMissingField() {
        Advice advice = advice("ModifyDomain", 504, "Missing required attribute: COUNTRY of OWNERCONTACT0");

        isFrom(advice, 41, "contact.field-missing");
        assertThat(advice.details().contactField()).contains("COUNTRY");
        assertThat(advice.text(AdviceLanguage.GERMAN).whatHappened()).contains("COUNTRY (Inhaber)");
    }

    @Test
    void question43SaysTheSameTextDifferentlyAfterAnotherCommand() {
        Advice change = advice("ModifyDomain", 504, TOO_FEW, "DOMAIN", "example.de", "NAMESERVER0", "ns1.example.org");
        Advice order = advice("AddDomain", 504, TOO_FEW, "DOMAIN", "example.de");

        isFrom(change, 43, "contacts.too-few.on-nameserver-change");
        isFrom(order, 43, "contacts.too-few");
        assertThat(change.text(AdviceLanguage.ENGLISH).customer()).contains("change the nameservers");
    }

    @Test
    void question44ChecksTheSpellingOfARecord() {
        isFrom(
                advice("UpdateDNSZone", 505, "Invalid attribute value syntax; resource record [www CNAME x]"),
                44,
                "dns.record-invalid");
    }

    @Test
    void question45KnowsASuccessThatChangedNothing() {
        isFrom(
                advice(
                        "ModifyDomain",
                        200,
                        "Command completed successfully",
                        "DOMAIN",
                        "example.com",
                        "OWNERCONTACT0",
                        ""),
                45,
                "change.nothing");
        assertThat(advice("ModifyDomain", 200, "", "DOMAIN", "example.com", "OWNERCONTACT0", "P-1")
                        .key())
                .isEqualTo("code.success");
    }

    @Test
    void question47WaitsForADnsZoneThatIsBeingCreated() {
        isFrom(advice("StatusDNSZone", 545, "Object does not exist"), 47, "dns.zone-not-there");
    }

    @Test
    void question48CreatesTheZoneBeforeDenicAsksForIt() {
        isFrom(
                advice(
                        "ModifyDomain",
                        549,
                        "Command failed; 53300102912 Nameserver error [ERROR: 901 Unexpected RCODE (target\\,"
                                + " entity\\, RCODE) (\\,\\, REFUSED)]",
                        "DOMAIN",
                        "example.de"),
                48,
                "nameserver.zone-check.de");
    }

    @Test
    void question49ListsWhatToCheckAfterAFailedLogIn() {
        Advice advice = advice("StartSession", 530, "Authentication failed");

        isFrom(advice, 49, "login.failed");
        assertThat(advice.audience()).isEqualTo(Audience.STAFF);
    }

    @Test
    void question50RegistersANameServerThatTheRegistryDoesNotKnow() {
        isFrom(
                advice(
                        "AddDomain",
                        549,
                        "#31125 - host association mapping references a nonexistent host name; host_name"),
                50,
                "host.unknown-to-registry");
    }

    @Test
    void question57AsksForTheConsentsOfIt() {
        Advice advice = advice(
                "ModifyDomain", 504, "Missing required attribute; X-IT-ACCEPT-LIABILITY-TAC ", "DOMAIN", "example.it");

        isFrom(advice, 57, "consent-missing.it");
        assertThat(advice.details().parameter()).contains("X-IT-ACCEPT-LIABILITY-TAC");
    }

    @Test
    void question60NamesTheHostThatMustBeCreated() {
        Advice advice = advice("ModifyDomain", 545, "Object does not exist; ns1.example.com does not exist");

        isFrom(advice, 60, "host.does-not-exist");
        assertThat(advice.details().host()).contains("ns1.example.com");
    }
}
