package dev.ispapi.cli.verify;

import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.util.List;

/** Prices of terms, transfers and premium names. */
final class PriceChecks {

    private static final String DOMAIN = "verify-example.com";
    private static final int YEARS = 5;

    private PriceChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "transfer-price",
                        "the price of a transfer is TRANSFER alone, without ANNUAL",
                        "whether the price of a transfer holds the renewal",
                        PriceChecks::transfer),
                Check.reads(
                        "price-terms",
                        "five years cost SETUP and five times ANNUAL",
                        "how the price of a term is computed",
                        PriceChecks::terms),
                Check.reads(
                        "premium",
                        "fees have the order of X-FEE-DOMAIN, and not that of the names",
                        "how premium names look with and without permission of the account",
                        PriceChecks::premium));
    }

    private static Finding transfer(Probe probe) {
        BigDecimal price = price(probe, "TRANSFERDOMAIN", 1);
        Response zone = zone(probe);
        BigDecimal transfer = cell(zone, "TRANSFER");
        BigDecimal both = transfer.add(cell(zone, "ANNUAL"));
        if (price.compareTo(transfer) != 0 && price.compareTo(both) != 0) {
            return Finding.unknown("PRICE is neither TRANSFER nor TRANSFER and ANNUAL");
        }
        return Finding.of(
                price.compareTo(transfer) == 0,
                price.compareTo(transfer) == 0 ? "PRICE is TRANSFER" : "PRICE is TRANSFER and ANNUAL");
    }

    private static Finding terms(Probe probe) {
        BigDecimal price = price(probe, "ADDDOMAIN", YEARS);
        Response zone = zone(probe);
        BigDecimal computed = cell(zone, "SETUP").add(cell(zone, "ANNUAL").multiply(BigDecimal.valueOf(YEARS)));
        return Finding.of(
                price.compareTo(computed) == 0,
                "PRICE is " + (price.compareTo(computed) == 0 ? "" : "not ") + "SETUP and five times ANNUAL, with "
                        + price.scale() + " decimals");
    }

    private static BigDecimal price(Probe probe, String type, int years) {
        Response price = probe.ask(
                "DomainPrice", "DOMAIN", DOMAIN, "TYPE", type, "PERIOD", Integer.toString(years), "PERIODTYPE", "YEAR");
        return Answers.number(Answers.needed(price, "DomainPrice"), "PRICE")
                .orElseThrow(() -> new UndecidedException("DomainPrice has no PRICE"));
    }

    private static Response zone(Probe probe) {
        return Answers.needed(probe.ask("QueryZoneList", "ZONE", "com"), "QueryZoneList");
    }

    private static BigDecimal cell(Response zone, String column) {
        return Answers.number(zone, column)
                .orElseThrow(() -> new UndecidedException("QueryZoneList has no number in " + column));
    }

    private static Finding premium(Probe probe) {
        Response checked = Answers.needed(
                probe.ask(
                        "CheckDomains",
                        "DOMAIN0",
                        "verify-example.bike",
                        "DOMAIN1",
                        "sol.bike",
                        "X-FEE-DOMAIN0",
                        "sol.bike",
                        "X-FEE-COMMAND0",
                        "CREATE",
                        "X-FEE-DOMAIN1",
                        "verify-example.bike",
                        "X-FEE-COMMAND1",
                        "CREATE"),
                "CheckDomains");
        List<String> names = checked.values("X-FEE-DOMAIN");
        String found = String.join(
                        " and ",
                        checked.values("DOMAINCHECK").stream()
                                .map(line -> line.split(" ", 2)[0])
                                .toList())
                + "; " + (names.isEmpty() ? "no X-FEE-DOMAIN" : "X-FEE-DOMAIN " + String.join(", ", names)) + "; "
                + "X-FEE-CLASS " + String.join(", ", checked.values("X-FEE-CLASS"));
        return names.isEmpty()
                ? Finding.unknown(found)
                : Finding.of(names.get(0).equals("sol.bike"), found);
    }
}
