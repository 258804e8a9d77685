package dev.ispapi.support.bulk;

import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file of wishes would do and cost.
 *
 * @param rows how many rows it has, without the header
 * @param refused how many of them have problems
 * @param stored how many the job has already, and so are not carried out again
 * @param totals what the new rows cost at ordinary prices, one sum a currency, in the order of the currencies' codes
 * @param unknown how many new rows cost something of which the price is not known
 * @param digest the hash of the file's bytes
 */
public record DryRun(long rows, long refused, long stored, List<Money> totals, long unknown, String digest) {

    /**
     * Copies the sums.
     *
     * @param rows how many rows it has
     * @param refused how many of them have problems
     * @param stored how many the job has already
     * @param totals what the new rows cost
     * @param unknown how many new rows cost something of which the price is not known
     * @param digest the hash of the file's bytes
     */
    public DryRun {
        totals = List.copyOf(totals);
    }

    /** {@return how many rows would be carried out} */
    public long fresh() {
        return rows - refused - stored;
    }

    /**
     * What has to be confirmed before the file is carried out.
     *
     * @return such as {@code 120.00 EUR}, {@code 120.00 EUR + 30.00 USD + 2 unknown}, or {@code 0} if nothing is billed
     */
    public String total() {
        List<String> parts = new ArrayList<>();
        totals.forEach(sum -> parts.add(sum.amount().toPlainString() + " " + sum.currency()));
        if (unknown > 0) {
            parts.add(unknown + " unknown");
        }
        return parts.isEmpty() ? "0" : String.join(" + ", parts);
    }

    /**
     * Whether a text confirms the total.
     *
     * @param text what a person wrote; blanks do not matter, nor does the number of digits of a sum
     * @return true if it names the same sums in any order
     */
    public boolean isConfirmedBy(String text) {
        return normal(text).equals(normal(total()));
    }

    private static List<String> normal(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\+", -1)) {
            String[] words = part.strip().split("\\s+");
            parts.add(amount(words[0])
                    + (words.length > 1
                            ? " "
                                    + String.join(" ", words)
                                            .substring(words[0].length())
                                            .strip()
                            : ""));
        }
        parts.sort(null);
        return parts;
    }

    private static String amount(String word) {
        try {
            BigDecimal amount = new BigDecimal(word);
            return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return word;
        }
    }

    /** Adds rows up. Not thread-safe. */
    static final class Sums {

        private final SortedMap<String, BigDecimal> sums = new TreeMap<>();
        private long rows;
        private long refused;
        private long stored;
        private long unknown;

        void add(RowPlan row) {
            rows++;
            if (!row.problems().isEmpty()) {
                refused++;
            } else if (row.isStored()) {
                stored++;
            } else {
                row.plan()
                        .orElseThrow()
                        .knownCost()
                        .forEach(cost -> sums.merge(cost.currency(), cost.amount(), BigDecimal::add));
                if (!row.plan().orElseThrow().isCostKnown()) {
                    unknown++;
                }
            }
        }

        DryRun result(String digest) {
            List<Money> totals = sums.entrySet().stream()
                    .map(sum -> new Money(sum.getValue(), sum.getKey()))
                    .toList();
            return new DryRun(rows, refused, stored, totals, unknown, digest);
        }
    }
}
