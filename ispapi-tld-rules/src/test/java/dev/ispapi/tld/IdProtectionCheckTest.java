package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an order says of ID protection that a TLD has not, against made-up rules. */
class IdProtectionCheckTest {

    private static final String WHOIS_TRUSTEE = "X-ACCEPT-WHOISTRUSTEE-TAC";

    @TempDir
    Path directory;

    private List<Tuple> check(String protection, String parameter, String value) throws IOException {
        String facts = "\"new\": {\"idProtection\": " + protection + "}";
        return FrozenRules.tld(directory, facts, "")
                .check(add("x.test").putExtensions(parameter, value).build())
                .stream()
                .map(found -> tuple(found.kind(), found.severity(), found.parameter()))
                .toList();
    }

    @Test
    void refusesOnlyToSwitchOnWhatIsNotOffered() throws IOException {
        String none = "{\"kind\": \"NOT_OFFERED\"}";

        assertThat(check(none, WHOIS_TRUSTEE, "1"))
                .containsExactly(tuple(Kind.ID_PROTECTION_NOT_OFFERED, Severity.ERROR, Optional.of(WHOIS_TRUSTEE)));
        assertThat(check(none, WHOIS_TRUSTEE, "0"))
                .as("what is not there is off already")
                .containsExactly(tuple(Kind.ID_PROTECTION_NOT_OFFERED, Severity.WARNING, Optional.of(WHOIS_TRUSTEE)));
    }

    @Test
    void refusesAValueThatNeitherHidesNorShows() throws IOException {
        String registry =
                "{\"kind\": \"REGISTRY\", \"parameters\": [\"X-TEST-DISCLOSE\"], \"on\": \"0\", \"off\": \"1\"}";

        assertThat(check(registry, "X-TEST-DISCLOSE", "0")).isEmpty();
        assertThat(check(registry, "X-TEST-DISCLOSE", "1")).isEmpty();
        assertThat(check(registry, "X-TEST-DISCLOSE", "2"))
                .containsExactly(tuple(Kind.VALUE_NOT_ALLOWED, Severity.ERROR, Optional.of("X-TEST-DISCLOSE")));
    }

    @Test
    void saysNothingOfAnEmptyParameter() throws IOException {
        assertThat(check("{\"kind\": \"NOT_OFFERED\"}", WHOIS_TRUSTEE, "")).isEmpty();
    }

    @Test
    void warnsOfATrusteeThatHidesNothingWhereOnlyTheRegistryCould() throws IOException {
        String facts = """
            "new": {
              "idProtection": {"kind": "REGISTRY", "parameters": ["X-TEST-DISCLOSE"], "on": "0", "off": "1"},
              "trustee": {"offered": true, "parameter": "X-TEST-ACCEPT-TRUSTEE-TAC"}
            }
            """;
        var order = add("x.test").putExtensions("X-TEST-ACCEPT-TRUSTEE-TAC", "1");

        assertThat(FrozenRules.tld(directory, facts, "").check(order.build()))
                .extracting(Violation::kind, Violation::severity)
                .containsExactly(tuple(Kind.TRUSTEE_HIDES_NOTHING, Severity.WARNING));
    }
}
