package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.command.Effect;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command was sent, in part or whole, and no answer came: it may have been carried out.
 *
 * <p>Never repeat one that must happen once without asking first: after {@code AddDomain}, {@code TransferDomain} or
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

    private final transient @Nullable Command<?> sent;
    private final transient @Nullable Environment environment;

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
        this.object = null;
        this.subuser = null;
        this.sentAt = null;
        this.sent = null;
        this.environment = null;
    }

    OutcomeUnknownException(Sending sending, String problem, @Nullable Throwable cause) {
        super(
                sending.command().name(),
                sending.command().name() + ": " + problem + "; "
                        + advice(sending.command().effect()),
                cause);
        this.effect = sending.command().effect();
        this.object = sending.object().orElse(null);
        this.subuser = sending.subuser().orElse(null);
        this.sentAt = sending.at();
        this.sent = sending.command();
        this.environment = sending.environment();
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
