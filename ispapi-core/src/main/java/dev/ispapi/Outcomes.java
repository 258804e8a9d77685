package dev.ispapi;

import dev.ispapi.command.Command;
import dev.ispapi.internal.config.ClientConfig;
import dev.ispapi.internal.config.TimeSource;
import dev.ispapi.internal.outcome.OutcomeRules;
import dev.ispapi.internal.outcome.UnansweredCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds out what became of a command that got no answer, or that the API put off (4xx), by asking and never by sending it again:
 *
 * <pre>{@code
 * try {
 *     ispapi.send(addDomain);
 * } catch (OutcomeUnknownException e) {
 *     Outcome outcome = Outcomes.of(ispapi).settle(e);
 *     switch (outcome.verdict()) {
 *         case CARRIED_OUT -> bill(outcome.evidence());
 *         case NOT_CARRIED_OUT -> ispapi.send(addDomain);
 *         case STILL_UNKNOWN -> askLater(e, outcome.askAgainAt());
 *     }
 * }
 * }</pre>
 *
 * <p>It knows {@code AddDomain}, {@code RenewDomain}, {@code TransferDomain} (a request, not its approval or the like) and
 * {@code DeleteDomain}. It asks {@code StatusDomain}, {@code CheckDomains}, {@code StatusDomainTransfer}, and the object log by
 * {@code QueryObjectLogList} and {@code StatusObjectLog}; what it asks is about the subuser that the command was sent for.
 *
 * <p>Of a sender without a {@linkplain CommandSender#hasCompleteLog() complete log} it asks for events, too ({@code QueryEventList},
 * {@code StatusEvent}): one with the transaction id of the command decides, and so does a single job that began after it.
 *
 * <p>It says {@link Outcome.Verdict#STILL_UNKNOWN} wherever the evidence does not decide: for other commands, where the object
 * is another user's (531), where an answer is missing, where what happened may be the work of an equal command shortly before;
 * for all commands of another platform than ISPAPI, whose dates mean something else; or where the command may still be on its
 * way. That last one passes: a command is not given up before the {@link #withSettlingTime(Duration) settling time} is over. The
 * dates of the API are compared with the clock of this machine, which is trusted up to the {@link #withClockTolerance(Duration)
 * tolerance}: what happened that shortly before the command was sent decides nothing.
 *
 * <p>Immutable, and thread-safe as its sender is.
 */
public final class Outcomes {

    private static final Duration TOLERANCE = Duration.ofMinutes(1);
    private static final Duration SETTLING = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final CommandSender sender;
    private final Duration tolerance;
    private final Duration settling;
    private final TimeSource time;

    /** Where the sender sends to; empty for a sender that is neither of a client nor of a session. */
    private final Optional<Environment> environment;

    private Outcomes(
            CommandSender sender,
            Duration tolerance,
            Duration settling,
            TimeSource time,
            Optional<Environment> environment) {
        this.sender = sender;
        this.tolerance = tolerance;
        this.settling = settling;
        this.time = time;
        this.environment = environment;
    }

    /**
     * Asks with a sender.
     *
     * @param sender a client, or a session, of the account that sent the command; its clock says whether the settling time is over
     * @return an inquiry with a clock tolerance of a minute and a settling time of five
     */
    public static Outcomes of(CommandSender sender) {
        Optional<ClientConfig> config = config(Objects.requireNonNull(sender, "sender"));
        TimeSource time = config.<TimeSource>map(ClientConfig::scheduler).orElse(TimeSource.SYSTEM);
        return new Outcomes(sender, TOLERANCE, SETTLING, time, config.map(ClientConfig::environment));
    }

    static Outcomes of(CommandSender sender, TimeSource time) {
        return new Outcomes(Objects.requireNonNull(sender, "sender"), TOLERANCE, SETTLING, time, Optional.empty());
    }

    private static Optional<ClientConfig> config(CommandSender sender) {
        if (sender instanceof SenderView view) {
            return config(view.sender());
        }
        if (sender instanceof IspapiSession session) {
            return Optional.of(session.config());
        }
        return sender instanceof IspapiClient client ? Optional.of(client.config()) : Optional.empty();
    }

    /**
     * With another tolerance: by how much the clock of this machine may be ahead of the API's, or behind it.
     *
     * @param newTolerance from a second, which is how exact the API's dates are, to a day
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Outcomes withClockTolerance(Duration newTolerance) {
        Duration checked = checked("clock tolerance", newTolerance, Duration.ofSeconds(1));
        return new Outcomes(sender, checked, settling, time, environment);
    }

    /**
     * With another settling time: for how long after it was sent a command may still be on its way, in the API or at the registry.
     *
     * @param newSettling from zero to a day
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of range
     */
    public Outcomes withSettlingTime(Duration newSettling) {
        Duration checked = checked("settling time", newSettling, Duration.ZERO);
        return new Outcomes(sender, tolerance, checked, time, environment);
    }

    private static Duration checked(String what, Duration value, Duration least) {
        if (value.compareTo(least) < 0 || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "expected a " + what + " from " + least + " to " + LONGEST + ", found " + value);
        }
        return value;
    }

    /**
     * Asks what became of a command. What can't be asked is part of the evidence, not an exception.
     *
     * @param unknown what sending the command threw
     * @return what was found out
     * @throws IllegalArgumentException if the command was sent to another environment than the sender that is to ask
     * @throws IllegalStateException if the sender is closed
     */
    public Outcome settle(OutcomeUnknownException unknown) {
        unknown.environment().ifPresent(this::checkSame);
        return judge(UnansweredCommand.of(unknown, tolerance, settling, time.now()));
    }

    /** Another platform is asked in its own terms; a sender that carries ISPAPI's commands out there answers as ISPAPI does. */
    private Outcome judge(UnansweredCommand command) {
        Platform platform = environment.map(Environment::platform).orElse(Platform.ISPAPI);
        return platform.name().equals(Platform.ISPAPI.name())
                ? OutcomeRules.investigate(sender, command)
                : OutcomeRules.elsewhere(sender, command, platform.name());
    }

    /**
     * Asks what became of a command of which nothing is left but the order itself, such as after a program that ended while it sent. What
     * can't be asked is part of the evidence, not an exception.
     *
     * @param command the command as it was sent; secrets may be missing in it
     * @param sentAt when it was sent: the moment before its first byte may have left, by the clock of this machine
     * @return what was found out
     * @throws IllegalStateException if the sender is closed
     */
    public Outcome settle(Command<?> command, Instant sentAt) {
        return judge(UnansweredCommand.of(command, sentAt, tolerance, settling, time.now()));
    }

    private void checkSame(Environment sentTo) {
        environment.filter(asked -> !asked.equals(sentTo)).ifPresent(asked -> {
            throw new IllegalArgumentException(
                    "the command was sent to " + sentTo + ", which " + asked + " knows nothing of");
        });
    }
}
