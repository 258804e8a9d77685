package dev.ispapi.support.plan;

/** What a plan under way needs next. */
public enum PlanStatus {
    /** Nothing: {@link PlanRunner#run} goes on. */
    READY,
    /** Values that are missing: {@link PlanProgress#supply}. */
    NEEDS_VALUES,
    /** A consent that is not given yet: {@link PlanProgress#agree}. */
    NEEDS_CONSENT,
    /** Something that a person does outside the API: {@link PlanProgress#confirm} when it is done. */
    NEEDS_PERSON,
    /** An event: {@link PlanRunner#continueWith} when it comes. */
    WAITS_FOR_EVENT,
    /** To know whether the step was carried out: {@link PlanRunner#run} asks; where it can't tell, {@link PlanProgress#resolve}. */
    OUTCOME_UNKNOWN,
    /** A decision: give it up, or mend the reason and {@link PlanProgress#retry}. */
    FAILED,
    /** Nothing any more. */
    DONE
}
