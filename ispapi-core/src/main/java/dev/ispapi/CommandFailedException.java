package dev.ispapi;

import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Response;
import java.util.Optional;

/**
 * The API understood the command and refused it for good (codes 5xx): nothing was changed. Sending the same again gives the same.
 *
 * <p>Subtypes exist where programs branch: {@link AuthenticationFailedException} (530), {@link AuthorizationFailedException} (531),
 * {@link ObjectNotFoundException} (545), {@link CreditLimitException} (546). The codes are those of the API's command pages.
 */
public class CommandFailedException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** The answer's code. */
    private final int code;
    /** The answer's description. */
    private final String description;

    private final transient Response response;

    CommandFailedException(String command, Response response, String advice) {
        super(command, message(command, response) + advice, null);
        this.code = response.code();
        this.description = response.description();
        this.response = response;
    }

    /**
     * The exception for a refused command: the subtype that fits the code.
     *
     * @param command the command's name
     * @param response an answer with a code from 500 to 599
     * @return the exception, to be thrown
     */
    public static CommandFailedException of(String command, Response response) {
        return switch (response.code()) {
            case AuthenticationFailedException.CODE -> new AuthenticationFailedException(command, response);
            case AuthorizationFailedException.CODE -> new AuthorizationFailedException(command, response);
            case ObjectNotFoundException.CODE -> new ObjectNotFoundException(command, response);
            case CreditLimitException.CODE -> new CreditLimitException(command, response);
            default -> new CommandFailedException(command, response, "");
        };
    }

    static String message(String command, Response response) {
        return command + ": refused with " + response.code() + " " + Excerpt.line(response.description());
    }

    /**
     * The API's code.
     *
     * @return from 500 to 599
     */
    public int code() {
        return code;
    }

    /**
     * The API's whole description, such as {@code Missing required attribute; TOO FEW ADMIN CONTACTS (min=1)}.
     *
     * @return the text as it came, but for secrets of this very command, which are masked
     */
    public String description() {
        return description;
    }

    /**
     * The reason: the part of the description behind the first semicolon.
     *
     * @return such as {@code TOO FEW ADMIN CONTACTS (min=1)}; empty if there is none
     */
    public Optional<String> reason() {
        int semicolon = description.indexOf(';');
        return semicolon < 0
                ? Optional.empty()
                : Optional.of(description.substring(semicolon + 1).strip()).filter(reason -> !reason.isEmpty());
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
