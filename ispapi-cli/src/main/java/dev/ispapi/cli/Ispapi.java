package dev.ispapi.cli;

import dev.ispapi.cli.bulk.BulkCommand;
import dev.ispapi.cli.relay.RelayCommand;
import dev.ispapi.cli.verify.VerifyPlatformCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code ispapi}: one command a task. */
@Command(
        name = "ispapi",
        mixinStandardHelpOptions = true,
        version = "ispapi for Java",
        description = "Works with the HEXONET/ISPAPI domain API.",
        footerHeading = "%nEnvironment:%n",
        footer = {
            "  ISPAPI_USER, ISPAPI_PASSWORD  the account; a role user is ACCOUNT:ROLE",
            "  ISPAPI_ENVIRONMENT            OTE (default) or LIVE",
            "  ISPAPI_URL                    another address, such as that of a sandbox"
        })
public final class Ispapi {

    private Ispapi() {}

    /**
     * Runs a command and ends the program.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    /**
     * Runs a command.
     *
     * @param environment the environment's variables
     * @param out gets the output
     * @param err gets errors and progress
     * @param arguments the command and its options
     * @return the exit code: 0 done, 1 refused or failed, 2 wrong usage
     */
    public static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Ispapi())
                .addSubcommand(new BulkCommand(environment))
                .addSubcommand(new RelayCommand(environment))
                .addSubcommand(new VerifyPlatformCommand(environment))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((e, command, result) -> {
                    err.println(e.getMessage());
                    return Account.exitCode(e);
                })
                .execute(arguments);
    }
}
