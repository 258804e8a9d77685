package dev.ispapi.examples;

import dev.ispapi.cli.relay.RelayCommand;
import dev.ispapi.cli.verify.VerifyPlatformCommand;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * Starts the example programs by name: {@code java -jar ispapi-examples.jar tour}.
 *
 * <p>Results go to standard output, everything else to standard error, both in UTF-8. The exit code is 0 if all was done, 1 if the API
 * said no, 2 for wrong usage, 3 if there was no answer.
 */
public final class Main {

    private static final int HELP_COLUMNS = 100;

    private Main() {}

    /**
     * Runs a program and ends the JVM with its exit code.
     *
     * @param args the program's name and what it shall do
     */
    public static void main(String[] args) {
        // The sandbox's HTTP server tells its start and end there; the screen is the programs' own.
        Logger.getLogger("").setLevel(Level.WARNING);
        Terminal terminal = new Terminal(
                System.in,
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                isInteractive(),
                Clock.systemUTC());
        System.exit(run(RawArguments.asTyped(args), terminal));
    }

    /**
     * Runs a program within this JVM, without a terminal.
     *
     * @param args the program's name and what it shall do
     * @param environment the variables of the environment
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    public static int run(
            String[] args, Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Terminal(in, utf8(out), utf8(err), environment, false, Clock.systemUTC()));
    }

    static int run(String[] args, Terminal terminal) {
        int exitCode = commandLine(terminal).execute(args);
        terminal.err().flush();
        // checkError() flushes. A full disk must not look like success.
        if (terminal.out().checkError() && exitCode == ExitCode.DONE) {
            terminal.note("error: the result could not be written to standard output; it is not complete");
            return ExitCode.NO_ANSWER;
        }
        return exitCode;
    }

    private static CommandLine commandLine(Terminal terminal) {
        CommandLine commandLine = new CommandLine(new Programs())
                .addSubcommand(new Tour(terminal))
                .addSubcommand(new Check(terminal))
                .addSubcommand(new Decode(terminal))
                .addSubcommand(new Advise(terminal))
                .addSubcommand(new Encode(terminal))
                .addSubcommand(new Rules(terminal))
                .addSubcommand(new QuoteOrder(terminal))
                .addSubcommand(new LifecycleDates(terminal))
                .addSubcommand(new Prices(terminal))
                .addSubcommand(new PlanOfWish(terminal))
                .addSubcommand(new SandboxServer(terminal))
                .addSubcommand(new Billing(terminal))
                .addSubcommand(new RelayCommand(terminal.environment()))
                .addSubcommand(new VerifyPlatformCommand(terminal.environment()));
        Complaints complaints = new Complaints(terminal);
        return commandLine
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                // Names and values go to the API as they were typed.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_COLUMNS)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Newer JVMs have a console object even where there is no terminal, and a method of it tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
