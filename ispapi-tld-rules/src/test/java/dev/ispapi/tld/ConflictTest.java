package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ispapi.value.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that disagree: both stand in the data, and which is newer decides whether the matter is open. */
class ConflictTest {

    private static final String SOURCES = """
            "sources": {
              "new": {"kind": "WIKI", "page": "NEW", "date": "2024-01-02"},
              "old": {"kind": "WIKI", "page": "OLD", "earliest": "2014-01-01", "latest": "2014-12-31"},
              "module": {"kind": "MODULE", "page": "MODULE", "earliest": "2020-01-01", "latest": "2020-12-31"},
              "registry": {"kind": "REGISTRY", "page": "REGISTRY", "address": "https://registry.example/terms"}
            }""";

    @TempDir
    Path directory;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.createDirectories(directory.resolve("root"));
        Files.createDirectories(directory.resolve("frames"));
        Files.writeString(directory.resolve("root/tlds.txt"), """
                # TLDs
                test\tG\t2014-01-09\t2013-11-08\tTest Registry
                club\tG\t-\t-\t-
                art\tS\t-\t-\t-
                de\tC\t-\t-\tDENIC
                """);
        Files.writeString(directory.resolve("frames/gtld.json"), """
                {
                  "format": 1,
                  "sources": {"policy": {"kind": "GTLD_FRAME", "page": "POLICY", "date": "2025-08-21"}},
                  "facts": {"policy": {"periods.registration": ["1Y", "2Y"], "contacts.admin.min": 0}},
                  "conflicts": {"policy": {"contacts.admin.min": 0}}
                }
                """);
        Files.writeString(directory.resolve("frames/gtld-redemption.json"), """
                {
                  "format": 1,
                  "sources": {"policy": {"kind": "GTLD_FRAME", "page": "REDEMPTION", "date": "2013-08-31"}},
                  "facts": {"policy": {"periods.deletionRestorable": "30d"}}
                }
                """);
    }

    private TldRules rules(String rest) throws IOException {
        Files.writeString(
                directory.resolve("zones/test.json"), "{\"format\": 1, \"zone\": \"test\", " + SOURCES + rest + "}");
        return TldRules.load(directory);
    }

    private Tld tld(String rest) throws IOException {
        return rules(rest).zone("test").orElseThrow();
    }

    @Test
    void bothValuesStand() throws IOException {
        Fact<Period> failure = tld("""
                , "facts": {"new": {"periods.failure": "44d"}}, "conflicts": {"module": {"periods.failure": "30d"}}""").fact(FactName.FAILURE_PERIOD).orElseThrow();

        assertThat(failure.value()).isEqualTo(Period.days(44));
        assertThat(failure.conflicts()).extracting(Fact.Conflict::value).containsExactly(Period.days(30));
        assertThat(failure)
                .hasToString("periods.failure = 44d (NEW, 2024-01-02); but 30d (MODULE, 2020-01-01 to 2020-12-31)");
    }

    @Test
    void isOpenUnlessTheOtherSourceIsCertainlyOlder() throws IOException {
        String newer = """
                , "facts": {"new": {"periods.failure": "44d"}}, "conflicts": {"module": {"periods.failure": "30d"}}""";
        String older = """
                , "facts": {"module": {"periods.failure": "30d"}}, "conflicts": {"new": {"periods.failure": "44d"}}""";
        String undated = """
                , "facts": {"new": {"periods.failure": "44d"}}, "conflicts": {"registry": {"periods.failure": "30d"}}""";
        assertThat(tld(newer).fact(FactName.FAILURE_PERIOD))
                .map(Fact::isDisputed)
                .hasValue(false);
        assertThat(tld(older).fact(FactName.FAILURE_PERIOD))
                .map(Fact::isDisputed)
                .hasValue(true);
        assertThat(tld(undated).fact(FactName.FAILURE_PERIOD))
                .map(Fact::isDisputed)
                .hasValue(true);
    }

    @Test
    void theSameValueIsNoConflict() throws IOException {
        assertThat(tld("""
                , "facts": {"new": {"periods.failure": "44d"}}, "conflicts": {"module": {"periods.failure": "44d"}}""").fact(FactName.FAILURE_PERIOD).orElseThrow().conflicts())
                .isEmpty();
    }

    @Test
    void aTableOfTheWikiIsOfThePagesDayOrLater() throws IOException {
        Tld tld = tld("""
                , "facts": {"old": {"periods.failure": "44d", "registration.open": true}, "module": {"periods.accounting": "1d"}}""");
        assertThat(tld.fact(FactName.FAILURE_PERIOD))
                .map(Fact::asOf)
                .map(AsOf::toString)
                .hasValue("2014-01-01 or later");
        assertThat(tld.fact(FactName.REGISTRATION_OPEN))
                .map(Fact::asOf)
                .map(AsOf::toString)
                .hasValue("2014-01-01 to 2014-12-31");
        assertThat(tld.fact(FactName.ACCOUNTING_PERIOD))
                .map(Fact::asOf)
                .map(AsOf::toString)
                .hasValue("2020-01-01 to 2020-12-31");
    }

    @Test
    void anotherSourceCanSayThatAFieldIsNotRequired() throws IOException {
        Tld tld = tld("""
                , "fields": [{"operations": ["REGISTER"], "parameter": "X-A", "label": "A", "kind": "TEXT",
                    "required": "ALWAYS", "source": "module", "conflicts": [{"required": "NEVER", "source": "new"}]}]""");
        AdditionalField field = tld.additionalFields(Operation.REGISTER).get(0);

        assertThat(field.isDisputed()).isTrue();
        assertThat(field.conflicts())
                .extracting(FieldConflict::toString)
                .containsExactly("not required (NEW, 2024-01-02)");
        assertThat(tld.sources()).extracting(Source::page).contains("NEW", "MODULE");
    }

    @Test
    void theTermsOfTheRegistryAreKeptApart() throws IOException {
        Tld tld = tld("""
                , "registryFacts": {"registry": {"periods.registration": ["1Y"]}}""");
        assertThat(tld.registryFacts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).isEqualTo(List.of(Period.years(1))));
        assertThat(tld.source("periods.registration")).map(Source::kind).hasValue(Source.Kind.GTLD_FRAME);
        assertThat(tld.sources()).extracting(Source::page).contains("REGISTRY");
    }

    @Test
    void theFrameFillsWhatTheZoneDoesNotSayAndContradictsIt() throws IOException {
        Tld tld = tld("""
                , "facts": {"new": {"contacts.admin.min": 1}}""");
        assertThat(tld.knowledge()).isEqualTo(Knowledge.OWN_FACTS);
        assertThat(tld.periods().registration()).hasValue(List.of(Period.years(1), Period.years(2)));
        Fact<Integer> admins = tld.fact(FactName.ADMINS_MIN).orElseThrow();
        assertThat(admins.value()).isEqualTo(1);
        assertThat(admins.isDisputed()).isTrue();
        assertThat(admins.conflicts())
                .extracting(Fact.Conflict::toString)
                .containsExactly("0 (by the frame of gTLDs: POLICY, 2025-08-21)");
    }

    @Test
    void theFrameHoldsForGenericTldsOnly() throws IOException {
        TldRules rules = rules("");
        assertThat(rules.zone("club")).map(Tld::knowledge).hasValue(Knowledge.GTLD_FRAME);
        assertThat(rules.zone("club").flatMap(tld -> tld.periods().deletionRestorable()))
                .hasValue(Period.days(30));
        assertThat(rules.zone("art").flatMap(tld -> tld.periods().registration()))
                .isPresent();
        assertThat(rules.zone("art").flatMap(tld -> tld.periods().deletionRestorable()))
                .as("sponsored TLDs need not offer a redemption period")
                .isEmpty();
        assertThat(rules.zone("de")).map(Tld::knowledge).hasValue(Knowledge.EXISTS);
        assertThat(rules.zone("de").orElseThrow().facts()).isEmpty();
    }

    @Test
    void refusesADateBesideARange() throws IOException {
        Files.writeString(directory.resolve("zones/test.json"), """
                {"format": 1, "zone": "test", "sources": {"s": {"kind": "FAQ", "page": "P", "date": "2020-01-01", "latest": "2020-01-02"}}}
                """);
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessage("zones/test.json at $.sources.s: expected either a date, or an earliest and a latest one");
    }

    @Test
    void refusesALineThatIsNoTld() throws IOException {
        TldRules rules = rules("");
        Files.writeString(directory.resolve("root/tlds.txt"), "test\tX\t-\t-\t-\n");
        assertThatExceptionOfType(BrokenCatalogueException.class)
                .isThrownBy(() -> TldRules.load(directory))
                .withMessage(
                        "root/tlds.txt at the line \"test\tX\t-\t-\t-\": expected a kind, C, G, S, R or I, found \"X\"");
        assertThat(rules.zone("test")).isPresent();
    }
}
