package dev.ispapi.support.plan;

/**
 * What the rules of the TLD find in an order of a plan.
 *
 * @param step the id of the step that sends the order
 * @param isError whether the order will be refused as far as is known; otherwise it may be
 * @param text what is wrong, what to do and who says so; without secrets
 */
public record PlanProblem(String step, boolean isError, String text) {

    /** Such as {@code register: error: PERIOD 5Y is not offered in .de; use one of 1Y, 1M (wiki.hexonet.net DE, oldid=814)}. */
    @Override
    public String toString() {
        return step + ": " + text;
    }
}
