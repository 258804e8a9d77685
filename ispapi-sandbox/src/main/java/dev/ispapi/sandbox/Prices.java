package dev.ispapi.sandbox;

import dev.ispapi.tld.TldRules;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The prices that a new account gets. They are nobody's list: round numbers that a test can count with. One zone has a setup price
 * ({@code .de}: 2.00), one another currency ({@code .ca}: CAD, with 1.50 setup); all else costs 10.00 a year, a transfer as
 * much, a restore 80.00 and a trade 5.00.
 */
final class Prices {

    private static final BigDecimal ANNUAL = new BigDecimal("10.00");
    private static final String DE = "de";
    private static final String CA = "ca";

    private Prices() {}

    static SortedMap<String, String> of(TldRules rules, String currency) {
        SortedMap<String, String> relations = new TreeMap<>();
        for (String zone : rules.zones()) {
            String prefix = "PRICE_CLASS_DOMAIN_" + rules.tldClass(zone) + "_";
            relations.put(prefix + "SETUP", zone.equals(DE) ? "2.00" : zone.equals(CA) ? "1.50" : "0.00");
            relations.put(prefix + "ANNUAL", ANNUAL.toPlainString());
            relations.put(prefix + "TRANSFER", ANNUAL.toPlainString());
            relations.put(prefix + "TRADE", "5.00");
            relations.put(prefix + "RESTORE", "80.00");
            relations.put(prefix + "CURRENCY", zone.equals(CA) ? "CAD" : currency);
        }
        return relations;
    }
}
