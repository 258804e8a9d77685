package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.BrokenPriceException;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.TermNotOfferedException;
import dev.ispapi.tld.price.ZonePrices;
import dev.ispapi.tld.text.RulesLanguage;
import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plan in the making, with what is known of its zone. */
final class PlanDraft {

    private final String wish;
    private final DomainName wished;
    private final DomainName domain;
    private final Optional<Tld> tld;
    private final TldRules rules;
    private final @Nullable ZonePrices prices;
    private final RulesLanguage language;
    private final List<Step> steps = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Cost> costs = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private OrderContext context = OrderContext.NONE;

    /** The domain of the steps can be another than the wished one, where that comes along with it (FAQ 38). */
    PlanDraft(
            String wish,
            DomainName wished,
            DomainName domain,
            Optional<Tld> tld,
            TldRules rules,
            @Nullable ZonePrices prices,
            RulesLanguage language) {
        this.wish = wish;
        this.wished = wished;
        this.domain = domain;
        this.tld = tld;
        this.rules = rules;
        this.prices = prices;
        this.language = language;
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

    /** Where a fact is from and how old that is; the questions are all of the same time, and known by their numbers. */
    Optional<String> source(FactName<?> name) {
        return tld.flatMap(zone ->
                zone.fact(name).map(Fact::source).flatMap(PlanDraft::question).or(() -> zone.basis(name)));
    }

    /** Where a field of the zone is from and how old that is. */
    String source(AdditionalField field) {
        return question(field.source())
                .or(() -> tld.map(zone -> zone.basis(field)))
                .orElseGet(() -> field.source().toString());
    }

    private static Optional<String> question(Source source) {
        return Optional.of(source)
                .filter(asked -> asked.kind() == Source.Kind.FAQ)
                .map(Source::toString);
    }

    PlanDraft add(StepDraft step) {
        steps.add(step.build());
        return this;
    }

    PlanDraft notice(String text, String source) {
        notices.add(new Notice(text, source));
        return this;
    }

    /** What the rules may know beyond the commands: values of the form that are never sent. */
    PlanDraft inContext(OrderContext known) {
        context = known;
        return this;
    }

    /**
     * What the wish says of the form, beyond what is sent.
     *
     * @throws IllegalArgumentException if a field is neither sent nor one of the form's: it would get lost without a word
     */
    PlanDraft inContext(Map<String, String> fields) {
        Set<String> form = formFields();
        OrderContext.Builder told = OrderContext.builder();
        fields.forEach((name, value) -> {
            if (!name.startsWith("X-")) {
                if (!form.contains(name)) {
                    throw new IllegalArgumentException(name + " is no additional field of " + zone()
                            + " and would not be sent; their names begin with X-"
                            + (form.isEmpty() ? "" : ", or are " + String.join(", ", form))
                            + ". What is no additional field has a place of its own in the wish, or is not part of it");
                }
                told.field(name, value);
            }
        });
        return inContext(told.build());
    }

    /** Fields that are not sent, but decide which others are wanted. */
    private Set<String> formFields() {
        return tld().stream()
                .flatMap(zone -> Arrays.stream(Operation.values())
                        .flatMap(operation -> zone.additionalFields(operation).stream()))
                .filter(AdditionalField::formOnly)
                .map(AdditionalField::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Something to agree to before the plan changes anything. */
    PlanDraft consent(String id, String step, String text) {
        consents.add(new Consent(id, step, text, false));
        return this;
    }

    /** What a step is billed, at the ordinary price if there is a price list. A premium name has prices of its own. */
    PlanDraft cost(String step, OrderType order, Optional<Period> term, Optional<String> premiumClass) {
        return cost(step, order.priceName(), order, term, premiumClass);
    }

    PlanDraft cost(String step, String what, OrderType order, Optional<Period> term, Optional<String> premiumClass) {
        if (premiumClass.isPresent()) {
            costs.add(Cost.unknown(step, what + " of the premium class " + premiumClass.get()));
            return notice(
                    "The price of the premium class " + premiumClass.get() + " is what CheckDomains tells.", "FAQ 54");
        }
        if (prices == null) {
            return unpriced(step, what);
        }
        try {
            Quote quote = prices.quote(domain.ascii(), order, term.orElseGet(() -> usual(order)));
            List<String> notes =
                    quote.notes().stream().map(note -> note.text(language)).toList();
            quote.totals().forEach(total -> costs.add(new Cost(step, what, Optional.of(total), notes)));
        } catch (NoPriceException | BrokenPriceException | TermNotOfferedException e) {
            unpriced(step, what).notice("There is no price: " + e.getMessage(), "price list");
        }
        return this;
    }

    /** A step that is billed, or may be, at a price that no list tells. */
    PlanDraft unpriced(String step, String what) {
        costs.add(Cost.unknown(step, what));
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
        List<PlanProblem> problems = steps.stream()
                .flatMap(
                        step -> OrderRules.check(
                                rules, tld, step, context, step.id().equals(DelegationSteps.CONTACTS), language)
                                .stream())
                .toList();
        problems.stream()
                .filter(PlanProblem::isError)
                .map(PlanProblem::step)
                .distinct()
                .forEach(step -> consent(
                        step + "-rules", step, "The order is sent although the rules of " + zone() + " forbid it."));
        return new Plan(wish, wished, tld.map(Tld::zone), steps, notices, costs, problems, consents);
    }
}
