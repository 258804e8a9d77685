package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way to fulfil a wish: steps in order. Immutable data; {@link PlanRunner} carries it out, {@link PlanJson} saves it.
 *
 * @param wish what was wished for, in one word, such as {@code transfer}
 * @param domain the domain of the wish
 * @param zone the zone whose rules were used; empty if nothing is known of the domain's zone
 * @param steps what to do, in order; at least one
 * @param notices what to know before
 * @param costs what is billed, with its price or as not known; empty if nothing is
 * @param problems what the TLD's rules find in its orders
 * @param consents what has to be agreed to before it changes anything
 */
public record Plan(
        String wish,
        DomainName domain,
        Optional<String> zone,
        List<Step> steps,
        List<Notice> notices,
        List<Cost> costs,
        List<PlanProblem> problems,
        List<Consent> consents) {

    /**
     * Checks that the steps go together.
     *
     * @param wish what was wished for
     * @param domain the domain of the wish
     * @param zone the zone whose rules were used
     * @param steps what to do, in order
     * @param notices what to know before
     * @param costs what is billed
     * @param problems what the TLD's rules find
     * @param consents what has to be agreed to
     * @throws IllegalArgumentException if there is no step, an id occurs twice, or a step refers to one that is not there or in the wrong
     *     place
     */
    public Plan {
        steps = List.copyOf(steps);
        notices = List.copyOf(notices);
        costs = List.copyOf(costs);
        problems = List.copyOf(problems);
        consents = List.copyOf(consents);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("expected at least one step, found none");
        }
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < steps.size(); place++) {
            if (places.put(steps.get(place).id(), place) != null) {
                throw new IllegalArgumentException("expected each id once, found two steps \""
                        + steps.get(place).id() + "\"");
            }
        }
        for (int place = 0; place < steps.size(); place++) {
            checkReferences(steps.get(place), place, places);
        }
        costs.forEach(cost -> requireStep(places, "a cost", cost.step()));
        problems.forEach(problem -> requireStep(places, "a problem", problem.step()));
        consents.forEach(consent -> requireStep(places, "a consent", consent.step()));
    }

    private static void requireStep(Map<String, Integer> places, String what, String step) {
        if (!places.containsKey(step)) {
            throw new IllegalArgumentException(what + " is of the step \"" + step + "\", which is not there");
        }
    }

    private static void checkReferences(Step step, int place, Map<String, Integer> places) {
        for (AnswerRule rule : step.rules()) {
            if (rule.skips().filter(id -> places.getOrDefault(id, -1) <= place).isPresent()) {
                throw new IllegalArgumentException(
                        "step " + step.id() + " may skip \"" + rule.skips().get() + "\", which is no later step");
            }
            if (rule.action() == AnswerRule.Action.WAIT && step.waitsFor().isEmpty()) {
                throw new IllegalArgumentException("step " + step.id() + " may wait, but for no event");
            }
        }
        for (MissingValue value : step.missing()) {
            value.from().ifPresent(origin -> {
                if (places.getOrDefault(origin.step(), place) >= place) {
                    throw new IllegalArgumentException("step " + step.id() + " takes " + value.parameter() + " from \""
                            + origin.step() + "\", which is no earlier step");
                }
            });
        }
    }

    /**
     * A step by its id.
     *
     * @param id such as {@code transfer}
     * @return the step; empty if there is none
     */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** {@return the values that the caller must supply, by the ids of the steps that need them} */
    public Map<String, List<MissingValue>> toSupply() {
        Map<String, List<MissingValue>> missing = new LinkedHashMap<>();
        steps.forEach(step -> {
            if (!step.toSupply().isEmpty()) {
                missing.put(step.id(), step.toSupply());
            }
        });
        return missing;
    }

    /**
     * This plan with a value that was missing.
     *
     * @param step the step's id
     * @param parameter the value's wire name
     * @param value the value
     * @return a copy that holds it
     * @throws IllegalArgumentException if there is no such step, the value is not missing there, or it can't be sent
     * @throws dev.ispapi.InvalidCommandException if nothing else is missing, and the command can't be sent with it
     */
    public Plan supply(String step, String parameter, String value) {
        Step changed = step(step)
                .orElseThrow(() -> new IllegalArgumentException("there is no step \"" + step + "\"; steps: "
                        + steps.stream().map(Step::id).toList()))
                .with(parameter, value);
        return with(changed);
    }

    /** {@return what it costs as far as is known, as one sum for each currency, in the order of the costs} */
    public List<Money> knownCost() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        costs.forEach(cost ->
                cost.amount().ifPresent(price -> sums.merge(price.currency(), price.amount(), BigDecimal::add)));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    /** {@return whether everything that is billed has a price} */
    public boolean isCostKnown() {
        return costs.stream().allMatch(cost -> cost.amount().isPresent());
    }

    /** This plan with a consent given. */
    Plan agree(String id) {
        if (consents.stream().noneMatch(consent -> consent.id().equals(id))) {
            throw new IllegalArgumentException("there is no consent \"" + id + "\"; consents: "
                    + consents.stream().map(Consent::id).toList());
        }
        List<Consent> given = consents.stream()
                .map(consent -> consent.id().equals(id) ? consent.given() : consent)
                .toList();
        return new Plan(wish, domain, zone, steps, notices, costs, problems, given);
    }

    Plan with(Step changed) {
        List<Step> others = new ArrayList<>(steps);
        others.replaceAll(step -> step.id().equals(changed.id()) ? changed : step);
        return new Plan(wish, domain, zone, others, notices, costs, problems, consents);
    }

    /** {@return this plan as it is saved: secrets are missing values} */
    public Plan withoutSecrets() {
        List<Step> open = steps.stream().map(Step::withoutSecrets).toList();
        return new Plan(wish, domain, zone, open, notices, costs, problems, consents);
    }
}
