package dev.ispapi.support.plan;

/** Where a plan under way is kept, so that it survives the end of the program. Implementations decide how, for instance with {@link PlanJson}. */
@FunctionalInterface
public interface PlanStore {

    /** Keeps nothing: for plans that need not survive. After a crash it is unknown what was sent. */
    PlanStore NONE = progress -> {};

    /**
     * Keeps a plan under way. Called before each step that changes something is sent, after its answer, and at the end of a run; what a
     * step only read is kept together with what follows. When it returns, the progress must be on disk, or wherever it survives a crash. Refuse a {@linkplain PlanProgress#revision() revision} that is not newer than what is there: another
     * program carries out the same plan.
     *
     * @param progress the progress; it may hold secrets, which {@link PlanJson} leaves out
     */
    void save(PlanProgress progress);
}
