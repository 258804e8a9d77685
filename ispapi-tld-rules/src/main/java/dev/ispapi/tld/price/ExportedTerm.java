package dev.ispapi.tld.price;

import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The prices of one class for one term.
 *
 * @param term the term, such as {@code 2Y}
 * @param isOffered true if the zone is known to offer it; false if the zone's terms are not known, and the term is there because the
 *     relations price it
 * @param register the price of a registration
 * @param renew the price of a renewal
 * @param transfer the price of a transfer
 */
public record ExportedTerm(
        Period term,
        boolean isOffered,
        Optional<BigDecimal> register,
        Optional<BigDecimal> renew,
        Optional<BigDecimal> transfer) {}
