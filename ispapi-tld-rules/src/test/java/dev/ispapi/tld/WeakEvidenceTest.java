package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What old, undated, inferred and contradicted facts do: they warn, and take nothing out of an order. */
class WeakEvidenceTest {

    private static final Clock IN_2026 = Clock.fixed(Instant.parse("2026-11-28T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path directory;

    private List<String> checkAuth(String source) throws IOException {
        String facts = "\"" + source + "\": {\"transfer.authCodeRequired\": false}";
        return FrozenRules.tld(directory, facts, "")
                .withClock(IN_2026)
                .check(transfer("example.test").auth("secret").build())
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void onlyACertainFactSaysThatAnAuthCodeIsNotNeeded() throws IOException {
        assertThat(checkAuth("new"))
                .containsExactly(
                        "warning: AUTH is sent, though a transfer in .test needs no auth code; leave AUTH out if the"
                                + " transfer is refused because of it (TEST, 2024-01-02)");
        assertThat(checkAuth("undated")).isEmpty();
        assertThat(checkAuth("old")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame", "backend"})
    void anInferredFactNeverRefusesAnOrder(String source) throws IOException {
        var order = add("example.test").period(Period.years(2)).build();

        assertThat(periods(source).check(order))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.PERIOD_NOT_OFFERED, Severity.WARNING));
        assertThat(periods("new").check(order))
                .as("the same of the same day, said of the zone itself")
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.PERIOD_NOT_OFFERED, Severity.ERROR));
        assertThat(checkAuth(source)).as("takes no secret out of an order").isEmpty();
    }

    private Tld periods(String source) throws IOException {
        return FrozenRules.tld(directory, "\"" + source + "\": {\"periods.registration\": [\"1Y\"]}", "")
                .withClock(IN_2026);
    }

    @Test
    void anOldFactWarnsFromTheDayOnWhichItIsTenYearsOld() throws IOException {
        Tld tld = FrozenRules.tld(directory, "\"new\": {\"periods.registration\": [\"1Y\"]}", "");
        var order = add("example.test").period(Period.years(2)).build();

        assertThat(tld.withClock(Clock.fixed(Instant.parse("2034-01-02T23:59:59Z"), ZoneOffset.UTC))
                        .check(order))
                .extracting(Violation::severity)
                .containsExactly(Severity.ERROR);
        assertThat(tld.withClock(Clock.fixed(Instant.parse("2034-01-03T00:00:00Z"), ZoneOffset.UTC))
                        .check(order))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aContradictedFactWarnsAndTellsBoth() {
        Violation violation = TldRules.bundled()
                .withClock(IN_2026)
                .check(RawCommand.of(
                        "AddDomain", Map.of("DOMAIN", "example.com", "OWNERCONTACT0", "P-1", "TECHCONTACT0", "P-1")))
                .stream()
                .filter(found -> found.kind() == Kind.TOO_FEW_CONTACTS)
                .findFirst()
                .orElseThrow();

        assertThat(violation.severity()).isEqualTo(Severity.WARNING);
        assertThat(violation.contradictions())
                .isNotEmpty()
                .allMatch(other -> other.says().toString().equals("0"));
        assertThat(violation.toString()).contains("; but 0 (by the frame of gTLDs: ICANN, Registration Data Policy");
        assertThat(violation.toString(RulesLanguage.GERMAN)).contains("; aber 0 (");
    }

    @Test
    void noGenericTldTakesMoreThanTenYears() {
        TldRules rules = TldRules.bundled().withClock(IN_2026);
        for (String name : List.of("hello.net", "abc.club", "example.photography")) {
            assertThat(rules.check(add(name).period(Period.years(50)).build()))
                    .extracting(Violation::kind, Violation::severity)
                    .contains(tuple(Kind.PERIOD_NOT_OFFERED, Severity.ERROR));
            assertThat(rules.check(add(name).period(Period.years(10)).build()))
                    .extracting(Violation::kind)
                    .doesNotContain(Kind.PERIOD_NOT_OFFERED);
        }
    }
}
