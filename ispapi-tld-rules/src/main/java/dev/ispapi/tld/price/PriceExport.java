package dev.ispapi.tld.price;

import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.tld.text.RulesLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import okio.Buffer;

/**
 * A whole price list, for a billing system to import: as values, as CSV or as JSON. Ordinary prices only: no promotions (FAQ 55, 61).
 *
 * <p>Each class has its zone, currency, price of registration, renewal and transfer for each term that the zone offers, restore and
 * trade, days and fees of grace and redemption, and whether it has ID protection and transfers need an auth code. What is not known is
 * an empty cell or an absent key; a price that stands in a broken relation is too, and the relation is among the problems.
 */
public final class PriceExport {

    private final PriceList prices;
    private final List<ExportedClass> classes;
    private final List<Phrase> notes;

    PriceExport(PriceList prices, Zones zones) {
        this.prices = prices;
        this.classes = prices.classes().stream()
                .map(name -> ExportRows.of(prices.of(name).orElseThrow(), zones.ofClass(name)))
                .toList();
        this.notes = classes.stream()
                .flatMap(each -> ExportNotes.of(each, prices.of(each.tldClass()).orElseThrow()).stream())
                .toList();
    }

    /**
     * The classes.
     *
     * @return in the order of their names, unmodifiable
     */
    public List<ExportedClass> classes() {
        return classes;
    }

    /**
     * What the reader of the list must know and its cells do not show: prices of 0, and setup prices that are not stated.
     *
     * @return sentences in English, each beginning with the class; unmodifiable
     */
    public List<String> notes() {
        return notes(RulesLanguage.ENGLISH);
    }

    /**
     * What the reader of the list must know and its cells do not show.
     *
     * @param language the language
     * @return sentences, each beginning with the class; unmodifiable
     */
    public List<String> notes(RulesLanguage language) {
        return notes.stream().map(note -> note.in(language)).toList();
    }

    /**
     * The list as CSV by RFC 4180: a header, one record for each class and term, comma, CRLF, cells quoted where they must be.
     *
     * <p>Columns: {@code zone}, {@code class}, {@code currency}, {@code term}, {@code offered} ({@code yes} or {@code unknown}), {@code
     * register}, {@code renew}, {@code transfer}, {@code restore}, {@code trade}, {@code grace_days}, {@code grace_fee}, {@code
     * redemption_days}, {@code redemption_fee}, {@code id_protection} and {@code auth_code_required} ({@code yes} or {@code no}), and
     * {@code facts_from}: where what is known of the zone is from, and as of when. Amounts
     * have a point. A text that a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @return the text, to be written as UTF-8
     */
    public String toCsv() {
        return CsvExport.of(classes);
    }

    /**
     * The list as JSON: {@code accountCurrency}, {@code classes}, {@code notes} and {@code problems}. Amounts are strings, so that no reader rounds
     * them.
     *
     * <pre>{@code
     * {"accountCurrency": "EUR",
     *  "classes": [{"class": "CA", "zone": "ca", "currency": "EUR", "restore": "80.00",
     *    "graceDays": 44, "graceFee": "0", "redemptionDays": 30, "redemptionFee": "80.00",
     *    "idProtection": false, "authCodeRequired": true, "factsFrom": ["wiki.hexonet.net CA, 2016-05-17"],
     *    "terms": [{"term": "1Y", "offered": true, "register": "12.50", "renew": "12.50", "transfer": "12.50"}]}],
     *  "notes": ["CA: the price of a transfer for 1Y is 0"],
     *  "problems": [{"relation": "PRICE_CLASS_DOMAIN_XX_ANNUAL", "message": "expected an amount such as 12.50, found nothing"}]}
     * }</pre>
     *
     * @return the text, to be written as UTF-8
     */
    public String toJson() {
        Buffer buffer = new Buffer();
        try {
            JsonExport.write(buffer, prices, classes, notes());
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory can't fail", e);
        }
        return buffer.readUtf8();
    }
}
