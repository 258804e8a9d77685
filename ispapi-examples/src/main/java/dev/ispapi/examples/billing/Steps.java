package dev.ispapi.examples.billing;

/** Is told whenever the flow comes to a point at which a crash would be of interest. */
@FunctionalInterface
public interface Steps {

    /** Lets everything pass. */
    Steps NONE = step -> {};

    /**
     * The flow came to a step.
     *
     * @param step what was done last, or comes next
     * @throws CrashError to end the flow here, as a power cut would
     */
    void reached(String step);
}
