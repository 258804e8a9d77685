package dev.ispapi.examples.billing;

/** The flow's process died, or so it seems: nothing that comes after this point happens. */
public final class CrashError extends Error {

    private static final long serialVersionUID = 1L;

    /**
     * A crash.
     *
     * @param step where it happens
     */
    public CrashError(String step) {
        super("crashed " + step);
    }
}
