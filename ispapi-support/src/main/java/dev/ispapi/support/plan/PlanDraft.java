package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.TermNotOfferedException;
import dev.ispapi.tld.price.ZonePrices;
import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan in the making, with what is known of its zone. */
final class PlanDraft {

    private final String wish;
    private final DomainName wished;
    private final DomainName domain;
    private final Optional<Tld> tld;
    private final @Nullable ZonePrices prices;
    private final List<Step> steps = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();

    /** The domain of the steps can be another than the wished one, where that comes along with it (FAQ 38). */
    PlanDraft(String wish, DomainName wished, DomainName domain, Optional<Tld> tld, @Nullable ZonePrices prices) {
        this.wish = wish;
        this.wished = wished;
        this.domain = domain;
        this.tld = tld;
        this.prices = prices;
        if (tld.isEmpty()) {
            notice(
                    "Nothing is known of the zone of " + domain.unicode()
                            + ": its own demands are not in this plan. Ask QueryDomainOptions.",
                    "API page QueryDomainOptions");
        }
    }

    DomainName domain() {
        return domain;
    }

    Optional<Tld> tld() {
        return tld;
    }

    /** The zone in words, for reasons. */
    String zone() {
        return tld.map(Tld::toString).orElse("this zone");
    }

    <T> Optional<T> fact(FactName<T> name) {
        return tld.flatMap(zone -> zone.fact(name)).map(Fact::value);
    }

    boolean is(FactName<Boolean> name) {
        return fact(name).orElse(false);
    }

    Optional<String> source(FactName<?> name) {
        return tld.flatMap(zone -> zone.fact(name)).map(fact -> fact.source().toString());
    }

    PlanDraft add(StepDraft step) {
        steps.add(step.build());
        return this;
    }

    PlanDraft notice(String text, String source) {
        notices.add(new Notice(text, source));
        return this;
    }

    /** The ordinary price of a step, if there is a price list. A premium name has prices of its own. */
    PlanDraft cost(String step, OrderType order, Optional<Period> term, Optional<String> premiumClass) {
        if (prices == null) {
            return this;
        }
        if (premiumClass.isPresent()) {
            return notice(
                    "The price of the premium class " + premiumClass.get() + " is what CheckDomains tells.", "FAQ 54");
        }
        try {
            prices.quote(domain.ascii(), order, term.orElseGet(() -> usual(order)))
                    .totals()
                    .forEach(total -> costs.add(new Cost(step, total)));
        } catch (NoPriceException | TermNotOfferedException e) {
            notice("There is no price: " + e.getMessage(), "price list");
        }
        return this;
    }

    private Period usual(OrderType order) {
        return Optional.of(order)
                .filter(OrderType.TRANSFER::equals)
                .flatMap(transfer -> fact(FactName.TRANSFER_PERIODS))
                .flatMap(terms -> terms.stream().findFirst())
                .orElse(Period.years(1));
    }

    Plan build() {
        return new Plan(wish, wished, tld.map(Tld::zone), steps, notices, costs);
    }
}
