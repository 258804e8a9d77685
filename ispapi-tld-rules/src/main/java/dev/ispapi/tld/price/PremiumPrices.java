package dev.ispapi.tld.price;

import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.tld.internal.text.Phrase;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The prices of one premium name: for a registration what the check says, for all else the relations of its premium class. */
final class PremiumPrices {

    private final PriceList prices;
    private final DomainAvailability name;

    PremiumPrices(PriceList prices, DomainAvailability name) {
        this.prices = prices;
        this.name = name;
    }

    Quote quote(OrderType order, Period term) {
        if (order == OrderType.REGISTER) {
            return registration(term);
        }
        Quote quote = ofClass().quote(order, term);
        return new Quote(
                order,
                quote.owner(),
                Optional.empty(),
                quote.term(),
                name.premiumClass(),
                quote.lines(),
                quote.notes());
    }

    /** The checked price is that of the first year; every further one costs the annual price of the class. */
    private Quote registration(Period term) {
        Terms.check(term, 1);
        Money price = name.price()
                .orElseThrow(
                        () -> new NoPriceException(
                                "no price for " + name.domain().ascii()
                                        + ": it is a premium name, and the answer to CheckDomains has no PRICE and CURRENCY for it"));
        List<QuoteLine> lines = new ArrayList<>();
        String label = name.premiumClass().orElse("premium name");
        lines.add(new QuoteLine(
                "premium",
                Phrase.of("line.premium", "class", label),
                1,
                price.amount(),
                price.currency(),
                "CheckDomains"));
        if (!Terms.isYears(term)) {
            throw new IllegalArgumentException("premium names are registered for years, found " + term);
        }
        if (term.amount() > 1) {
            lines.add(furtherYears(term.amount() - 1));
        }
        return new Quote(
                OrderType.REGISTER, label, Optional.empty(), Optional.of(term), name.premiumClass(), lines, List.of());
    }

    private QuoteLine furtherYears(int years) {
        QuoteLine annual = ofClass().renewal(1).lines().get(0);
        return new QuoteLine(
                "annual",
                Phrase.of("line.annual.further"),
                years,
                annual.unitPrice(),
                annual.currency(),
                annual.source());
    }

    private ClassPrices ofClass() {
        String premiumClass = RelationName.upper(name.premiumClass()
                .orElseThrow(() ->
                        new NoPriceException("no price for " + name.domain().ascii()
                                + ": it is a premium name, and the answer to CheckDomains has no CLASS for it")));
        return Optional.ofNullable(prices.premiumClasses().get(premiumClass))
                .orElseGet(() -> Missing.tldClass(premiumClass));
    }
}
