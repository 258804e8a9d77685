package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.tld.Violation.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed at registries in the last years: as facts or remarks, each with its source and day. */
class KnownChangesTest {

    private static final TldRules RULES =
            TldRules.bundled().withClock(Clock.fixed(Instant.parse("2026-11-29T00:00:00Z"), ZoneOffset.UTC));

    private static Tld zone(String zone) {
        return RULES.zone(zone).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cn     | China Internet Network Information Center (CNNIC)
            com.cn | China Internet Network Information Center (CNNIC)
            tw     | Taiwan Network Information Center (TWNIC)
            info   | Identity Digital Limited
            pro    | Identity Digital Limited
            mobi   | Identity Digital Limited
            com.au | Identity Digital Australia
            nz     | InternetNZ
            co.nz  | InternetNZ
            """)
    void registriesHaveTheNamesOfToday(String zone, String registry) {
        Fact<String> fact = zone(zone).fact(FactName.REGISTRY).orElseThrow();

        assertThat(fact.value()).isEqualTo(registry);
        assertThat(fact.source().asOf()).isNotEqualTo(AsOf.UNKNOWN);
    }

    @Test
    void theRegistryOfDkIsToldByItsOwnPage() {
        assertThat(zone("dk").registryFacts())
                .extracting(Object::toString)
                .contains("registry = Punktum dk (Punktum dk, release of 1 July 2026, 2026-07-01)");
    }

    @Test
    void aNameThatASourceHasStillStandsBesideTheNewOne() {
        assertThat(zone("co.nz").fact(FactName.REGISTRY).orElseThrow().conflicts())
                .extracting(Fact.Conflict::value)
                .containsExactly("NZRS");
        assertThat(zone("com.au").fact(FactName.REGISTRY).orElseThrow().conflicts())
                .extracting(Fact.Conflict::value)
                .containsExactly("Afilias Australia");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eu   | established in the United Kingdom only            | 2021-01-01
            dk   | Since 2026-07-01                                  | 2026-07-01
            au   | Since 2022-03-24 names are registered directly    | 2022-02-08
            uk   | Until 2019-06-25 a name was reserved              | 2020-01-23
            asia | Since 2023-08-01 the registry takes no data       | 2023-07-31
            nu   | Since June 2024 a registrant from abroad          | 2024-03-11
            """)
    void aChangeIsRemarkedWithItsSourceAndDay(String zone, String words, LocalDate earliest) {
        assertThat(zone(zone).remarks())
                .filteredOn(remark -> remark.text().contains(words))
                .singleElement()
                .satisfies(
                        remark -> assertThat(remark.source().asOf().earliest()).hasValue(earliest));
    }

    @Test
    void theUnitedKingdomIsOutsideTheUnion() {
        assertThat(zone("eu").fact(FactName.REGISTRANT_COUNTRIES).orElseThrow().value())
                .contains("DE", "IE", "IS", "LI", "NO")
                .doesNotContain("GB", "UK");
        assertThat(RULES.check(
                        add("x.eu").build(),
                        OrderContext.builder().organization().country("GB").build()))
                .extracting(Violation::kind)
                .contains(Kind.LOCAL_PRESENCE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"se", "nu"})
    void aTransferAsksForNothingButTheAuthCode(String zone) {
        assertThat(RULES.check(RawCommand.of("TransferDomain", Map.of("DOMAIN", "x." + zone, "AUTH", "secret"))))
                .isEmpty();
        assertThat(zone(zone).remarks())
                .extracting(Remark::text)
                .anyMatch(text -> text.startsWith("A transfer takes the auth code alone."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-ASIA-CED-CCLOCALITY",
                "X-ASIA-CED-CONTACT",
                "X-ASIA-CED-IDENTFORM",
                "X-ASIA-CED-IDENTNUMBER",
                "X-ASIA-CED-LEGALENTITYTYPE",
                "X-ASIA-CED-LOCALITYCITY",
                "X-ASIA-CED-LOCALITYSP",
                "X-ASIA-CED-OTHERIDENTFORM",
                "X-ASIA-CED-OTHERLETYPE",
                "X-ASIA-CED-ACCEPT-TRUSTEE-TAC"
            })
    void asiaTakesTheDocumentedParametersAndAsksForNone(String parameter) {
        AddDomain.Builder order = add("x.asia");

        assertThat(RULES.check(order.build()))
                .extracting(Violation::kind)
                .doesNotContain(Kind.FIELD_MISSING, Kind.FIELD_UNKNOWN);
        assertThat(RULES.check(order.putExtensions(parameter, "1").build()))
                .extracting(Violation::kind)
                .doesNotContain(Kind.FIELD_UNKNOWN);
    }

    @Test
    void aParameterThatNoSourceNamesIsNotKnownToBelongToAsia() {
        assertThat(RULES.check(
                        add("x.asia").putExtensions("X-ASIA-CED-CCTLD", "HK").build()))
                .extracting(Violation::kind, Violation::parameter)
                .contains(tuple(Kind.FIELD_UNKNOWN, Optional.of("X-ASIA-CED-CCTLD")));
    }
}
