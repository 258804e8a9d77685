package dev.ispapi.cli;

import dev.ispapi.cli.terminal.Version;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import picocli.CommandLine.Command;

/**
 * The program {@code ispapi}: one program a task, such as {@code ispapi rules ca}.
 *
 * <p>Results go to standard output, everything else to standard error, both in UTF-8. The exit code is 0 if all was done, 1 if the API
 * said no, 2 for wrong usage, 3 if there was no answer.
 */
@Command(
        name = "ispapi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "PROGRAM",
        description = "Works with the HEXONET/ISPAPI domain API and its successor CentralNic Reseller (CNR).",
        commandListHeading = "%nPrograms (each has a --help of its own):%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nWhom to talk to:%n",
        footer = {
            "  ISPAPI_USER, ISPAPI_PASSWORD   log-in; account!role for a role user. Without them all programs",
            "                                 that send something talk to a sandbox on this machine",
            "  ISPAPI_ENVIRONMENT             OTE, the free test system and default, or LIVE: orders cost money",
            "  ISPAPI_URL                     another address of that system",
            "  ISPAPI_PROFILE                 a profile of the configuration file, as --profile",
            "  ISPAPI_CONFIG                  the configuration file, as --config",
            "",
            "Exit codes: 0 done, 1 the API said no or has no price, 2 wrong usage, 3 no answer"
        })
public final class Ispapi {

    Ispapi() {}

    /**
     * Runs a program and ends the JVM with its exit code.
     *
     * @param args the program's name, its options and arguments
     */
    public static void main(String[] args) {
        Programs.ispapi().runAndExit(args);
    }

    /**
     * Runs a program within this JVM, without a terminal.
     *
     * @param args the program's name, its options and arguments
     * @param environment the variables of the environment
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @return the exit code
     */
    public static int run(
            String[] args, Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
        return Programs.ispapi().run(args, environment, in, out, err);
    }
}
