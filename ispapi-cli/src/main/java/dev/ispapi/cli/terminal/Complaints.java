package dev.ispapi.cli.terminal;

import dev.ispapi.CommandFailedException;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiException;
import dev.ispapi.TemporaryFailureException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what went wrong and what to do, and chooses the exit code. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    public Complaints(Terminal terminal) {
        this.terminal = terminal;
    }

    /** For a command line that can't be read. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine program = e.getCommandLine();
        if (args.length == 0) {
            program.usage(program.getErr());
            return ExitCode.WRONG_USAGE;
        }
        error(terminal, message(e));
        terminal.note("Try '" + program.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            // In front of some messages and not of others.
            String message = String.valueOf(e.getMessage());
            return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
        }
        String found = unmatched.getUnmatched().get(0);
        boolean isProgram = !unmatched.isUnknownOption()
                && !e.getCommandLine().getSubcommands().isEmpty();
        List<String> suggestions = unmatched.getSuggestions();
        String hint = suggestions.isEmpty()
                ? ""
                : suggestions.stream().limit(2).collect(Collectors.joining(" or ", "; did you mean ", "?"));
        if (isProgram) {
            String programs =
                    String.join(", ", e.getCommandLine().getSubcommands().keySet());
            return "there is no program '" + found + "'" + (hint.isEmpty() ? "; there are " + programs : hint);
        }
        if (unmatched.isUnknownOption()) {
            // Its value may be a secret.
            return "there is no option '" + found.replaceAll("=.*", "") + "'" + hint;
        }
        return "there is no place for '" + found + "'" + hint;
    }

    /** For a program that could not do what it should. */
    @Override
    public int handleExecutionException(Exception e, CommandLine program, ParseResult parsed) {
        return report(terminal, e);
    }

    /** Says what went wrong, one line a problem. */
    public static int report(Terminal terminal, Exception e) {
        if (e instanceof InvalidCommandException invalid) {
            error(terminal, invalid.command().orElse("the command") + " can't be sent:");
            invalid.problems().forEach(problem -> terminal.note("  " + Text.printable(problem.toString())));
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof WrongUsageException) {
            error(terminal, e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        if (e instanceof StoppedException stopped) {
            error(terminal, e.getMessage());
            return stopped.exitCode();
        }
        if (e instanceof IspapiException) {
            error(terminal, e.getMessage());
            boolean isAnswer = e instanceof CommandFailedException || e instanceof TemporaryFailureException;
            return isAnswer ? ExitCode.REFUSED : ExitCode.NO_ANSWER;
        }
        if (e instanceof IOException) {
            error(terminal, "a file can't be read or written: " + e.getMessage());
            return ExitCode.WRONG_USAGE;
        }
        // Found here: most runs log nothing, and must not wait for a logger.
        LoggerFactory.getLogger(Complaints.class).debug("unexpected", e);
        error(
                terminal,
                "a defect of this program: " + e + "; with -Dorg.slf4j.simpleLogger.defaultLogLevel=debug"
                        + " in front of -jar it shows where");
        return ExitCode.NO_ANSWER;
    }

    /** One line that begins with {@code error:}. */
    public static void error(Terminal terminal, @Nullable String message) {
        String text = Text.printable(String.valueOf(message));
        terminal.note(Style.BAD.of("error:", terminal.hasColours()) + " " + text);
    }
}
