package dev.ispapi.cli.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.OddServer;
import dev.ispapi.cli.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCommandTest {

    private static final String SANDBOX = "No ISPAPI_USER in the environment: talking to a sandbox on this"
            + " machine. Nothing is registered, nothing is billed.\n";
    private static final String ORDINARY =
            "This is the ordinary price of the zone; a premium name costs what its class costs.\n";

    private static Run offline(String... args) {
        List<String> all = new ArrayList<>(List.of("quote", "--prices", Run.file("prices/user.txt")));
        all.addAll(List.of(args));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void showsThePriceLineByLine() {
        assertThat(offline("example.ca", "--years", "2")).isEqualTo(new Run(0, """
                        example.ca: registration for 2Y, class CA

                        LINE          PRICE     AMOUNT     FROM
                        Setup         1 x 1.50   1.50 USD  PRICE_CLASS_DOMAIN_CA_SETUP
                        Annual price  2 x 9.00  18.00 USD  PRICE_CLASS_DOMAIN_CA_ANNUAL
                        Total                   19.50 USD

                        Note: Terms offered: 1Y, 2Y, 3Y, 4Y, 5Y, 6Y, 7Y, 8Y, 9Y, 10Y (wiki.hexonet.net CA, page of
                        2016-05-17, may be out of date).
                        """, ORDINARY));
    }

    @Test
    void speaksGerman() {
        Run run = offline("example.ca", "--years", "2", "--lang", "de");

        assertThat(run.out()).startsWith("""
                example.ca: Registrierung für 2Y, Klasse CA

                POSTEN       PREIS     BETRAG     HERKUNFT
                Einrichtung  1 x 1.50   1.50 USD  PRICE_CLASS_DOMAIN_CA_SETUP
                Jahrespreis  2 x 9.00  18.00 USD  PRICE_CLASS_DOMAIN_CA_ANNUAL
                Summe                  19.50 USD

                Hinweis: Angebotene Laufzeiten: 1Y, 2Y""");
        assertThat(run.err()).contains("Das ist der gewöhnliche Preis der Zone");
        assertThat(offline("example.ca", "--lang", "de", "--json").out())
                .contains("\"key\":\"annual\",\"description\":\"Jahrespreis\"")
                .contains("\"kind\":\"sourceOfTerms\",\"text\":\"Angebotene Laufzeiten: 1Y, 2Y");
    }

    @Test
    void printsThePriceAsJson() {
        assertThat(offline("example.ca", "--years", "2", "--json").out())
                .isEqualTo("{\"domain\":\"example.ca\",\"unicode\":\"example.ca\",\"operation\":\"register\","
                        + "\"term\":\"2Y\",\"class\":\"CA\",\"lines\":["
                        + "{\"key\":\"setup\",\"description\":\"Setup\",\"quantity\":1,\"unitPrice\":1.50,"
                        + "\"amount\":1.50,\"currency\":\"USD\",\"source\":\"PRICE_CLASS_DOMAIN_CA_SETUP\"},"
                        + "{\"key\":\"annual\",\"description\":\"Annual price\",\"quantity\":2,\"unitPrice\":9.00,"
                        + "\"amount\":18.00,\"currency\":\"USD\",\"source\":\"PRICE_CLASS_DOMAIN_CA_ANNUAL\"}],"
                        + "\"total\":19.50,\"currency\":\"USD\",\"totals\":[{\"amount\":19.50,\"currency\":\"USD\"}],"
                        + "\"notes\":[{\"kind\":\"sourceOfTerms\",\"text\":\"Terms offered: 1Y, 2Y, 3Y, 4Y, 5Y, 6Y,"
                        + " 7Y, 8Y, 9Y, 10Y (wiki.hexonet.net CA, page of 2016-05-17, may be out of date).\"}]}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "register, 10.50",
        "REGISTER, 10.50",
        "renew, 9.00",
        "transfer, 9.25",
    })
    void quotesEachKindOfOrder(String order, String total) {
        assertThat(offline("example.ca", "--operation", order, "--json").out())
                .contains("\"total\":" + total + ",\"currency\":\"USD\"");
    }

    @Test
    void takesTheTermThatATransferAdds() {
        assertThat(offline("example.ca", "--operation", "transfer", "--json").documents())
                .singleElement()
                .extracting("term")
                .isEqualTo("1Y");
        assertThat(offline("example.fi", "--operation", "transfer").err())
                .isEqualTo("error: no price for FI: the relation PRICE_CLASS_DOMAIN_FI_TRANSFER is missing\n");
    }

    @Test
    void quotesTermsOfMonths() {
        assertThat(offline("example.de", "--period", "1M").out())
                .contains("\nMonthly price  1 x 0.50  0.50 USD  PRICE_CLASS_DOMAIN_DE_MONTHLY\n")
                .contains("\nTotal                    2.50 USD\n");
    }

    @Test
    void quotesAZoneOfWhichOnlyTheClassIsKnown() {
        assertThat(offline("example.uk.com", "--operation", "renew"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "error: PRICE_CLASS_DOMAIN_UKCOM_ANNUAL: expected an amount such as 12.50, found \"abc\"\n"));
    }

    @Test
    void asksTheApiWhetherTheNameIsAPremiumNameBeforeItShowsAPrice() {
        assertThat(Run.of("quote", "premium.guru")).isEqualTo(new Run(0, """
                        premium.guru: registration for 1Y, class PREMIUM_SANDBOX_A

                        LINE                                                  PRICE       AMOUNT      FROM
                        Premium registration, first year (PREMIUM_SANDBOX_A)  1 x 199.00  199.00 EUR  CheckDomains
                        Total                                                             199.00 EUR

                        Note: Terms offered: 1Y, 2Y, 3Y, 4Y, 5Y, 6Y, 7Y, 8Y, 9Y, 10Y (inferred from the back end:
                        DONUTS-LIVE-1API, on which the pages of .lighting, .restaurant, .photography, .mn and .ag agree,
                        page of 2013-07-17 to 2024-10-07, may be out of date).

                        This is a premium name: the order must hold CLASS=PREMIUM_SANDBOX_A.
                        """, SANDBOX));
        assertThat(Run.of("quote", "premium.guru", "--json").documents())
                .singleElement()
                .extracting("premiumClass")
                .isEqualTo("PREMIUM_SANDBOX_A");
    }

    @Test
    void doesNotQuoteFurtherYearsOfAPremiumNameAtTheOrdinaryPrice() {
        assertThat(Run.of("quote", "premium.guru", "--years", "2"))
                .isEqualTo(new Run(
                        1,
                        "",
                        SANDBOX + "error: no price for PREMIUM_SANDBOX_A: the relation"
                                + " PRICE_CLASS_DOMAIN_PREMIUM_SANDBOX_A_ANNUAL is missing\n"));
        assertThat(Run.of("quote", "premium.guru", "--period", "1M").err())
                .isEqualTo(SANDBOX + "error: this is a premium name, which is ordered for years, not for 1M\n");
    }

    @Test
    void quotesAFreeNameAtTheAccountsPrice() {
        Run run = Run.of("quote", "new-name.ca", "--years", "2");

        assertThat(run.out()).contains("\nTotal                    21.50 CAD\n");
        assertThat(run.err()).isEqualTo(SANDBOX);
    }

    @Test
    void doesNotQuoteTheRegistrationOfATakenName() {
        assertThat(Run.of("quote", "example.ca"))
                .isEqualTo(new Run(
                        1, "", SANDBOX + "error: example.ca can't be registered: 211 Domain name not available\n"));
        assertThat(Run.of("quote", "example.ca", "--operation", "restore").out())
                .contains("80.00 CAD");
    }

    @Test
    void asksForNothingButPricesAndWhatTheNameIs() {
        String answer = """
                [RESPONSE]
                CODE = 200
                DESCRIPTION = Command completed successfully
                PROPERTY[DOMAINCHECK][0] = 210 Available
                PROPERTY[USER][0] = test.user
                PROPERTY[RELATIONTYPE][0] = PRICE_CLASS_DOMAIN_CA_SETUP
                PROPERTY[RELATIONTYPE][1] = PRICE_CLASS_DOMAIN_CA_ANNUAL
                PROPERTY[RELATIONTYPE][2] = PRICE_CLASS_DOMAIN_CA_CURRENCY
                PROPERTY[RELATIONVALUE][0] = 0.00
                PROPERTY[RELATIONVALUE][1] = 10.00
                PROPERTY[RELATIONVALUE][2] = EUR
                PROPERTY[CURRENCYFROM][0] = EUR
                PROPERTY[CURRENCYFROM][1] = EUR
                PROPERTY[CURRENCYFROM][2] = EUR
                PROPERTY[CURRENCYTO][0] = USD
                PROPERTY[CURRENCYTO][1] = GBP
                PROPERTY[CURRENCYTO][2] = CHF
                PROPERTY[RATE][0] = 1.2500
                PROPERTY[RATE][1] = 0.8000
                PROPERTY[RATE][2] = 0.9000
                EOF
                """;
        try (OddServer server = OddServer.answering("text/plain", answer)) {
            Run run = Run.against(server.url(), "quote", "example.ca", "--currency", "usd", "--json");

            assertThat(run.err()).isEmpty();
            assertThat(run.documents())
                    .singleElement()
                    .extracting("converted")
                    .isEqualTo(Map.of("amount", 12.5, "currency", "USD"));
            assertThat(server.requests())
                    .extracting(body -> body.replaceFirst(".*s_command=COMMAND%3D(\\w+?)(%0A.*)?$", "$1"))
                    .containsExactly("CheckDomains", "StatusUser", "QueryExchangeRates");
        }
    }

    @Test
    void addsThePriceOfIdProtection() {
        assertThat(offline("example.com", "--id-protection").out())
                .contains(
                        "\nWHOISTRUSTEE: Annual price   1 x 2.00   2.00 USD  PRICE_CLASS_DOMAIN_WHOISTRUSTEE_ANNUAL\n")
                .contains("\nTotal                                  10.50 EUR\n")
                .contains("\nTotal                                   2.00 USD\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.shop|register|ID protection is not offered in the zone of example.shop",
                "example.com|restore|ID protection is not ordered with a restore",
                "example.com|trade|ID protection is not ordered with a trade",
            })
    void refusesIdProtectionWhereThereIsNone(String name, String order, String problem) {
        assertThat(offline(name, "--id-protection", "--operation", order))
                .isEqualTo(new Run(2, "", "error: " + problem + "\n"));
    }

    @Test
    void addsNothingForIdProtectionByTheRegistry() {
        Run run = offline("example.ca", "--id-protection", "--json");

        assertThat(run.out()).contains("\"total\":10.50");
        assertThat(run.err())
                .isEqualTo("ID protection adds no line: the registry hides the registrant itself, with"
                        + " X-CA-DISCLOSE=0.\n" + ORDINARY);
    }

    @Test
    void saysThatIdProtectionHasNoPrice() {
        Run run = Run.of(
                "quote",
                "example.com",
                "--prices",
                Run.file("prices/user-class.txt"),
                "--id-protection",
                "--operation",
                "renew");

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        "",
                        ORDINARY + "error: no price for ID protection: there is no relation"
                                + " PRICE_CLASS_..._WHOISTRUSTEE_ANNUAL\n"));
    }

    @Test
    void convertsTheSumWithTheNewestRate() {
        String rates = Run.file("prices/rates.txt");

        assertThat(offline("example.ca", "--years", "2", "--currency", "eur", "--rates", rates)
                        .out())
                .contains("""
                        Total                   19.50 USD
                        Total in EUR            15.60 EUR
                        """);
        assertThat(offline("example.ca", "--years", "2", "--currency", "EUR", "--rates", rates, "--json")
                        .out())
                .endsWith(",\"converted\":{\"amount\":15.60,\"currency\":\"EUR\"}}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XX|\"XX\" is no currency of ISO 4217, such as EUR",
                "CHF|there is no exchange rate from USD to CHF; ask QueryExchangeRates for both currencies",
            })
    void refusesCurrenciesWithoutARate(String currency, String problem) {
        Run run = offline("example.ca", "--currency", currency, "--rates", Run.file("prices/rates.txt"));

        assertThat(run).isEqualTo(new Run(2, "", ORDINARY + "error: " + problem + "\n"));
    }

    @Test
    void wantsRatesForACurrencyAndACurrencyForRates() {
        assertThat(offline("example.ca", "--currency", "EUR"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "error: --currency with --prices needs exchange rates: add --rates with an answer to"
                                + " QueryExchangeRates\n"));
        assertThat(offline("example.ca", "--rates", Run.file("prices/rates.txt")))
                .isEqualTo(new Run(2, "", "error: --rates are of no use without --currency\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.com|11|.com: a registration for 11Y is not offered; offered: 1Y, 2Y, 3Y, 4Y, 5Y, 6Y, 7Y, 8Y, 9Y, 10Y"
                        + " (QueryDomainRepositoryInfo, example answer of the OT&E system, page of 2024-07-26)",
                "example.ca|0|expected a term of years or months, such as 1Y or 1M, of 1 or more, found 0Y",
                "example.ca|-1|expected a term of years or months, such as 1Y or 1M, of 1 or more, found -1Y",
                "пример.рф|1|.xn--p1ai: a registration for 1Y is not offered; none is (wiki.hexonet.net RU, page of 2022-03-08)",
                "com|1|expected a domain name such as example.com, found \"com\": it has one label, as a TLD; give the whole name",
                "co.uk|1|expected a domain name such as example.co.uk, found the zone \"co.uk\" itself, in which names are registered",
                "a..b|1|expected a domain name such as example.com, found \"a..b\": label 2 \"\" is empty; between two dots stands a label",
            })
    void refusesWhatCannotBeOrdered(String name, String years, String problem) {
        assertThat(offline(name, "--years", years)).isEqualTo(new Run(2, "", "error: " + problem + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.ca|restore|no price for CA: the relation PRICE_CLASS_DOMAIN_CA_RESTORE is missing",
                "example.nope|register|no price for NOPE: the relation PRICE_CLASS_DOMAIN_NOPE_ANNUAL is missing",
                "example.co.nope|register|no price for example.co.nope: its zone is not known, and so no TLD class to look up",
            })
    void namesTheRelationThatIsMissing(String name, String order, String problem) {
        assertThat(offline(name, "--operation", order)).isEqualTo(new Run(1, "", "error: " + problem + "\n"));
    }

    @Test
    void refusesAnOptionThatMakesNoSense() {
        assertThat(offline("example.ca", "--operation", "steal").err())
                .startsWith("error: Invalid value for option '--operation': expected one of register, renew, transfer,"
                        + " restore, trade, found 'steal'\n");
        assertThat(offline("example.ca", "--period", "soon").err())
                .startsWith("error: Invalid value for option '--period': expected a period such as 1Y, 1M, 2w or -5d"
                        + " (years, months, weeks, days), found \"soon\"\n");
        assertThat(offline("example.ca", "--period", "1M", "--years", "1").err())
                .startsWith("error: --years=N, --period=TERM are mutually exclusive (specify only one)\n");
    }
}
