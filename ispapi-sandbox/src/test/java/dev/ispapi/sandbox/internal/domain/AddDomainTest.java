package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.PERSON;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static dev.ispapi.sandbox.internal.domain.DomainWorld.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AddDomainTest {

    private final DomainWorld sandbox = new DomainWorld();

    @Test
    void answersWithTheDatesOfTheDocumentedExample() {
        sandbox.now = Instant.parse("2017-11-20T11:35:15Z");

        Response answer = sandbox.register("example-shop.com");

        assertThat(answer.columns().stream().map(Column::name).sorted())
                .containsExactly(
                        "ACCOUNTINGDATE",
                        "FAILUREDATE",
                        "FINALIZATIONDATE",
                        "PAIDUNTILDATE",
                        "REGISTRATIONEXPIRATIONDATE",
                        "STATUS");
        assertThat(answer.value("ACCOUNTINGDATE")).contains("2018-11-15 11:35:15");
        assertThat(answer.value("FAILUREDATE")).contains("2019-01-03 11:35:15");
        assertThat(answer.value("FINALIZATIONDATE")).contains("2018-11-21 11:35:15");
        assertThat(answer.value("PAIDUNTILDATE")).contains("2018-11-20 11:35:15");
        assertThat(answer.value("REGISTRATIONEXPIRATIONDATE")).contains("2018-11-20 11:35:15");
        assertThat(answer.values("STATUS")).containsExactly("ACTIVE");
    }

    @Test
    void keepsWhatTheOrderSays() {
        sandbox.register(
                "keeps.com",
                "AUTH",
                "s3cret-auth",
                "TRANSFERLOCK",
                "1",
                "RENEWALMODE",
                "AUTOEXPIRE",
                "X-WHOIS-RSP",
                "A");

        Domain domain = sandbox.domain("keeps.com");
        assertThat(domain.account()).isEqualTo(USER);
        assertThat(domain.nameservers()).containsExactly("ns1.dns-provider.net", "ns2.dns-provider.net");
        assertThat(domain.contacts())
                .containsEntry("OWNERCONTACT", List.of(PERSON))
                .hasSize(4);
        assertThat(domain.settings().auth()).isEqualTo("s3cret-auth");
        assertThat(domain.settings().transferLock()).isTrue();
        assertThat(domain.settings().renewalMode()).isEqualTo("AUTOEXPIRE");
        assertThat(domain.extensions()).isEqualTo(Map.of("X-WHOIS-RSP", "A"));
    }

    @Test
    void makesAnAuthCodeOfItsOwnForEachDomain() {
        sandbox.register("first.com");
        sandbox.register("second.com");

        String first = sandbox.domain("first.com").settings().auth();
        assertThat(first).hasSizeGreaterThan(12);
        assertThat(sandbox.domain("second.com").settings().auth()).isNotEqualTo(first);
    }

    @Test
    void registersForAYearFromALeapDayToTheDayBefore() {
        sandbox.register("leap.com");

        assertThat(sandbox.domain("leap.com").dates().expiration()).isEqualTo("2025-02-28T12:00:00Z");
    }

    @Test
    void takesABareNumberForYears() {
        sandbox.register("years.com", "PERIOD", "3");

        assertThat(sandbox.domain("years.com").dates().paidUntil()).isEqualTo("2027-02-28T12:00:00Z");
    }

    @Test
    void registersAnInternationalizedNameInItsAsciiForm() {
        sandbox.register("münchen.de");

        assertThat(sandbox.domain("xn--mnchen-3ya.de").account()).isEqualTo(USER);
        assertThat(sandbox.done("StatusDomain", "DOMAIN", "MÜNCHEN.de").value("DOMAINUMLAUT"))
                .contains("münchen.de");
    }

    @Test
    void bringsHostsBelowTheDomainAlong() {
        sandbox.register("glue.com", "NAMESERVER0", "ns1.glue.com", "HOST0", "ns1.glue.com 192.0.2.1 2001:db8::1");

        assertThat(sandbox.world.hosts().rows())
                .extracting(Host::addresses)
                .containsExactly(List.of("192.0.2.1", "2001:db8::1"));
        assertThat(sandbox.done("StatusDomain", "DOMAIN", "glue.com").values("HOST"))
                .containsExactly("ns1.glue.com 192.0.2.1 2001:db8::1");
    }

    @Test
    void forgetsTheHostsOfADomainThatIsGone() {
        sandbox.register("gone.com", "HOST0", "ns1.gone.com 192.0.2.1");
        Domains.remove(sandbox.world, "gone.com");

        assertThat(sandbox.world.hosts().rows()).isEmpty();
        sandbox.register("gone.com");
        assertThat(sandbox.done("StatusDomain", "DOMAIN", "gone.com").values("HOST"))
                .isEmpty();
    }

    @Test
    void takesAContactOfACountryThatNobodyKnows() {
        sandbox.contact("P-ZZ", USER, "", "ZZ", "");
        sandbox.register("nowhere.com", "OWNERCONTACT0", "P-ZZ");
    }

    @Test
    void givesTheDomainToASubuserAndLetsTheOrdererPay() {
        sandbox.register("sub.com", "SUBUSER", DomainWorld.SUBUSER);

        assertThat(sandbox.domain("sub.com").settings().renewalMode()).isEqualTo("AUTODELETE");
        assertThat(sandbox.domain("sub.com").account()).isEqualTo(DomainWorld.SUBUSER);
        assertThat(sandbox.world.bookings().rows())
                .filteredOn(booking -> booking.type().equals("ADD_DOMAIN"))
                .extracting(Booking::account)
                .containsExactly(USER);
    }

    @Test
    void refusesTheSubuserOfAnother() {
        sandbox.refused(
                531,
                "Authorization failed; Operation forbidden",
                "AddDomain",
                order("sub.com", "SUBUSER", DomainWorld.STRANGER));
        sandbox.refused(
                545, "Object does not exist; SUBUSER (nobody)", "AddDomain", order("sub.com", "SUBUSER", "nobody"));
    }

    @Test
    void refusesANameThatIsHereAlready() {
        sandbox.register("mine.com");
        sandbox.refused(
                540,
                "Attribute value is not unique; DOMAIN is already assigned to your account",
                "AddDomain",
                order("mine.com"));
        assertThat(sandbox.sendAs(DomainWorld.STRANGER, "AddDomain", order("mine.com"))
                        .description())
                .isEqualTo("Attribute value is not unique; DOMAIN (mine.com)");
    }

    @Test
    void refusesANameThatIsRegisteredElsewhere() {
        sandbox.taken("taken.com");
        sandbox.refused(540, "Attribute value is not unique; DOMAIN (taken.com)", "AddDomain", order("taken.com"));
    }

    @Test
    void refusesPeriodsThatTheZoneDoesNotOffer() {
        sandbox.refused(541, "Invalid attribute value; PERIOD (11Y)", "AddDomain", order("long.com", "PERIOD", "11Y"));
        sandbox.refused(541, "Invalid attribute value; PERIOD (0)", "AddDomain", order("none.pro", "PERIOD", "0"));
        sandbox.refused(541, "Invalid attribute value; PERIOD (30d)", "AddDomain", order("days.pro", "PERIOD", "30d"));
        sandbox.refused(
                541, "Invalid attribute value; PERIOD (999999Y)", "AddDomain", order("ages.pro", "PERIOD", "999999Y"));
        sandbox.refused(
                505, "Invalid attribute value syntax; PERIOD (soon)", "AddDomain", order("soon.com", "PERIOD", "soon"));
    }

    @Test
    void refusesAMonthForWhichThereIsNoPrice() {
        sandbox.refused(
                549, "Command failed; no price for TLD class DE", "AddDomain", order("monat.de", "PERIOD", "1M"));
    }

    @Test
    void refusesARenewalModeThatThereIsNot() {
        sandbox.refused(
                541,
                "Invalid attribute value; RENEWALMODE (SOMETIMES)",
                "AddDomain",
                order("mode.com", "RENEWALMODE", "SOMETIMES"));
    }

    @Test
    void refusesAnAuthCodeWithoutRepeatingIt() {
        sandbox.refused(
                541,
                "Invalid attribute value; AUTH; 6 to 64 characters",
                "AddDomain",
                order("auth.com", "AUTH", "abc"));
    }

    @Test
    void refusesContactsThatAreNotThereOrOfAnother() {
        sandbox.contact("P-XYZ1", DomainWorld.STRANGER, "", "DE", "");

        sandbox.refused(
                545,
                "Object does not exist; TECHCONTACT0 (P-NONE)",
                "AddDomain",
                order("contact.com", "TECHCONTACT0", "P-NONE"));
        sandbox.refused(
                531,
                "Authorization failed; Operation forbidden",
                "AddDomain",
                order("contact.com", "TECHCONTACT0", "P-XYZ1"));
    }

    @Test
    void refusesMoreContactsThanTheZoneTakes() {
        sandbox.refused(
                541,
                "Invalid attribute value; TOO MANY ADMIN CONTACTS",
                "AddDomain",
                order("many.com", "ADMINCONTACT1", PERSON));
    }

    @Test
    void refusesTooFewNameservers() {
        sandbox.refused(
                504,
                "Missing required attribute; TOO FEW NAMESERVERS (min=2)",
                "AddDomain",
                order("few.dk", "NAMESERVER0", "", "NAMESERVER1", ""));
        sandbox.refused(
                504,
                "Missing required attribute; TOO FEW NAMESERVERS (min=2)",
                "AddDomain",
                order("few.dk", "NAMESERVER1", ""));
    }

    @Test
    void refusesTheSameNameserverTwice() {
        sandbox.refused(
                540,
                "Attribute value is not unique; NAMESERVER (ns1.dns-provider.net)",
                "AddDomain",
                order("twice.com", "NAMESERVER1", "NS1.dns-provider.net."));
    }

    @Test
    void refusesHostsThatAreNotBelowTheDomainOrHaveNoAddress() {
        sandbox.refused(
                541,
                "Invalid attribute value; HOST (ns1.other.com); not below host.com",
                "AddDomain",
                order("host.com", "HOST0", "ns1.other.com 192.0.2.1"));
        for (String host :
                List.of("ns1.host.com", "ns1.host.com 256.0.2.1", "ns1.host.com ::g", "ns1.host.com 1.2.3")) {
            sandbox.refused(
                    505,
                    "Invalid attribute value syntax; HOST (" + host + ")",
                    "AddDomain",
                    order("host.com", "HOST0", host));
        }
    }

    @Test
    void refusesAZoneOfWhichNothingIsKnown() {
        sandbox.refused(
                541,
                "Invalid attribute value; DOMAIN (name.unknowntld); TLD not supported",
                "AddDomain",
                order("name.unknowntld"));
    }

    @Test
    void refusesWhatIsNoName() {
        sandbox.refused(
                505,
                "Invalid attribute value syntax; Syntax error in Parameter DOMAIN (-bad-.com)",
                "AddDomain",
                order("-bad-.com"));
        sandbox.refused(504, "Missing required attribute; DOMAIN", "AddDomain");
    }

    @Test
    void refusesWhatTheAccountCantPay() {
        sandbox.deposit(USER, "-989.56");
        sandbox.refused(546, "Credit limit exceeded", "AddDomain", order("dear.com"));

        sandbox.deposit(USER, "0.01");
        sandbox.register("dear.com");
        assertThat(sandbox.balance(USER)).isEqualByComparingTo(new BigDecimal("0.00"));
    }

    @Test
    void refusesAZoneWithoutPrice() {
        sandbox.refused(549, "Command failed; no price for TLD class NET", "AddDomain", order("priceless.net"));
    }
}
