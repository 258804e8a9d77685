package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Source.Kind;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.text.RulesLanguage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where facts are from and how old they are: in German to the last word, but for the names of documents. */
class SourcesInGermanTest {

    private static final Clock IN_2026 = Clock.fixed(Instant.parse("2026-11-29T00:00:00Z"), ZoneOffset.UTC);

    /** Words of the library's own; a document's name may hold them, a sentence about it may not. */
    private static final Pattern ENGLISH = Pattern.compile(
            "page of|out of date|undated|or later|or earlier| to \\d|inferred|by the frame|; but |at most|required|copy|"
                    + "revision of|previous to|next after|diff to|July");

    private static List<Tld> tlds() {
        return Stream.of(TldRules.bundled(), TldRules.bundled(Platform.CNR))
                .map(rules -> rules.withClock(IN_2026))
                .flatMap(rules -> rules.zones().stream().flatMap(zone -> rules.zone(zone).stream()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-15 | 2024-10-15 | 2024-10-15
            2021-03-02 | 2021-07-23 | 2021-03-02 bis 2021-07-23
            2017-04-06 |            | 2017-04-06 oder später
                       | 2012-10-10 | 2012-10-10 oder früher
                       |            | ohne Datum
            """)
    void tellsTheDayOfASource(LocalDate earliest, LocalDate latest, String german) {
        AsOf asOf = new AsOf(Optional.ofNullable(earliest), Optional.ofNullable(latest));
        Source wiki = new Source(Kind.WIKI, "PAGE", Optional.of("oldid=1"), Optional.empty(), asOf);
        Source frame = new Source(Kind.GTLD_FRAME, "PAGE", Optional.empty(), Optional.empty(), asOf);
        Source backEnd = new Source(Kind.BACK_END, "PAGE", Optional.empty(), Optional.empty(), asOf);

        assertThat(wiki.toString(RulesLanguage.GERMAN)).isEqualTo("PAGE, oldid=1, " + german);
        assertThat(frame.toString(RulesLanguage.GERMAN)).isEqualTo("nach dem Rahmen der gTLDs: PAGE, " + german);
        assertThat(backEnd.toString(RulesLanguage.GERMAN)).isEqualTo("aus dem Backend geschlossen: PAGE, " + german);
    }

    @Test
    void noSourceOfTheCatalogueIsToldInEnglish() {
        Set<String> english = new TreeSet<>();
        tlds().forEach(tld -> {
            tld.sources().stream()
                    .map(source -> source.toString(RulesLanguage.GERMAN)
                            .replace(source.page(), "")
                            .replaceFirst("wiki/[A-Z]+", ""))
                    .filter(text -> ENGLISH.matcher(text).find())
                    .forEach(english::add);
            tld.facts().stream()
                    .map(fact -> Basis.text(fact, tld.today())
                            .in(RulesLanguage.GERMAN)
                            .replace(fact.source().page(), ""))
                    .filter(text -> ENGLISH.matcher(text).find())
                    .forEach(english::add);
        });

        assertThat(english).isEmpty();
    }

    @Test
    void everyUndatedFactSaysSoInEachLanguage() {
        List<Fact<?>> undated = tlds().stream()
                .flatMap(tld -> tld.facts().stream())
                .filter(fact -> fact.source().asOf().equals(AsOf.UNKNOWN))
                .toList();
        LocalDate today = LocalDate.ofInstant(IN_2026.instant(), ZoneOffset.UTC);

        assertThat(undated).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.source().toString()).contains("undated");
            assertThat(fact.source().toString(RulesLanguage.GERMAN)).contains("ohne Datum");
            assertThat(Basis.text(fact, today))
                    .hasToString(Basis.text(fact, today).in(RulesLanguage.ENGLISH));
            assertThat(Basis.text(fact, today).toString()).contains(", undated");
            assertThat(Basis.text(fact, today).in(RulesLanguage.GERMAN)).contains(", ohne Datum");
            assertThat(fact.source().mayRefuse(today)).isFalse();
        });
    }

    @Test
    void aViolationTellsItsSourcesInGerman() {
        String german = TldRules.bundled()
                .withClock(IN_2026)
                .check(RawCommand.of(
                        "AddDomain", Map.of("DOMAIN", "example.com", "OWNERCONTACT0", "P-1", "TECHCONTACT0", "P-1")))
                .stream()
                .map(found -> found.toString(RulesLanguage.GERMAN))
                .filter(text -> text.contains("; aber "))
                .findFirst()
                .orElseThrow();

        assertThat(german).contains("; aber 0 (nach dem Rahmen der gTLDs: ICANN, Registration Data Policy");
        assertThat(ENGLISH.matcher(german).find()).as(german).isFalse();
    }

    @Test
    void aLifeCycleTellsItsSourcesInItsLanguage() {
        Instant day = Instant.parse("2027-01-01T00:00:00Z");
        Lifecycle life = TldRules.bundled()
                .withClock(IN_2026)
                .forDomain("example.ca")
                .orElseThrow()
                .lifecycle(day, day);

        assertThat(life.sources()).containsKey("wiki.hexonet.net CA, page of 2016-05-17, may be out of date");
        assertThat(life.in(RulesLanguage.GERMAN).sources())
                .containsKey("wiki.hexonet.net CA, Stand 2016-05-17, vielleicht veraltet");
        assertThat(life.in(RulesLanguage.GERMAN).sources().values())
                .containsExactlyElementsOf(life.sources().values());
    }

    @Test
    void aFieldThatSourcesDisagreeOnIsToldInGerman() {
        Condition condition = new Condition("X-A", List.of("1", ""));
        Source source = new Source(Kind.MODULE, "MODULE", Optional.empty(), Optional.empty(), AsOf.UNKNOWN);
        FieldConflict when = new FieldConflict(Required.WHEN, Optional.of(condition), source);

        assertThat(when).hasToString("required if X-A is 1 or empty (MODULE, undated)");
        assertThat(when.says().in(RulesLanguage.GERMAN)).isEqualTo("verlangt, wenn X-A den Wert 1 oder leer hat");
        assertThat(new Condition("X-A", List.of())).hasToString("X-A has a value");
    }

    @Test
    void aQuoteTellsItsTermsInGerman() {
        String note = TldRules.bundled()
                .withClock(IN_2026)
                .forPrices()
                .ofDomain("example.ca")
                .flatMap(zone -> zone.terms(OrderType.TRANSFER))
                .flatMap(terms -> terms.source())
                .orElseThrow()
                .in(RulesLanguage.GERMAN);

        assertThat(note).isEqualTo("wiki.hexonet.net CA, Stand 2016-05-17, vielleicht veraltet");
    }
}
