package dev.ispapi.tld.price;

import static dev.ispapi.tld.price.Relations.prices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ispapi.user.Relation;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.StatusUserClass;
import dev.ispapi.user.UserStatus;
import dev.ispapi.value.Money;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseLimits;
import dev.ispapi.wire.ResponseParser;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceListTest {

    @Test
    void readsAnAccountWithItsCurrency() {
        UserStatus account = StatusUser.builder()
                .relations(true)
                .build()
                .decode(Response.builder(200, "")
                        .property("USER", "test.user")
                        .property("ACCOUNTCURRENCY", "EUR")
                        .property(
                                "RELATIONTYPE",
                                "PRICE_CLASS_DOMAIN_CA_SETUP",
                                "PRICE_CLASS_DOMAIN_CA_ANNUAL",
                                "PRICE_CLASS_DOMAIN_COUK_ANNUAL",
                                "PRICE_CLASS_DOMAIN_COUK_CURRENCY")
                        .property("RELATIONVALUE", "0.00", "12.50", "4.10", "GBP")
                        .build());

        PriceList prices = PriceList.from(account);

        assertThat(prices.classes()).containsExactly("CA", "COUK");
        assertThat(prices.accountCurrency()).contains("EUR");
        assertThat(prices.of("ca").orElseThrow().registration(2).total()).isEqualTo(Money.of("25.00", "EUR"));
        assertThat(prices.of("COUK").orElseThrow().renewal(1).total()).isEqualTo(Money.of("4.10", "GBP"));
        assertThat(prices.of("COM")).isEmpty();
        assertThat(prices.problems()).isEmpty();
    }

    @Test
    void readsAUserClassWhoseListIsCutInTheMiddle() {
        String text = """
                [RESPONSE]
                CODE = 200
                DESCRIPTION = Command completed successfully
                PROPERTY[RELATIONTYPE][0] = DNSZONE_EXTERNAL_RRS_INCLUDED
                PROPERTY[RELATIONTYPE][1] = PRICE_CLASS_DNSZONE_EXTERNAL_ANNUAL
                PROPERTY[RELATIONTYPE][2] = PRICE_CLASS_DOMAIN_CA_ANNUAL
                PROPERTY[RELATIONTYPE][3] = PRICE_CLASS_DOMAIN_CA_SETUP
                ...
                PROPERTY[RELATIONVALUE][0] = 10
                PROPERTY[RELATIONVALUE][1] = 0.30
                PROPERTY[RELATIONVALUE][2] = 12.50
                ...
                EOF
                """;

        PriceList prices = PriceList.from(
                StatusUserClass.builder()
                        .userClass("MYCLASS")
                        .build()
                        .decode(new ResponseParser(ResponseLimits.defaults()).parse(text)),
                "USD");

        assertThat(prices.of("CA").orElseThrow().renewal(1).total()).isEqualTo(Money.of("12.50", "USD"));
        assertThat(prices.products().keySet()).containsExactly("DNSZONE_EXTERNAL");
        assertThat(prices.problems())
                .containsExactly(new PriceProblem(
                        "PRICE_CLASS_DOMAIN_CA_SETUP", "expected an amount such as 12.50, found nothing"));
    }

    @Test
    void readsNamesInAnyCaseWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            PriceList prices = prices("price_class_domain_info_annual=9.00", "price_class_domain_info_currency=inr");

            assertThat(prices.of("info").orElseThrow().renewal(1).total()).isEqualTo(Money.of("9.00", "INR"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsSpecialPricesApartAndOutOfEveryOrdinaryQuote() {
        PriceList prices = prices(
                "SHOP_SETUP=0.00",
                "SHOP_ANNUAL=30.00",
                "SHOP_SETUP_PROMO=0.00",
                "SHOP_ANNUAL_PROMO=1.00",
                "SHOP_PROMO_TRANSFER=2.00",
                "SHOP_SCALE_ANNUAL=3.00",
                "SHOP_GOLIVE_SETUP=4.00",
                "SHOP_EARLYACCESS1_SETUP=5000.00",
                "SHOP_SUNRISE_APPLICATION=6.00",
                "SHOP_DPMLZONE_ANNUAL=7.00",
                "DPMLPUB_ANNUAL=8.00",
                "PREMIUM_SHOP_A_ANNUAL=900.00",
                "PREMIUM_SHOP_A_CURRENCY=USD");

        assertThat(prices.classes()).containsExactly("SHOP");
        assertThat(prices.of("SHOP").orElseThrow().registration(1).total()).isEqualTo(Money.of("30.00", "EUR"));
        assertThatExceptionOfType(NoPriceException.class)
                .isThrownBy(() -> prices.of("SHOP").orElseThrow().transfer(1));
        assertThat(prices.promotions().stream().map(SpecialPrice::relation))
                .containsExactly(
                        "PRICE_CLASS_DOMAIN_SHOP_SETUP_PROMO",
                        "PRICE_CLASS_DOMAIN_SHOP_ANNUAL_PROMO",
                        "PRICE_CLASS_DOMAIN_SHOP_PROMO_TRANSFER");
        assertThat(prices.scales().stream().map(SpecialPrice::amount)).containsExactly(new BigDecimal("3.00"));
        assertThat(prices.launchPhases().stream().map(SpecialPrice::label))
                .containsExactly("GOLIVE", "EARLYACCESS1", "SUNRISE");
        assertThat(prices.blocks().stream().map(SpecialPrice::tldClass)).containsExactly("SHOP_DPMLZONE", "DPMLPUB");
        assertThat(prices.premiumClasses().keySet()).containsExactly("PREMIUM_SHOP_A");
        assertThat(prices.premiumClasses().get("PREMIUM_SHOP_A").renewal(1).total())
                .isEqualTo(Money.of("900.00", "USD"));
    }

    @Test
    void aPromotionAloneIsNoPriceOfItsClassFaq61() {
        PriceList prices = prices("ICU_ANNUAL_PROMO=0.99", "ICU_SETUP_PROMO=0.00");

        assertThat(prices.of("ICU")).isEmpty();
        assertThat(prices.promotions()).hasSize(2);
    }

    @Test
    void specialPricesSayWhenTheyCount() {
        PriceList prices = prices(
                "EU_SCALE_SETUP1=1.50",
                "EU_CURRENCY=USD",
                "DOMAIN_EU_SCALE_MINDATE=2011-08-31 00:00:00",
                "DOMAIN_EU_SCALE_MAXDATE=2011-09-30 23:59:59",
                "COM_ANNUAL_PROMO=5.00",
                "DOMAIN_COM_PROMO_MINDATE=2011-08-31",
                "DOMAIN_COM_PROMO_MAXDATE=soon");

        assertThat(prices.scales())
                .containsExactly(new SpecialPrice(
                        SpecialPrice.Type.SCALE,
                        "EU",
                        "SCALE",
                        PriceKind.SETUP,
                        OptionalInt.of(1),
                        new BigDecimal("1.50"),
                        Optional.of("USD"),
                        Optional.of(Instant.parse("2011-08-31T00:00:00Z")),
                        Optional.of(Instant.parse("2011-09-30T23:59:59Z")),
                        "PRICE_CLASS_DOMAIN_EU_SCALE_SETUP1"));
        assertThat(prices.promotions().get(0).currency()).contains("EUR");
        assertThat(prices.promotions().get(0).from()).contains(Instant.parse("2011-08-31T00:00:00Z"));
        assertThat(prices.promotions().get(0).until()).isEmpty();
    }

    @Test
    void aDisabledDateLimitsNoSpecialPrice() {
        List<Relation> relations =
                new ArrayList<>(Relations.of("COM_ANNUAL_PROMO=5.00", "DOMAIN_COM_PROMO_MINDATE=2011-08-31"));
        relations.add(Relations.relation("DOMAIN_COM_PROMO_MAXDATE", "2011-09-30", true));

        SpecialPrice promotion = PriceList.of(relations, "EUR").promotions().get(0);

        assertThat(promotion.from()).contains(Instant.parse("2011-08-31T00:00:00Z"));
        assertThat(promotion.until()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,50", "-1.00", "+1.00", "1e3", "1.2.3", ".", "NaN", "0x10", "١٢"})
    void namesARelationWhoseValueIsNoAmount(String value) {
        PriceList prices = prices("CA_SETUP=0.00", "CA_ANNUAL=" + value, "CA_RESTORE=80.00", "DE_ANNUAL=5.00");

        assertThat(prices.problems())
                .containsExactly(new PriceProblem(
                        "PRICE_CLASS_DOMAIN_CA_ANNUAL", "expected an amount such as 12.50, found \"" + value + "\""));
        assertThatExceptionOfType(BrokenPriceException.class)
                .isThrownBy(() -> prices.of("CA").orElseThrow().registration(1))
                .withMessage("PRICE_CLASS_DOMAIN_CA_ANNUAL: expected an amount such as 12.50, found \"" + value + "\"")
                .satisfies(e -> assertThat(e.relation()).isEqualTo("PRICE_CLASS_DOMAIN_CA_ANNUAL"));
        assertThat(prices.of("CA").orElseThrow().restore().total()).isEqualTo(Money.of("80.00", "EUR"));
        assertThat(prices.of("DE").orElseThrow().renewal(1).total()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void namesTheRelationOfACurrencyThatIsNone() {
        PriceList prices = prices("CA_ANNUAL=1.00", "CA_CURRENCY=Euro", "DE_ANNUAL=5.00");

        assertThatExceptionOfType(BrokenPriceException.class)
                .isThrownBy(() -> prices.of("CA").orElseThrow().renewal(1))
                .withMessage("PRICE_CLASS_DOMAIN_CA_CURRENCY: expected a currency such as EUR, found \"Euro\"");
        assertThat(prices.problems().stream().map(PriceProblem::relation))
                .containsExactly("PRICE_CLASS_DOMAIN_CA_CURRENCY");
        assertThat(prices.of("DE").orElseThrow().currency()).isEqualTo("EUR");
    }

    @Test
    void namesTheRelationThatWouldGiveACurrencyWhereThereIsNone() {
        PriceList prices = PriceList.of(Relations.of("CA_ANNUAL=1.00", "DE_ANNUAL=5.00", "DE_CURRENCY=EUR"), "");

        assertThatExceptionOfType(BrokenPriceException.class)
                .isThrownBy(() -> prices.of("CA").orElseThrow().renewal(1))
                .withMessage(
                        "PRICE_CLASS_DOMAIN_CA_CURRENCY: is missing, and the account's currency is not known either");
        assertThat(prices.problems())
                .containsExactly(new PriceProblem(
                        "PRICE_CLASS_DOMAIN_CA_CURRENCY",
                        "is missing, and the account's currency is not known either"));
        assertThat(prices.of("DE").orElseThrow().renewal(1).total()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void refusesAnAccountCurrencyThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceList.of(List.of(), "EURO"))
                .withMessage("expected the account's currency, such as EUR, found \"EURO\"");
    }

    @Test
    void aRelationThatIsThereTwiceMustAgreeWithItself() {
        PriceList prices = prices("CA_ANNUAL=1.00", "CA_ANNUAL=1.00", "CA_RESTORE=5.00", "CA_RESTORE=6.00");

        assertThat(prices.of("CA").orElseThrow().renewal(1).total()).isEqualTo(Money.of("1.00", "EUR"));
        assertThatExceptionOfType(BrokenPriceException.class)
                .isThrownBy(() -> prices.of("CA").orElseThrow().restore())
                .withMessage("PRICE_CLASS_DOMAIN_CA_RESTORE: is there twice, with \"5.00\" and \"6.00\"");
    }

    @Test
    void anEnabledRelationWinsOverADisabledOneOfItsName() {
        for (boolean first : new boolean[] {true, false}) {
            PriceList prices = PriceList.of(
                    List.of(
                            Relations.relation("CA_ANNUAL", first ? "1.00" : "2.00", first),
                            Relations.relation("CA_ANNUAL", first ? "2.00" : "1.00", !first)),
                    "EUR");

            assertThat(prices.of("CA").orElseThrow().renewal(1).total()).isEqualTo(Money.of("2.00", "EUR"));
        }
    }

    @Test
    void anEnabledRelationWinsOverADisabledOneAlsoWithTheSameValue() {
        for (boolean first : new boolean[] {true, false}) {
            PriceList prices = PriceList.of(
                    List.of(
                            Relations.relation("CA_ANNUAL", "2.00", first),
                            Relations.relation("CA_ANNUAL", "2.00", !first)),
                    "EUR");

            assertThat(prices.of("CA").orElseThrow().renewal(1).total()).isEqualTo(Money.of("2.00", "EUR"));
        }
    }

    @Test
    void listsPriceRelationsThatItCantRead() {
        PriceList prices = prices("PREMIUM_TOP_*_ANNUAL_MARKUP_FIX=2.00", "CA_GRACE=1.00", "DOMAIN_X=1");

        assertThat(prices.unrecognized())
                .containsExactly("PRICE_CLASS_DOMAIN_PREMIUM_TOP_*_ANNUAL_MARKUP_FIX", "PRICE_CLASS_DOMAIN_CA_GRACE");
        assertThat(prices.classes()).isEmpty();
        assertThat(prices).hasToString("PriceList of 0 classes, 0 problems");
    }

    @Test
    void anAddOnIsFoundByItsIdFaq3() {
        PriceList prices = prices(
                "PRICE_CLASS_SOME_ADDON_WHOISTRUSTEE_SETUP=0.00",
                "PRICE_CLASS_SOME_ADDON_WHOISTRUSTEE_ANNUAL=2.00",
                "PRICE_CLASS_SOME_ADDON_WHOISTRUSTEE_CURRENCY=USD",
                "PRICE_CLASS_SOME_ADDON_WHOISTRUSTEELITE_ANNUAL=1.00",
                "TRUSTEE_ANNUAL=9.00",
                "PRICE_CLASS_A_PROXY_ANNUAL=1.00",
                "PRICE_CLASS_B_PROXY_ANNUAL=2.00");

        assertThat(prices.addOn("whoistrustee").orElseThrow().registration(2).total())
                .isEqualTo(Money.of("4.00", "USD"));
        assertThat(prices.addOn("A_PROXY").orElseThrow().name()).isEqualTo("A_PROXY");
        assertThat(prices.addOn("TRUSTEE").orElseThrow().name()).isEqualTo("TRUSTEE");
        assertThat(prices.addOn("EMAILFORWARD")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prices.addOn("PROXY"))
                .withMessage("\"PROXY\" is the end of several add-ons (A_PROXY, B_PROXY); name one of them");
    }

    @Test
    void linesOfAnAddOnSayThatTheyAreOfAnAddOnWhereverItsPriceStandsFaq3() {
        PriceList prices = prices("WHOISTRUSTEE_SETUP=0.00", "WHOISTRUSTEE_ANNUAL=2.00");

        assertThat(prices.addOn("WHOISTRUSTEE").orElseThrow().registration(2).lines())
                .extracting(QuoteLine::key, QuoteLine::description)
                .containsExactly(
                        tuple("addon.setup", "WHOISTRUSTEE: Setup"),
                        tuple("addon.annual", "WHOISTRUSTEE: Annual price"));
    }

    @Test
    void aSpecialPriceOfAPremiumClassIsInTheCurrencyOfThatClass() {
        PriceList prices =
                prices("PREMIUM_ME_E_ANNUAL=150.00", "PREMIUM_ME_E_CURRENCY=USD", "PREMIUM_ME_E_ANNUAL_PROMO=90.00");

        assertThat(prices.promotions())
                .extracting(SpecialPrice::tldClass, SpecialPrice::currency)
                .containsExactly(tuple("PREMIUM_ME_E", Optional.of("USD")));
    }

    @Test
    void twoRelationsForOneTermMustAgree() {
        PriceList prices = prices("CA_ANNUAL=5.00", "CA_ANNUAL2=10.00", "CA_ANNUAL02=11.00");

        assertThatExceptionOfType(BrokenPriceException.class)
                .isThrownBy(() -> prices.of("CA").orElseThrow().renewal(2))
                .satisfies(e -> assertThat(e.relation()).isEqualTo("PRICE_CLASS_DOMAIN_CA_ANNUAL2"));
        assertThat(prices.of("CA").orElseThrow().renewal(1).total()).isEqualTo(Money.of("5.00", "EUR"));
    }

    @Test
    void aDisabledCurrencyIsMissingWhereTheAccountHasNone() {
        List<Relation> relations = new ArrayList<>(Relations.of("CA_ANNUAL=1.00"));
        relations.add(Relations.relation("CA_CURRENCY", "EUR", true));

        assertThat(PriceList.of(relations, "").problems())
                .extracting(PriceProblem::relation)
                .containsExactly("PRICE_CLASS_DOMAIN_CA_CURRENCY");
        assertThat(PriceList.of(relations, "USD").of("CA").orElseThrow().currency())
                .isEqualTo("USD");
    }
}
