package dev.ispapi.tld.price;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One class in the export of a price list. What is not known or has no usable price is absent.
 *
 * @param tldClass the class, such as {@code COUK}
 * @param zone the zone that the class stands for, such as {@code co.uk}
 * @param currency the currency of all its amounts
 * @param restore the price of a restore
 * @param trade the price of a change of the owner
 * @param graceDays for how many days after the paid-until date a domain can be renewed; 0 where it is deleted at or before that date
 * @param graceFee what a renewal in these days costs beyond the renewal price: 0, as no relation states such a fee; absent without grace
 * @param redemptionDays for how many days a deleted domain can be restored
 * @param redemptionFee what that costs: the price of a restore (FAQ 2, 55); absent where it is known that nothing can be restored
 * @param idProtection whether ID protection can be ordered
 * @param authCodeRequired whether a transfer needs an auth code
 * @param factsFrom where days, terms, ID protection and auth code are from, and as of when, each source once
 * @param terms the prices by term, shortest first
 */
public record ExportedClass(
        String tldClass,
        Optional<String> zone,
        Optional<String> currency,
        Optional<BigDecimal> restore,
        Optional<BigDecimal> trade,
        Optional<Integer> graceDays,
        Optional<BigDecimal> graceFee,
        Optional<Integer> redemptionDays,
        Optional<BigDecimal> redemptionFee,
        Optional<Boolean> idProtection,
        Optional<Boolean> authCodeRequired,
        List<String> factsFrom,
        List<ExportedTerm> terms) {

    /**
     * Copies the lists.
     *
     * @param tldClass the class
     * @param zone the zone that the class stands for
     * @param currency the currency of all its amounts
     * @param restore the price of a restore
     * @param trade the price of a change of the owner
     * @param graceDays for how many days after the paid-until date a domain can be renewed
     * @param graceFee what a renewal in these days costs beyond the renewal price
     * @param redemptionDays for how many days a deleted domain can be restored
     * @param redemptionFee what that costs
     * @param idProtection whether ID protection can be ordered
     * @param authCodeRequired whether a transfer needs an auth code
     * @param factsFrom where what is known of the zone is from
     * @param terms the prices by term, shortest first
     */
    public ExportedClass {
        factsFrom = List.copyOf(factsFrom);
        terms = List.copyOf(terms);
    }
}
