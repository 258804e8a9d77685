package dev.ispapi;

import org.jspecify.annotations.Nullable;

/**
 * The response is not a complete ISPAPI response: a proxy's HTML page, nothing, a response without its closing {@code EOF} line, or one
 * whose properties are not what the command promises.
 *
 * <p>Where the answer itself was whole and only a property was missing or unreadable, a client throws the subtype {@link
 * UnexpectedResponseException}, which has the answer. Where no ISPAPI answer came, a client throws this for commands that read; a command
 * that changes something ends with an {@link OutcomeUnknownException}, because it may have been carried out.
 */
public class MalformedResponseException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the answer. */
    private final String problem;

    /**
     * A text that is no answer, or an answer whose properties are not what was promised.
     *
     * @param problem what is wrong with it and where, with at most a short excerpt
     */
    public MalformedResponseException(String problem) {
        this(null, problem, null);
    }

    MalformedResponseException(@Nullable String command, String problem, @Nullable Throwable cause) {
        super(command, command == null ? problem : command + ": " + problem, cause);
        this.problem = problem;
    }

    /**
     * The same, with the name of the command that was answered so.
     *
     * @param command the command's name
     * @return an exception with this one as its cause
     */
    public MalformedResponseException during(String command) {
        return new MalformedResponseException(command, problem, this);
    }
}
