package dev.ispapi;

import dev.ispapi.internal.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command is wrong, and was refused before anything was sent. All problems are listed together, each with the
 * parameter and what would be right; only where a builder lacks what its command can't do without, such as {@code DOMAIN}, that comes
 * first and alone.
 */
public final class InvalidCommandException extends IspapiException {

    private static final long serialVersionUID = 1L;

    /** Null after deserialization. */
    private final transient @Nullable List<Problem> problems;

    /**
     * One thing that is wrong with a command.
     *
     * @param parameter the wire name of the parameter, such as {@code NAMESERVER13}; empty if it is about the whole command
     * @param message what is wrong and what would be right; holds no secret
     */
    public record Problem(Optional<String> parameter, String message) {

        /**
         * A problem of one parameter.
         *
         * @param parameter its wire name
         * @param message what is wrong and what would be right
         * @return the problem
         */
        public static Problem of(String parameter, String message) {
            return new Problem(Optional.of(parameter), message);
        }

        /**
         * A problem of the whole command.
         *
         * @param message what is wrong and what would be right
         * @return the problem
         */
        public static Problem ofCommand(String message) {
            return new Problem(Optional.empty(), message);
        }

        /** Parameter and message, as they stand in the exception's message. */
        @Override
        public String toString() {
            return parameter.map(name -> name + " " + message).orElse(message);
        }
    }

    /**
     * A command with something wrong.
     *
     * @param command the command's name, such as {@code AddDomain}
     * @param problems what is wrong, at least one
     */
    public InvalidCommandException(String command, List<Problem> problems) {
        this(command, problems, null);
    }

    /**
     * A command with something wrong, and what was thrown when it was noticed.
     *
     * @param command the command's name, such as {@code AddDomain}
     * @param problems what is wrong, at least one
     * @param cause what was thrown, may be null
     */
    public InvalidCommandException(String command, List<Problem> problems, @Nullable Throwable cause) {
        super(
                command,
                problems.stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("; ", Excerpt.line(command) + ": ", "")),
                cause);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, one entry a problem.
     *
     * @return at least one problem; none after this exception was deserialized, whose message still has them all
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
