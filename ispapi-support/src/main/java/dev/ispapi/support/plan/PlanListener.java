package dev.ispapi.support.plan;

/** Is told how a plan goes. */
@FunctionalInterface
public interface PlanListener {

    /** Listens to nothing. */
    PlanListener NONE = (step, state, progress) -> {};

    /**
     * A step is in another state. Called after that was saved, unless the step only reads; on the runner's thread; what it throws stops the run.
     *
     * @param step the step
     * @param state its new state
     * @param progress the whole plan
     */
    void changed(Step step, StepState state, PlanProgress progress);
}
