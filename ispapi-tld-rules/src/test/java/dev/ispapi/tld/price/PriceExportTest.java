package dev.ispapi.tld.price;

import static dev.ispapi.tld.price.Relations.prices;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceExportTest {

    private static final ZoneFacts CA = new ZoneFacts(
            "ca",
            "CA",
            Map.of(
                    OrderType.REGISTER, OfferedTerms.of(Period.years(2), Period.years(1)),
                    OrderType.RENEW, OfferedTerms.of(Period.years(1), Period.years(2)),
                    OrderType.TRANSFER, OfferedTerms.of(Period.years(1))),
            Optional.of(Period.days(44)),
            Optional.of(Period.days(30)),
            Optional.of(false),
            Optional.of(true),
            List.of());

    private static final ZoneFacts EU = new ZoneFacts(
            "eu",
            "EU",
            Map.of(
                    OrderType.REGISTER, OfferedTerms.of(Period.years(1)),
                    OrderType.RENEW, OfferedTerms.of(Period.years(1)),
                    OrderType.TRANSFER, OfferedTerms.of(Period.years(0))),
            Optional.of(Period.days(-1)),
            Optional.of(Period.days(0)),
            Optional.empty(),
            Optional.of(true),
            List.of());

    private static PriceExport export(String... relations) {
        return prices(relations).with(Zones.of(List.of(CA, EU))).export();
    }

    private static PriceExport full() {
        return export(
                "CA_SETUP=2.50",
                "CA_ANNUAL=10.00",
                "CA_TRANSFER=11.00",
                "CA_RESTORE=80.00",
                "CA_TRADE=5.00",
                "CA_CURRENCY=USD",
                "CA_ANNUAL_PROMO=0.10",
                "EU_SETUP=0.00",
                "EU_ANNUAL=4.00",
                "EU_TRANSFER=1.00",
                "EU_RESTORE=20.00",
                "XYZ_SETUP=0.00",
                "XYZ_ANNUAL=7.00",
                "XYZ_SETUP5=0.00",
                "XYZ_ANNUAL5=30.00",
                "XYZ_TRANSFER=7.00",
                "PREMIUM_ME_E_ANNUAL=500.00");
    }

    private static final String HEADER = "zone,class,currency,term,offered,register,renew,transfer,restore,trade,"
            + "grace_days,grace_fee,redemption_days,redemption_fee,id_protection,auth_code_required,facts_from\r\n";

    @Test
    void writesARecordForEachClassAndTermFaq55() {
        assertThat(full().toCsv())
                .isEqualTo(HEADER
                        + "ca,CA,USD,1Y,yes,12.50,10.00,11.00,80.00,5.00,44,0,30,80.00,no,yes,\r\n"
                        + "ca,CA,USD,2Y,yes,22.50,20.00,,80.00,5.00,44,0,30,80.00,no,yes,\r\n"
                        + "eu,EU,EUR,0Y,yes,,,1.00,20.00,,0,,0,,,yes,\r\n"
                        + "eu,EU,EUR,1Y,yes,4.00,4.00,,20.00,,0,,0,,,yes,\r\n"
                        + ",XYZ,EUR,1Y,unknown,7.00,7.00,7.00,,,,,,,,,\r\n"
                        + ",XYZ,EUR,5Y,unknown,30.00,30.00,,,,,,,,,,\r\n");
    }

    @Test
    void promotionsAndPremiumClassesAreNotExportedFaq55Faq61() {
        assertThat(full().classes().stream().map(ExportedClass::tldClass)).containsExactly("CA", "EU", "XYZ");
        assertThat(full().toCsv()).doesNotContain("0.10").doesNotContain("500.00");
    }

    @Test
    @SuppressWarnings("unchecked")
    void writesTheSameAsJson() throws IOException {
        Map<String, Object> json = (Map<String, Object>)
                new Moshi.Builder().build().adapter(Object.class).fromJson(full().toJson());

        assertThat(json.keySet()).containsExactly("accountCurrency", "classes", "problems");
        List<Map<String, Object>> classes = (List<Map<String, Object>>) json.get("classes");
        assertThat(classes.get(0))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("class", "CA"),
                        Map.entry("zone", "ca"),
                        Map.entry("currency", "USD"),
                        Map.entry("restore", "80.00"),
                        Map.entry("trade", "5.00"),
                        Map.entry("graceDays", 44.0),
                        Map.entry("graceFee", "0"),
                        Map.entry("redemptionDays", 30.0),
                        Map.entry("redemptionFee", "80.00"),
                        Map.entry("idProtection", false),
                        Map.entry("authCodeRequired", true),
                        Map.entry(
                                "terms",
                                List.of(
                                        Map.of(
                                                "term", "1Y",
                                                "offered", true,
                                                "register", "12.50",
                                                "renew", "10.00",
                                                "transfer", "11.00"),
                                        Map.of(
                                                "term", "2Y",
                                                "offered", true,
                                                "register", "22.50",
                                                "renew", "20.00")))));
        assertThat(classes.get(2).keySet()).containsExactly("class", "currency", "terms");
    }

    @Test
    void everyCellIsWhatAQuoteWouldBe() {
        ZonePrices prices = prices(
                        "CA_SETUP=2.50", "CA_ANNUAL=10.00", "CA_SETUP2=0.00", "CA_ANNUAL2=18.00", "CA_TRANSFER=11.00")
                .with(Zones.of(List.of(CA)));
        List<String> cells = new ArrayList<>();
        for (ExportedTerm term : prices.export().classes().get(0).terms()) {
            term.register().ifPresent(amount -> cells.add(check(prices, OrderType.REGISTER, term.term(), amount)));
            term.renew().ifPresent(amount -> cells.add(check(prices, OrderType.RENEW, term.term(), amount)));
            term.transfer().ifPresent(amount -> cells.add(check(prices, OrderType.TRANSFER, term.term(), amount)));
        }
        assertThat(cells).containsExactly("REGISTER 1Y", "RENEW 1Y", "TRANSFER 1Y", "REGISTER 2Y", "RENEW 2Y");
    }

    private static String check(ZonePrices prices, OrderType order, Period term, BigDecimal amount) {
        assertThat(prices.quote("example.ca", order, term).total().amount()).isEqualByComparingTo(amount);
        return order + " " + term;
    }

    @Test
    void aBrokenRelationLeavesItsCellsEmptyAndIsAmongTheProblems() throws IOException {
        PriceExport export = export("CA_SETUP=0.00", "CA_ANNUAL=free", "CA_TRANSFER=11.00", "EU_ANNUAL=4.00");

        assertThat(export.toCsv())
                .isEqualTo(HEADER
                        + "ca,CA,EUR,1Y,yes,,,11.00,,,44,0,30,,no,yes,\r\n"
                        + "ca,CA,EUR,2Y,yes,,,,,,44,0,30,,no,yes,\r\n"
                        + "eu,EU,EUR,0Y,yes,,,,,,0,,0,,,yes,\r\n"
                        + "eu,EU,EUR,1Y,yes,4.00,4.00,,,,0,,0,,,yes,\r\n");
        Map<?, ?> json =
                (Map<?, ?>) new Moshi.Builder().build().adapter(Object.class).fromJson(export.toJson());
        assertThat(json.get("problems"))
                .isEqualTo(List.of(Map.of(
                        "relation",
                        "PRICE_CLASS_DOMAIN_CA_ANNUAL",
                        "message",
                        "expected an amount such as 12.50, found \"free\"")));
    }

    @Test
    void anEmptyPriceListHasAHeaderOnly() {
        assertThat(export().toCsv()).isEqualTo(HEADER);
        assertThat(PriceList.of(List.of(), "")
                        .with(Zones.of(List.of()))
                        .export()
                        .toJson())
                .isEqualTo("""
                        {
                          "classes": [],
                          "problems": []
                        }""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1M, ''", "2w, 14", "0, 0", "0Y, 0", "29d, 29"})
    void onlyPeriodsOfDaysAndWeeksAreDays(String period, String days) {
        ZoneFacts facts = new ZoneFacts(
                "ca",
                "CA",
                Map.of(),
                Optional.empty(),
                Optional.of(Period.parse(period)),
                Optional.empty(),
                Optional.empty(),
                List.of());

        ExportedClass exported = prices("CA_ANNUAL=1.00")
                .with(Zones.of(List.of(facts)))
                .export()
                .classes()
                .get(0);

        assertThat(exported.redemptionDays().map(String::valueOf).orElse("")).isEqualTo(days);
    }

    @Test
    void saysWhichPricesAreZeroAndWhichSetupIsNotStated() {
        assertThat(export(
                                "CA_ANNUAL=10.00",
                                "CA_TRANSFER=0",
                                "CA_RESTORE=0.00",
                                "EU_SETUP=0.00",
                                "EU_ANNUAL=0.00",
                                "EU_TRADE=0")
                        .notes())
                .containsExactly(
                        "CA: no setup price is stated, so it counts as 0",
                        "CA: the price of a transfer for 1Y is 0",
                        "CA: the price of a restore is 0",
                        "EU: the price of a registration for 1Y is 0",
                        "EU: the price of a renewal for 1Y is 0",
                        "EU: the price of a trade is 0");
        assertThat(export("CA_SETUP=0.00", "CA_ANNUAL=10.00").notes()).isEmpty();
        assertThat(export("CA_ANNUAL=0.00", "CA_RESTORE=0").notes(RulesLanguage.GERMAN))
                .contains(
                        "CA: es ist kein Einrichtungspreis angegeben, also zählt er als 0",
                        "CA: der Preis einer Verlängerung für 1Y ist 0",
                        "CA: der Preis einer Wiederherstellung ist 0");
        assertThat(export("CA_TRANSFER=1.00").notes())
                .as("nothing is registered without an annual price")
                .isEmpty();
        assertThat(export("EU_SETUP=0.00", "EU_ANNUAL=0.00").toJson()).contains("""
                  "notes": [
                    "EU: the price of a registration for 1Y is 0",
                    "EU: the price of a renewal for 1Y is 0"
                  ],
                """);
    }

    @Test
    void roundsPricesToTheDigitsOfTheirCurrency() {
        ExportedClass yen = export("CA_SETUP=0.5", "CA_ANNUAL=1200.30", "CA_RESTORE=3500.49", "CA_CURRENCY=JPY")
                .classes()
                .get(0);

        assertThat(yen.terms().get(0).register()).hasValue(new BigDecimal("1201"));
        assertThat(yen.terms().get(1).renew()).hasValue(new BigDecimal("2401"));
        assertThat(yen.restore()).hasValue(new BigDecimal("3500"));
    }

    @Test
    void tellsWhereTheFactsOfAZoneAreFrom() {
        ZoneFacts facts = new ZoneFacts(
                "ca",
                "CA",
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(LocalizedText.literal("wiki CA, 2016-05-17"), LocalizedText.literal("FAQ 8, undated")));
        PriceExport export = prices("CA_SETUP=0.00", "CA_ANNUAL=1.00")
                .with(Zones.of(List.of(facts)))
                .export();

        assertThat(export.toCsv()).endsWith(",\"wiki CA, 2016-05-17; FAQ 8, undated\"\r\n");
        assertThat(export.toJson()).contains("""
                      "factsFrom": [
                        "wiki CA, 2016-05-17",
                        "FAQ 8, undated"
                      ],
                """);
    }

    @Test
    void shortTermsComeFirst() {
        ZoneFacts facts = new ZoneFacts(
                "ca",
                "CA",
                Map.of(OrderType.REGISTER, OfferedTerms.of(Period.years(1), Period.months(1))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(prices("CA_SETUP=0.00", "CA_ANNUAL=12.00", "CA_MONTHLY=1.10")
                        .with(Zones.of(List.of(facts)))
                        .export()
                        .classes()
                        .get(0)
                        .terms()
                        .stream()
                        .map(term -> term.term() + " " + term.register().orElseThrow()))
                .containsExactly("1M 1.10", "1Y 12.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    CA             | CA
                    =CMD()         | '=CMD()
                    +1             | '+1
                    -1             | '-1
                    @SUM(A1)       | '@SUM(A1)
                    A,B            | "A,B"
                    A"B            | "A""B"
                    ="A",1         | "'=""A"",1"
                    """)
    void quotesCellsAndDisarmsFormulas(String text, String cell) {
        assertThat(CsvExport.text(text)).isEqualTo(cell);
    }

    @Test
    void aClassThatLooksLikeAFormulaIsDisarmedInTheExport() {
        assertThat(export("=CMD|' /C CALC'!A0_ANNUAL=1.00").toCsv())
                .endsWith("\r\n,'=CMD|' /C CALC'!A0,EUR,1Y,unknown,1.00,1.00,,,,,,,,,,\r\n");
    }
}
