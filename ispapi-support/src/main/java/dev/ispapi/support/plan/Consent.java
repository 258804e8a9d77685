package dev.ispapi.support.plan;

/**
 * Something that has to be agreed to before a plan changes anything: an order that the rules of the TLD do not allow, or a cost that the
 * wish does not ask for.
 *
 * @param id its name within the plan, such as {@code transfer-cost}
 * @param step the id of the step that needs it
 * @param text what is agreed to, in plain words
 * @param isGiven whether it was given; {@link PlanProgress#agree} gives it
 */
public record Consent(String id, String step, String text, boolean isGiven) {

    Consent given() {
        return new Consent(id, step, text, true);
    }
}
