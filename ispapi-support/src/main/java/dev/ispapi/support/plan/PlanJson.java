package dev.ispapi.support.plan;

/**
 * Plans as JSON, to be kept while they wait or in case the program ends.
 *
 * <p>Secrets, such as auth codes, are not saved: each becomes a missing value, to be {@linkplain PlanProgress#supply supplied} again when the
 * plan goes on and its step is still to come. {@link #writeWithSecrets} is for who keeps the text where secrets are kept.
 *
 * <p>What is read is checked in full: only documented commands, only parameters that can be sent, steps in a state that can be. Whether a
 * command may be repeated is never read, but known. Who can write the text can order in your name nonetheless, so keep it as you keep a
 * password.
 */
public final class PlanJson {

    /** The format that is written, and the only one that is read. */
    static final int FORMAT = 1;

    /** A plan takes a few kilobytes. */
    private static final int MAX_LENGTH = 1_000_000;

    private PlanJson() {}

    /**
     * Writes a plan that was not begun, without secrets.
     *
     * @param plan the plan
     * @return JSON
     */
    public static String write(Plan plan) {
        return write(PlanProgress.of(plan));
    }

    /**
     * Writes a plan and how far it is, without secrets.
     *
     * @param progress the plan
     * @return JSON
     */
    public static String write(PlanProgress progress) {
        return PlanWriter.write(progress.withoutSecrets());
    }

    /**
     * Writes a plan and how far it is, with its secrets in clear.
     *
     * @param progress the plan
     * @return JSON that must be kept like a password
     */
    public static String writeWithSecrets(PlanProgress progress) {
        return PlanWriter.write(progress);
    }

    /**
     * Reads a plan and how far it is.
     *
     * @param json what was written
     * @return the plan; one that was not begun is open in all its steps
     * @throws BrokenPlanException if it is no such plan, or of another version; the message says where and why
     */
    public static PlanProgress read(String json) {
        if (json.length() > MAX_LENGTH) {
            throw new BrokenPlanException(
                    "$", "expected at most " + MAX_LENGTH + " characters, found " + json.length(), null);
        }
        return new PlanReader(json).read();
    }
}
