package dev.ispapi;

import dev.ispapi.wire.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole ISPAPI answer came, and it is not what the command promises: a property is missing or unreadable, the number of entries is
 * wrong, or its code has no meaning.
 *
 * <p>With a code from 200 to 299 the command was carried out: {@link #response()} has all that was answered.
 */
public final class UnexpectedResponseException extends MalformedResponseException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Response response;

    /**
     * An answer that is not what was promised.
     *
     * @param command the command's name
     * @param problem what was expected and what was found
     * @param response the answer
     * @param cause what reading the answer threw; null if nothing
     */
    public UnexpectedResponseException(String command, String problem, Response response, @Nullable Throwable cause) {
        super(command, problem, cause);
        this.response = response;
    }

    /**
     * The answer.
     *
     * @return the answer with its code; empty after deserialization
     */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }
}
