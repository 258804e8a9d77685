package dev.ispapi.tld.price;

import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an order costs, line by line. The amounts of lines are exact; only {@link #total()}, {@link #totals()} and {@link #convert} are
 * rounded, once and at the end.
 *
 * @param order what is ordered
 * @param owner the TLD class or add-on that the prices belong to, such as {@code CA}
 * @param domain the domain, if the quote is for one
 * @param term the term that is ordered; empty for restores and trades
 * @param premiumClass the class that must be sent with the order of a premium name, {@code CLASS} (FAQ 39); empty for ordinary names
 * @param lines the lines, at least one
 * @param notes what else to know, such as that no setup price is stated or that the total was rounded
 */
public record Quote(
        OrderType order,
        String owner,
        Optional<String> domain,
        Optional<Period> term,
        Optional<String> premiumClass,
        List<QuoteLine> lines,
        List<QuoteNote> notes) {

    /**
     * Copies the lines, and notes what follows from their sum.
     *
     * @param order what is ordered
     * @param owner the TLD class or add-on that the prices belong to
     * @param domain the domain, if the quote is for one
     * @param term the term that is ordered
     * @param premiumClass the class that must be sent with the order of a premium name
     * @param lines the lines, at least one
     * @param notes what else to know; notes on rounding and on a total of 0 are added and need not be given
     * @throws IllegalArgumentException if there are no lines
     */
    public Quote {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a quote has at least one line");
        }
        lines = List.copyOf(lines);
        notes = QuoteNotes.of(notes, sums(lines));
    }

    /**
     * The same quote for a domain.
     *
     * @param name the domain
     * @return a copy that names it
     */
    Quote forDomain(String name) {
        return new Quote(order, owner, Optional.of(name), term, premiumClass, lines, notes);
    }

    /** The same quote with another note. */
    Quote with(QuoteNote note) {
        return new Quote(
                order,
                owner,
                domain,
                term,
                premiumClass,
                lines,
                Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /**
     * This quote and the lines of another one, such as that of an add-on.
     *
     * @param other the other quote; its lines can be in another currency
     * @return a quote with all lines
     */
    public Quote plus(Quote other) {
        return new Quote(
                order,
                owner,
                domain,
                term,
                premiumClass,
                Stream.concat(lines.stream(), other.lines.stream()).toList(),
                Stream.concat(notes.stream(), other.notes.stream()).toList());
    }

    /**
     * The sums of the lines by currency, as they are charged.
     *
     * @return a sum for each currency, in the order of the lines; rounded half up to the digits that the currency has by ISO 4217 (EUR 2,
     *     JPY 0, KWD 3), or exact if it is none of ISO 4217
     */
    public List<Money> totals() {
        return sums(lines).stream().map(Digits::roundIfKnown).toList();
    }

    /**
     * The sums of the lines by currency before they are rounded.
     *
     * @return an exact sum for each currency, in the order of the lines
     */
    public List<Money> exactTotals() {
        return sums(lines);
    }

    private static List<Money> sums(List<QuoteLine> lines) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.currency(), line.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    /**
     * The sum of the lines, as it is charged.
     *
     * @return the sum, rounded as {@link #totals()} are
     * @throws IllegalStateException if the lines are in several currencies; convert the quote then, or see {@link #totals()}
     */
    public Money total() {
        List<Money> totals = totals();
        if (totals.size() > 1) {
            throw new IllegalStateException(
                    "the lines are in several currencies (" + totals.get(0).currency() + ", "
                            + totals.get(1).currency() + "); convert the quote, or use totals()");
        }
        return totals.get(0);
    }

    /**
     * The currency of the lines.
     *
     * @return such as {@code EUR}
     * @throws IllegalStateException if the lines are in several currencies
     */
    public String currency() {
        return total().currency();
    }

    /**
     * The sum of the lines in another currency. All is computed exactly and rounded once, at the end, half up, to the digits that the
     * currency has: EUR 2, JPY 0, TND 3.
     *
     * @param rates the exchange rates
     * @param currency the currency to convert to, such as {@code USD}
     * @return the sum
     * @throws IllegalArgumentException if the currency is none of ISO 4217 or there is no rate
     */
    public Money convert(ExchangeRates rates, String currency) {
        return rates.convert(exactTotals(), currency);
    }
}
