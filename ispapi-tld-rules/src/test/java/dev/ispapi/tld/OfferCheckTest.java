package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.HANDLE;
import static dev.ispapi.tld.Orders.modify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a zone offers, of trades, applications and changes of owner, against made-up rules. */
class OfferCheckTest {

    @TempDir
    Path directory;

    private List<Tuple> check(String facts, Command<?> command) throws IOException {
        return FrozenRules.tld(directory, "\"new\": {" + facts + "}", "").check(command).stream()
                .map(found -> tuple(found.kind(), found.severity(), found.parameter()))
                .toList();
    }

    private static RawCommand trade(String action) {
        return RawCommand.of(
                "TradeDomain", Map.of("DOMAIN", "x.test", "OWNERCONTACT0", HANDLE, "PERIOD", "2Y", "ACTION", action));
    }

    @Test
    void refusesATradeForATermThatIsNotOffered() throws IOException {
        String facts = "\"periods.trade\": [\"1Y\"]";

        assertThat(check(facts, trade("REQUEST")))
                .containsExactly(tuple(Kind.PERIOD_NOT_OFFERED, Severity.ERROR, Optional.of("PERIOD")));
        assertThat(check(facts, trade("CANCEL"))).as("no term is ordered").isEmpty();
    }

    @Test
    void takesApplicationsForNamesBeforeTheZoneIsOpen() throws IOException {
        Map<String, String> parameters = Map.of(
                "DOMAIN", "x.test", "NAMESERVER0", "ns1.example.net", "OWNERCONTACT0", HANDLE, "ADMINCONTACT0", HANDLE);
        String closed = "\"registration.open\": false";

        assertThat(check(closed, RawCommand.of("AddDomainApplication", parameters)))
                .isEmpty();
        assertThat(check(closed, RawCommand.of("AddDomain", parameters)))
                .containsExactly(tuple(Kind.REGISTRATION_CLOSED, Severity.ERROR, Optional.of("DOMAIN")));
    }

    @Test
    void warnsOfANewBillingContactOnlyWhereThatMovesTheDomain() throws IOException {
        Command<?> update = modify("x.test").billingContact(HANDLE).build();

        assertThat(check("\"contacts.billing.changeTransfersAway\": false", update))
                .isEmpty();
        assertThat(check("\"contacts.billing.changeTransfersAway\": true", update))
                .extracting(found -> found.toList().get(0))
                .containsExactly(Kind.BILLING_CHANGE_TRANSFERS_AWAY);
    }
}
