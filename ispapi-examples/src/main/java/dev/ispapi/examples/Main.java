package dev.ispapi.examples;

import dev.ispapi.cli.Programs;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The programs of {@code ispapi} and the billing example in one jar: {@code java -jar ispapi-examples.jar tour}.
 *
 * <p>Results go to standard output, everything else to standard error, both in UTF-8. The exit code is 0 if all was done, 1 if the API
 * said no, 2 for wrong usage, 3 if there was no answer.
 */
public final class Main {

    private static final Programs PROGRAMS = Programs.ispapi()
            .named(
                    "ispapi-examples",
                    "Small programs that show the ISPAPI SDK for Java at work.",
                    "java -jar ispapi-examples.jar")
            .with("billing", Billing::new);

    private Main() {}

    /**
     * Runs a program and ends the JVM with its exit code.
     *
     * @param args the program's name and what it shall do
     */
    public static void main(String[] args) {
        PROGRAMS.runAndExit(args);
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
        return PROGRAMS.run(args, environment, in, out, err);
    }
}
