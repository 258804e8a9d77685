package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.domain.RepositoryInfo;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Tld;
import dev.ispapi.wire.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ZoneQueriesTest {

    private final DomainWorld sandbox = new DomainWorld();

    @Test
    void optionsTellWhatEachZoneDemands() {
        Response answer = sandbox.done(
                "QueryDomainOptions", "DOMAIN0", "example.com", "DOMAIN1", "example.de", "PROPERTIES", "LAUNCHPHASES");

        assertThat(answer.values("ZONEREGISTRATIONPERIODS")).containsExactly("1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y", "1Y,1M");
        assertThat(answer.values("ZONEADMINCONTACTSMIN")).containsExactly("1", "0");
        assertThat(answer.values("ZONEPOLICYREGISTRANTNAMECHANGEBY")).containsExactly("ICANN-TRADE", "UPDATE");
        assertThat(answer.values("LAUNCHPHASES")).containsExactly("", "");
        sandbox.refused(504, "Missing required attribute; DOMAIN0", "QueryDomainOptions");
    }

    @Test
    void faq20NamesTheParameterOfTheIdProtectionWhereThereIsOne() {
        assertThat(sandbox.done("QueryDomainOptions", "DOMAIN0", "example.com", "DOMAIN1", "example.de")
                        .values("X-PROXY"))
                .containsExactly("X-ACCEPT-WHOISTRUSTEE-TAC X-ACCEPT-WHOISTRUSTEELITE-TAC", "");
    }

    @Test
    void repositoryInfoLaidOverTheRulesChangesNothing() {
        Response answer = sandbox.done("QueryDomainRepositoryInfo", "DOMAIN", "example.com");
        RepositoryInfo info = dev.ispapi.domain.QueryDomainRepositoryInfo.builder()
                .domain("example.com")
                .build()
                .decode(answer);

        Tld told = sandbox.world
                .rules()
                .with(DomainName.of("example.com"), info)
                .forDomain("example.com")
                .orElseThrow();

        Tld known = sandbox.world.rules().forDomain("example.com").orElseThrow();
        Instant end = Instant.parse("2025-01-01T00:00:00Z");
        assertThat(told.lifecycle(end, end).steps())
                .as("all but the sources, which name the answer")
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(known.lifecycle(end, end).steps())
                .isNotEmpty();
        assertThat(told.periods().registration()).isEqualTo(known.periods().registration());
        assertThat(told.idProtection()).isEqualTo(known.idProtection());
        assertThat(told.ownerChange()).isEqualTo(known.ownerChange());
        assertThat(answer.values("ADDONID")).containsExactly("WHOISTRUSTEE", "WHOISTRUSTEELITE");
    }

    @Test
    void repositoryInfoTakesAZoneToo() {
        assertThat(sandbox.done("QueryDomainRepositoryInfo", "DOMAIN", "co.uk").value("REPOSITORY"))
                .contains("COUK-OTE-1API1");
        sandbox.refused(
                541,
                "Invalid attribute value; DOMAIN (a.unknowntld); TLD not supported",
                "QueryDomainRepositoryInfo",
                "DOMAIN",
                "a.unknowntld");
        sandbox.refused(
                505,
                "Invalid attribute value syntax; Syntax error in Parameter DOMAIN (-)",
                "QueryDomainRepositoryInfo",
                "DOMAIN",
                "-");
    }

    @Test
    void repositoryListCountsTheDomains() {
        sandbox.register("one.com");
        sandbox.register("two.com");
        sandbox.register("drei.de", "SUBUSER", DomainWorld.SUBUSER);

        Response answer = sandbox.done("QueryDomainRepositoryList", "WIDE", "1", "USERDEPTH", "ALL");

        assertThat(answer.values("REPOSITORY")).containsExactly("COM-OTE-1API1", "DE-OTE-1API1");
        assertThat(answer.values("SUM_DOMAINS")).containsExactly("2", "1");
        assertThat(answer.values("ZONES")).containsExactly("com", "de");
        assertThat(answer.value("TOTAL_DOMAINS")).contains("3");
        assertThat(sandbox.done("QueryDomainRepositoryList", "USERDEPTH", "SELF")
                        .value("TOTAL_DOMAINS"))
                .contains("2");
        sandbox.refused(
                531,
                "Authorization failed; Operation forbidden",
                "QueryDomainRepositoryList",
                "SUBUSER",
                DomainWorld.STRANGER);
    }
}
