package dev.ispapi;

import dev.ispapi.command.Effect;
import org.jspecify.annotations.Nullable;

/**
 * The command was sent, in part or whole, and no answer came: it may have been carried out.
 *
 * <p>Never repeat one that must happen once without asking first: after {@code AddDomain}, {@code TransferDomain} or
 * {@code RenewDomain} ask {@code StatusDomain}. A command that only reads, or that can be repeated, may simply be sent again.
 */
public final class OutcomeUnknownException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** What sending the command twice would do. */
    private final Effect effect;

    /**
     * A command whose outcome nobody knows.
     *
     * @param command the command's name
     * @param effect what sending it twice would do
     * @param problem what happened, without secrets
     * @param cause what the HTTP library threw, may be null
     */
    public OutcomeUnknownException(String command, Effect effect, String problem, @Nullable Throwable cause) {
        super(command, command + ": " + problem + "; " + advice(effect), cause);
        this.effect = effect;
    }

    private static String advice(Effect effect) {
        return switch (effect) {
            case READS -> "it only reads, so it can be sent again";
            case REPEATABLE -> "it may have been carried out; sending it again does no harm";
            case ONCE -> "it may have been carried out, so ask for the object's status before sending it again";
        };
    }

    /**
     * What sending the command twice would do.
     *
     * @return the command's own declaration
     */
    public Effect effect() {
        return effect;
    }

    /**
     * Whether the command may simply be sent again.
     *
     * @return false if it must happen once
     */
    public boolean isRepeatable() {
        return effect != Effect.ONCE;
    }
}
