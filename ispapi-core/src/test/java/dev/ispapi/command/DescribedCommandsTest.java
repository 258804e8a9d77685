package dev.ispapi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.application.QueryDomainPendingDeleteList;
import dev.ispapi.contact.AddContact;
import dev.ispapi.contact.ContactEntry;
import dev.ispapi.contact.ContactStatus;
import dev.ispapi.contact.ModifyContact;
import dev.ispapi.contact.QueryContactList;
import dev.ispapi.dnszone.CreateDNSZone;
import dev.ispapi.dnszone.Soa;
import dev.ispapi.domain.Branding;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.event.EventStatus;
import dev.ispapi.value.Change;
import dev.ispapi.website.CreatedWebsiteSession;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What programs rely on in the commands that are written from descriptions. */
class DescribedCommandsTest {

    private static Response answer(String... properties) {
        StringBuilder text = new StringBuilder("[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = ok\r\n");
        for (String property : properties) {
            text.append("PROPERTY").append(property).append("\r\n");
        }
        return Response.parse(text.append("EOF\r\n").toString());
    }

    private static AddContact.Builder contact() {
        return AddContact.builder()
                .street("1 Main Street")
                .city("Springfield")
                .zip("12345")
                .country("US")
                .email("someone@example.com");
    }

    @Test
    void namesEverythingThatIsMissingByItsWireName() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> AddContact.builder().city("Springfield").build())
                .withMessageContainingAll("COUNTRY is missing", "ZIP is missing", "EMAIL is missing")
                .withMessageNotContainingAny("CITY");
    }

    @Test
    void aRequiredParameterThatMayBeEmptyMustBeGivenAndCanBeCleared() {
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(() -> contact().lastName("Contact").build())
                .withMessageContaining("PHONE is missing");

        AddContact command = contact().lastName("Contact").phone(Change.clear()).build();

        assertThat(command.encode().parameters()).containsEntry("PHONE", "").containsEntry("LASTNAME", "Contact");
    }

    @Test
    void refusesToSetAParameterTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> contact().city("Shelbyville"))
                .withMessageContaining("CITY is set already");
    }

    @Test
    void aListAsksForTheNextPageAndKeepsItsFilters() {
        QueryContactList list =
                QueryContactList.builder().limit(10).city("Springfield").build();

        assertThat(list.firstIndex()).isZero();
        assertThat(list.startingAt(10).firstIndex()).isEqualTo(10);
        assertThat(list.startingAt(10).encode().parameters())
                .containsEntry("CITY", "Springfield")
                .containsEntry("FIRST", "10");
    }

    @Test
    void readsTheRowsOfAPage() {
        Page<ContactEntry> page = QueryContactList.builder()
                .build()
                .decode(answer(
                        "[CONTACT][0] = P-ABC1",
                        "[CONTACT][1] = P-ABC2",
                        "[CONTACTCREATEDDATE][1] = 2017-09-26 14:53:20",
                        "[FIRST][0] = 0",
                        "[LAST][0] = 1",
                        "[COUNT][0] = 2",
                        "[LIMIT][0] = 2",
                        "[TOTAL][0] = 5"));

        assertThat(page.entries())
                .extracting(entry -> entry.contact().orElseThrow())
                .containsExactly("P-ABC1", "P-ABC2");
        assertThat(page.entries().get(1).contactCreatedDate()).contains(Instant.parse("2017-09-26T14:53:20Z"));
        assertThat(page.paging().hasNext()).isTrue();
    }

    @Test
    void comparesAnswersByValueAndPrintsNoSecret() {
        ContactStatus status = ContactStatus.from(answer("[AUTH][0] = sentinel", "[CITY][0] = Springfield"));

        assertThat(status)
                .isEqualTo(ContactStatus.from(answer("[AUTH][0] = sentinel", "[CITY][0] = Springfield")))
                .isNotEqualTo(ContactStatus.from(answer("[AUTH][0] = other", "[CITY][0] = Springfield")))
                .hasToString("ContactStatus{city=Springfield}");
        assertThat(status.auth()).contains("sentinel");
    }

    @Test
    void aValueOfAnUnexpectedFormIsLeftOutAndStaysInTheResponse() {
        ContactStatus status = ContactStatus.from(answer("[CREATEDDATE][0] = yesterday", "[CITY][0] = Springfield"));

        assertThat(status.createdDate()).isEmpty();
        assertThat(status.city()).contains("Springfield");
        assertThat(status.response().value("CREATEDDATE")).contains("yesterday");
    }

    @Test
    void contactDataOfOneContactBecomeThoseOfAnother() {
        ContactStatus status = ContactStatus.from(answer(
                "[FIRSTNAME][0] = Ann",
                "[STREET][0] = 1 Main Street",
                "[STREET][1] = Suite 2",
                "[CITY][0] = Springfield"));

        ModifyContact copy = ModifyContact.builder()
                .contact("P-ABC2")
                .contactData(status.contactData())
                .build();

        assertThat(copy.encode().parameters())
                .containsEntry("FIRSTNAME", "Ann")
                .containsEntry("STREET0", "1 Main Street")
                .containsEntry("STREET1", "Suite 2")
                .containsEntry("CITY", "Springfield")
                .doesNotContainKeys("LASTNAME", "STREET");
    }

    @Test
    void aGroupSetsWhatItHasAndEachParameterOnce() {
        Soa soa = Soa.builder().ttl(300).serial(4_294_967_295L).build();

        assertThat(CreateDNSZone.builder()
                        .dnsZone("example.com")
                        .soa(soa)
                        .build()
                        .encode()
                        .parameters())
                .containsEntry("SOATTL", "300")
                .containsEntry("SOASERIAL", "4294967295")
                .hasSize(3);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CreateDNSZone.builder().soaTtl(600).soa(soa))
                .withMessageContaining("SOATTL is set already");
    }

    @Test
    void brandingGoesIntoTheExtensionsOfACommand() {
        Branding branding = Branding.builder()
                .whoisUrl("https://shop.example")
                .whoisBannerLines("Best names", "since 1999")
                .build();

        assertThat(ModifyDomain.builder()
                        .domain("example.com")
                        .putAllExtensions(branding.extensions())
                        .build()
                        .encode()
                        .parameters())
                .containsEntry("X-WHOIS-URL", "https://shop.example")
                .containsEntry("X-WHOIS-BANNER0", "Best names")
                .containsEntry("X-WHOIS-BANNER1", "since 1999");
    }

    @Test
    void theAddressThatOpensAWebsiteIsNotPrinted() {
        CreatedWebsiteSession session = CreatedWebsiteSession.from(answer("[URL][0] = https://sentinel.example"));

        assertThat(session.url()).contains("https://sentinel.example");
        assertThat(session.toString()).doesNotContain("sentinel");
    }

    @Test
    void readsAllValuesOfAPropertyWithAnIndex() {
        assertThat(EventStatus.from(answer("[DATA][0] = a", "[DATA][1] = b")).data())
                .containsExactly("a", "b");
    }

    @Test
    void aDayIsSentWithoutATimeAndRefusedWithOne() {
        QueryDomainPendingDeleteList list = QueryDomainPendingDeleteList.builder()
                .deletionDays(LocalDate.of(2017, 9, 26))
                .build();

        assertThat(list.encode().parameters()).containsEntry("DELETIONDAY0", "2017-09-26");
        assertThatExceptionOfType(InvalidCommandException.class)
                .isThrownBy(
                        () -> QueryDomainPendingDeleteList.TYPE.parse(Map.of("DELETIONDAY0", "2017-09-26 14:53:20")))
                .withMessageContaining("expected a day such as 2017-09-26");
    }
}
