package dev.ispapi.sandbox.internal.domain;

import static dev.ispapi.sandbox.internal.domain.DomainWorld.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.DomainListEntry;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.wire.Column;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Paging;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryDomainListTest {

    private final DomainWorld sandbox = new DomainWorld();

    @BeforeEach
    void registerSome() {
        sandbox.register("alpha.com", "TRANSFERLOCK", "1", "AUTH", "s3cret-auth");
        sandbox.pass(Duration.ofDays(1));
        sandbox.register("bücher.de", "RENEWALMODE", "AUTOEXPIRE");
        sandbox.pass(Duration.ofDays(1));
        sandbox.register("gamma.com", "PERIOD", "2Y");
        sandbox.register("delta.com", "SUBUSER", DomainWorld.SUBUSER);
        assertThat(sandbox.sendAs(DomainWorld.STRANGER, "StatusDomain", "DOMAIN", "alpha.com")
                        .code())
                .isEqualTo(531);
    }

    private List<String> names(String... parameters) {
        return sandbox.done("QueryDomainList", parameters).values("DOMAIN");
    }

    @Test
    void listsTheAccountsOwnNamesInTheirOrder() {
        Response answer = sandbox.done("QueryDomainList");

        assertThat(answer.columns().stream().map(Column::name))
                .containsExactlyInAnyOrder("FIRST", "LAST", "COUNT", "TOTAL", "LIMIT", "DOMAIN");
        assertThat(answer.values("DOMAIN")).containsExactly("alpha.com", "gamma.com", "xn--bcher-kva.de");
        assertThat(answer.value("TOTAL")).contains("3");
    }

    @Test
    void cutsPages() {
        Response page = sandbox.done("QueryDomainList", "FIRST", "1", "LIMIT", "1");

        assertThat(page.values("DOMAIN")).containsExactly("gamma.com");
        assertThat(page.value("FIRST")).contains("1");
        assertThat(page.value("LAST")).contains("1");
        assertThat(page.value("COUNT")).contains("1");
        assertThat(page.value("LIMIT")).contains("1");
        assertThat(page.value("TOTAL")).contains("3");
    }

    @Test
    void hasAnEmptyPageBehindTheEnd() {
        Response page = sandbox.done("QueryDomainList", "FIRST", "3");

        assertThat(page.values("DOMAIN")).isEmpty();
        assertThat(page.value("COUNT")).contains("0");
        assertThat(page.value("TOTAL")).contains("3");
    }

    @ParameterizedTest
    @CsvSource({"SELF, 3", "SUBUSER, 1", "ALL, 4"})
    void showsWhatTheUserDepthSays(String depth, int count) {
        assertThat(names("USERDEPTH", depth)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "DOMAIN, al*, alpha.com",
        "DOMAIN, bü*, xn--bcher-kva.de",
        "DOMAIN, ?amma.com, gamma.com",
        "DOMAINSUBCLASS, DE, xn--bcher-kva.de",
        "TRANSFERLOCK, 1, alpha.com",
        "RENEWALMODE, AUTOEXPIRE, xn--bcher-kva.de",
        "REPOSITORY, DE-*, xn--bcher-kva.de",
        "STATUS, clientTransfer*, alpha.com",
        "MINPAIDUNTILDATE, 2026-01-01, gamma.com",
        "MAXCREATEDDATE, 2024-02-29 12:00:00, alpha.com"
    })
    void filters(String parameter, String value, String name) {
        assertThat(names(parameter, value)).containsExactly(name);
    }

    @Test
    void findsTheDomainsOfAContactAndOfANameserver() {
        assertThat(names("OWNERCONTACT", DomainWorld.PERSON)).hasSize(3);
        assertThat(names("OWNERCONTACT", "P-NONE")).isEmpty();
        assertThat(names("NAMESERVER0", "ns9.*", "NAMESERVER1", "ns2.dns-*")).hasSize(3);
        assertThat(names("NAMESERVER", "ns9.*")).isEmpty();
    }

    @Test
    void sorts() {
        assertThat(names("ORDERBY", "DOMAINDESC")).containsExactly("xn--bcher-kva.de", "gamma.com", "alpha.com");
        assertThat(names("ORDERBY", "DOMAINCREATEDDATEDESC"))
                .containsExactly("gamma.com", "xn--bcher-kva.de", "alpha.com");
        sandbox.refused(505, "Invalid attribute value syntax; ORDERBY (MOOD)", "QueryDomainList", "ORDERBY", "mood");
    }

    @Test
    void showsAllInTheWideForm() {
        Response wide = sandbox.done("QueryDomainList", "WIDE", "1");

        assertThat(wide.values("DOMAINUMLAUT")).containsExactly("alpha.com", "gamma.com", "bücher.de");
        assertThat(wide.values("DOMAINTRANSFERLOCK")).containsExactly("1", "0", "0");
        assertThat(wide.values("DOMAINAUTH")).startsWith("s3cret-auth");
        assertThat(wide.values("DOMAINNAMESERVER1")).containsOnly("ns2.dns-provider.net");
        assertThat(wide.values("DOMAINSUBCLASS")).containsExactly("COM", "COM", "DE");
        assertThat(wide.values("DOMAINPAIDUNTILDATE"))
                .containsExactly("2025-02-28 12:00:00", "2026-03-02 12:00:00", "2025-03-01 12:00:00");
        assertThat(wide.values("USER")).containsOnly(USER);
    }

    @Test
    void hasAnotherFormInVersion2() {
        Response answer = sandbox.done("QueryDomainList", "VERSION", "2");

        assertThat(answer.values("OBJECTID")).containsExactly("alpha.com", "gamma.com", "xn--bcher-kva.de");
        assertThat(answer.values("OBJECTCLASS")).containsOnly("DOMAIN");
        assertThat(answer.value("LIMIT")).contains("10000");
        assertThat(answer.column("PAIDUNTILDATE")).isEmpty();
        assertThat(sandbox.done("QueryDomainList", "VERSION", "2", "WIDE", "1").values("PAIDUNTILDATE"))
                .hasSize(3);
        sandbox.refused(541, "Invalid attribute value; VERSION (3)", "QueryDomainList", "VERSION", "3");
    }

    @Test
    void takesRegularExpressionsAndListsOfNamesInVersion2() {
        assertThat(ids("DOMAINREGEX", "^(al|ga)")).containsExactly("alpha.com", "gamma.com");
        assertThat(ids("DOMAINREGEXNOT", "\\.com$")).containsExactly("xn--bcher-kva.de");
        assertThat(ids("DOMAIN0", "gamma.com", "DOMAIN1", "alpha.com")).containsExactly("alpha.com", "gamma.com");
        assertThat(ids("CONTACT", DomainWorld.PERSON)).hasSize(3);
        sandbox.refused(
                505,
                "Invalid attribute value syntax; DOMAINREGEX (()",
                "QueryDomainList",
                "VERSION",
                "2",
                "DOMAINREGEX",
                "(");
    }

    private List<String> ids(String... parameters) {
        Map<String, String> query = DomainWorld.parameters(parameters);
        query.put("VERSION", "2");
        return sandbox.sendAs(USER, "QueryDomainList", query).values("OBJECTID");
    }

    @Test
    void findsDomainsByTheirAddOns() {
        sandbox.register("hidden.com", "X-ACCEPT-WHOISTRUSTEE-TAC", "1");

        assertThat(ids("ADDON-PROXY", "WHOISTRUSTEE")).containsExactly("hidden.com");
        assertThat(ids("ADDON-PROXY", "0")).hasSize(3).doesNotContain("hidden.com");
        assertThat(ids("ADDON-TRUSTEE", "1")).isEmpty();
        assertThat(ids("TRANSFER-DIRECTION", "IN")).isEmpty();
        assertThat(names("X-TRUSTEE", "0", "X-ACCEPT-WHOISTRUSTEE-TAC", "1")).containsExactly("hidden.com");
    }

    @Test
    void isReadByTheTypedCommandPageByPage() {
        QueryDomainList query = QueryDomainList.builder().wide(true).limit(2).build();
        Page<DomainListEntry> page = query.decode(sandbox.done("QueryDomainList", "WIDE", "1", "LIMIT", "2"));

        assertThat(page.paging()).isEqualTo(new Paging(0, 1, 2, 2, 3));
        assertThat(query.decode(sandbox.done("QueryDomainList", "WIDE", "1", "DOMAIN", "none.*"))
                        .paging())
                .isEqualTo(new Paging(0, -1, 0, 100, 0));
    }

    @Test
    void refusesDatesThatAreNone() {
        sandbox.refused(
                505,
                "Invalid attribute value syntax; MINCREATEDDATE (yesterday)",
                "QueryDomainList",
                "MINCREATEDDATE",
                "yesterday");
    }

    @Test
    void extendedListTellsOfZones() {
        sandbox.zone("gamma.com");

        Response answer = sandbox.done("QueryExtendedDomainList", "DOMAIN", "*.com");

        assertThat(answer.values("DOMAIN")).containsExactly("alpha.com", "gamma.com");
        assertThat(answer.values("DNSZONE")).containsExactly("0", "1");
        assertThat(answer.values("ASSIGNED")).containsOnly("1");
        assertThat(sandbox.done("QueryExtendedDomainList", "ASSIGNED", "0").value("TOTAL"))
                .contains("0");
    }

    @Test
    void objectListHoldsTheDomains() {
        Response answer = sandbox.done("QueryObjectList", "WIDE", "1", "OBJECTCLASS", "DOM*", "USERDEPTH", "ALL");

        assertThat(answer.values("OBJECTID"))
                .containsExactly("alpha.com", "delta.com", "gamma.com", "xn--bcher-kva.de");
        assertThat(answer.values("PARENTUSER")).containsExactly("", USER, "", "");
        assertThat(sandbox.done("QueryObjectList", "WIDE", "0", "OBJECTCLASS", "CONTACT")
                        .values("OBJECTID"))
                .containsExactly(DomainWorld.PERSON, DomainWorld.COMPANY);
    }
}
