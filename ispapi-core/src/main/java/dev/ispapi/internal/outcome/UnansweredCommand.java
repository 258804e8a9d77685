package dev.ispapi.internal.outcome;

import dev.ispapi.OutcomeUnknownException;
import dev.ispapi.command.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A command whose outcome is in question.
 *
 * @param command its name
 * @param parameters as they were sent; empty where they are not known any more
 * @param object the name of its object
 * @param subuser for whom it was sent
 * @param sentAt when
 * @param tolerance by how much clocks may differ
 * @param settling for how long it may be on its way
 * @param now when the question is asked
 */
public record UnansweredCommand(
        String command,
        Map<String, String> parameters,
        Optional<String> object,
        Optional<String> subuser,
        Optional<Instant> sentAt,
        Duration tolerance,
        Duration settling,
        Instant now) {

    /**
     * The command of an exception.
     *
     * @param unknown what sending it threw
     * @param tolerance by how much clocks may differ
     * @param settling for how long it may be on its way
     * @param now when the question is asked
     * @return the command
     */
    public static UnansweredCommand of(
            OutcomeUnknownException unknown, Duration tolerance, Duration settling, Instant now) {
        return new UnansweredCommand(
                unknown.command().orElse(""),
                unknown.sentCommand()
                        .map(command -> command.encode().parameters())
                        .orElse(Map.of()),
                unknown.objectName().map(name -> name.toLowerCase(Locale.ROOT)),
                unknown.subuser(),
                unknown.sentAt(),
                tolerance,
                settling,
                now);
    }

    /**
     * A command that was sent by an account for itself.
     *
     * @param command the command
     * @param sentAt when
     * @param tolerance by how much clocks may differ
     * @param settling for how long it may be on its way
     * @param now when the question is asked
     * @return the command
     */
    public static UnansweredCommand of(
            Command<?> command, Instant sentAt, Duration tolerance, Duration settling, Instant now) {
        Map<String, String> parameters = command.encode().parameters();
        return new UnansweredCommand(
                command.name(),
                parameters,
                Optional.ofNullable(parameters.get("DOMAIN")).map(name -> name.toLowerCase(Locale.ROOT)),
                Optional.empty(),
                Optional.of(sentAt),
                tolerance,
                settling,
                now);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    /** What happened before this can't be the work of the command. */
    Instant earliest() {
        return sentAt.orElseThrow().minus(tolerance);
    }

    /** What happened from here on can't be the work of a command before it, if clocks agree: the API's dates leave fractions out. */
    Instant certain() {
        return sentAt.orElseThrow().minusSeconds(1);
    }

    /** From when on the command is not on its way any more. */
    Instant settledAt() {
        return sentAt.orElseThrow().plus(settling);
    }

    boolean isSettled() {
        return !now.isBefore(settledAt());
    }
}
