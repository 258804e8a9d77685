package dev.ispapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.RawCommand;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactData;
import dev.ispapi.contact.ContactStatus;
import dev.ispapi.contact.ModifyContact;
import dev.ispapi.dnszone.CreateDNSZone;
import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.dnszone.UpdateDNSZone;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.RestoreDomain;
import dev.ispapi.nameserver.AddNameserver;
import dev.ispapi.object.AssignObject;
import dev.ispapi.object.QueryObjectLogList;
import dev.ispapi.ssl.CreateSSLCert;
import dev.ispapi.value.CountryCode;
import dev.ispapi.value.IpAddress;
import dev.ispapi.wire.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are not what their parameter takes: refused before anything is sent, with what would be right. */
class BadValueTest {

    private static final Map<String, String> CONTACT = Map.of(
            "LASTNAME", "Lovelace",
            "STREET", "1 Main Street",
            "CITY", "Berlin",
            "ZIP", "10115",
            "COUNTRY", "DE",
            "PHONE", "+49.301234567",
            "EMAIL", "ada@example.com");

    private static void refuses(CommandType<?> type, Map<String, String> parameters, String message) {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> type.parse(parameters))
                .withMessage(type.name() + ": " + message);
    }

    private static Map<String, String> contactWith(String parameter, String value) {
        Map<String, String> parameters = new LinkedHashMap<>(CONTACT);
        parameters.put(parameter, value);
        return parameters;
    }

    @ParameterizedTest
    @CsvSource({
        "ZIP,'',ZIP is missing; it is required",
        "CITY,' ',CITY is missing; it is required",
        "COUNTRY,Germany,'COUNTRY expected a country code of two letters (ISO 3166-1), such as DE, found \"Germany\": did you mean DE?'",
        "COUNTRY,UK,'COUNTRY expected a country code of two letters (ISO 3166-1), such as DE, found \"UK\": did you mean GB?'",
        "PHONE,abc,'PHONE expected a phone number such as +49.301234567, found \"abc\": it has characters other than digits'",
        "FAX,030 1234567,'FAX expected a phone number such as +49.301234567, found \"030 1234567\": it does not begin with + and the country calling code'",
        "EMAIL,a@b@c,'EMAIL expected an e-mail address such as registrant@example.com, found \"a@b@c\": it has more than one @'"
    })
    void aContact(String parameter, String value, String message) {
        refuses(AddContact.TYPE, contactWith(parameter, value), message);
    }

    @Test
    void aContactInCodeAndAsAGroup() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddContact.builder().country("UK"))
                .withMessage(
                        "AddContact: COUNTRY expected a country code of two letters (ISO 3166-1), such as DE, found"
                                + " \"UK\": did you mean GB?");
        ContactData data = ContactData.builder().country("Germany").build();
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> ModifyContact.builder().contactData(data))
                .withMessage("ModifyContact: COUNTRY expected a country code of two letters (ISO 3166-1), such as DE,"
                        + " found \"Germany\": did you mean DE?");
        assertThat(ContactData.builder().country(CountryCode.of("de")).build().country())
                .contains("DE");
    }

    @Test
    void anAnswerStaysReadableWhateverStandsInIt() {
        ContactStatus status = ContactStatus.from(
                Response.parse(
                        "[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = ok\r\n"
                                + "PROPERTY[COUNTRY][0] = UK\r\nPROPERTY[PHONE][0] = 030 1234\r\nPROPERTY[EMAIL][0] = nobody\r\nEOF\r\n"));

        assertThat(status.country()).contains("UK");
        assertThat(status.contactData().phone()).contains("030 1234");
        assertThat(status.contactData().email()).contains("nobody");
    }

    @Test
    void aContactIsSentInOneForm() {
        Map<String, String> parameters = new LinkedHashMap<>(CONTACT);
        parameters.putAll(Map.of("COUNTRY", "de", "PHONE", "+49 30 1234567", "EMAIL", "ada@müller.de"));

        assertThat(AddContact.TYPE.parse(parameters).encode().parameters())
                .containsEntry("COUNTRY", "DE")
                .containsEntry("PHONE", "+49.301234567")
                .containsEntry("EMAIL", "ada@xn--mller-kva.de");
    }

    @ParameterizedTest
    @CsvSource({
        "999.0.2.1,999 is above 255",
        "01.0.0.1,'01 begins with 0, which some programs read as octal; leave the zeros out'",
        "fe80::1%eth0,a scope means nothing on other machines; leave out what begins with %"
    })
    void theAddressOfANameserver(String address, String reason) {
        String message = "IPADDRESS0 expected an IP address such as 192.0.2.1 or 2001:db8::1, found \"" + address
                + "\": " + reason;
        refuses(AddNameserver.TYPE, Map.of("NAMESERVER", "ns1.example.com", "IPADDRESS0", address), message);
    }

    @Test
    void aNameserverWithoutAnyAddress() {
        refuses(
                AddNameserver.TYPE,
                Map.of("NAMESERVER", "ns1.example.com", "IPADDRESS0", ""),
                "IPADDRESS0 is missing; at least one IPADDRESS is required");
        refuses(
                AddNameserver.TYPE,
                Map.of("NAMESERVER", "ns1.example.com"),
                "IPADDRESS0 is missing; at least one IPADDRESS is required");
    }

    @Test
    void aNameserverTakesAddressesAndTheirText() {
        AddNameserver text = AddNameserver.builder()
                .nameserver("ns1.example.com")
                .ipAddresses("192.0.2.1", "2001:DB8:0::1")
                .build();
        AddNameserver values = AddNameserver.builder()
                .nameserver("ns1.example.com")
                .ipAddresses(IpAddress.of("192.0.2.1"), IpAddress.of("2001:db8::1"))
                .build();

        assertThat(text).isEqualTo(values);
        assertThat(text.encode().parameters()).containsEntry("IPADDRESS1", "2001:db8::1");
    }

    @ParameterizedTest
    @CsvSource({
        "ADDSECDNS-DS0,12345 8 2 abc,'expected a digest of type 2, 64 hexadecimal digits, found \"ABC\"'",
        "DELSECDNS-DS0,65536 8 2 ABCD,'expected a number from 0 to 65535 as key tag, found 65536'",
        "SECDNS-KEY0,hello,'expected a DNSKEY record such as \"257 3 13 mdsswUyr...\", found \"hello\"'",
        "ADDSECDNS-KEY0,257 3 13 !!!,'expected a public key in Base64, found \"!!!\"'",
        "HOST0,ns1.example.com 300.0.2.1,'expected a host with its addresses, such as ns1.example.com 192.0.2.1 2001:db8::1, found \"ns1.example.com 300.0.2.1\": expected an IP address such as 192.0.2.1 or 2001:db8::1, found \"300.0.2.1\": 300 is above 255'"
    })
    void aRecordOfDnssecOrAHost(String parameter, String value, String message) {
        refuses(ModifyDomain.TYPE, Map.of("DOMAIN", "example.com", parameter, value), parameter + " " + message);
    }

    @Test
    void aRecordOfDnssecInAnOrder() {
        refuses(
                AddDomain.TYPE,
                Map.of(
                        "DOMAIN", "example.com",
                        "SECDNS-DS0", "hello",
                        "OWNERCONTACT0", "P-ABC1",
                        "ADMINCONTACT0", "P-ABC1",
                        "TECHCONTACT0", "P-ABC1",
                        "BILLINGCONTACT0", "P-ABC1"),
                "SECDNS-DS0 expected a DS record such as \"2371 13 2 1F98...\", found \"hello\"");
    }

    @ParameterizedTest
    @CsvSource({
        "@ IN MX mail.example.net,'the priority before the host is missing, as in 10 mail.example.net; the API would make it 100 (FAQ 59)'",
        "www IN A 300.1.1.1,'expected an IPv4 address such as 192.0.2.1, found \"300.1.1.1\": 300 is above 255'"
    })
    void aRecordOfAZone(String line, String reason) {
        String message = "expected a record such as www 3600 IN A 192.0.2.1, found \"" + line + "\": " + reason;
        refuses(CreateDNSZone.TYPE, Map.of("DNSZONE", "example.com", "RR0", line), "RR0 " + message);
        refuses(UpdateDNSZone.TYPE, Map.of("DNSZONE", "example.com", "ADDRR0", line), "ADDRR0 " + message);
    }

    @Test
    void aRecordOfAZoneThatIsEmpty() {
        refuses(
                CreateDNSZone.TYPE,
                Map.of("DNSZONE", "example.com", "RR0", ""),
                "RR0 is empty; leave it out, or give a value");
    }

    @Test
    void aRecordThatWasReadAndNotChecked() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> CreateDNSZone.builder()
                        .dnsZone("example.com")
                        .records(DnsRecord.parse("www IN A 300.1.1.1"))
                        .build())
                .withMessage(
                        "CreateDNSZone: RR0 expected an IPv4 address such as 192.0.2.1, found \"300.1.1.1\": 300 is"
                                + " above 255");
    }

    @Test
    void aBadRecordThatExistsCanBeRemoved() {
        assertThat(UpdateDNSZone.TYPE
                        .parse(Map.of("DNSZONE", "example.com", "DELRR0", "www IN A 300.1.1.1"))
                        .encode()
                        .parameters())
                .containsEntry("DELRR0", "www IN A 300.1.1.1");
    }

    @Test
    void recordsInExtendedNotationStayText() {
        assertThat(CreateDNSZone.TYPE
                        .parse(Map.of("DNSZONE", "example.com", "RR0", "www IN X-HTTP REDIRECT https://example.net/"))
                        .encode()
                        .parameters())
                .containsEntry("RR0", "www IN X-HTTP REDIRECT https://example.net/");
    }

    @ParameterizedTest
    @CsvSource({"müller.de,xn--mller-kva.de", "fußball.com,fussball.com", "straße.de,xn--strae-oqa.de"})
    void theNameOfAZoneIsSentInAscii(String name, String ascii) {
        assertThat(CreateDNSZone.builder().dnsZone(name).build().encode().parameters())
                .containsEntry("DNSZONE", ascii);
        assertThat(RestoreDomain.TYPE.parse(Map.of("DOMAIN", name)).encode().parameters())
                .containsEntry("DOMAIN", ascii);
        assertThat(CreateSSLCert.TYPE
                        .parse(Map.of("SSLCERTCLASS", "COMODO_ESSENTIALSSL", "DOMAIN0", "*." + name))
                        .encode()
                        .parameters())
                .containsEntry("DOMAIN0", "*." + ascii);
    }

    @ParameterizedTest
    @CsvSource({
        "DOMAIN,müller.de,xn--mller-kva.de",
        "Nameserver,ns1.müller.de,ns1.xn--mller-kva.de",
        "DNSZONE,fußball.com,fussball.com",
        "CONTACT,P-ABC1,P-ABC1",
        "USER,müller,müller",
        "DOMAIN,*müller*,*müller*"
    })
    void theIdOfAnObjectIsConvertedByItsClass(String objectClass, String id, String sent) {
        Map<String, String> parameters = Map.of("OBJECTCLASS", objectClass, "OBJECTID", id);

        assertThat(QueryObjectLogList.TYPE.parse(parameters).encode().parameters())
                .containsEntry("OBJECTID", sent);
        assertThat(RawCommand.of("AssignObject", parameters).encode().parameters())
                .containsEntry("OBJECTID", sent);
    }

    @Test
    void theIdOfADomainThatIsNoName() {
        refuses(
                AssignObject.TYPE,
                Map.of("OBJECTCLASS", "DOMAIN", "OBJECTID", "mü ller.de", "USER", "sub"),
                "OBJECTID expected a domain name or a TLD, such as example.com or com, found \"mü ller.de\": label 1 \"mü"
                        + " ller\" has U+0020 at character 3; give one name, without blanks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aLogInOfBlanks(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.of(blank, "test.passw0rd"));
        assertThatIllegalArgumentException().isThrownBy(() -> Credentials.of("test.user", blank));
    }

    @Test
    void everyRefusalOfOneCommandAtOnce() {
        Map<String, String> parameters = new LinkedHashMap<>(CONTACT);
        parameters.putAll(Map.of("COUNTRY", "UK", "PHONE", "abc"));

        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddContact.TYPE.parse(parameters))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(problem -> problem.parameter().orElseThrow())
                        .containsExactlyElementsOf(List.of("COUNTRY", "PHONE")));
    }
}
