package dev.ispapi.tld;

import static dev.ispapi.tld.Orders.add;
import static dev.ispapi.tld.Orders.modify;
import static dev.ispapi.tld.Orders.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.command.RawCommand;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.Violation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a registrant or another contact must be (FAQ 19), against made-up rules. */
class LocalPresenceCheckTest {

    private static final String IN_GERMANY = "\"new\": {\"registrant.countries\": [\"DE\", \"AT\"]}";
    private static final String TRUSTEE = "\"new\": {\"trustee\": {\"offered\": true, \"parameter\": \"X-TRUSTEE\"}}";
    private static final OrderContext FRENCH =
            OrderContext.builder().country("fr").build();

    @TempDir
    Path directory;

    private Tld tld(String zone, String facts) throws IOException {
        Path zones = Files.createDirectories(directory.resolve("zones"));
        Files.writeString(zones.resolve(zone + ".json"), """
                {"format": 1, "zone": "%s", "sources": {"new": {"kind": "WIKI", "page": "TEST", "date": "2024-01-02"}},
                 "facts": {%s}}
                """.formatted(zone, facts));
        return TldRules.load(directory).zone(zone).orElseThrow();
    }

    @Test
    void asksANewRegistrantWhoeverBringsIt() throws IOException {
        Tld tld = tld("test", IN_GERMANY);

        assertThat(List.of(
                        tld.check(add("x.test").build(), FRENCH),
                        tld.check(trade("x.test").build(), FRENCH)))
                .allSatisfy(found -> assertThat(found)
                        .extracting(Violation::kind, Violation::severity)
                        .containsExactly(tuple(Kind.LOCAL_PRESENCE_MISSING, Severity.ERROR)));
        assertThat(tld.check(modify("x.test").transferLock(false).build(), FRENCH))
                .as("an update keeps the registrant")
                .isEmpty();
    }

    @Test
    void asksNothingOfTheAnswerToATrade() throws IOException {
        Tld tld = tld("test", IN_GERMANY);
        Map<String, String> trade = Map.of("DOMAIN", "x.test", "OWNERCONTACT0COUNTRY", "FR");

        assertThat(tld.check(RawCommand.of("TradeDomain", trade)))
                .extracting(Violation::kind)
                .contains(Kind.LOCAL_PRESENCE_MISSING);
        assertThat(tld.check(RawCommand.of(
                        "TradeDomain", Map.of("DOMAIN", "x.test", "OWNERCONTACT0COUNTRY", "FR", "ACTION", "APPROVE"))))
                .extracting(Violation::kind)
                .doesNotContain(Kind.LOCAL_PRESENCE_MISSING);
    }

    @Test
    void anAutomaticTrusteeStandsInForAll() throws IOException {
        String automatic = IN_GERMANY.replace("]}", "], \"trustee\": {\"offered\": true, \"automatic\": true}}");

        assertThat(tld("test", automatic).check(add("x.test").build(), FRENCH)).isEmpty();
        assertThat(tld("test", automatic.replace("\"automatic\": true", "\"automatic\": false"))
                        .check(add("x.test").build(), FRENCH))
                .extracting(Violation::kind)
                .containsExactly(Kind.LOCAL_PRESENCE_MISSING);
    }

    @Test
    void aTrusteeOnOfferTellsThatSomeContactMustBeInTheTldsCountry() throws IOException {
        assertThat(tld("de", TRUSTEE).check(add("x.de").build(), FRENCH))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("to be in DE"));
        assertThat(tld("uk", TRUSTEE).check(add("x.uk").build(), FRENCH))
                .as("the country of .uk is GB")
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("to be in GB"));
        assertThat(tld("uk", TRUSTEE)
                        .check(
                                add("x.uk").build(),
                                OrderContext.builder().country("GB").build()))
                .isEmpty();
        assertThat(tld("eu", TRUSTEE).check(add("x.eu").build(), FRENCH))
                .as("EU is no country")
                .isEmpty();
        assertThat(tld("berlin", TRUSTEE).check(add("x.berlin").build(), FRENCH))
                .isEmpty();
    }
}
