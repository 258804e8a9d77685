package dev.ispapi.tld.price;

import static dev.ispapi.tld.price.Relations.ca;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPricesTest {

    private static final ClassPrices CA = ca(
            "CA_SETUP=2.50",
            "CA_ANNUAL=10.89",
            "CA_SETUP5=0.00",
            "CA_ANNUAL5=49.95",
            "CA_ANNUAL3=30.00",
            "CA_SETUP4=1.00",
            "CA_TRANSFER=11.00",
            "CA_TRANSFER2=20.00",
            "CA_RESTORE=80.00",
            "CA_TRADE=5.00",
            "CA_CURRENCY=USD");

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    @Test
    void aRegistrationCostsSetupAndTermTimesAnnualFaq29() {
        Quote quote = CA.registration(2);

        assertThat(quote.lines())
                .containsExactly(
                        QuoteLine.of("setup", "Setup", 1, new BigDecimal("2.50"), "USD", "PRICE_CLASS_DOMAIN_CA_SETUP"),
                        QuoteLine.of(
                                "annual",
                                "Annual price",
                                2,
                                new BigDecimal("10.89"),
                                "USD",
                                "PRICE_CLASS_DOMAIN_CA_ANNUAL"));
        assertThat(quote.total()).isEqualTo(usd("24.28"));
        assertThat(quote.order()).isEqualTo(OrderType.REGISTER);
        assertThat(quote.owner()).isEqualTo("CA");
        assertThat(quote.term()).contains(Period.years(2));
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"1, 13.39", "2, 24.28", "3, 35.17", "4, 46.06", "5, 49.95", "6, 67.84", "10, 111.40"})
    void aTermWithBothRelationsOfItsOwnCostsTheirSumFaq29(int years, String total) {
        assertThat(CA.registration(years).total()).isEqualTo(usd(total));
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"1, 10.89", "2, 21.78", "3, 30.00", "4, 43.56", "5, 49.95", "6, 65.34"})
    void aRenewalCostsTheAnnualOfItsTermElseTermTimesAnnualFaq29(int years, String total) {
        assertThat(CA.renewal(years).total()).isEqualTo(usd(total));
    }

    @Test
    void aTransferCostsTheRelationOfItsTermElseThePlainOne() {
        assertThat(CA.transfer(0).total()).isEqualTo(usd("11.00"));
        assertThat(CA.transfer(1).total()).isEqualTo(usd("11.00"));
        assertThat(CA.transfer(2).total()).isEqualTo(usd("20.00"));
        assertThat(CA.transfer(3).total()).isEqualTo(usd("11.00"));
        assertThat(CA.transfer(Period.months(2)).total())
                .as("the relation is of years")
                .isEqualTo(usd("11.00"));
    }

    @Test
    void takesADisabledTransferPriceOfATermForNone() {
        ClassPrices prices = PriceList.of(
                        List.of(
                                Relations.relation("CA_TRANSFER", "11.00", false),
                                Relations.relation("CA_TRANSFER2", "20.00", true)),
                        "EUR")
                .of("CA")
                .orElseThrow();

        assertThat(prices.transfer(2).total()).isEqualTo(Money.of("11.00", "EUR"));
    }

    @Test
    void aRestoreAndATradeHaveNoTermFaq2() {
        assertThat(CA.restore().total()).isEqualTo(usd("80.00"));
        assertThat(CA.trade().total()).isEqualTo(usd("5.00"));
        assertThat(CA.restore().term()).isEmpty();
        assertThat(CA.quote(OrderType.RESTORE, Period.years(3))).isEqualTo(CA.restore());
    }

    @Test
    void knowsTheTermsThatHaveRelationsOfTheirOwn() {
        assertThat(CA.statedTerms()).containsExactly(2, 3, 4, 5);
        assertThat(CA.stated(PriceKind.ANNUAL, 5)).contains(new BigDecimal("49.95"));
        assertThat(CA.stated(PriceKind.ANNUAL, 4)).isEmpty();
        assertThat(CA.stated(PriceKind.SETUP)).contains(new BigDecimal("2.50"));
        assertThat(CA.stated(PriceKind.APPLICATION)).isEmpty();
    }

    @Test
    void takesATransferThatAddsNoTermForNoTerm() {
        ClassPrices prices = ca("CA_TRANSFER0=5.00", "CA_TRANSFER2=20.00");

        assertThat(prices.statedTerms()).containsExactly(2);
        assertThat(prices.transfer(0).total()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void aTermOfMonthsNeedsAMonthlyPrice() {
        ClassPrices prices = ca("CA_SETUP=1.00", "CA_ANNUAL=12.00", "CA_ANNUAL3=30.00", "CA_MONTHLY=1.10");

        assertThat(prices.registration(Period.months(3)).total()).isEqualTo(Money.of("4.30", "EUR"));
        assertThat(prices.renewal(Period.months(3)).total()).isEqualTo(Money.of("3.30", "EUR"));
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> CA.renewal(Period.months(1)))
                .withMessage("no price for CA: the relation PRICE_CLASS_DOMAIN_CA_MONTHLY is missing");
    }

    @Test
    void aTermOfMonthsNeverTakesThePricesOfAsManyYears() {
        ClassPrices prices = ca("CA_SETUP=1.00", "CA_SETUP3=0.00", "CA_ANNUAL3=30.00", "CA_MONTHLY=1.10");

        assertThat(prices.registration(Period.months(3)).total()).isEqualTo(Money.of("4.30", "EUR"));
        assertThat(prices.registration(Period.years(3)).total()).isEqualTo(Money.of("30.00", "EUR"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "REGISTER, PRICE_CLASS_DOMAIN_CA_ANNUAL",
        "RENEW, PRICE_CLASS_DOMAIN_CA_ANNUAL",
        "TRANSFER, PRICE_CLASS_DOMAIN_CA_TRANSFER",
        "RESTORE, PRICE_CLASS_DOMAIN_CA_RESTORE",
        "TRADE, PRICE_CLASS_DOMAIN_CA_TRADE",
    })
    void whatHasNoPriceGivesNoQuoteButTheNameOfTheMissingRelation(OrderType order, String relation) {
        ClassPrices prices = ca("CA_APPLICATION=1.00");

        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> prices.quote(order, Period.years(1)))
                .withMessage("no price for CA: the relation " + relation + " is missing")
                .satisfies(e -> assertThat(e.relation()).contains(relation));
    }

    @Test
    void aSetupThatIsNotStatedIsZeroAndTheQuoteSaysSo() {
        Quote quote = ca("CA_ANNUAL=11", "CA_CURRENCY=USD").registration(2);

        assertThat(quote.total()).isEqualTo(usd("22.00"));
        assertThat(quote.lines().get(0))
                .isEqualTo(QuoteLine.of(
                        "setup", "Setup, not stated", 1, BigDecimal.ZERO, "USD", "PRICE_CLASS_DOMAIN_CA_SETUP"));
        assertThat(quote.notes())
                .containsExactly(QuoteNote.of(
                        QuoteNote.Kind.SETUP_NOT_STATED,
                        "No setup price is stated (PRICE_CLASS_DOMAIN_CA_SETUP is missing), so it counts as 0."));
        assertThat(ca("CA_SETUP=0", "CA_ANNUAL=11").registration(1).notes()).isEmpty();
    }

    @Test
    void aSetupThatIsDisabledOrBrokenIsNotZero() {
        ClassPrices disabled = PriceList.of(
                        List.of(
                                Relations.relation("CA_SETUP", "1.00", true),
                                Relations.relation("CA_ANNUAL", "10.00", false)),
                        "EUR")
                .of("CA")
                .orElseThrow();

        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> disabled.registration(1))
                .withMessage("no price for CA: the relation PRICE_CLASS_DOMAIN_CA_SETUP is disabled");
        assertThatExceptionOfType(BrokenPriceException.class)
                .isThrownBy(() -> ca("CA_SETUP=free", "CA_ANNUAL=10.00").registration(1));
    }

    @Test
    void saysWhyATermPricesARenewalAndNoRegistration() {
        Quote registration = CA.registration(3);

        assertThat(registration.total()).isEqualTo(usd("35.17"));
        assertThat(registration.notes())
                .extracting(QuoteNote::toString)
                .containsExactly(
                        "PRICE_CLASS_DOMAIN_CA_ANNUAL3 prices a renewal for 3Y as a whole. It prices a registration"
                                + " only together with PRICE_CLASS_DOMAIN_CA_SETUP3, which is missing, so the registration"
                                + " is counted by the year.");
        assertThat(CA.registration(4).notes()).isEmpty();
        assertThat(CA.registration(5).notes()).isEmpty();
        assertThat(CA.renewal(3).notes()).isEmpty();
    }

    @Test
    void saysThatARenewalMayComeOnTopOfARestore() {
        assertThat(CA.restore().notes())
                .extracting(QuoteNote::kind, QuoteNote::text)
                .containsExactly(tuple(
                        QuoteNote.Kind.RENEWAL_MAY_BE_ADDED,
                        "A renewal may be charged on top of the restore: 10.89 USD for 1Y."));
        assertThat(ca("CA_RESTORE=80.00").restore().notes())
                .extracting(QuoteNote::toString)
                .containsExactly("A renewal may be charged on top of the restore; its price is not known.");
        assertThat(ca("CA_RESTORE=80.00", "CA_ANNUAL=x").restore().notes())
                .extracting(QuoteNote::toString)
                .containsExactly("A renewal may be charged on top of the restore; its price is not known.");
        assertThat(CA.trade().notes()).isEmpty();
    }

    @Test
    void saysThatAnOrderCostsNothing() {
        assertThat(ca("CA_TRANSFER=0.00").transfer(1).notes())
                .extracting(QuoteNote::kind, QuoteNote::text)
                .containsExactly(tuple(
                        QuoteNote.Kind.ZERO_PRICE,
                        "The total is 0: that is what the price relations say. Make sure that the order is really free"
                                + " before selling it."));
        assertThat(ca("CA_TRANSFER=0.01").transfer(1).notes()).isEmpty();
    }

    @Test
    void aDisabledRelationDoesNotCount() {
        ClassPrices prices = PriceList.of(
                        List.of(
                                Relations.relation("CA_SETUP", "1.00", false),
                                Relations.relation("CA_ANNUAL", "10.00", false),
                                Relations.relation("CA_SETUP2", "0.00", false),
                                Relations.relation("CA_ANNUAL2", "15.00", true),
                                Relations.relation("CA_RESTORE", "no number", true),
                                Relations.relation("CA_CURRENCY", "USD", true)),
                        "EUR")
                .of("CA")
                .orElseThrow();

        assertThat(prices.registration(2).total()).isEqualTo(Money.of("21.00", "EUR"));
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(prices::restore)
                .withMessage("no price for CA: the relation PRICE_CLASS_DOMAIN_CA_RESTORE is disabled");
    }

    @Test
    void aPriceOfZeroIsAPrice() {
        assertThat(ca("CA_TRANSFER=0").transfer(1).total()).isEqualTo(Money.of("0.00", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void refusesATermOfLessThanAYear(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CA.registration(years))
                .withMessage(
                        "expected a term of years or months, such as 1Y or 1M, of 1 or more, found " + years + "Y");
        assertThatIllegalArgumentException().isThrownBy(() -> CA.renewal(years));
    }

    @Test
    void refusesATermThatIsNotForSale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CA.registration(Period.days(365)))
                .withMessage("expected a term of years or months, such as 1Y or 1M, of 1 or more, found 365d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CA.transfer(-1))
                .withMessage("expected a term of years or months, such as 1Y or 1M, of 0 or more, found -1Y");
    }
}
