package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import dev.ispapi.value.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several facts a violation names as its source, against made-up rules. */
class OrderEvidenceTest {

    @TempDir
    Path directory;

    @Test
    void ofATermBeyondTheLimitIsTheLimit() throws IOException {
        Tld tld = FrozenRules.tld(
                directory,
                "\"new\": {\"periods.registration\": [\"1Y\"]}, \"frame\": {\"periods.limit\": \"10Y\"}",
                "");

        assertThat(tld.check(add("x.test").period(Period.years(11)).build()))
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo(Severity.ERROR))
                .satisfies(found -> assertThat(page(found)).hasValue("FRAME"));
        assertThat(tld.check(add("x.test").period(Period.years(10)).build()))
                .as("the limit itself is not beyond it, but not offered")
                .singleElement()
                .satisfies(found -> assertThat(page(found)).hasValue("TEST"));
    }

    @Test
    void ofALocalPresenceIsTheDemandAndNotTheTrustee() throws IOException {
        Tld tld = FrozenRules.tld(
                directory,
                "\"new\": {\"contacts.originCountries\": [\"DE\"]},"
                        + " \"old\": {\"trustee\": {\"offered\": true, \"parameter\": \"X-TRUSTEE\"}}",
                "");

        assertThat(tld.check(
                        add("x.test").build(),
                        OrderContext.builder().country("FR").build()))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Kind.LOCAL_PRESENCE_MISSING))
                .satisfies(found -> assertThat(page(found)).hasValue("TEST"));
    }

    private static Optional<String> page(Violation violation) {
        return violation.source().map(Source::page);
    }
}
