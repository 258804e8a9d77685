package dev.ispapi.tld.price;

import static dev.ispapi.tld.price.Relations.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonePricesTest {

    private static final ZoneFacts CA = new ZoneFacts(
            "ca",
            "CA",
            Map.of(
                    OrderType.REGISTER, OfferedTerms.of(Period.years(1), Period.years(2)),
                    OrderType.RENEW, OfferedTerms.of(Period.years(1)),
                    OrderType.TRANSFER, OfferedTerms.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private static final ZonePrices PRICES = prices(
                    "CA_SETUP=1.00",
                    "CA_ANNUAL=10.00",
                    "CA_RESTORE=80.00",
                    "ME_SETUP=0.00",
                    "ME_ANNUAL=20.00",
                    "ME_TRANSFER=20.00",
                    "COUK_ANNUAL=4.00",
                    "PREMIUM_ME_E_ANNUAL=150.00",
                    "PREMIUM_ME_E_TRANSFER=140.00",
                    "PREMIUM_ME_E_CURRENCY=USD",
                    "PRICE_CLASS_X_PROXY_SETUP=0.50",
                    "PRICE_CLASS_X_PROXY_ANNUAL=2.00")
            .with(Zones.of(
                    List.of(CA, ZoneFacts.of("me", "ME"), ZoneFacts.of("uk", "UK"), ZoneFacts.of("co.uk", "COUK"))));

    private static DomainAvailability.Builder check(String domain, int code, String description) {
        return DomainAvailability.builder()
                .domain(DomainName.of(domain))
                .code(code)
                .description(description);
    }

    private static DomainAvailability.Builder premium(String domain) {
        return check(domain, 211, "Premium Domain name available [PREMIUM]").premiumChannel("ME");
    }

    @Test
    void quotesByTheClassOfTheZone() {
        Quote quote = PRICES.quote("EXAMPLE.ca", OrderType.REGISTER, 2);

        assertThat(quote.total()).isEqualTo(Money.of("21.00", "EUR"));
        assertThat(quote.domain()).contains("example.ca");
        assertThat(quote.premiumClass()).isEmpty();
        assertThat(PRICES.quote("example.co.uk", OrderType.RENEW, 2).owner()).isEqualTo("COUK");
        assertThat(PRICES.quote("example.ca", OrderType.RESTORE, 1).total()).isEqualTo(Money.of("80.00", "EUR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        REGISTER | 3 | .ca: a registration for 3Y is not offered; offered: 1Y, 2Y
        RENEW    | 2 | .ca: a renewal for 2Y is not offered; offered: 1Y
        TRANSFER | 1 | .ca: a transfer for 1Y is not offered; none is
        """)
    void refusesATermThatTheZoneDoesNotOffer(OrderType order, int years, String message) {
        assertThatExceptionOfType(TermNotOfferedException.class)
                .isThrownBy(() -> PRICES.quote("example.ca", order, years))
                .withMessage(message)
                .satisfies(e -> assertThat(e.offered())
                        .isEqualTo(CA.terms(order).orElseThrow().periods()));
    }

    @Test
    void refusesNothingWhereTheTermsAreNotKnown() {
        assertThat(PRICES.quote("example.me", OrderType.REGISTER, 7).total()).isEqualTo(Money.of("140.00", "EUR"));
    }

    @Test
    void namesTheMissingRelationOfAZoneWithoutPricesFaq17() {
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote("example.uk", OrderType.RENEW, 1))
                .withMessage("no price for UK: the relation PRICE_CLASS_DOMAIN_UK_ANNUAL is missing")
                .satisfies(e -> assertThat(e.relation()).contains("PRICE_CLASS_DOMAIN_UK_ANNUAL"));
    }

    @Test
    void saysThatAZoneIsNotKnown() {
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote("example.zz", OrderType.RENEW, 1))
                .withMessage("no price for example.zz: its zone is not known, and so no TLD class to look up")
                .satisfies(e -> assertThat(e.relation()).isEmpty());
    }

    @Test
    void addsTheLinesOfAddOnsFaq3() {
        Quote quote = PRICES.quote("example.ca", OrderType.REGISTER, Period.years(2), List.of("PROXY"));

        assertThat(quote.lines().stream().map(QuoteLine::key))
                .containsExactly("setup", "annual", "addon.setup", "addon.annual");
        assertThat(quote.total()).isEqualTo(Money.of("25.50", "EUR"));
        assertThat(PRICES.quote("example.ca", OrderType.RENEW, Period.years(1), List.of("PROXY"))
                        .total())
                .isEqualTo(Money.of("12.00", "EUR"));
    }

    @Test
    void anAddOnOfATransferCostsItsSetupToo() {
        Quote quote = PRICES.quote("example.me", OrderType.TRANSFER, Period.years(1), List.of("PROXY"));

        assertThat(quote.lines().stream().map(line -> line.key() + " " + line.amount()))
                .containsExactly("transfer 20.00", "addon.setup 0.50", "addon.annual 2.00");
        assertThat(quote.total()).isEqualTo(Money.of("22.50", "EUR"));
    }

    @Test
    void anAddOnNeedsATerm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.quote("example.me", OrderType.TRANSFER, Period.years(0), List.of("PROXY")))
                .withMessage(
                        "an add-on is ordered for a year or more, but this transfer adds no term (0Y); quote it for"
                                + " 1Y");
    }

    @Test
    void checksTheTermOfAPremiumName() {
        DomainAvailability name = check("example.ca", 211, "Premium Domain name available [PREMIUM]")
                .premiumChannel("CA")
                .premiumClass("PREMIUM_ME_E")
                .price(Money.of("999.99", "USD"))
                .build();

        assertThat(PRICES.quote(name, OrderType.REGISTER, 2).total()).isEqualTo(Money.of("1149.99", "USD"));
        assertThatExceptionOfType(TermNotOfferedException.class)
                .isThrownBy(() -> PRICES.quote(name, OrderType.REGISTER, 3))
                .withMessage(".ca: a registration for 3Y is not offered; offered: 1Y, 2Y");
        assertThatExceptionOfType(TermNotOfferedException.class)
                .isThrownBy(() -> PRICES.quote(name, OrderType.RENEW, 2));
    }

    private static ZonePrices withTerms(OfferedTerms terms) {
        ZoneFacts me = new ZoneFacts(
                "me",
                "ME",
                Map.of(OrderType.REGISTER, terms),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return prices("ME_SETUP=0.00", "ME_ANNUAL=20.00").with(Zones.of(List.of(me)));
    }

    @Test
    void termsThatAreNotCertainRefuseNothingButAreNoted() {
        ZonePrices prices = withTerms(new OfferedTerms(
                List.of(Period.years(1), Period.years(2)),
                false,
                Optional.of(LocalizedText.literal("wiki, page of 2013-01-02")),
                Optional.empty()));

        assertThat(prices.quote("example.me", OrderType.REGISTER, 3).total()).isEqualTo(Money.of("60.00", "EUR"));
        assertThat(prices.quote("example.me", OrderType.REGISTER, 3).notes())
                .containsExactly(QuoteNote.of(
                        QuoteNote.Kind.TERM_NOT_CONFIRMED,
                        "3Y is not among the terms that are known (1Y, 2Y), but these are not certain: wiki, page of"
                                + " 2013-01-02. The order may be refused."));
        assertThat(prices.quote("example.me", OrderType.REGISTER, 2).notes())
                .containsExactly(QuoteNote.of(
                        QuoteNote.Kind.SOURCE_OF_TERMS, "Terms offered: 1Y, 2Y (wiki, page of 2013-01-02)."));
    }

    @Test
    void aPremiumQuoteTellsTheTermsTooAndIsNotSureOfUncertainOnes() {
        ZonePrices prices = withTerms(new OfferedTerms(
                List.of(Period.years(1)), false, Optional.of(LocalizedText.literal("the wiki")), Optional.empty()));
        DomainAvailability name = premium("example.me")
                .premiumClass("PREMIUM_ME_E")
                .price(Money.of("9.00", "EUR"))
                .build();

        assertThat(prices.quote(name, OrderType.REGISTER, 1).notes())
                .extracting(QuoteNote::kind)
                .containsExactly(QuoteNote.Kind.SOURCE_OF_TERMS);
    }

    @Test
    void refusesATermWithTheSourceThatSaysSo() {
        ZonePrices prices = withTerms(new OfferedTerms(
                List.of(Period.years(1)),
                true,
                Optional.of(LocalizedText.literal("wiki, 2024-01-02")),
                Optional.empty()));

        assertThatExceptionOfType(TermNotOfferedException.class)
                .isThrownBy(() -> prices.quote("example.me", OrderType.REGISTER, 2))
                .withMessage(".me: a registration for 2Y is not offered; offered: 1Y (wiki, 2024-01-02)");
    }

    @Test
    void refusesATermBeyondTheLimitAlsoWhereTermsAreNotCertain() {
        ZonePrices prices = withTerms(new OfferedTerms(
                List.of(Period.years(1)),
                false,
                Optional.of(LocalizedText.literal("the frame")),
                Optional.of(Period.years(10))));

        assertThat(prices.quote("example.me", OrderType.REGISTER, 10).total()).isEqualTo(Money.of("200.00", "EUR"));
        assertThatExceptionOfType(TermNotOfferedException.class)
                .isThrownBy(() -> prices.quote("example.me", OrderType.REGISTER, 11))
                .withMessage(".me: a registration for 11Y is not offered; offered: 1Y (the frame)");
        OfferedTerms terms = new OfferedTerms(List.of(), false, Optional.empty(), Optional.of(Period.years(10)));
        assertThat(terms.refuses(Period.months(120))).isFalse();
        assertThat(terms.refuses(Period.months(121))).isTrue();
        assertThat(terms.refuses(Period.days(9999))).as("no term").isFalse();
    }

    @Test
    void takesNoTermForZeroInAnyUnit() {
        assertThat(OfferedTerms.of(Period.years(0)).contains(Period.months(0))).isTrue();
        assertThat(OfferedTerms.of(Period.years(1)).contains(Period.months(1))).isFalse();
        assertThat(OfferedTerms.of(Period.years(0)).contains(Period.years(1))).isFalse();
    }

    @Test
    void namesTheMissingRelationOfAnAddOn() {
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote("example.ca", OrderType.RENEW, Period.years(1), List.of("WHOISTRUSTEE")))
                .withMessage("no price for WHOISTRUSTEE: the relation PRICE_CLASS_*_WHOISTRUSTEE_ANNUAL is missing");
    }

    @Test
    void addOnsAreNotOrderedWithARestore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.quote("example.ca", OrderType.RESTORE, Period.years(1), List.of("PROXY")))
                .withMessage("add-ons are not ordered with a restore");
    }

    @Test
    void aPremiumNameIsQuotedAtItsOwnPriceInItsOwnCurrencyFaq54() {
        DomainAvailability name = premium("example.me")
                .premiumClass("PREMIUM_ME_E")
                .price(Money.of("999.99", "USD"))
                .build();

        Quote quote = PRICES.quote(name, OrderType.REGISTER, 1);

        assertThat(quote.total()).isEqualTo(Money.of("999.99", "USD"));
        assertThat(quote.lines().get(0).key()).isEqualTo("premium");
        assertThat(quote.premiumClass()).contains("PREMIUM_ME_E");
        assertThat(quote.domain()).contains("example.me");
    }

    @Test
    void furtherYearsOfAPremiumNameCostTheAnnualPriceOfItsClass() {
        DomainAvailability name = premium("example.me")
                .premiumClass("PREMIUM_ME_E")
                .price(Money.of("999.99", "USD"))
                .build();

        assertThat(PRICES.quote(name, OrderType.REGISTER, 3).total()).isEqualTo(Money.of("1299.99", "USD"));
    }

    @Test
    void furtherYearsOfAPremiumNameAreNeverQuotedAtTheOrdinaryPrice() {
        DomainAvailability name = premium("example.me")
                .premiumClass("PREMIUM_DONUTS_Price Category A")
                .price(Money.of("999.99", "USD"))
                .build();

        assertThat(PRICES.quote(name, OrderType.REGISTER, 1).premiumClass())
                .contains("PREMIUM_DONUTS_Price Category A");
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote(name, OrderType.REGISTER, 2))
                .withMessage("no price for PREMIUM_DONUTS_PRICE CATEGORY A: the relation"
                        + " PRICE_CLASS_DOMAIN_PREMIUM_DONUTS_PRICE CATEGORY A_ANNUAL is missing");
    }

    @Test
    void aTransferOfAPremiumNameCostsThePriceOfItsClassAndNamesItFaq39() {
        DomainAvailability taken = check("example.me", 211, "Domain name not available")
                .premiumClass("premium_me_e")
                .build();

        Quote quote = PRICES.quote(taken, OrderType.TRANSFER, 1);

        assertThat(quote.total()).isEqualTo(Money.of("140.00", "USD"));
        assertThat(quote.premiumClass()).contains("premium_me_e");
    }

    @Test
    void aRestoreOfAPremiumNameTellsThatARenewalMayBeAddedAtThePriceOfItsClass() {
        ZonePrices prices = prices("PREMIUM_ME_E_RESTORE=80.00", "PREMIUM_ME_E_ANNUAL=150.00", "ME_ANNUAL=20.00")
                .with(Zones.of(List.of(ZoneFacts.of("me", "ME"))));
        DomainAvailability taken = check("example.me", 211, "Domain name not available")
                .premiumClass("PREMIUM_ME_E")
                .build();

        assertThat(prices.quote(taken, OrderType.RESTORE, 1).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.kind()).isEqualTo(QuoteNote.Kind.RENEWAL_MAY_BE_ADDED))
                .satisfies(note -> assertThat(note.text()).contains("150.00 EUR"));
    }

    @Test
    void aTransferOfAPremiumNameWithoutAPriceIsNotQuotedAtTheOrdinaryPriceFaq39() {
        DomainAvailability taken = check("example.me", 211, "Domain name not available")
                .premiumClass("PREMIUM_DONUTS_BBB+")
                .build();

        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote(taken, OrderType.TRANSFER, 1))
                .satisfies(e -> assertThat(e.relation()).contains("PRICE_CLASS_DOMAIN_PREMIUM_DONUTS_BBB+_TRANSFER"));
    }

    @Test
    void aPremiumNameWithoutPriceOrClassHasNoQuote() {
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote(premium("example.me").build(), OrderType.REGISTER, 1))
                .withMessage(
                        "no price for example.me: it is a premium name, and the answer to CheckDomains has no PRICE"
                                + " and CURRENCY for it");
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> PRICES.quote(premium("example.me").build(), OrderType.RENEW, 1))
                .withMessage(
                        "no price for example.me: it is a premium name, and the answer to CheckDomains has no CLASS"
                                + " for it");
    }

    @Test
    void anOrdinaryNameIsQuotedAtTheOrdinaryPrice() {
        assertThat(PRICES.quote(check("example.me", 210, "Available").build(), OrderType.REGISTER, 1)
                        .total())
                .isEqualTo(Money.of("20.00", "EUR"));
    }

    @Test
    void aNameThatIsNotAvailableIsNotRegistered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRICES.quote(
                        check("example.me", 211, "Domain name not available").build(), OrderType.REGISTER, 1))
                .withMessage("example.me can't be registered: 211 Domain name not available");
    }

    @Test
    void refusesTwoZonesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Zones.of(List.of(ZoneFacts.of("ca", "CA"), ZoneFacts.of("ca", "CB"))))
                .withMessage("two zones share a name or class: ca and ca");
    }

    @Test
    void aTradeHasNoTermThatItsZoneCouldRefuse() {
        ZoneFacts it = new ZoneFacts(
                "it",
                "IT",
                Map.of(OrderType.TRADE, OfferedTerms.of(Period.years(1))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        ZonePrices prices = prices("IT_TRADE=7.00").with(Zones.of(List.of(it)));

        assertThat(prices.quote("example.it", OrderType.TRADE, 5).total()).isEqualTo(Money.of("7.00", "EUR"));
    }

    @Test
    void findsAZoneHoweverItsNameIsWritten() {
        Zones zones = Zones.of(List.of(ZoneFacts.of("CO.UK", "couk")));

        assertThat(zones.ofDomain("Example.co.uk")).map(ZoneFacts::tldClass).hasValue("couk");
        assertThat(zones.ofClass("CoUk")).map(ZoneFacts::zone).hasValue("CO.UK");
    }
}
