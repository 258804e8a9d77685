package dev.ispapi.support.plan;

import dev.ispapi.command.Effect;
import dev.ispapi.support.plan.StepState.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan and how far it is. Immutable; {@link PlanRunner} makes the next one of it, {@link PlanJson} saves it.
 *
 * @param plan the plan, with the values that were supplied meanwhile
 * @param states how far each step is, in the order of the steps
 * @param revision how often it was saved; a {@link PlanStore} refuses one that is no newer than what it has
 */
public record PlanProgress(Plan plan, List<StepState> states, int revision) {

    /**
     * Checks that states and steps go together.
     *
     * @param plan the plan
     * @param states how far each step is, in the order of the steps
     * @param revision how often it was saved
     * @throws IllegalArgumentException if there are more or fewer states than steps, a step was begun before its predecessors were over, or
     *     the revision is negative
     */
    public PlanProgress {
        states = List.copyOf(states);
        if (states.size() != plan.steps().size()) {
            throw new IllegalArgumentException(
                    "expected a state a step, " + plan.steps().size() + ", found " + states.size());
        }
        if (revision < 0) {
            throw new IllegalArgumentException("expected a revision from 0, found " + revision);
        }
        boolean isOpen = false;
        for (int place = 0; place < states.size(); place++) {
            Status status = states.get(place).status();
            if (isOpen && status != Status.OPEN && status != Status.SKIPPED) {
                throw new IllegalArgumentException("step "
                        + plan.steps().get(place).id() + " is " + status + " although an earlier step is not over");
            }
            if (status == Status.WAITING && plan.steps().get(place).waitsFor().isEmpty()) {
                throw new IllegalArgumentException(
                        "step " + plan.steps().get(place).id() + " waits, but for no event");
            }
            isOpen |= !states.get(place).isOver();
        }
    }

    /**
     * A plan that was not begun.
     *
     * @param plan the plan
     * @return all its steps are open
     */
    public static PlanProgress of(Plan plan) {
        return new PlanProgress(plan, Collections.nCopies(plan.steps().size(), StepState.OPEN), 0);
    }

    /** {@return the first step that is not over; empty if all are} */
    public Optional<Step> current() {
        int place = place();
        return place < states.size() ? Optional.of(plan.steps().get(place)) : Optional.empty();
    }

    private int place() {
        int place = 0;
        while (place < states.size() && states.get(place).isOver()) {
            place++;
        }
        return place;
    }

    /**
     * How far a step is.
     *
     * @param step the step's id
     * @return its state
     * @throws IllegalArgumentException if there is no such step
     */
    public StepState state(String step) {
        return states.get(place(step));
    }

    private int place(String id) {
        for (int place = 0; place < states.size(); place++) {
            if (plan.steps().get(place).id().equals(id)) {
                return place;
            }
        }
        throw new IllegalArgumentException("there is no step \"" + id + "\"; steps: "
                + plan.steps().stream().map(Step::id).toList());
    }

    /** {@return what the plan needs next} */
    public PlanStatus status() {
        return current().map(this::status).orElse(PlanStatus.DONE);
    }

    private PlanStatus status(Step step) {
        return switch (state(step.id()).status()) {
            case WAITING -> PlanStatus.WAITS_FOR_EVENT;
            case UNKNOWN -> PlanStatus.OUTCOME_UNKNOWN;
            case SENDING -> PlanRunner.isUncertain(step) ? PlanStatus.OUTCOME_UNKNOWN : begin(step);
            case FAILED -> PlanStatus.FAILED;
            case OPEN -> begin(step);
            case DONE, SKIPPED -> throw new IllegalStateException("the current step is never over");
        };
    }

    private PlanStatus begin(Step step) {
        if (!needed().isEmpty()) {
            return PlanStatus.NEEDS_VALUES;
        }
        if (!consentsNeeded().isEmpty()) {
            return PlanStatus.NEEDS_CONSENT;
        }
        return step.isManual() ? PlanStatus.NEEDS_PERSON : PlanStatus.READY;
    }

    /** {@return the consents that must be given before the plan goes on: those of all steps that are not over} */
    public List<Consent> consentsNeeded() {
        return plan.consents().stream()
                .filter(consent -> !consent.isGiven())
                .filter(consent -> !state(consent.step()).isOver())
                .toList();
    }

    /**
     * Gives a consent.
     *
     * @param id the consent's id
     * @return a copy in which it is given
     * @throws IllegalArgumentException if there is no such consent
     */
    public PlanProgress agree(String id) {
        return new PlanProgress(plan.agree(id), states, revision);
    }

    /**
     * The values that must be supplied before the plan goes on: those of the current step; and, before anything is changed, those of all
     * steps up to the next that waits for an event, so that no money is spent on half a wish.
     *
     * @return by the ids of the steps that need them
     */
    public Map<String, List<MissingValue>> needed() {
        Map<String, List<MissingValue>> needed = new LinkedHashMap<>();
        for (int place = place(); place < states.size(); place++) {
            Step step = plan.steps().get(place);
            if (states.get(place).isOver()) {
                continue;
            }
            if (!step.toSupply().isEmpty()) {
                needed.put(step.id(), step.toSupply());
            }
            boolean onlyAsks = !step.isManual() && step.effect() == Effect.READS;
            if (onlyAsks && place == place()) {
                break;
            }
            if (step.waitsFor().isPresent()) {
                break;
            }
        }
        return needed;
    }

    /**
     * This progress with a value that was missing.
     *
     * @param step the step's id
     * @param parameter the value's wire name
     * @param value the value
     * @return a copy that holds it
     * @throws IllegalArgumentException if there is no such step, it is over, the value is not missing there, or it can't be sent
     * @throws dev.ispapi.InvalidCommandException if nothing else is missing, and the command can't be sent with it
     */
    public PlanProgress supply(String step, String parameter, String value) {
        if (state(step).isOver()) {
            throw new IllegalArgumentException("step " + step + " is over; it takes no value any more");
        }
        return new PlanProgress(plan.supply(step, parameter, value), states, revision);
    }

    /**
     * Says that a person did the current step, outside the API.
     *
     * @param step the step's id
     * @return a copy in which it is done
     * @throws IllegalArgumentException if it is not the current step, or one that the runner does
     */
    public PlanProgress confirm(String step) {
        Step current = requireCurrent(step);
        if (!current.isManual()) {
            throw new IllegalArgumentException("step " + step + " is not done by a person, but by the runner");
        }
        return with(step, StepState.of(Status.DONE, "confirmed"));
    }

    /**
     * Says what became of the current step, whose outcome is unknown or whose event did not come. Only for who found it out for sure: a
     * step that is said not to be carried out is sent again.
     *
     * @param step the step's id
     * @param wasCarriedOut whether it was carried out
     * @return a copy in which it is done, or open
     * @throws IllegalArgumentException if it is not the current step, or its outcome is known
     */
    public PlanProgress resolve(String step, boolean wasCarriedOut) {
        requireCurrent(step);
        Status status = state(step).status();
        if (status != Status.UNKNOWN && status != Status.SENDING && status != Status.WAITING) {
            throw new IllegalArgumentException("step " + step + " is " + status + ": its outcome is known");
        }
        return with(step, wasCarriedOut ? StepState.of(Status.DONE, "found out") : StepState.OPEN);
    }

    /**
     * Takes a failed step up again, once its cause is fixed. It changed nothing, so it can be sent again.
     *
     * @param step the step's id
     * @return a copy in which it is open
     * @throws IllegalArgumentException if it is not the current step, or did not fail
     */
    public PlanProgress retry(String step) {
        requireCurrent(step);
        if (state(step).status() != Status.FAILED) {
            throw new IllegalArgumentException(
                    "step " + step + " is " + state(step).status() + ", and did not fail");
        }
        return with(step, StepState.OPEN);
    }

    private Step requireCurrent(String step) {
        return current()
                .filter(current -> current.id().equals(step))
                .orElseThrow(() -> new IllegalArgumentException("expected the current step, "
                        + current().map(Step::id).orElse("of which there is none") + ", found \"" + step + "\""));
    }

    /** {@return whether a command that changes something was carried out, or may have been} */
    public boolean hasOrdered() {
        return plan.steps().stream().anyMatch(step -> {
            boolean isSent = switch (state(step.id()).status()) {
                case SENDING, WAITING, UNKNOWN, DONE -> true;
                case OPEN, FAILED, SKIPPED -> false;
            };
            return isSent && step.effect() != Effect.READS;
        });
    }

    /**
     * This progress after an event. The event of a step can come before the answer to its order does, or in place of an answer that got lost:
     * then it tells as much.
     *
     * @param event what happened, after the order of the current step was sent
     * @return a copy in which the current step is done or failed; empty if it was not sent, or does not wait for the event
     */
    public Optional<PlanProgress> after(PlanEvent event) {
        Optional<Step> current = awaiting();
        if (current.isEmpty()) {
            return Optional.empty();
        }
        Step step = current.get();
        EventWait wait = step.waitsFor().orElseThrow();
        String what = event.eventClass() + " " + event.subclass();
        if (wait.isDone(event)) {
            return Optional.of(with(step.id(), StepState.of(Status.DONE, what)));
        }
        return wait.isFailed(event)
                ? Optional.of(with(step.id(), StepState.of(Status.FAILED, what)))
                : Optional.empty();
    }

    /** {@return the current step, if it was sent and an event can tell what became of it} */
    public Optional<Step> awaiting() {
        return current().filter(step -> step.waitsFor().isPresent()).filter(step -> switch (state(step.id())
                .status()) {
            case SENDING, UNKNOWN, WAITING -> true;
            case OPEN, FAILED, DONE, SKIPPED -> false;
        });
    }

    PlanProgress with(String step, StepState state) {
        List<StepState> others = new ArrayList<>(states);
        others.set(place(step), state);
        return new PlanProgress(plan, others, revision);
    }

    PlanProgress with(Plan changed) {
        return new PlanProgress(changed, states, revision);
    }

    /** {@return this progress with the next revision, as a {@link PlanStore} takes it after a change such as {@link #agree}} */
    public PlanProgress nextRevision() {
        return new PlanProgress(plan, states, revision + 1);
    }

    /** {@return this progress as it is saved: secrets are missing values} */
    public PlanProgress withoutSecrets() {
        return new PlanProgress(plan.withoutSecrets(), states, revision);
    }
}
