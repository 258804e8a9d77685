package dev.ispapi.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.MalformedResponseException;
import dev.ispapi.command.Effect;
import dev.ispapi.idn.DomainName;
import dev.ispapi.testing.Fixtures;
import dev.ispapi.user.UserDepth;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Paging;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryDomainListTest {

    private static final QueryDomainList ALL = QueryDomainList.builder().build();

    @Test
    void goesOutAsTheApiPageShowsIt() {
        assertThat(QueryDomainList.builder()
                        .version(2)
                        .wide(true)
                        .limit(100)
                        .userDepth(UserDepth.ALL)
                        .properties("DOMAINSALE")
                        .domain("*müller*")
                        .minCreatedDate(Instant.parse("2016-10-20T15:55:03Z"))
                        .status("ACTIVE")
                        .minSalePrice(new BigDecimal("12.50"))
                        .build()
                        .encode()
                        .parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "VERSION", "2",
                        "WIDE", "1",
                        "LIMIT", "100",
                        "USERDEPTH", "ALL",
                        "PROPERTIES", "DOMAINSALE",
                        "DOMAIN", "*müller*",
                        "MINCREATEDDATE", "2016-10-20 15:55:03",
                        "STATUS", "ACTIVE",
                        "MINDOMAINSALE-PRICE", "12.50"));
        assertThat(ALL.effect()).isEqualTo(Effect.READS);
    }

    @Test
    void theNextPageAsksTheSameFromAnotherEntryOn() {
        QueryDomainList command = QueryDomainList.builder()
                .wide(true)
                .limit(2)
                .domains("a.example")
                .build();

        assertThat(command.firstIndex()).isZero();
        assertThat(command.startingAt(2).firstIndex()).isEqualTo(2);
        assertThat(command.startingAt(2).encode().text())
                .isEqualTo("COMMAND=QueryDomainList\nWIDE=1\nFIRST=2\nLIMIT=2\nDOMAIN0=a.example");
    }

    @Test
    void readsTheWideList() {
        Page<DomainListEntry> page = ALL.decode(Fixtures.response("QueryDomainList/wide"));

        assertThat(page.paging()).isEqualTo(new Paging(0, 1, 2, 2, 5));
        assertThat(page.paging().hasNext()).isTrue();
        assertThat(page.entries())
                .extracting(entry -> entry.domain().ascii())
                .containsExactly("a.example", "b.example");

        DomainListEntry first = page.entries().get(0);
        assertThat(first.status()).contains("ACTIVE");
        assertThat(first.expirationDate()).contains(Instant.parse("2027-10-24T11:07:05Z"));
        assertThat(first.prepaidPeriod()).contains(Period.years(0));
        assertThat(first.renewalPeriod()).isEmpty();
        assertThat(first.nameservers()).containsExactly("ns2.example.net", "ns1.example.net");
        assertThat(first.ownerContact()).isEmpty();
        assertThat(first.sale()).isEmpty();

        DomainListEntry second = page.entries().get(1);
        assertThat(second.expirationDate()).isEmpty();
        assertThat(second.ownerContact()).contains("P-ABC1");
        assertThat(second.nameservers()).isEmpty();
        assertThat(second.extensions()).containsExactly(Map.entry("X-CA-LEGALTYPE", "CCT"));
    }

    @Test
    void showsNoSecret() {
        Page<DomainListEntry> page = ALL.decode(Fixtures.response("QueryDomainList/wide"));
        DomainListEntry order = DomainListEntry.builder()
                .domain(DomainName.of("a.example"))
                .claimKey("sentinel-7f3a")
                .auth("sentinel-7f3a")
                .build();

        assertThat(page.entries().get(0).auth()).contains("sentinel-7f3a");
        assertThat(page.toString()).doesNotContain("sentinel-7f3a");
        assertThat(order.toString()).doesNotContain("sentinel-7f3a");
    }

    @Test
    void readsOffersForSale() {
        Page<DomainListEntry> page = ALL.decode(Fixtures.response("QueryDomainList/sales"));
        SaleListing sale = page.entries().get(0).sale().orElseThrow();

        assertThat(page.entries().get(0).domain().ascii()).isEqualTo("shop.example");
        assertThat(page.entries().get(0).subclass()).contains("EXAMPLE");
        assertThat(sale.sedoStatus()).contains("ACTIVE");
        assertThat(sale.sedoPrice()).contains(Money.of("299.00", "EUR"));
        assertThat(sale.sedoMinPrice()).contains(Money.of("0.00", "EUR"));
        assertThat(sale.sedoListingType()).contains("buy_now_staged");
        assertThat(sale.afternicStatus()).contains("ACTIVE");
        assertThat(sale.afternicPrice()).contains(new BigDecimal("310.00"));
        assertThat(page.entries().get(1).sale()).isEmpty();
    }

    @Test
    void anEmptyListHasNoEntries() {
        Page<DomainListEntry> page = ALL.decode(Response.builder(200, "Command completed successfully")
                .property("FIRST", "0")
                .property("LAST", "-1")
                .property("COUNT", "0")
                .property("LIMIT", "10000")
                .property("TOTAL", "0")
                .build());

        assertThat(page.entries()).isEmpty();
        assertThat(page.paging().hasNext()).isFalse();
    }

    @Test
    void aRowWithoutANameIsNamed() {
        Response response = Response.builder(200, "Command completed successfully")
                .property("DOMAIN", List.of("a.example"))
                .property("DOMAINSTATUS", List.of("ACTIVE", "ACTIVE"))
                .build();

        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> ALL.decode(response))
                .withMessage("the answer 200 has no property DOMAIN or OBJECTID or DESCRIPTION in row 1");
    }
}
