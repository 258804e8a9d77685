package dev.ispapi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.BrokenPriceException;
import dev.ispapi.tld.price.ClassPrices;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.Zones;
import dev.ispapi.user.Relation;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any relations make a price list, whatever their names and values hold; what can't be used is told, and quotes nothing. */
class PriceListFuzzTest {

    private static final List<String> WORDS = List.of(
            "PRICE_CLASS_",
            "PRICE_CLASS_DOMAIN_",
            "price_class_domain_ca_annual=8.50\n",
            "PRICE_CLASS_DOMAIN_CA_ANNUAL2=17\n",
            "PRICE_CLASS_DOMAIN_CA_ANNUAL02=18\n",
            "PRICE_CLASS_DOMAIN_CA_SETUP=1.00\n",
            "PRICE_CLASS_DOMAIN_CA_CURRENCY=CAD\n",
            "PRICE_CLASS_DOMAIN_CA_PROMO_SETUP=0\n",
            "PRICE_CLASS_DOMAIN_PREMIUM_ME_E_ANNUAL=100\n",
            "DOMAIN_CA_PROMO_MINDATE=2025-01-01\n",
            "DOMAIN_CA_PROMO_MAXDATE=2025-01-01 23:59:59\n",
            "_TRADE",
            "_TRANSFER",
            "_RESTORE",
            "_SCALE2",
            "_SUNRISE",
            "_DPMLPUB",
            "_CURRENCY",
            "_ANNUAL",
            "999",
            "1000",
            "1E999999999",
            "-1",
            ".",
            "00000000000000000000000000000000000000001",
            "\u0131",
            "\u00DF",
            "=",
            "\n!",
            "\n",
            "__");

    private static final Zones ZONES = TldRules.bundled().forPrices();

    /** The account's currency, then a relation a line: {@code NAME=VALUE}, disabled behind {@code !}. */
    @FuzzTest
    void readsAnyRelations(byte[] input) {
        String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", -1);
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            relations.add(relation(lines[i]));
        }
        PriceList prices;
        try {
            prices = PriceList.of(relations, lines[0]);
        } catch (IllegalArgumentException e) {
            assertThat(lines[0].strip())
                    .as("a currency")
                    .doesNotMatch("[A-Za-z]{3}")
                    .isNotEmpty();
            return;
        }
        assertThat(prices.problems())
                .allSatisfy(problem -> assertThat(problem.relation()).startsWith("PRICE_CLASS_"));
        prices.classes().forEach(name -> assertQuotes(prices.of(name).orElseThrow()));
        prices.premiumClasses().values().forEach(PriceListFuzzTest::assertQuotes);
        prices.products().values().forEach(PriceListFuzzTest::assertQuotes);
        assertThat(List.of(prices.promotions(), prices.scales(), prices.launchPhases(), prices.blocks()))
                .allSatisfy(special -> assertThat(special)
                        .allSatisfy(price -> assertThat(price.amount()).isNotNegative()));
        assertThat(prices.with(ZONES).export().toCsv()).isNotEmpty();
        assertThat(prices.with(ZONES).export().toJson()).isNotEmpty();
        assertDisabledRelationsDoNotCount(prices, relations, lines[0]);
    }

    @Test
    void holdsForGeneratedInputs() {
        Mutations.of(PriceListFuzzTest.class, 5_000, WORDS, this::readsAnyRelations);
    }

    private static Relation relation(String line) {
        boolean isDisabled = line.startsWith("!");
        String text = isDisabled ? line.substring(1) : line;
        int equals = text.indexOf('=');
        return equals < 0
                ? new Relation(text, "", isDisabled)
                : new Relation(text.substring(0, equals), text.substring(equals + 1), isDisabled);
    }

    private static void assertQuotes(ClassPrices prices) {
        for (OrderType order : OrderType.values()) {
            for (int years = 1; years <= 3; years++) {
                assertThat(quoted(prices, order, years)).isNotEmpty();
            }
        }
    }

    /** A total that is not negative, or the reason why there is none. */
    private static String quoted(ClassPrices prices, OrderType order, int years) {
        try {
            Quote quote = prices.quote(order, Period.years(years));
            Money total = quote.total();
            assertThat(total.amount()).isNotNegative();
            assertThat(total.currency()).matches("[A-Z]{3}");
            return total.toString();
        } catch (NoPriceException e) {
            return "none";
        } catch (BrokenPriceException e) {
            return "broken";
        }
    }

    private static void assertDisabledRelationsDoNotCount(
            PriceList prices, List<Relation> relations, String accountCurrency) {
        PriceList enabled = PriceList.of(
                relations.stream().filter(relation -> !relation.isDisabled()).toList(), accountCurrency);
        for (String name : enabled.classes()) {
            for (OrderType order : OrderType.values()) {
                assertThat(quoted(prices.of(name).orElseThrow(), order, 2))
                        .isEqualTo(quoted(enabled.of(name).orElseThrow(), order, 2));
            }
        }
    }
}
