package dev.ispapi;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that this library throws on purpose. The subtype says who acts now:
 *
 * <ul>
 *   <li>{@link InvalidCommandException}: the program; nothing was sent
 *   <li>{@link CommandFailedException}: the API refused; the code and its reason say what to change
 *   <li>{@link TemporaryFailureException}: no one; the command can safely be sent again later
 *   <li>{@link ConnectionException}: nothing was sent, so it is safe to try again
 *   <li>{@link OutcomeUnknownException}: sent, and no response tells whether it was carried out; ask the API before you repeat
 *   <li>{@link MalformedResponseException}: a command that reads got something that is no ISPAPI answer
 *   <li>{@link UnexpectedResponseException}: the answer is whole, and not what the command promises; it has the answer
 * </ul>
 *
 * <p>Where a {@link RetryPolicy} made several attempts, this is what came of the whole: {@link #attempts()} counts them, and what came
 * of the other attempts is {@linkplain #getSuppressed() suppressed}, in their order.
 *
 * <p>No message holds a password, session, one-time code or auth code.
 */
public abstract class IspapiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The command's name, null if it is not known yet. */
    private final @Nullable String command;

    /** How many attempts there were. */
    private int attempts = 1;

    IspapiException(@Nullable String command, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.command = command;
    }

    /**
     * The name of the command that this is about.
     *
     * @return such as {@code AddDomain}; empty where no command was involved, as in parsing a stored answer
     */
    public Optional<String> command() {
        return Optional.ofNullable(command);
    }

    /**
     * How many attempts were made, of which this is the outcome.
     *
     * @return 1 unless the client tried again
     */
    public int attempts() {
        return attempts;
    }

    /** Counts the attempts, before this is thrown. */
    IspapiException after(int count) {
        this.attempts = count;
        return this;
    }

    /** Never null: every exception of this library says what happened. */
    @Override
    public String getMessage() {
        return Objects.requireNonNullElse(super.getMessage(), "");
    }
}
