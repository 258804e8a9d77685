package dev.ispapi.support.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.tld.Operation;
import dev.ispapi.tld.TldRules;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of registries and platform, with what can be read out of their texts; names of parameters come from the zones' rules. */
class ReadOutAdviceTest {

    private static Advice advice(String command, String domain, int code, String text) {
        return Advice.of(FailedCommand.of(command, Map.of("DOMAIN", domain)), code, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Invalid attribute value; INVALID CONTACT [OWNERCONTACT (Missing required attribute; VATID REQUIRED FOR ORGANIZATION)]
                    Invalid attribute value; INVALID CONTACT [OWNERCONTACT (Required parameter missing; Registrant (VATID is mandatory))]
                    """)
    void namesTheParameterForTheVatNumberThatTheRulesKnow(String text) {
        Advice advice = advice("AddDomain", "example.dk", 541, text);

        assertThat(advice.key()).isEqualTo("contact.vat-id-missing");
        assertThat(advice.details().contactRole()).hasValue("OWNER");
        assertThat(advice.details().contactField()).hasValue("VATID");
        assertThat(advice.text(Locale.ENGLISH).whatToDo())
                .isEqualTo(
                        "Send the VAT number with X-REGISTRANT-VATID; for a private person leave the company name out.");
        assertThat(TldRules.bundled().zone("dk").orElseThrow().additionalFields(Operation.REGISTER))
                .anyMatch(field -> field.name().equals("X-REGISTRANT-VATID"));
    }

    @Test
    void namesTheParameterOfTheContactThatWasRefused() {
        assertThat(advice(
                                "AddDomain",
                                "example.dk",
                                541,
                                "INVALID CONTACT [ADMINCONTACT (Missing required attribute; VATID REQUIRED FOR ORGANIZATION)]")
                        .text(Locale.ENGLISH)
                        .whatToDo())
                .startsWith("Send the VAT number with X-ADMIN-VATID;");
        assertThat(advice(
                                "AddDomain",
                                "example.dk",
                                541,
                                "INVALID CONTACT [TECHCONTACT (Missing required attribute; VATID REQUIRED FOR ORGANIZATION)]")
                        .text(Locale.ENGLISH)
                        .whatToDo())
                .as("no parameter of that contact is known")
                .startsWith("Send the VAT number with X-REGISTRANT-VATID, X-ADMIN-VATID");
    }

    @Test
    void doesNotGuessAParameterThatTheRulesDoNotKnow() {
        String text = "INVALID CONTACT [OWNERCONTACT (Missing required attribute; VATID REQUIRED FOR ORGANIZATION)]";

        assertThat(advice("AddDomain", "example.com", 541, text)
                        .text(Locale.ENGLISH)
                        .whatToDo())
                .startsWith("Send the VAT number with the parameter that the zone has for VATID;");
        assertThat(advice("AddDomain", "example.com", 541, text)
                        .text(Locale.GERMAN)
                        .whatToDo())
                .startsWith("Die Umsatzsteuer-ID senden, mit dem Parameter, den die Zone für VATID hat;");
    }

    @Test
    void readsAnotherMandatoryField() {
        Advice advice = advice(
                "AddDomain",
                "example.no",
                541,
                "Invalid attribute value; INVALID CONTACT [ADMINCONTACT (Required parameter missing; (COMPANYNUMBER is mandatory))]");

        assertThat(advice.key()).isEqualTo("contact.field-mandatory");
        assertThat(advice.details().contactRole()).hasValue("ADMIN");
        assertThat(advice.details().contactField()).hasValue("COMPANYNUMBER");
        assertThat(advice.text(Locale.ENGLISH).whatHappened())
                .isEqualTo("The administrative contact was refused: the field COMPANYNUMBER is mandatory.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Invalid attribute value; INVALID CONTACT [OWNERCONTACT (Invalid char in NAME [Α])] | contact.character-invalid
                    Invalid attribute value; Invalid char in NAME [Α]                                  | character-invalid
                    """)
    void namesTheCharacterThatIsNotAllowed(String text, String key) {
        Advice advice = advice("AddDomain", "example.it", 541, text);

        assertThat(advice.key()).isEqualTo(key);
        assertThat(advice.details().character()).hasValue("Α");
        assertThat(advice.details().contactField()).hasValue("NAME");
        assertThat(advice.text(Locale.ENGLISH).whatHappened())
                .endsWith("the field NAME holds the character Α (U+0391), which is not allowed.");
    }

    @Test
    void namesAParameterThatIsNotTaken() {
        Advice advice =
                advice("AddDomain", "example.ngo", 503, "Invalid attribute name; X-NGO-ACCEPT-REGISTRATION-TAC");

        assertThat(advice.key()).isEqualTo("parameter.unknown");
        assertThat(advice.details().parameter()).hasValue("X-NGO-ACCEPT-REGISTRATION-TAC");
        assertThat(advice.text(Locale.ENGLISH).whatToDo())
                .isEqualTo("Leave X-NGO-ACCEPT-REGISTRATION-TAC out, then send the command again.");
    }

    @Test
    void namesAParameterWithAWrongSyntax() {
        Advice advice = advice(
                "AddDomain",
                "example.es",
                505,
                "Invalid attribute value syntax; Syntax error in Parameter X-ES-REGISTRANT-IDENTIFICATION (12 34)");

        assertThat(advice.key()).isEqualTo("parameter.syntax");
        assertThat(advice.details().parameter()).hasValue("X-ES-REGISTRANT-IDENTIFICATION");
    }

    @Test
    void namesADomainWithAWrongSyntax() {
        Advice advice = Advice.of(
                FailedCommand.of("CheckDomain"),
                505,
                "Invalid attribute value syntax; Syntax error in Parameter DOMAIN (ex_ample.com)");

        assertThat(advice.key()).isEqualTo("name.syntax");
        assertThat(advice.details().domain()).hasValue("ex_ample.com");
    }

    @Test
    void tellsTheDomainOfTheCommandWhereTheTextNamesNone() {
        assertThat(advice("AddDomain", "example.dk", 549, "Command failed")
                        .details()
                        .domain())
                .hasValue("example.dk");
        assertThat(Advice.of(FailedCommand.of("AddDomain"), 549, "Command failed")
                        .details()
                        .domain())
                .isEmpty();
    }

    @Test
    void namesADuplicateRecord() {
        Advice advice = advice(
                "UpdateDNSZone",
                "example.com",
                541,
                "Invalid attribute value; duplicate record [www.example.com. 3600 IN A 192.0.2.1]");

        assertThat(advice.key()).isEqualTo("dns.record-duplicate");
        assertThat(advice.details().record()).hasValue("www.example.com. 3600 IN A 192.0.2.1");
        assertThat(advice.text(Locale.ENGLISH).whatHappened())
                .isEqualTo(
                        "UpdateDNSZone was refused: the record www.example.com. 3600 IN A 192.0.2.1 is in the zone or the"
                                + " command already.");
    }

    @Test
    void namesTheTermsOfATransferWithoutADefaultOne() {
        Advice advice =
                advice("TransferDomain", "example.ca", 549, "Command failed; could not get default transfer period ()");

        assertThat(advice.key()).isEqualTo("transfer.term-missing");
        assertThat(advice.text(Locale.ENGLISH).whatToDo()).isEqualTo("Send the transfer again with PERIOD: 1Y.");
        assertThat(Advice.of(
                                FailedCommand.of("TransferDomain"),
                                549,
                                "Command failed; could not get default transfer period ()")
                        .text(Locale.ENGLISH)
                        .whatToDo())
                .isEqualTo("Send the transfer again with PERIOD: the term that the zone offers.");
    }

    @Test
    void tellsBothCausesWhereTheAnswerLeavesItOpen() {
        Advice advice = advice(
                "TransferDomain",
                "example.com",
                219,
                "Request is not available; DOMAIN TRANSFER IS PROHIBITED BY STATUS (clientTransferProhibited)/WRONG AUTH");

        assertThat(advice.key()).isEqualTo("transfer.status-or-auth-code");
        assertThat(advice.details().status()).hasValue("clientTransferProhibited");
        assertThat(advice.text(Locale.ENGLISH).likelyCause())
                .isEqualTo(
                        "There are two possible causes, and the answer does not tell which: clientTransferProhibited is set"
                                + " at the present registrar, or the auth code was mistyped or has expired.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    541 | Invalid attribute value; X-CA-LEGALTYPE       | X-CA-LEGALTYPE
                    541 | Invalid attribute value; X-CA-LEGALTYPE [CCX] | X-CA-LEGALTYPE
                    505 | Invalid attribute value syntax; PERIOD        | PERIOD
                    """)
    void namesAParameterWithAValueThatIsNotAllowed(int code, String text, String parameter) {
        Advice advice = advice("AddDomain", "example.ca", code, text);

        assertThat(advice.key()).isEqualTo("parameter.invalid");
        assertThat(advice.details().parameter()).hasValue(parameter);
        assertThat(advice.field().isPresent()).isEqualTo(parameter.startsWith("X-"));
    }

    @Test
    void saysHowTheRegistryHidesRegistrantsWhereTheTrusteeIsRefused() {
        assertThat(advice(
                                "AddDomain",
                                "example.ca",
                                541,
                                "Invalid attribute value; X-ACCEPT-WHOISTRUSTEE-TAC not supported")
                        .text(Locale.ENGLISH)
                        .likelyCause())
                .isEqualTo(
                        "This ending has no ID protection as an add-on: the registry hides private persons itself, with"
                                + " X-CA-DISCLOSE=0.");
        assertThat(advice(
                                "AddDomain",
                                "example.de",
                                541,
                                "Invalid attribute value; X-ACCEPT-WHOISTRUSTEE-TAC not supported")
                        .text(Locale.ENGLISH)
                        .likelyCause())
                .isEqualTo("This ending has no ID protection as an add-on.");
    }

    @Test
    void namesTheConsentsOfTheRules() {
        assertThat(advice("ModifyDomain", "example.it", 504, "Missing required attribute; X-IT-ACCEPT-LIABILITY-TAC")
                        .text(Locale.ENGLISH)
                        .whatToDo())
                .contains("X-IT-ACCEPT-LIABILITY-TAC=1", "X-IT-ACCEPT-REGISTRATION-TAC");
    }

    @Test
    void readsNoMoreThanNamesOutOfHostileTexts() {
        Advice advice = advice(
                "AddDomain",
                "example.it",
                541,
                "Invalid attribute value; Invalid char in NAME [<script>alert(1)</script>]");

        assertThat(advice.details().character()).isEmpty();
        assertThat(advice.key()).isEqualTo("code.541");
    }
}
