package dev.ispapi.tld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.lifecycle.UndatedStep;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OfferedTerms;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.tld.price.TermNotOfferedException;
import dev.ispapi.tld.price.ZoneFacts;
import dev.ispapi.tld.price.ZonePrices;
import dev.ispapi.tld.price.Zones;
import dev.ispapi.user.StatusUserClass;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue behind price lists, and behind the life of a domain. */
class PriceZonesTest {

    private final Zones zones = TldRules.bundled().forPrices();

    @Test
    void tellsWhatAPriceListWantsToKnowOfAZone() {
        List<Period> years =
                IntStream.rangeClosed(1, 10).mapToObj(Period::years).toList();

        ZoneFacts ca = zones.ofDomain("www.example.ca").orElseThrow();

        assertThat(ca.zone()).isEqualTo("ca");
        assertThat(ca.tldClass()).isEqualTo("CA");
        assertThat(ca.terms(OrderType.REGISTER).orElseThrow().periods()).isEqualTo(years);
        assertThat(ca.terms(OrderType.RENEW).orElseThrow().periods()).isEqualTo(years);
        assertThat(ca.terms(OrderType.TRANSFER).orElseThrow().periods()).containsExactly(Period.years(1));
        assertThat(ca.terms(OrderType.REGISTER).orElseThrow().source())
                .map(Object::toString)
                .hasValue("wiki.hexonet.net CA, page of 2016-05-17, may be out of date");
        assertThat(ca.sources())
                .extracting(Object::toString)
                .contains("wiki.hexonet.net CA, page of 2016-05-17, may be out of date")
                .doesNotHaveDuplicates();
        assertThat(ca.grace()).hasValue(Period.days(44));
        assertThat(ca.redemption()).hasValue(Period.days(30));
        assertThat(ca.idProtection()).hasValue(true);
        assertThat(ca.authCodeRequired()).hasValue(true);
        assertThat(zones.ofClass("CA")).hasValue(ca);
    }

    @Test
    void refusesNoTermByWhatIsInferredOldOrUndated(@TempDir Path directory) throws IOException {
        for (String source : List.of("new", "old", "undated", "frame", "backend")) {
            String facts = "\"" + source + "\": {\"periods.registration\": [\"1Y\"]}";
            OfferedTerms terms = FrozenRules.rules(directory, facts, "")
                    .withClock(Clock.fixed(Instant.parse("2026-11-29T00:00:00Z"), ZoneOffset.UTC))
                    .forPrices()
                    .ofDomain("example.test")
                    .flatMap(zone -> zone.terms(OrderType.REGISTER))
                    .orElseThrow();

            assertThat(terms.isCertain()).as(source).isEqualTo(source.equals("new"));
            assertThat(terms.refuses(Period.years(2))).as(source).isEqualTo(source.equals("new"));
        }
    }

    @Test
    void saysWhetherThereIsIdProtectionOnlyIfItIsKnown() {
        assertThat(zones.ofDomain("example.us").orElseThrow().idProtection()).isEmpty();
        assertThat(zones.ofDomain("example.abogado").orElseThrow().idProtection())
                .hasValue(false);
        assertThat(zones.ofDomain("example.com").orElseThrow().idProtection()).hasValue(true);
    }

    @Test
    void offersNoTermWhereNothingIsRegisteredOrTransferred() {
        ZoneFacts rf = zones.ofDomain("пример.рф").orElseThrow();

        assertThat(rf.terms(OrderType.REGISTER).orElseThrow().periods()).isEmpty();
        assertThat(rf.terms(OrderType.TRANSFER).orElseThrow().periods()).isEmpty();
        assertThat(rf.terms(OrderType.RENEW).orElseThrow().periods()).containsExactly(Period.years(1));
    }

    @Test
    void knowsTheClassOfAZoneWithoutRules() {
        assertThat(zones.ofDomain("example.co.ae")).hasValue(ZoneFacts.of("co.ae", "COAE"));
        assertThat(zones.ofClass("COAE")).hasValue(ZoneFacts.of("co.ae", "COAE"));
        assertThat(zones.ofDomain("example.invalid")).hasValue(ZoneFacts.of("invalid", "INVALID"));
    }

    @Test
    void doesNotGuessAZone() {
        assertThat(zones.ofDomain("example.co.invalid")).isEmpty();
        assertThat(zones.ofClass("COINVALID")).isEmpty();
    }

    @Test
    void refusesAZoneByItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> zones.ofDomain("co.uk"))
                .withMessage("expected a domain name such as example.co.uk, found the zone \"co.uk\" itself, in which"
                        + " names are registered");
    }

    @Test
    void quotesByDomainName() {
        ZonePrices prices = prices("COUK_SETUP", "1.50", "COUK_ANNUAL", "9.00", "COUK_CURRENCY", "EUR")
                .with(zones);

        assertThat(prices.quote("example.co.uk", OrderType.REGISTER, 2).total()).isEqualTo(Money.of("19.50", "EUR"));
        assertThatExceptionOfType(TermNotOfferedException.class)
                .isThrownBy(() -> prices.quote("example.co.uk", OrderType.REGISTER, 11))
                .withMessage(".co.uk: a registration for 11Y is not offered; offered: 1Y, 2Y, 3Y, 4Y, 5Y, 6Y, 7Y, 8Y,"
                        + " 9Y, 10Y (wiki.hexonet.net CO.UK, page of 2020-01-06 or later)");
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> prices.quote("example.ca", OrderType.REGISTER, 2))
                .satisfies(e -> assertThat(e.relation()).hasValue("PRICE_CLASS_DOMAIN_CA_ANNUAL"));
    }

    private static PriceList prices(String... namesAndValues) {
        StringBuilder answer = new StringBuilder("[RESPONSE]\nCODE = 200\nDESCRIPTION = ok\n");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            answer.append("PROPERTY[RELATIONTYPE][%d] = PRICE_CLASS_DOMAIN_%s%n".formatted(i / 2, namesAndValues[i]))
                    .append("PROPERTY[RELATIONVALUE][%d] = %s%n".formatted(i / 2, namesAndValues[i + 1]));
        }
        Response response = Response.parse(answer.append("EOF\n").toString());
        return PriceList.from(
                StatusUserClass.builder().userClass("TEST").build().decode(response), "");
    }

    /** The documented example of StatusDomain, with the periods of the documented QueryDomainRepositoryInfo. */
    @Test
    void datesTheLifeOfADomainByThePeriodsOfItsTld() {
        Lifecycle life = TldRules.bundled()
                .forDomain("example.com")
                .orElseThrow()
                .lifecycle(Instant.parse("2017-09-26T14:53:20Z"), Instant.parse("2018-09-26T14:53:20Z"));

        assertThat(life.step(StepKind.ACCOUNTING)).map(Step::date).hasValue(Instant.parse("2018-09-21T14:53:20Z"));
        assertThat(life.step(StepKind.FAILURE)).map(Step::date).hasValue(Instant.parse("2018-11-09T14:53:20Z"));
        assertThat(life.step(StepKind.FINALIZATION)).map(Step::date).hasValue(Instant.parse("2017-09-27T14:53:20Z"));
        assertThat(life.undated()).isEmpty();
    }

    @Test
    void hasNoDateWhereAPeriodIsNotKnown() {
        Instant end = Instant.parse("2027-01-01T00:00:00Z");

        assertThat(TldRules.bundled()
                        .zone("abogado")
                        .orElseThrow()
                        .lifecycle(end, end)
                        .undated())
                .contains(new UndatedStep(StepKind.ACCOUNTING, "the accounting period is not known"));
    }

    @Test
    void tellsTheTermsOfATradeAndTheLongestTerm(@TempDir Path directory) throws IOException {
        String facts = "\"new\": {\"periods.trade\": [\"2Y\"], \"periods.limit\": \"5Y\"}";
        OfferedTerms terms = FrozenRules.rules(directory, facts, "")
                .forPrices()
                .ofDomain("example.test")
                .flatMap(zone -> zone.terms(OrderType.TRADE))
                .orElseThrow();

        assertThat(terms.periods()).containsExactly(Period.years(2));
        assertThat(terms.limit()).hasValue(Period.years(5));
    }
}
