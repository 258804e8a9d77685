package dev.ispapi;

import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Response;
import java.util.Optional;

/**
 * The API asks to come back later (codes 4xx, such as 421, 423 and 425), for a command that can safely be sent again. The client has come
 * back already as often as its {@link RetryPolicy} says.
 *
 * <p>A command that must happen once never ends with this, but with an {@link OutcomeUnknownException}: a 4xx does not tell how far an
 * order came at the registry.
 */
public final class TemporaryFailureException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** What to do about most of them. */
    static final String PAUSE = "send it again after a pause";

    /** The answer's code. */
    private final int code;
    /** The answer's description. */
    private final String description;

    private final transient Response response;

    /**
     * A command that was put off.
     *
     * @param command the command's name
     * @param response an answer with a code from 400 to 499
     */
    public TemporaryFailureException(String command, Response response) {
        this(command, response, PAUSE);
    }

    TemporaryFailureException(String command, Response response, String advice) {
        super(
                command,
                command + ": put off with " + response.code() + " " + Excerpt.line(response.description()) + "; "
                        + advice,
                null);
        this.code = response.code();
        this.description = response.description();
        this.response = response;
    }

    /**
     * The API's code.
     *
     * @return from 400 to 499
     */
    public int code() {
        return code;
    }

    /**
     * The API's whole description.
     *
     * @return the text as it came, but for secrets of this very command, which are masked
     */
    public String description() {
        return description;
    }

    /**
     * The whole answer.
     *
     * @return the answer; empty after this exception was deserialized
     */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }
}
