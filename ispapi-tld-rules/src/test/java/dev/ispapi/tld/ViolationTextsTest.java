package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.tld.text.RulesLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that violations are put together to, with every label of every zone. */
class ViolationTextsTest {

    /** What a careless composition leaves behind. */
    private static final Pattern UNGRAMMATICAL = Pattern.compile(
            "\\b(the the|the a|the an|a the|send the what|send the whether|send the who|the The|the if|is is|for for|of of)\\b"
                    + "|[{}]|  |\\( | \\)|;;|,,|\\.\\.(?!\\.)|\\(\\)");

    static Stream<Tld> tlds() {
        return TldRules.bundled().zones().stream()
                .map(zone -> TldRules.bundled().zone(zone).orElseThrow());
    }

    /** All violations of a zone's fields: each field missing, each with a wrong value. */
    private static Stream<Violation> violations(Tld tld) {
        return Stream.of(Operation.values()).flatMap(operation -> {
            Map<String, String> wrong = new LinkedHashMap<>(Map.of("DOMAIN", "example." + tld.zone()));
            tld.additionalFields(operation).stream()
                    .filter(field -> !field.formOnly())
                    .forEach(field -> wrong.put(field.name(), "\u00a7"));
            String command = Order.command(operation).replaceAll(" .*", "");
            return Stream.concat(
                    tld.check(RawCommand.of(command, Map.of("DOMAIN", "example." + tld.zone()))).stream(),
                    tld.check(RawCommand.of(command, wrong)).stream());
        });
    }

    @ParameterizedTest
    @MethodSource("tlds")
    void areGrammaticalWithEveryLabel(Tld tld) {
        assertThat(violations(tld)).allSatisfy(violation -> {
            for (RulesLanguage language : List.of(RulesLanguage.ENGLISH, RulesLanguage.GERMAN)) {
                String text = violation.message(language) + "; " + violation.remedy(language);
                assertThat(text).doesNotContainPattern(UNGRAMMATICAL).doesNotContain("null");
            }
        });
    }

    @Test
    void comeInEnglishAndGerman() {
        Violation violation = TldRules.bundled()
                .check(add("example.ca").putExtensions("X-CA-LEGALTYPE", "XYZ").build())
                .get(0);

        assertThat(violation.message()).isEqualTo("has the value \"XYZ\", which is not taken");
        assertThat(violation.message(RulesLanguage.GERMAN))
                .isEqualTo("hat den Wert \"XYZ\", der nicht angenommen wird");
        assertThat(violation.remedy()).startsWith("use one of CCO (");
        assertThat(violation.remedy(RulesLanguage.GERMAN)).startsWith("einen dieser Werte verwenden: CCO (");
        assertThat(violation.toString(RulesLanguage.GERMAN))
                .startsWith("Fehler: X-CA-LEGALTYPE hat den Wert \"XYZ\", der nicht angenommen wird; einen dieser")
                .endsWith("(" + violation.source().orElseThrow().toString(RulesLanguage.GERMAN) + ")");
        assertThat(violation).hasToString(violation.toString(RulesLanguage.ENGLISH));
    }

    @Test
    void canBeMadeForTests() {
        Violation violation =
                Violation.of(Kind.PERIOD_NOT_OFFERED, Severity.WARNING, "PERIOD", "is odd", "use another");

        assertThat(violation).hasToString("warning: PERIOD is odd; use another");
        assertThat(violation.message(RulesLanguage.GERMAN)).isEqualTo("is odd");
        assertThat(violation.isError()).isFalse();
        assertThat(violation)
                .isEqualTo(Violation.of(Kind.PERIOD_NOT_OFFERED, Severity.WARNING, "PERIOD", "is odd", "use another"))
                .hasSameHashCodeAs(
                        Violation.of(Kind.PERIOD_NOT_OFFERED, Severity.WARNING, "PERIOD", "is odd", "use another"))
                .isNotEqualTo(Violation.of(Kind.PERIOD_NOT_OFFERED, Severity.ERROR, "PERIOD", "is odd", "use another"));
    }
}
