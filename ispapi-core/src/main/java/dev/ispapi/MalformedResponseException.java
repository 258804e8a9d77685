package dev.ispapi;

import dev.ispapi.wire.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back is no complete ISPAPI answer: a proxy's HTML page, nothing, an answer without its closing {@code EOF} line, or one
 * whose properties are not what the command promises.
 *
 * <p>The command may have been carried out. Where the answer itself was whole and only a property was missing or unreadable,
 * {@link #response()} has it, and its code says what happened.
 */
public final class MalformedResponseException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the answer. */
    private final String problem;

    private final transient @Nullable Response response;

    private MalformedResponseException(
            @Nullable String command, String problem, @Nullable Response response, @Nullable Throwable cause) {
        super(command, command == null ? problem : command + ": " + problem, cause);
        this.problem = problem;
        this.response = response;
    }

    /**
     * A text that is no answer.
     *
     * @param problem what is wrong with it and where, with at most a short excerpt
     */
    public MalformedResponseException(String problem) {
        this(null, problem, null, null);
    }

    /**
     * An answer whose properties are not what was promised.
     *
     * @param problem which property is wrong, and what was expected
     * @param response the answer
     */
    public MalformedResponseException(String problem, Response response) {
        this(null, problem, response, null);
    }

    /**
     * The same, with the name of the command that was answered so.
     *
     * @param command the command's name
     * @return an exception with this one as its cause
     */
    public MalformedResponseException during(String command) {
        return new MalformedResponseException(command, problem, response, this);
    }

    /**
     * The answer, if it was whole.
     *
     * @return the answer with its code; empty if the text could not be read as an answer, and after deserialization
     */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }
}
