package dev.ispapi.tld.price;

import dev.ispapi.domain.Availability;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * A price list that knows the zones: it quotes by domain name, refuses terms that a zone does not offer, and exports the whole list.
 * Immutable if its zones are.
 *
 * <pre>{@code
 * ZonePrices prices = PriceList.from(account).with(zones);
 * prices.quote("example.ca", OrderType.REGISTER, 2);                     // the zone's ordinary price
 * prices.quote(availability, OrderType.REGISTER, 1);                     // the premium price where the name has one
 * }</pre>
 */
public final class ZonePrices {

    private final PriceList prices;
    private final Zones zones;

    ZonePrices(PriceList prices, Zones zones) {
        this.prices = prices;
        this.zones = zones;
    }

    /**
     * The price list.
     *
     * @return the prices by class
     */
    public PriceList prices() {
        return prices;
    }

    /**
     * The zones.
     *
     * @return what was given to {@link PriceList#with}
     */
    public Zones zones() {
        return zones;
    }

    /**
     * What an order costs, at the ordinary price of its zone. Whether the name is a premium name this can't know: for a registration or
     * transfer check the name first and quote the answer.
     *
     * @param domain the domain, such as {@code example.ca}
     * @param order what is ordered
     * @param years the term; restores and trades have none, and take no notice of it
     * @return the quote
     * @throws NoPriceException if no class is known for the domain, or a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws TermNotOfferedException if the zone does not offer the term
     * @throws IllegalArgumentException if the order can't have that term, or the name is no domain name
     */
    public Quote quote(String domain, OrderType order, int years) {
        return quote(domain, order, Period.years(years));
    }

    /**
     * What an order costs, at the ordinary price of its zone. Whether the name is a premium name this can't know: for a registration or
     * transfer check the name first and quote the answer.
     *
     * @param domain the domain, such as {@code example.ca}
     * @param order what is ordered
     * @param term the term in years or months; restores and trades have none, and take no notice of it
     * @return the quote
     * @throws NoPriceException if no class is known for the domain, or a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws TermNotOfferedException if the zone does not offer the term
     * @throws IllegalArgumentException if the order can't have that term, or the name is no domain name
     */
    public Quote quote(String domain, OrderType order, Period term) {
        String name = DomainName.of(domain).ascii();
        ZoneFacts zone = zone(name);
        checkTerm(zone, order, term);
        return withTerms(prices(zone).quote(order, term).forDomain(name), zone, order, term);
    }

    /**
     * What an order costs together with its add-ons, such as ID protection (FAQ 3).
     *
     * @param domain the domain, such as {@code example.com}
     * @param order a registration, renewal or transfer
     * @param term the term in years or months, which counts for the add-ons too
     * @param addOns the add-ons' ids, such as {@code WHOISTRUSTEE}
     * @return the quote with the lines of all
     * @throws NoPriceException if no class is known for the domain, or a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws TermNotOfferedException if the zone does not offer the term
     * @throws IllegalArgumentException if the order can't have that term or adds none, or an id stands for several add-ons
     */
    public Quote quote(String domain, OrderType order, Period term, List<String> addOns) {
        Quote quote = quote(domain, order, term);
        for (String id : addOns) {
            quote = quote.plus(addOn(id, order, term));
        }
        return quote;
    }

    /**
     * What an order for a checked name costs: the premium price of a premium name, which is never quoted at the ordinary price (FAQ 39,
     * 54), and the ordinary price of any other.
     *
     * @param name one entry of the answer to {@code CheckDomains} with {@code PREMIUMCHANNELS=*}
     * @param order what is ordered
     * @param years the term; restores and trades have none, and take no notice of it
     * @return the quote; that of a premium name has the class to send with the order
     * @throws NoPriceException if no class is known for the domain, or a price is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws TermNotOfferedException if the zone does not offer the term
     * @throws IllegalArgumentException if the order can't have that term, or a name that is not available is to be registered
     */
    public Quote quote(DomainAvailability name, OrderType order, int years) {
        String domain = name.domain().ascii();
        Period term = Period.years(years);
        boolean isPremium =
                name.premiumClass().isPresent() || name.premiumChannel().isPresent();
        boolean isFree = name.availability() == Availability.AVAILABLE || name.availability() == Availability.PREMIUM;
        if (order == OrderType.REGISTER && !isFree) {
            throw new IllegalArgumentException(
                    domain + " can't be registered: " + name.code() + " " + name.description());
        }
        if (!isPremium) {
            return quote(domain, order, term);
        }
        Optional<ZoneFacts> zone = zones.ofDomain(domain);
        zone.ifPresent(known -> checkTerm(known, order, term));
        Quote quote = new PremiumPrices(prices, name).quote(order, term).forDomain(domain);
        return zone.map(known -> withTerms(quote, known, order, term)).orElse(quote);
    }

    /**
     * Writes the whole price list, for a billing system to import.
     *
     * @return the export
     */
    public PriceExport export() {
        return new PriceExport(prices, zones);
    }

    private ZoneFacts zone(String domain) {
        return zones.ofDomain(domain)
                .orElseThrow(() -> new NoPriceException(
                        "no price for " + domain + ": its zone is not known, and so no TLD class to look up"));
    }

    private ClassPrices prices(ZoneFacts zone) {
        return prices.of(zone.tldClass()).orElseGet(() -> Missing.tldClass(RelationName.upper(zone.tldClass())));
    }

    /**
     * What an add-on costs that is ordered together with a domain (FAQ 3). Its setup is charged with a registration and a transfer.
     *
     * @param id the add-on's id, such as {@code WHOISTRUSTEE}
     * @param order a registration, renewal or transfer
     * @param term the term in years or months
     * @return the quote of the add-on alone; see {@link Quote#plus}
     * @throws NoPriceException if a relation is missing
     * @throws BrokenPriceException if a relation can't be used
     * @throws IllegalArgumentException if the order takes no add-ons or adds no term, or the id stands for several add-ons
     */
    public Quote addOn(String id, OrderType order, Period term) {
        if (term.isZero()) {
            throw new IllegalArgumentException("an add-on is ordered for a year or more, but this " + order.priceName()
                    + " adds no term (" + term + "); quote it for 1Y");
        }
        ClassPrices addOn = prices.addOn(id).orElseGet(() -> Missing.addOn(RelationName.upper(id)));
        return switch (order) {
            case REGISTER, TRANSFER -> addOn.registration(term);
            case RENEW -> addOn.renewal(term);
            case RESTORE, TRADE ->
                throw new IllegalArgumentException("add-ons are not ordered with a " + order.priceName());
        };
    }

    /** A quote with a note on what is known of the zone's terms. */
    private static Quote withTerms(Quote quote, ZoneFacts zone, OrderType order, Period term) {
        Optional<OfferedTerms> terms = terms(zone, order);
        if (terms.isEmpty() || terms.get().source().isEmpty()) {
            return quote;
        }
        LocalizedText source = terms.get().source().get();
        return quote.with(
                terms.get().contains(term)
                        ? QuoteNotes.sourceOfTerms(terms.get().phrase(), source)
                        : QuoteNotes.termNotConfirmed(term, terms.get().phrase(), source));
    }

    private static void checkTerm(ZoneFacts zone, OrderType order, Period term) {
        terms(zone, order).filter(terms -> terms.refuses(term)).ifPresent(terms -> {
            throw new TermNotOfferedException(zone.zone(), order, term, terms);
        });
    }

    private static Optional<OfferedTerms> terms(ZoneFacts zone, OrderType order) {
        return switch (order) {
            case REGISTER, RENEW, TRANSFER -> zone.terms(order);
            case RESTORE, TRADE -> Optional.empty();
        };
    }
}
