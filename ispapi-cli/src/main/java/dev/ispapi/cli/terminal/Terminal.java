package dev.ispapi.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What a program has around it; tests put their own in its place.
 *
 * @param in standard input
 * @param out standard output, for results alone: UTF-8
 * @param err standard error, for everything else: UTF-8
 * @param environment the variables of the environment
 * @param isInteractive whether a person sits in front of it
 * @param secrets asks for what must not be seen on the screen
 * @param clock the time
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean isInteractive,
        SecretPrompt secrets,
        Clock clock) {

    private static final int WIDEST = 100;
    private static final int NARROWEST = 40;

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(new FileOutputStream(FileDescriptor.out)),
                utf8(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                isConsole(),
                Terminal::readUnseen,
                Clock.systemUTC());
    }

    /** Streams and variables without a terminal. */
    public static Terminal without(
            Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, utf8(out), utf8(err), environment, false, question -> "", Clock.systemUTC());
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Asks for a secret; what is typed does not appear. */
    @FunctionalInterface
    public interface SecretPrompt {

        /** Reads a line; empty at the end of the input. */
        String ask(String question);
    }

    @SuppressWarnings("SystemConsoleNull")
    private static String readUnseen(String question) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s", question);
        return typed == null ? "" : new String(typed);
    }

    /** Newer JVMs have a console object even where there is no terminal, and a method of it tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isConsole() {
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

    /** Prints one line of the result. Line feeds on every platform, so that two runs can be compared. */
    public void line(String text) {
        out.append(text).append('\n');
    }

    /** Prints one line that is no result. */
    public void note(String text) {
        out.flush();
        err.append(text).append('\n');
        err.flush();
    }

    /** A variable of the environment; one that is empty is as good as none. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** How many columns a line may take: those of the terminal, 40 or more; 100 where there is none, or it is wider. */
    public int columns() {
        return isInteractive
                ? variable("COLUMNS")
                        .filter(columns -> columns.matches("[0-9]{1,4}"))
                        .map(columns -> Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))))
                        .orElse(WIDEST)
                : WIDEST;
    }

    /** Whether colours are welcome. See no-color.org for the variable. */
    public boolean hasColours() {
        return isInteractive && variable("NO_COLOR").isEmpty() && isSmart();
    }

    /** Whether a line that was printed can be printed over. */
    public boolean isSmart() {
        return isInteractive && !variable("TERM").orElse("").equals("dumb");
    }
}
