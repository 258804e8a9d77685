package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.value.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones that share rules, in the bundled data and in a small frozen catalogue. */
class SharedRulesTest {

    @TempDir
    Path directory;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(directory.resolve("zones"));
        Files.createDirectories(directory.resolve("shared"));
        write("common.json", """
                {"format": 1, "sources": {"faq-1": {"kind": "FAQ", "page": "FAQ 1"}}}
                """);
        write("shared/group.json", """
                {
                  "format": 1,
                  "sources": {"page": {"kind": "WIKI", "page": "GROUP", "revision": "oldid=1", "date": "2020-01-02"}},
                  "facts": {"page": {"periods.failure": "10d", "periods.accounting": "-7d"}},
                  "fields": [
                    {"operations": ["REGISTER", "UPDATE"], "parameter": "X-A", "label": "A", "kind": "TEXT", "required": "ALWAYS", "source": "page"},
                    {"operations": ["REGISTER"], "parameter": "X-B", "label": "B", "kind": "DATE", "required": "NEVER", "source": "page"}
                  ],
                  "remarks": [{"text": "Shared.", "source": "page"}]
                }
                """);
        write("zones/one.json", """
                {"format": 1, "zone": "one", "uses": ["group"]}
                """);
        write("zones/two.json", """
                {
                  "format": 1,
                  "zone": "two",
                  "uses": ["group"],
                  "facts": {"faq-1": {"periods.failure": "20d"}},
                  "fields": [
                    {"operations": ["REGISTER"], "parameter": "X-A", "label": "Another A", "kind": "PHONE", "required": "NEVER", "source": "faq-1"},
                    {"operations": ["REGISTER"], "parameter": "X-C", "label": "C", "kind": "CONTACT", "required": {"field": "X-A"}, "source": "faq-1"}
                  ],
                  "remarks": [{"text": "Own.", "source": "faq-1"}]
                }
                """);
    }

    @Test
    void aZoneHasTheSharedRules() {
        Tld one = TldRules.load(directory).zone("one").orElseThrow();
        assertThat(one.periods().failure()).hasValue(Period.days(10));
        assertThat(one.source("periods.failure")).hasToString("Optional[GROUP, oldid=1, 2020-01-02]");
        assertThat(one.additionalFields(Operation.REGISTER))
                .extracting(AdditionalField::label)
                .containsExactly("A", "B");
        assertThat(one.additionalFields(Operation.UPDATE))
                .extracting(AdditionalField::label)
                .containsExactly("A");
        assertThat(one.remarks()).extracting(Remark::text).containsExactly("Shared.");
    }

    @Test
    void aZonesOwnRulesWinOverSharedOnes() {
        Tld two = TldRules.load(directory).zone("two").orElseThrow();
        assertThat(two.periods().failure()).hasValue(Period.days(20));
        assertThat(two.source("periods.failure")).hasToString("Optional[FAQ 1]");
        assertThat(two.periods().accounting()).hasValue(Period.days(-7));
        assertThat(two.additionalFields(Operation.REGISTER))
                .extracting(AdditionalField::label)
                .containsExactly("Another A", "B", "C");
        assertThat(two.additionalFields(Operation.UPDATE))
                .extracting(AdditionalField::label)
                .containsExactly("A");
        assertThat(two.remarks()).extracting(Remark::text).containsExactly("Shared.", "Own.");
        assertThat(two.additionalFields(Operation.REGISTER).get(2).isRequiredIn(Map.of("X-A", "+49.1")))
                .isTrue();
    }

    @Test
    void aDirectoryNeedsNoIndexAndHoldsNoOtherZones() {
        TldRules rules = TldRules.load(directory);
        assertThat(rules.zones()).containsExactly("one", "two");
        assertThat(rules.zone("ca")).isEmpty();
        assertThat(rules.forDomain("example.two")).map(Tld::zone).hasValue("two");
        assertThat(rules.zoneOfClass("TWO")).hasValue("two");
        assertThat(rules.zoneOfClass("COUK")).isEmpty();
    }

    @Test
    void aDirectoryCanNameClasses() throws IOException {
        write("classes.json", """
                {"format": 1, "classes": {"ONESLD": "one", "COONE": "co.one"}}
                """);
        TldRules rules = TldRules.load(directory);
        assertThat(rules.tldClass("one")).isEqualTo("ONESLD");
        assertThat(rules.zoneOfClass("COONE")).hasValue("co.one");
        assertThat(rules.forDomain("example.co.one")).map(Tld::knowledge).hasValue(Knowledge.EXISTS);
    }

    @Test
    void theBundledFilesCanBeReadFromADirectory() {
        TldRules rules = TldRules.load(Path.of("src", "main", "resources", "dev", "ispapi", "tld", "catalogue"));
        assertThat(rules.zones()).isEqualTo(TldRules.bundled().zones());
        assertThat(rules.zone("re").orElseThrow().facts())
                .isEqualTo(TldRules.bundled().zone("re").orElseThrow().facts());
    }

    /** Each of them but .fr has a parameter of its own for the trustee. */
    private static List<AdditionalField> shared(Tld tld, Operation operation) {
        String trustee = "X-" + tld.zone().toUpperCase(Locale.ROOT) + "-ACCEPT-TRUSTEE-TAC";
        return tld.additionalFields(operation).stream()
                .filter(field -> tld.zone().equals("fr") || !field.name().equals(trustee))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"re", "pm", "tf", "wf", "yt"})
    void theZonesOfAfnicShareTheRulesOfFr(String zone) {
        Tld fr = TldRules.bundled().zone("fr").orElseThrow();
        Tld other = TldRules.bundled().zone(zone).orElseThrow();
        assertThat(other.facts()).isEqualTo(fr.facts()).isNotEmpty();
        for (Operation operation : Operation.values()) {
            assertThat(shared(other, operation)).isEqualTo(shared(fr, operation));
        }
        assertThat(other.tldClass()).isNotEqualTo(fr.tldClass());
    }

    @Test
    void zonesOfOnePageDifferWhereThePageSaysSo() {
        Tld cn = TldRules.bundled().zone("cn").orElseThrow();
        Tld comCn = TldRules.bundled().zone("com.cn").orElseThrow();
        assertThat(cn.name().idn()).hasValue(true);
        assertThat(comCn.name().idn()).hasValue(false);
        assertThat(comCn.periods().registration()).isEqualTo(cn.periods().registration());
    }

    @Test
    void secondLevelZonesShareTheRulesOfTheirPage() {
        List<Fact<?>> facts = TldRules.bundled().zone("com.au").orElseThrow().facts();
        assertThat(TldRules.bundled().zone("net.au").orElseThrow().facts()).isEqualTo(facts);
        assertThat(TldRules.bundled().zone("asn.au").orElseThrow().facts()).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}
