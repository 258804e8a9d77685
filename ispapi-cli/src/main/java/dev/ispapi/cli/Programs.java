package dev.ispapi.cli;

import dev.ispapi.cli.advise.AdviseCommand;
import dev.ispapi.cli.bulk.BulkCommand;
import dev.ispapi.cli.check.CheckCommand;
import dev.ispapi.cli.lifecycle.LifecycleCommand;
import dev.ispapi.cli.plan.PlanCommand;
import dev.ispapi.cli.price.PricesCommand;
import dev.ispapi.cli.price.QuoteCommand;
import dev.ispapi.cli.relay.RelayCommand;
import dev.ispapi.cli.rules.RulesCommand;
import dev.ispapi.cli.sandbox.SandboxCommand;
import dev.ispapi.cli.terminal.Complaints;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.RawArguments;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.tour.TourCommand;
import dev.ispapi.cli.verify.VerifyPlatformCommand;
import dev.ispapi.cli.wire.DecodeCommand;
import dev.ispapi.cli.wire.EncodeCommand;
import dev.ispapi.cli.wire.SendCommand;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** A command line and its programs, by name. Only the program that is called is loaded. Immutable. */
public final class Programs {

    /** In the order in which the help lists them. */
    private static final List<String> NAMES = List.of(
            "tour",
            "check",
            "decode",
            "advise",
            "encode",
            "rules",
            "quote",
            "lifecycle",
            "prices",
            "plan",
            "send",
            "bulk",
            "sandbox",
            "relay",
            "verify-platform",
            "completion");

    /** Picocli takes no less. */
    private static final int NARROWEST_HELP = 55;

    private final String name;
    private final String description;
    private final String start;
    private final List<String> programs;
    private final Map<String, Function<Terminal, Object>> added;

    private Programs(
            String name,
            String description,
            String start,
            List<String> programs,
            Map<String, Function<Terminal, Object>> added) {
        this.name = name;
        this.description = description;
        this.start = start;
        this.programs = programs;
        this.added = added;
    }

    /**
     * Returns the programs of {@code ispapi}.
     *
     * @return the programs
     */
    public static Programs ispapi() {
        return new Programs("ispapi", "", "ispapi", NAMES, Map.of());
    }

    /** A switch loads the class of one program; a map of constructors would load them all. */
    private static Object make(String program, Terminal terminal) {
        return switch (program) {
            case "tour" -> new TourCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "decode" -> new DecodeCommand(terminal);
            case "advise" -> new AdviseCommand(terminal);
            case "encode" -> new EncodeCommand(terminal);
            case "rules" -> new RulesCommand(terminal);
            case "quote" -> new QuoteCommand(terminal);
            case "lifecycle" -> new LifecycleCommand(terminal);
            case "prices" -> new PricesCommand(terminal);
            case "plan" -> new PlanCommand(terminal);
            case "send" -> new SendCommand(terminal);
            case "bulk" -> new BulkCommand(terminal);
            case "sandbox" -> new SandboxCommand(terminal);
            case "relay" -> new RelayCommand(terminal);
            case "verify-platform" -> new VerifyPlatformCommand(terminal);
            case "completion" -> new CompletionCommand(terminal);
            default -> throw new IllegalArgumentException("there is no program " + program);
        };
    }

    /**
     * Returns the same programs under another name.
     *
     * @param otherName the name in synopses and messages
     * @param otherDescription what the help says in the first place
     * @param otherStart what a user types before a program's name, for the examples in the help
     * @return the programs
     */
    public Programs named(String otherName, String otherDescription, String otherStart) {
        return new Programs(otherName, otherDescription, otherStart, programs, added);
    }

    /**
     * Returns these programs and one more, the last.
     *
     * @param program its name
     * @param make makes the object that picocli runs
     * @return the programs
     */
    public Programs with(String program, Function<Terminal, Object> make) {
        List<String> names = new ArrayList<>(programs);
        names.add(program);
        Map<String, Function<Terminal, Object>> more = new HashMap<>(added);
        more.put(program, make);
        return new Programs(name, description, start, List.copyOf(names), Map.copyOf(more));
    }

    /**
     * Runs a program and ends the JVM with its exit code.
     *
     * @param args the program's name, its options and arguments
     */
    public void runAndExit(String[] args) {
        System.exit(run(RawArguments.asTyped(args), Terminal.ofProcess()));
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
    public int run(String[] args, Map<String, String> environment, InputStream in, OutputStream out, OutputStream err) {
        return run(args, Terminal.without(environment, in, out, err));
    }

    int run(String[] args, Terminal terminal) {
        int exitCode = commandLine(args, terminal).execute(args);
        terminal.err().flush();
        // checkError() flushes. A full disk must not look like success.
        if (terminal.out().checkError() && exitCode == ExitCode.DONE) {
            terminal.note("error: the result could not be written to standard output; it is not complete");
            return ExitCode.NO_ANSWER;
        }
        return exitCode;
    }

    private CommandLine commandLine(String[] args, Terminal terminal) {
        // Help, and names that are misspelt, need all of them.
        if (args.length == 0 || !programs.contains(args[0])) {
            return all(terminal);
        }
        CommandLine commandLine = root();
        add(commandLine, args[0], terminal);
        return configured(commandLine, terminal);
    }

    /** The command line with all programs. */
    CommandLine all(Terminal terminal) {
        CommandLine commandLine = root();
        programs.forEach(program -> add(commandLine, program, terminal));
        return configured(commandLine.addSubcommand(new HelpCommand()), terminal);
    }

    private CommandLine root() {
        CommandLine commandLine = new CommandLine(new Ispapi()).setCommandName(name);
        if (!description.isEmpty()) {
            commandLine.getCommandSpec().usageMessage().description(description);
        }
        return commandLine;
    }

    private CommandLine configured(CommandLine commandLine, Terminal terminal) {
        Complaints complaints = new Complaints(terminal);
        return commandLine
                .setResourceBundle(new Start(start))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                // Names and values go to the API as they were typed.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Math.max(terminal.columns(), NARROWEST_HELP))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    private void add(CommandLine commandLine, String program, Terminal terminal) {
        Function<Terminal, Object> own = added.get(program);
        commandLine.addSubcommand(program, own == null ? make(program, terminal) : own.apply(terminal));
    }

    /** What the examples in the help begin with. */
    private static final class Start extends ListResourceBundle {

        private final String start;

        Start(String start) {
            this.start = start;
        }

        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"start", start}};
        }
    }
}
