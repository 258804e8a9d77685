package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.Platform;
import dev.ispapi.idn.IdnProfile;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawNamesTest {

    private static String sent(String command, String parameter, String value, IdnProfile profile) {
        return RawCommand.of(command, Map.of(parameter, value))
                .encode(profile)
                .parameters()
                .get(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "StatusDomain,       DOMAIN,        straße.de,        xn--strae-oqa.de",
        "StatusDomain,       domain,        FUẞBALL.com,      fussball.com",
        "CheckDomains,       DOMAIN17,      müller.de,        xn--mller-kva.de",
        "AddDomain,          NAMESERVER0,   ns1.müller.de,    ns1.xn--mller-kva.de",
        "ModifyDomain,       ADDNAMESERVER3, ns1.straße.com,  ns1.strasse.com",
        "ModifyDomain,       DELNAMESERVER0, ns1.straße.de,   ns1.xn--strae-oqa.de",
        "ModifyNameserver,   NEWNAMESERVER, ns1.müller.de,    ns1.xn--mller-kva.de",
        "CreateDNSZone,      DNSZONE,       müller.de.,       xn--mller-kva.de",
        "QueryDNSZoneRRList, DNSZONE,       müller.de,        xn--mller-kva.de",
        "QueryDomainOptions, DOMAIN0,       müller.рф,        xn--mller-kva.xn--p1ai",
        "CreateSSLCert,      DOMAIN0,       *.müller.de,      *.xn--mller-kva.de",
    })
    void convertsNames(String command, String parameter, String value, String expected) {
        String wireName = parameter.toUpperCase(Locale.ROOT);

        assertThat(sent(command, wireName, value, IdnProfile.ISPAPI)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "QueryDomainList,    DOMAIN,        *schön*",
        "QueryDNSZoneList,   DNSZONE,       *schön*",
        "QueryDomainList,    NAMESERVER0,   ns?.müller.*",
        "ConvertIDN,         DOMAIN0,       straße.de",
        "UpdateDNSZone,      ADDRR0,        _dmarc.müller.de. 3600 IN TXT \"v=DMARC1\"",
        "AddDomain,          NAMESERVER0,   ns1.müller.de 192.0.2.1",
        "AddDomain,          DESCRIPTION,   Müllers Straße",
        "StatusDomain,       DOMAIN,        _Odd.EXAMPLE..com",
        "StatusDomain,       DOMAIN,        xn--a.de",
    })
    void leavesAloneWhatIsNoNameOrIsInAsciiAlready(String command, String parameter, String value) {
        assertThat(sent(command, parameter, value, IdnProfile.ISPAPI)).isEqualTo(value);
    }

    private static String sentToCnr(String command, String parameter, String value) {
        return RawCommand.of(command, Map.of(parameter, value))
                .encode(Platform.CNR.idnProfile(), Platform.CNR)
                .parameters()
                .get(parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "CheckDomains,       DOMAIN0,       müller.de,          xn--mller-kva.de",
        "CheckDomains,       X-FEE-DOMAIN0, müller.de,          xn--mller-kva.de",
        "AddDomain,          NAMESERVER0,   ns1.müller.de,      ns1.xn--mller-kva.de",
        "ModifyTag,          ADDDOMAIN0,    müller.de,          xn--mller-kva.de",
        "AddWebFwd,          SOURCE,        www.müller.de,      www.xn--mller-kva.de",
        "UpdateDynamicDNS,   HOSTNAME,      home.müller.de,     home.xn--mller-kva.de",
        "QueryCommandSyntax, DOMAIN,        müller.de,          xn--mller-kva.de",
    })
    void convertsTheNamesOfCnr(String command, String parameter, String value, String expected) {
        assertThat(sentToCnr(command, parameter, value)).isEqualTo(expected);
        assertThat(expected).isNotEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "QueryDomainList,  DOMAIN,        *schön*",
        "QueryMailFwdList, SOURCE,        *schön*",
        "QueryObjectLogList, OBJECTID,    müller.de",
        "AddContact,       STREET0,       Müllerstraße 1",
    })
    void leavesAloneWhatIsNoNameOnCnr(String command, String parameter, String value) {
        assertThat(sentToCnr(command, parameter, value)).isEqualTo(value);
    }

    @Test
    void convertsTheNamesOfOnePlatformOnly() {
        assertThat(sent("AddWebFwd", "SOURCE", "www.müller.de", IdnProfile.ISPAPI))
                .isEqualTo("www.müller.de");
    }

    @Test
    void followsTheProfile() {
        assertThat(sent("StatusDomain", "DOMAIN", "fußball.com", IdnProfile.nonTransitional()))
                .isEqualTo("xn--fuball-cta.com");
    }

    @Test
    void refusesWhatCanBeNoName() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> RawCommand.of("StatusDomain", Map.of("DOMAIN", "-ü-.de")))
                .withMessage("StatusDomain: DOMAIN expected a domain name or a TLD, such as example.com or com, found"
                        + " \"-ü-.de\": label 1 \"-ü-\" begins with a hyphen; begin and end labels with a letter"
                        + " or digit");
    }
}
