package dev.ispapi.tld.price;

import static dev.ispapi.tld.price.Relations.ca;
import static dev.ispapi.tld.price.Relations.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.account.ExchangeRate;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteTest {

    private static final ExchangeRates RATES = ExchangeRates.of(List.of(
            rate("EUR", "USD", "1.0765", 1),
            rate("EUR", "GBP", "0.8571", 1),
            rate("EUR", "JPY", "161.37", 1),
            rate("EUR", "TND", "3.3871", 1)));

    private static ExchangeRate rate(String from, String to, String rate, int day) {
        return ExchangeRate.builder()
                .from(from)
                .to(to)
                .rate(new BigDecimal(rate))
                .date(Instant.ofEpochSecond(86_400L * day))
                .build();
    }

    private static Quote eur(String price) {
        return ca("CA_RESTORE=" + price).restore();
    }

    @ParameterizedTest(name = "{0} EUR is {2} {1}")
    @CsvSource({
        "10.00, USD, 10.77", // 10.765 half up
        "10.89, EUR, 10.89",
        "10.895, EUR, 10.90",
        "10.00, JPY, 1614", // 1613.7
        "1.00, TND, 3.387", // 3.3871
        "0.00, USD, 0.00",
    })
    void isRoundedHalfUpToTheDigitsOfTheCurrency(String price, String currency, String converted) {
        assertThat(eur(price).convert(RATES, currency)).isEqualTo(Money.of(converted, currency));
    }

    @Test
    void isRoundedOnlyOnceAtTheEnd() {
        // Line by line 0.004 would be 0.00 twice.
        Quote quote = ca("CA_SETUP=0.004", "CA_ANNUAL=0.004").registration(1);

        assertThat(quote.exactTotals()).containsExactly(Money.of("0.008", "EUR"));
        assertThat(quote.total()).isEqualTo(Money.of("0.01", "EUR"));
        assertThat(quote.convert(RATES, "USD")).isEqualTo(Money.of("0.01", "USD"));
    }

    @ParameterizedTest(name = "{0} {1} is charged as {2}")
    @CsvSource({
        "24.020, CAD, 24.02",
        "3500.49, JPY, 3500",
        "3500.50, JPY, 3501",
        "38.2695, KWD, 38.270",
        "38.2694, KWD, 38.269",
        "12, EUR, 12.00",
        "12.345, EUR, 12.35",
        "12.345, ZZZ, 12.345",
    })
    void printsATotalWithTheDigitsOfItsCurrency(String price, String currency, String charged) {
        Quote quote = ca("CA_RESTORE=" + price, "CA_CURRENCY=" + currency).restore();

        assertThat(quote.total()).hasToString(charged + " " + currency);
        assertThat(quote.totals()).containsExactly(quote.total());
        assertThat(quote.exactTotals()).containsExactly(Money.of(price, currency));
    }

    @Test
    void saysThatATotalIsRounded() {
        assertThat(ca("CA_TRADE=3500.49", "CA_CURRENCY=JPY").trade().notes())
                .containsExactly(QuoteNote.of(
                        QuoteNote.Kind.ROUNDED, "The total of 3500.49 JPY is rounded half up to 3500 JPY."));
        assertThat(ca("CA_TRADE=24.020", "CA_CURRENCY=CAD").trade().notes())
                .as("other digits of the same amount are no rounding")
                .isEmpty();
    }

    @Test
    void saysItsNotesInGerman() {
        QuoteNote rounded =
                ca("CA_TRADE=3500.49", "CA_CURRENCY=JPY").trade().notes().get(0);

        assertThat(rounded.text(RulesLanguage.GERMAN))
                .isEqualTo("Die Summe von 3500.49 JPY ist kaufmännisch auf 3500 JPY gerundet.");
        assertThat(ca("CA_RESTORE=0").restore().notes())
                .extracting(note -> note.text(RulesLanguage.GERMAN))
                .contains(
                        "Zur Wiederherstellung kann eine Verlängerung berechnet werden; ihr Preis ist nicht bekannt.",
                        "Die Summe ist 0: So steht es in den Preisangaben. Vor dem Verkauf prüfen, ob der Auftrag"
                                + " wirklich kostenlos ist.");
    }

    @Test
    void notesAreEqualThatSayTheSameAboutTheSame() {
        QuoteNote note = QuoteNote.of(QuoteNote.Kind.ROUNDED, "Rounded.");

        assertThat(note)
                .isEqualTo(QuoteNote.of(QuoteNote.Kind.ROUNDED, "Rounded."))
                .hasSameHashCodeAs(QuoteNote.of(QuoteNote.Kind.ROUNDED, "Rounded."))
                .isNotEqualTo(QuoteNote.of(QuoteNote.Kind.ROUNDED, "Rounded up."))
                .isNotEqualTo(QuoteNote.of(QuoteNote.Kind.ZERO_PRICE, "Rounded."))
                .hasToString("Rounded.");
    }

    @Test
    void roundsTheSumAndNotItsParts() {
        Quote one = ca("CA_TRADE=0.004").trade();

        assertThat(one.total()).isEqualTo(Money.of("0.00", "EUR"));
        assertThat(one.plus(one).total()).isEqualTo(Money.of("0.01", "EUR"));
        assertThat(one.plus(one).notes())
                .extracting(QuoteNote::toString)
                .containsExactly("The total of 0.008 EUR is rounded half up to 0.01 EUR.");
    }

    @Test
    void convertsFromTheExactSum() {
        // 0.004 EUR is 0.00 when it is charged, but 0.65 JPY, which is 1.
        assertThat(eur("0.004").convert(RATES, "JPY")).isEqualTo(Money.of("1", "JPY"));
    }

    @Test
    void convertsByTheInverseRateAndThroughAThirdCurrency() {
        Quote usd = ca("CA_RESTORE=100.00", "CA_CURRENCY=USD").restore();

        assertThat(usd.convert(RATES, "EUR"))
                .isEqualTo(new Money(
                        new BigDecimal("100").divide(new BigDecimal("1.0765"), 2, RoundingMode.HALF_UP), "EUR"));
        assertThat(usd.convert(RATES, "GBP")).isEqualTo(Money.of("79.62", "GBP"));
    }

    @Test
    void takesTheNewestRateOfAPair() {
        List<ExchangeRate> rates = new ArrayList<>(
                List.of(rate("EUR", "USD", "1.1", 2), rate("EUR", "USD", "1.2", 3), rate("EUR", "USD", "1.3", 1)));

        assertThat(ExchangeRates.of(rates).convert(Money.of("1", "EUR"), "USD")).isEqualTo(Money.of("1.20", "USD"));
    }

    @Test
    void takesTheLaterListedOfTwoRatesOfOneDay() {
        ExchangeRates rates = ExchangeRates.of(List.of(rate("EUR", "USD", "1.1", 2), rate("EUR", "USD", "1.2", 2)));

        assertThat(rates.convert(Money.of("1", "EUR"), "USD")).isEqualTo(Money.of("1.20", "USD"));
    }

    @Test
    void convertsThroughACurrencyThatRatesOnlyLeadTo() {
        ExchangeRates rates = ExchangeRates.of(List.of(rate("EUR", "USD", "1.10", 1), rate("GBP", "USD", "1.25", 1)));

        assertThat(rates.convert(Money.of("100", "EUR"), "GBP")).isEqualTo(Money.of("88.00", "GBP"));
    }

    @Test
    void saysWhichRateIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eur("1.00").convert(RATES, "CHF"))
                .withMessage("there is no exchange rate from EUR to CHF; ask QueryExchangeRates for both currencies");
    }

    @Test
    void refusesACurrencyThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eur("1.00").convert(RATES, "EURO"))
                .withMessage("\"EURO\" is no currency of ISO 4217, such as EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eur("1.00").convert(RATES, "XXX"))
                .withMessage("\"XXX\" has no smallest unit to round to");
    }

    @Test
    void refusesARateThatIsNotAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExchangeRates.of(List.of(rate("EUR", "USD", "0", 1))))
                .withMessage("the exchange rate from EUR to USD must be above zero, found 0");
    }

    @Test
    void linesInSeveralCurrenciesHaveNoOneTotalButConvert() {
        PriceList prices = prices(
                "CA_SETUP=1.00",
                "CA_ANNUAL=10.00",
                "PRICE_CLASS_X_PROXY_SETUP=0.00",
                "PRICE_CLASS_X_PROXY_ANNUAL=2.00",
                "PRICE_CLASS_X_PROXY_CURRENCY=USD");
        Quote quote = prices.of("CA")
                .orElseThrow()
                .registration(1)
                .plus(prices.addOn("PROXY").orElseThrow().registration(1));

        assertThat(quote.lines().stream().map(QuoteLine::key))
                .containsExactly("setup", "annual", "addon.setup", "addon.annual");
        assertThat(quote.lines().get(3).description()).isEqualTo("X_PROXY: Annual price");
        assertThat(quote.totals()).containsExactly(Money.of("11.00", "EUR"), Money.of("2.00", "USD"));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(quote::total)
                .withMessage("the lines are in several currencies (EUR, USD); convert the quote, or use totals()");
        // 11 + 2 / 1.0765 = 12.857...
        assertThat(quote.convert(RATES, "EUR")).isEqualTo(Money.of("12.86", "EUR"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "REGISTER, 1Y, Einrichtung | Jahrespreis",
        "REGISTER, 5Y, Einrichtung für 5Y | Preis für die ganze Laufzeit von 5Y",
        "REGISTER, 3M, Einrichtung | Monatspreis",
        "RENEW, 5Y, Preis für die ganze Laufzeit von 5Y",
        "TRANSFER, 0Y, Transfer",
        "RESTORE, 1Y, Wiederherstellung",
        "TRADE, 1Y, Inhaberänderung (Trade)",
    })
    void saysItsLinesInGerman(OrderType order, String term, String lines) {
        ClassPrices prices = ca(
                "CA_SETUP=1",
                "CA_ANNUAL=10",
                "CA_SETUP5=1",
                "CA_ANNUAL5=45",
                "CA_MONTHLY=1",
                "CA_TRANSFER=9",
                "CA_RESTORE=80",
                "CA_TRADE=5");

        Quote quote = prices.quote(order, Period.parse(term));

        assertThat(quote.lines())
                .extracting(line -> line.description(RulesLanguage.GERMAN))
                .containsExactly(lines.split(" \\| "));
    }

    @Test
    void saysInGermanThatASetupIsNotStatedAndWhichAddOnALineIsOf() {
        assertThat(ca("CA_ANNUAL=11").registration(1).lines().get(0).description(RulesLanguage.GERMAN))
                .isEqualTo("Einrichtung, nicht angegeben");
        assertThat(prices("WHOISTRUSTEE_SETUP=0.00", "WHOISTRUSTEE_ANNUAL=2.00")
                        .addOn("WHOISTRUSTEE")
                        .orElseThrow()
                        .registration(1)
                        .lines())
                .extracting(line -> line.description(RulesLanguage.GERMAN))
                .containsExactly("WHOISTRUSTEE: Einrichtung", "WHOISTRUSTEE: Jahrespreis");
    }

    @Test
    void callsAPriceByItsNameInEachLanguage() {
        for (OrderType order : OrderType.values()) {
            assertThat(order.priceName(RulesLanguage.ENGLISH)).isEqualTo(order.priceName());
        }
        assertThat(OrderType.RENEW.priceName(RulesLanguage.GERMAN)).isEqualTo("Verlängerung");
    }

    @Test
    void linesAreEqualIfTheySayAndCostTheSame() {
        QuoteLine line = QuoteLine.of("fee", "Our fee", 2, new BigDecimal("1.50"), "EUR", "shop");

        assertThat(line)
                .isEqualTo(QuoteLine.of("fee", "Our fee", 2, new BigDecimal("1.50"), "EUR", "shop"))
                .hasSameHashCodeAs(QuoteLine.of("fee", "Our fee", 2, new BigDecimal("1.50"), "EUR", "shop"))
                .hasToString("Our fee: 2 x 1.50 EUR (shop)");
        assertThat(List.of(
                        QuoteLine.of("setup", "Our fee", 2, new BigDecimal("1.50"), "EUR", "shop"),
                        QuoteLine.of("fee", "Your fee", 2, new BigDecimal("1.50"), "EUR", "shop"),
                        QuoteLine.of("fee", "Our fee", 1, new BigDecimal("1.50"), "EUR", "shop"),
                        QuoteLine.of("fee", "Our fee", 2, new BigDecimal("1.51"), "EUR", "shop"),
                        QuoteLine.of("fee", "Our fee", 2, new BigDecimal("1.50"), "USD", "shop"),
                        QuoteLine.of("fee", "Our fee", 2, new BigDecimal("1.50"), "EUR", "list")))
                .doesNotContain(line);
        assertThat(line.amount()).isEqualByComparingTo("3.00");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(6)).toPlainString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTotalIsExactlyTheSumOfItsLinesAndOfTheFormula(long seed) {
        Random random = new Random(seed);
        String setup = amount(random);
        String annual = amount(random);
        int years = 1 + random.nextInt(10);

        Quote quote = ca("CA_SETUP=" + setup, "CA_ANNUAL=" + annual).registration(years);

        BigDecimal lines = quote.lines().stream().map(QuoteLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(quote.exactTotals().get(0).amount()).isEqualByComparingTo(lines);
        assertThat(quote.exactTotals().get(0).amount())
                .isEqualByComparingTo(
                        new BigDecimal(setup).add(new BigDecimal(annual).multiply(BigDecimal.valueOf(years))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutRelationsOfATermALongerTermNeverCostsLess(long seed) {
        Random random = new Random(seed);
        ClassPrices prices = ca("CA_SETUP=" + amount(random), "CA_ANNUAL=" + amount(random));

        for (int years = 1; years < 10; years++) {
            assertThat(prices.registration(years + 1).total().amount())
                    .isGreaterThanOrEqualTo(prices.registration(years).total().amount());
            assertThat(prices.renewal(years + 1).total().amount())
                    .isGreaterThanOrEqualTo(prices.renewal(years).total().amount());
            assertThat(prices.registration(years).total().amount())
                    .isGreaterThanOrEqualTo(prices.renewal(years).total().amount());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aConversionIsAtMostHalfAUnitAwayFromTheExactSum(long seed) {
        Random random = new Random(seed);
        String currency = List.of("EUR", "USD", "GBP", "JPY", "TND").get(random.nextInt(5));
        String rate = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4).toPlainString();
        ExchangeRates rates = ExchangeRates.of(List.of(rate("CHF", currency, rate, 1)));
        Quote quote = ca("CA_SETUP=" + amount(random), "CA_ANNUAL=" + amount(random), "CA_CURRENCY=CHF")
                .registration(1 + random.nextInt(10));

        Money converted = quote.convert(rates, currency);

        BigDecimal exact = quote.exactTotals().get(0).amount().multiply(new BigDecimal(rate));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-converted.amount().scale());
        assertThat(converted.amount().subtract(exact).abs().multiply(BigDecimal.valueOf(2)))
                .isLessThanOrEqualTo(unit);
        assertThat(converted.amount().scale()).isEqualTo(currency.equals("JPY") ? 0 : currency.equals("TND") ? 3 : 2);
    }
}
