package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many nameservers a domain has after an order, against made-up rules. */
class NameserverCountCheckTest {

    private static final String AT_LEAST_ONE = "\"new\": {\"nameservers.min\": 1}";
    private static final RawCommand TAKING_THE_LAST =
            RawCommand.of("ModifyDomain", Map.of("DOMAIN", "x.test", "DELNAMESERVER0", "ns1.example.net"));

    @TempDir
    Path directory;

    @Test
    void refusesAnUpdateThatTakesTheLastOne() throws IOException {
        OrderContext one = OrderContext.builder()
                .status(DomainStatus.builder()
                        .domain(DomainName.of("x.test"))
                        .nameservers("ns1.example.net")
                        .build())
                .build();

        assertThat(FrozenRules.tld(directory, AT_LEAST_ONE, "").check(TAKING_THE_LAST, one))
                .extracting(Violation::kind, Violation::severity, Violation::parameter)
                .containsExactly(tuple(Kind.TOO_FEW_NAMESERVERS, Severity.ERROR, Optional.of("NAMESERVER0")));
    }

    @Test
    void saysNothingOfAnUpdateWhereThePresentOnesAreNotKnown() throws IOException {
        assertThat(FrozenRules.tld(directory, AT_LEAST_ONE, "").check(TAKING_THE_LAST))
                .isEmpty();
    }

    @Test
    void takesASetOfNameserversForEnough() throws IOException {
        Map<String, String> set = Map.of("DOMAIN", "x.test", "NAMESERVERSET", "MINE");

        assertThat(FrozenRules.tld(directory, AT_LEAST_ONE, "").check(RawCommand.of("AddDomain", set)))
                .isEmpty();
    }

    @Test
    void countsOneWithoutANumberToo() throws IOException {
        Map<String, String> two =
                Map.of("DOMAIN", "x.test", "NAMESERVER", "ns1.example.net", "NAMESERVER1", "ns2.example.net");

        assertThat(FrozenRules.tld(directory, "\"new\": {\"nameservers.max\": 1}", "")
                        .check(RawCommand.of("AddDomain", two)))
                .extracting(Violation::kind)
                .containsExactly(Kind.TOO_MANY_NAMESERVERS);
    }
}
