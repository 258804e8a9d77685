package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import dev.ispapi.internal.Excerpt;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command was sent, and it is not known whether it was carried out. Either no ISPAPI response came (for a command that changes
 * something, a page of a proxy or gateway is none either), or the command must happen once and the API put it off (codes 4xx, such as 421,
 * 423 and 425): such a response does not tell how far the order came at the registry. {@link #response()} tells the two apart.
 *
 * <p>Never repeat a command that must happen once without asking first: after {@code AddDomain}, {@code TransferDomain} or
 * {@code RenewDomain} ask {@code StatusDomain}, or let {@link Outcomes} ask. A command that only reads, or that can be repeated, may
 * simply be sent again.
 *
 * <p>What it takes to ask is here: the command, its object, when it was sent, and where to. An exception that was deserialized, or that
 * a program made itself, may lack some of it.
 */
public final class OutcomeUnknownException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** What sending the command twice would do. */
    private final Effect effect;
    /** The name of the command's object, null where it has none. */
    private final @Nullable String object;
    /** The subuser that it was sent for, null for the account itself. */
    private final @Nullable String subuser;
    /** When the first byte may have left, null if that is not known. */
    private final @Nullable Instant sentAt;

    /** The response that put it off, null if none came. */
    private final transient @Nullable Response response;

    private final transient @Nullable Command<?> sent;
    private final transient @Nullable Environment environment;

    /**
     * A command whose outcome is not known.
     *
     * @param command the command's name
     * @param effect what sending it twice would do
     * @param problem what happened, without secrets
     * @param cause what the HTTP library threw, may be null
     */
    public OutcomeUnknownException(String command, Effect effect, String problem, @Nullable Throwable cause) {
        super(command, command + ": " + problem + "; " + advice(effect), cause);
        this.effect = effect;
        this.object = null;
        this.subuser = null;
        this.sentAt = null;
        this.response = null;
        this.sent = null;
        this.environment = null;
    }

    /** For a command that got no response. */
    OutcomeUnknownException(SentCommand sending, String problem, @Nullable Throwable cause) {
        this(sending, problem, cause, null);
    }

    /** For a command that was put off. */
    OutcomeUnknownException(SentCommand sending, Response response) {
        this(sending, "put off with " + response.code() + " " + Excerpt.line(response.description()), response);
    }

    /** For a command whose response does not say what became of it. */
    OutcomeUnknownException(SentCommand sending, String problem, Response response) {
        this(sending, problem, null, response);
    }

    private OutcomeUnknownException(
            SentCommand sending, String problem, @Nullable Throwable cause, @Nullable Response response) {
        super(
                sending.command().name(),
                sending.command().name() + ": " + problem + "; "
                        + advice(sending.command().effect()),
                cause);
        this.effect = sending.command().effect();
        this.object = sending.object().orElse(null);
        this.subuser = sending.subuser().orElse(null);
        this.sentAt = sending.at();
        this.response = response;
        this.sent = sending.command();
        this.environment = sending.environment();
    }

    private static String advice(Effect effect) {
        return switch (effect) {
            case READS -> "it only reads, so it can be sent again";
            case REPEATABLE -> "it may have been carried out, and can be sent again";
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

    /**
     * The response that put the command off.
     *
     * @return a response with a code from 400 to 499; empty if no response came, and after this exception was deserialized
     */
    public Optional<Response> response() {
        return Optional.ofNullable(response);
    }

    /**
     * The command itself, with all it was sent with. Its text masks secrets.
     *
     * @return the command; empty after this exception was deserialized
     */
    public Optional<Command<?>> sentCommand() {
        return Optional.ofNullable(sent);
    }

    /**
     * The name of the object that the command is about: of the domain for {@code AddDomain}, of the contact for {@code ModifyContact}.
     *
     * @return the name as it went over the wire, so in ASCII; empty where the command has none that is known
     */
    public Optional<String> objectName() {
        return Optional.ofNullable(object);
    }

    /**
     * The subuser that the command was sent for: {@link CallOptions#subuser()}.
     *
     * @return the subuser's login; empty for the account itself
     */
    public Optional<String> subuser() {
        return Optional.ofNullable(subuser);
    }

    /**
     * When the command was sent: the moment before its first byte, by the clock of this machine.
     *
     * @return an instant, UTC as all are
     */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /**
     * Where the command was sent to.
     *
     * @return the environment; empty after this exception was deserialized
     */
    public Optional<Environment> environment() {
        return Optional.ofNullable(environment);
    }
}
