package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.Moshi;
import dev.ispapi.MalformedResponseException;
import dev.ispapi.contact.ContactStatus;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.domain.DomainListEntry;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.domain.Registration;
import dev.ispapi.domain.RenewalMode;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What all results have in common: one policy for what can't be read, builders for tests, and their values as data. */
class TypedResultTest {

    private static final Instant CREATED = Instant.parse("2017-09-26T14:53:20Z");

    private static DomainStatus status() {
        return DomainStatus.builder()
                .domain("müller.de")
                .createdDate(CREATED)
                .accountingPeriod(Period.parse("-5d"))
                .renewalMode(RenewalMode.AUTORENEW)
                .nameservers("ns1.example.net", "ns2.example.net")
                .transferLock(true)
                .auth("sentinel-7f3a")
                .putExtensions("X-CA-LEGALTYPE", "CCT")
                .putExtensions("X-IT-PIN", "sentinel-7f3a")
                .build();
    }

    @Test
    void aTestCanBuildAResult() {
        DomainStatus status = status();

        assertThat(status.domain().unicode()).isEqualTo("müller.de");
        assertThat(status.createdDate()).contains(CREATED);
        assertThat(status.accountingPeriod()).contains(Period.parse("-5d"));
        assertThat(status.renewalMode()).contains(RenewalMode.AUTORENEW);
        assertThat(status.nameservers()).containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(status.transferLock()).contains(true);
        assertThat(status.auth()).contains("sentinel-7f3a");
        assertThat(status.extensions()).contains(entry("X-CA-LEGALTYPE", "CCT"));
        assertThat(status.response().code()).isEqualTo(200);
        assertThat(status).isEqualTo(status()).hasSameHashCodeAs(status());
        assertThat(status)
                .isNotEqualTo(DomainStatus.builder().domain("müller.de").build());
        assertThat(DomainStatus.from(Response.parse(status.response().text()))).isEqualTo(status);
    }

    @Test
    void aTestCanBuildAPage() {
        DomainListEntry one = DomainListEntry.builder()
                .domain("a.example")
                .createdDate(CREATED)
                .build();
        DomainListEntry two = DomainListEntry.builder().domain("b.example").build();

        Page<DomainListEntry> page = Page.of(one, two);

        assertThat(page.entries()).containsExactly(one, two);
        assertThat(page.paging()).isEqualTo(new Paging(0, 1, 2, 2, 2));
        assertThat(QueryDomainList.builder().build().decode(page.response()).entries())
                .containsExactly(one, two);
    }

    @Test
    void whatCantBeReadIsEmptyAndListedWhateverTheCommand() {
        DomainStatus domain = DomainStatus.builder()
                .domain("a.example")
                .property("CREATEDDATE", "yesterday")
                .build();
        ContactStatus contact =
                ContactStatus.builder().property("CREATEDDATE", "yesterday").build();
        UnreadableProperty createdDate =
                new UnreadableProperty("CREATEDDATE", 0, "yesterday", "a date such as 2017-09-26 14:53:20 (UTC)");

        assertThat(domain.createdDate()).isEmpty();
        assertThat(domain.unreadable()).containsExactly(createdDate);
        assertThat(contact.createdDate()).isEmpty();
        assertThat(contact.unreadable()).containsExactly(createdDate);
        assertThat(createdDate)
                .hasToString("CREATEDDATE: expected a date such as 2017-09-26 14:53:20 (UTC), found yesterday");
        assertThat(domain.response().value("CREATEDDATE")).contains("yesterday");
        assertThat(status().unreadable()).isEmpty();
    }

    @Test
    void whatCantBeReadInARowIsListedWithIt() {
        Response list = Response.builder(200, "ok")
                .property("DOMAIN", "a.example", "b.example")
                .property("DOMAINCREATEDDATE", "2017-09-26 14:53:20", "\u001B]0;x\u0007" + "9".repeat(100))
                .build();

        Page<DomainListEntry> page = QueryDomainList.builder().build().decode(list);

        assertThat(page.entries().get(0).unreadable()).isEmpty();
        assertThat(page.entries().get(1).unreadable())
                .containsExactly(new UnreadableProperty(
                        "DOMAINCREATEDDATE",
                        1,
                        "\\u001b]0;x\\u0007" + "9".repeat(74) + "... (106 characters)",
                        "a date such as 2017-09-26 14:53:20 (UTC)"));
    }

    @Test
    void aListWithAValueThatCantBeReadIsEmpty() {
        Response response =
                Response.builder(200, "ok").property("A", "1", "x", "3").build();

        assertThat(PropertyReader.of(response).lenient().integers("A")).isEmpty();
    }

    @Test
    void whatACommandPromisesAndDoesNotComeIsAnError() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> DomainStatus.builder().auth("x").build())
                .withMessage("the answer 200 has no property ID or DESCRIPTION or DOMAIN");
    }

    @Test
    void aSuccessOfAnOrderNeverLooksLikeAFailure() {
        Registration registration = Registration.builder()
                .property("STATUS", "")
                .property("PAIDUNTILDATE", "soon")
                .build();

        assertThat(registration.status()).isEmpty();
        assertThat(registration.paidUntilDate()).isEmpty();
        assertThat(registration.unreadable())
                .extracting(UnreadableProperty::name)
                .containsExactly("PAIDUNTILDATE");
    }

    @Test
    void showsItsValuesAsAMapWithoutSecrets() {
        assertThat(status().toMap())
                .containsExactly(
                        entry("domain", DomainName.of("müller.de")),
                        entry("createdDate", CREATED),
                        entry("accountingPeriod", Period.parse("-5d")),
                        entry("renewalMode", RenewalMode.AUTORENEW),
                        entry("nameservers", List.of("ns1.example.net", "ns2.example.net")),
                        entry("auth", "***"),
                        entry("transferLock", true),
                        entry("extensions", Map.of("X-CA-LEGALTYPE", "CCT", "X-IT-PIN", "***")));
        assertThat(status().toMapWithSecrets()).containsEntry("auth", "sentinel-7f3a");
        assertThat(status().toString())
                .isEqualTo("DomainStatus{domain=xn--mller-kva.de, createdDate=2017-09-26T14:53:20Z, "
                        + "accountingPeriod=-5d, renewalMode=AUTORENEW, nameservers=[ns1.example.net, ns2.example.net], "
                        + "transferLock=true}");
    }

    @Test
    void showsItsValuesAsJson() {
        assertThat(status().toJson()).isEqualTo(JSON);
        assertThat(status().toJsonWithSecrets()).isEqualTo(JSON.replace("***", "sentinel-7f3a"));
        assertThat(DomainAvailability.builder()
                        .domain("a.example")
                        .price(Money.of("12.50", "EUR"))
                        .build()
                        .toJson())
                .isEqualTo("{\"domain\":\"a.example\",\"availability\":\"AVAILABLE\",\"code\":210,"
                        + "\"description\":\"Available\",\"price\":{\"amount\":12.50,\"currency\":\"EUR\"}}");
    }

    private static final String JSON = "{\"domain\":\"xn--mller-kva.de\",\"createdDate\":\"2017-09-26T14:53:20Z\","
            + "\"accountingPeriod\":\"-5d\",\"renewalMode\":\"AUTORENEW\","
            + "\"nameservers\":[\"ns1.example.net\",\"ns2.example.net\"],\"auth\":\"***\",\"transferLock\":true,"
            + "\"extensions\":{\"X-CA-LEGALTYPE\":\"CCT\",\"X-IT-PIN\":\"***\"}}";

    @Test
    void jacksonWritesAllValuesOfAResult() throws JsonProcessingException {
        ObjectMapper jackson = new ObjectMapper();

        assertThat(jackson.readTree(jackson.writeValueAsString(status())).get("data"))
                .isEqualTo(jackson.readTree(JSON));
        assertThat(jackson.readTree(jackson.writeValueAsString(status().response()))
                        .at("/data/properties/NAMESERVER/1")
                        .asText())
                .isEqualTo("ns2.example.net");
        assertThat(jackson.readTree(jackson.writeValueAsString(Page.of(status())))
                        .at("/entries/0/data/createdDate")
                        .asText())
                .isEqualTo("2017-09-26T14:53:20Z");
    }

    @Test
    void moshiRefusesAResultAndWritesItsData() {
        Moshi moshi = new Moshi.Builder().build();

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> moshi.adapter(DomainStatus.class));
        assertThat(moshi.adapter(Object.class).toJson(status().getData())).contains("\"createdDate\":\"2017-09-26");
    }
}
