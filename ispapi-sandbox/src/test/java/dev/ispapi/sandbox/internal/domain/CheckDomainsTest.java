package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.wire.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CheckDomainsTest {

    private final DomainWorld sandbox = new DomainWorld();

    @Test
    void answersAsInTheDocumentedExample() {
        sandbox.premium("premium.guru", "PREMIUM_DONUTS_Price Category A", "999.99", "USD");

        Response answer = sandbox.done(
                "CheckDomains", "DOMAIN0", "premium.guru", "DOMAIN1", "nonpremium.guru", "PREMIUMCHANNELS", "*");

        assertThat(answer.values("CLASS")).containsExactly("PREMIUM_DONUTS_Price Category A", "");
        assertThat(answer.values("CURRENCY")).containsExactly("USD", "");
        assertThat(answer.values("DOMAINCHECK"))
                .containsExactly("211 Premium Domain name available [PREMIUM]", "210 Available");
        assertThat(answer.values("DOMAINCHECKTIME")).hasSize(2);
        assertThat(answer.values("PREMIUMCHANNEL")).containsExactly("DONUTS", "");
        assertThat(answer.values("PRICE")).containsExactly("999.99", "");
        assertThat(answer.values("REASON")).containsExactly("Premium Domain Name", "");
    }

    @Test
    void showsPremiumNamesOfTheChannelsThatWereAskedForOnly() {
        sandbox.premium("gold.guru", "PREMIUM_DONUTS_A", "99.00", "USD");

        assertThat(classOf("DONUTS,SEDO")).isEqualTo("PREMIUM_DONUTS_A");
        assertThat(classOf("SEDO")).isEmpty();
    }

    private String classOf(String channels) {
        return sandbox.done("CheckDomains", "DOMAIN0", "gold.guru", "PREMIUMCHANNELS", channels)
                .value("CLASS")
                .orElseThrow();
    }

    @Test
    void givesEachNameAVerdictOfItsOwn() {
        sandbox.taken("taken.com");
        sandbox.register("here.com");

        Response answer = sandbox.done(
                "CheckDomains",
                "DOMAIN0",
                "free.com",
                "DOMAIN1",
                "taken.com",
                "DOMAIN2",
                "here.com",
                "DOMAIN3",
                "no_name.com",
                "DOMAIN4",
                "free.unknowntld",
                "DOMAIN5",
                "münchen.de",
                "DOMAIN6",
                "co.uk",
                "DOMAIN7",
                "a.b.com");

        assertThat(answer.values("DOMAINCHECK"))
                .containsExactly(
                        "210 Available",
                        "211 Domain name not available",
                        "211 Domain name not available",
                        "505 Invalid attribute value syntax; Syntax error in Parameter DOMAIN (no_name.com)",
                        "541 Invalid attribute value; DOMAIN (free.unknowntld); TLD not supported",
                        "210 Available",
                        "541 Invalid attribute value; DOMAIN (co.uk); TLDs are not supported as domain names",
                        "211 Domain name not available");
        assertThat(answer.values("REASON"))
                .containsExactly("", "Domain exists", "Domain exists", "", "", "", "", "Not right below a zone");
    }

    @Test
    void takesAnInternationalizedNameForItsAsciiForm() {
        sandbox.taken("xn--mnchen-3ya.de");

        assertThat(sandbox.send("CheckDomain", "DOMAIN", "MÜNCHEN.de").code()).isEqualTo(211);
        assertThat(sandbox.send("CheckDomain", "DOMAIN", "münchen.pro").value("REASON"))
                .contains("IDN not supported");
    }

    @Test
    void checksMoreThan32NamesInTheOrderOfTheirNumbers() {
        sandbox.taken("name33.com");
        Map<String, String> names = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            names.put("DOMAIN" + i, "name" + i + ".com");
        }

        List<String> verdicts =
                sandbox.sendAs(DomainWorld.USER, "CheckDomains", names).values("DOMAINCHECK");

        assertThat(verdicts).hasSize(40);
        assertThat(verdicts.get(33)).isEqualTo("211 Domain name not available");
        assertThat(Collections.frequency(verdicts, "210 Available")).isEqualTo(39);
    }

    @Test
    void refusesToCheckNothing() {
        sandbox.refused(504, "Missing required attribute; DOMAIN0", "CheckDomains");
        sandbox.refused(504, "Missing required attribute; DOMAIN", "CheckDomain");
    }

    @Test
    void checksARegistrationWithoutDoingIt() {
        List<Object> before = sandbox.everything();

        Response answer = sandbox.sendAs(
                DomainWorld.USER, "CheckDomainRegistration", DomainWorld.order("check.com", "INTERNALDNS", "1"));

        assertThat(answer.code()).isEqualTo(218);
        assertThat(answer.description()).isEqualTo("Request is available");
        assertThat(answer.values("OWNERCONTACT")).containsExactly(DomainWorld.PERSON);
        assertThat(answer.value("OWNERCONTACTMANAGEMENTTYPE")).contains("THIN");
        assertThat(answer.values("NAMESERVER")).containsExactly("ns1.dns-provider.net", "ns2.dns-provider.net");
        assertThat(answer.value("REPOSITORY")).contains("COM-OTE-1API1");
        assertThat(sandbox.everything()).isEqualTo(before);
        sandbox.refused(
                504,
                "Missing required attribute; X-CA-LEGALTYPE",
                "CheckDomainRegistration",
                DomainWorld.order("check.ca"));
    }

    @Test
    void takesNoApplicationForAnOrdinaryName() {
        sandbox.refused(
                541,
                "Invalid attribute value; CLASS (PREMIUM_A); plain.guru is no premium domain name",
                "AddDomainApplication",
                DomainWorld.order("plain.guru", "CLASS", "PREMIUM_A", "PERIOD", "1Y"));
        sandbox.refused(
                504, "Missing required attribute; CLASS", "AddDomainApplication", DomainWorld.order("plain.guru"));
    }
}
