package dev.ispapi;

import dev.ispapi.wire.Response;
import java.util.Optional;

/**
 * The API did not carry the command out and asks to come back later (codes 4xx, such as 421, 423 and 425). The client has come back
 * already as often as its {@link RetryPolicy} says, where that is safe.
 *
 * <p>A command that must happen once is not sent again by itself: 421 is a failure of the API's own, which does not tell how far it came
 * at the registry. Ask for the object's status first.
 */
public final class TemporaryFailureException extends IspapiException {

    private static final long serialVersionUID = 1L;

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
        super(
                command,
                command + ": put off with " + response.code() + " " + response.description()
                        + "; send it again after a pause",
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
