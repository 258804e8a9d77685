package dev.ispapi.support.plan;

import dev.ispapi.internal.ApiDates;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an answer means for a plan. The first rule of a step that fits its answer counts.
 *
 * @param property the property to look at, or {@code CODE} for the answer's code
 * @param match how to look at it
 * @param value what to compare with
 * @param action what follows
 * @param skips the id of the later step that is not needed; present for {@link Action#SKIP} only
 * @param text what to tell, in plain words; empty if there is nothing to tell
 */
public record AnswerRule(
        String property, Match match, String value, Action action, Optional<String> skips, String text) {

    /**
     * Checks that the step to skip goes with what follows.
     *
     * @param property the property to look at
     * @param match how to look at it
     * @param value what to compare with
     * @param action what follows
     * @param skips the id of the later step that is not needed
     * @param text what to tell
     * @throws IllegalArgumentException if there is a step to skip and something else follows, or the other way round
     */
    public AnswerRule {
        if (skips.isPresent() != (action == Action.SKIP)) {
            throw new IllegalArgumentException("expected a step to skip for " + Action.SKIP
                    + " and for nothing else, found " + action + " with " + skips);
        }
    }

    /**
     * A rule that skips no step.
     *
     * @param property the property to look at
     * @param match how to look at it
     * @param value what to compare with
     * @param action what follows; not {@link Action#SKIP}
     * @param text what to tell, in plain words; empty if there is nothing to tell
     */
    public AnswerRule(String property, Match match, String value, Action action, String text) {
        this(property, match, value, action, Optional.empty(), text);
    }

    /** The name under which rules know the answer's code. */
    static final String CODE = "CODE";

    private static final String CLASS = "CLASS";

    private static final Duration ROUNDING = Duration.ofDays(1);

    /** How to look at a property. */
    public enum Match {
        /** Some value is the text. */
        IS,
        /** Some value begins with the text; an empty text fits any value that is not empty. */
        BEGINS,
        /** Some value is not empty, and another than the text. */
        IS_NOT,
        /** Some value is not empty, and another than the step's own parameter that the text names. */
        CHANGED,
        /**
         * Some value is a time that lies after the step's own parameter of the property's name by the period in the parameter that the text
         * names, give or take a day; without that period any later time fits.
         */
        LATER_BY,
        /** Always fits. */
        ANY
    }

    /** What follows from an answer. */
    public enum Action {
        /** The plan goes on. */
        GO_ON,
        /** The plan goes on, without a later step. */
        SKIP,
        /** The plan waits for the step's event. */
        WAIT,
        /** The plan stops: what was wished for can't be done like this. */
        STOP
    }

    /** A later step is not needed if a property has a value. */
    static AnswerRule skipIf(String property, Match match, String value, String stepId) {
        return new AnswerRule(property, match, value, Action.SKIP, Optional.of(stepId), "");
    }

    static AnswerRule is(String property, String value, Action action, String text) {
        return new AnswerRule(property, Match.IS, value, action, text);
    }

    static AnswerRule begins(String property, String value, Action action, String text) {
        return new AnswerRule(property, Match.BEGINS, value, action, text);
    }

    static AnswerRule isNot(String property, String value, Action action, String text) {
        return new AnswerRule(property, Match.IS_NOT, value, action, text);
    }

    static AnswerRule otherwise(Action action, String text) {
        return new AnswerRule("", Match.ANY, "", action, text);
    }

    boolean fits(Response answer, Map<String, String> parameters) {
        if (match == Match.ANY) {
            return true;
        }
        List<String> values =
                property.equals(CODE) ? List.of(Integer.toString(answer.code())) : answer.values(property);
        return values.stream().filter(found -> !found.isEmpty()).anyMatch(found -> fits(found, parameters));
    }

    private boolean fits(String found, Map<String, String> parameters) {
        return switch (match) {
            case IS -> found.equals(value);
            case BEGINS -> found.startsWith(value);
            case IS_NOT -> !found.equals(value);
            case CHANGED -> parameters.containsKey(value) && !found.equals(parameters.get(value));
            case LATER_BY -> isLater(found, parameters);
            case ANY -> true;
        };
    }

    private boolean isLater(String found, Map<String, String> parameters) {
        Optional<Instant> now = date(found);
        Optional<Instant> before = Optional.ofNullable(parameters.get(property)).flatMap(AnswerRule::date);
        if (now.isEmpty() || before.isEmpty()) {
            return false;
        }
        Optional<Instant> expected = Optional.ofNullable(parameters.get(value))
                .map(period -> Period.parse(period).after(before.get()));
        return expected.map(time -> Duration.between(time, now.get()).abs().compareTo(ROUNDING) <= 0)
                .orElse(now.get().isAfter(before.get()));
    }

    /** A date of an answer; what can't be read tells nothing. */
    private static Optional<Instant> date(String text) {
        try {
            return ApiDates.parse(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What was found, for a message; a rule about one property shows what that held, and a premium class its price. */
    String found(Response answer) {
        if (property.isEmpty() || property.equals(CODE)) {
            return answer.code() + " " + answer.description();
        }
        String price = property.equals(CLASS)
                ? answer.value("PRICE")
                        .filter(amount -> !amount.isEmpty())
                        .map(amount ->
                                ", " + amount + " " + answer.value("CURRENCY").orElse(""))
                        .orElse("")
                : "";
        return property + "=" + String.join(", ", answer.values(property)) + price;
    }
}
