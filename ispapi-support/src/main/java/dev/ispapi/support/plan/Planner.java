package dev.ispapi.support.plan;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Command;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.ZonePrices;
import dev.ispapi.tld.text.RulesLanguage;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans of wishes by the rules of TLDs. Immutable and thread-safe; it sends nothing.
 *
 * <p>Each order of a plan goes through the rules' own check: what they do not allow is a {@linkplain Plan#problems() problem}, and needs a
 * {@linkplain Plan#consents() consent} to be sent nonetheless. Whatever is billed is among the {@linkplain Plan#costs() costs}, with its
 * price or as not known.
 *
 * <pre>{@code
 * Plan plan = Planner.with(TldRules.bundled())
 *         .plan(TransferWish.builder("example.dk").contacts(ContactHandles.all("P-ABC1")).build());
 * plan.steps().forEach(System.out::println);
 * }</pre>
 */
public final class Planner {

    private final TldRules rules;
    private final @Nullable ZonePrices prices;
    private final @Nullable OrderCheck check;
    private final RulesLanguage language;

    private Planner(TldRules rules, @Nullable ZonePrices prices, @Nullable OrderCheck check, RulesLanguage language) {
        this.rules = rules;
        this.prices = prices;
        this.check = check;
        this.language = language;
    }

    /**
     * A planner without prices.
     *
     * @param rules what is known of TLDs
     * @return the planner
     */
    public static Planner with(TldRules rules) {
        return new Planner(rules, null, null, RulesLanguage.ENGLISH);
    }

    /**
     * A planner that says what plans cost.
     *
     * @param list the account's prices
     * @return a planner with the same rules and check
     */
    public Planner pricedBy(ZonePrices list) {
        return new Planner(rules, list, check, language);
    }

    /**
     * A planner that tells {@linkplain Plan#problems() what the rules do not allow}, and the notes of costs, in another language. Steps,
     * notices and consents stay English.
     *
     * @param other the language
     * @return a planner with the same rules, prices and check
     */
    public Planner in(RulesLanguage other) {
        return new Planner(rules, prices, check, other);
    }

    /**
     * A planner for a platform that can't carry out every command. A wish with an order that it can't carry out is an
     * {@link ImpossibleWishException}, so that nothing of it is sent.
     *
     * <pre>{@code
     * planner.checkedBy("CNR", order -> IspapiOnCnr.preview(order));
     * }</pre>
     *
     * @param platform the platform, for messages
     * @param check throws {@link InvalidCommandException} for a command that can't be carried out, and sends nothing. What is said of a value that
     *     is still missing in the order is passed over
     * @return a planner with the same rules and prices
     */
    public Planner checkedBy(String platform, Consumer<Command<?>> check) {
        return new Planner(rules, prices, new OrderCheck(platform, check), language);
    }

    /**
     * Makes the plan that fulfils a wish.
     *
     * @param wish the wish
     * @return the plan; values may be missing in it
     * @throws ImpossibleWishException if the TLD is known not to allow it, or the platform can't carry out one of its orders
     * @throws IllegalArgumentException if the wish's name is a zone itself (FAQ 32)
     * @throws InvalidCommandException if a value of the wish can't be sent
     */
    public Plan plan(Wish wish) {
        PlanDraft draft = draft(wish);
        wish.addTo(draft);
        Plan plan = draft.build();
        if (check != null) {
            plan.steps().forEach(check::apply);
        }
        return plan;
    }

    private PlanDraft draft(Wish wish) {
        Optional<Tld> tld = rules.forDomain(wish.domain());
        Optional<String> through = wish.registeredThrough(tld);
        if (through.isEmpty()) {
            return new PlanDraft(wish.kind(), wish.domain(), wish.domain(), tld, rules, prices, language);
        }
        String name = wish.domain().ascii();
        String label =
                name.substring(0, name.length() - tld.orElseThrow().zone().length() - 1);
        DomainName other = DomainName.of(label + "." + through.get());
        return new PlanDraft(wish.kind(), wish.domain(), other, rules.forDomain(other), rules, prices, language)
                .notice(
                        wish.domain().unicode() + " comes along with " + other.unicode()
                                + ", which is registered instead and managed alone.",
                        tld.orElseThrow()
                                .source("registration.through")
                                .orElseThrow()
                                .toString());
    }
}
