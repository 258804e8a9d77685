package dev.ispapi.support.bulk;

/** A file of wishes is not carried out: it has rows with problems, or its total is not confirmed. Nothing was stored, nothing was sent. */
public final class BulkRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DryRun dryRun;

    BulkRefusedException(String problem, DryRun dryRun) {
        super(problem);
        this.dryRun = dryRun;
    }

    /** {@return what the file would do and cost; null after this exception was deserialized} */
    public DryRun dryRun() {
        return dryRun;
    }
}
