package dev.ispapi.examples;

import java.io.InputStream;
import java.io.PrintStream;
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
 * @param clock the time
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean isInteractive,
        Clock clock) {

    /** Prints one line of the result. Line feeds on every platform, so that two runs can be compared. */
    void line(String text) {
        out.append(text).append('\n');
    }

    /** Prints one line that is no result. */
    void note(String text) {
        out.flush();
        err.append(text).append('\n');
        err.flush();
    }

    /** A variable of the environment; one that is empty is as good as none. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether colours are welcome. See no-color.org for the variable. */
    boolean hasColours() {
        return isInteractive && variable("NO_COLOR").isEmpty() && isSmart();
    }

    /** Whether a line that was printed can be printed over. */
    boolean isSmart() {
        return isInteractive && !variable("TERM").orElse("").equals("dumb");
    }
}
