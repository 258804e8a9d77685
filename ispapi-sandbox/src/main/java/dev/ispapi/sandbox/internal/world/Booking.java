package dev.ispapi.sandbox.internal.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * A line of an account's ledger, in the account's currency.
 *
 * @param id its number
 * @param account the account's log-in
 * @param date when
 * @param type such as {@code ADD_DOMAIN}
 * @param description such as a domain's name
 * @param reference what it is about, such as {@code example.com}; empty for none
 * @param quantity how many, such as the years of a registration
 * @param price without VAT; below zero where the account pays
 * @param vat VAT in percent
 * @param invoice the invoice that it is on; {@code +} for a payment and {@code -} for anything else that is on none
 */
public record Booking(
        int id,
        String account,
        Instant date,
        String type,
        String description,
        String reference,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal vat,
        String invoice) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** {@return the VAT, in the account's currency} */
    public BigDecimal vatPrice() {
        return price.multiply(vat).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** {@return the price with VAT} */
    public BigDecimal total() {
        return price.add(vatPrice());
    }

    /**
     * The booking on an invoice.
     *
     * @param id the invoice
     * @return the booking
     */
    public Booking onInvoice(String id) {
        return new Booking(this.id, account, date, type, description, reference, quantity, price, vat, id);
    }

    /**
     * The booking with another VAT.
     *
     * @param percent VAT in percent
     * @return the booking
     */
    public Booking withVat(BigDecimal percent) {
        return new Booking(id, account, date, type, description, reference, quantity, price, percent, invoice);
    }
}
