package dev.ispapi.cli;

import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a shell needs to complete names of programs and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the completion of this command line for a shell, to be sourced there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(ispapi completion bash)     in ~/.bashrc",
            "  source <(ispapi completion zsh)      in ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {

    private static final String ZSH = """
            autoload -U +X compinit && compinit
            autoload -U +X bashcompinit && bashcompinit
            """;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SHELL", description = "bash or zsh.")
    private String shell = "";

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine all = Programs.ispapi().all(terminal);
        String script = AutoComplete.bash("ispapi", all);
        switch (shell.toLowerCase(Locale.ROOT)) {
            case "bash" -> terminal.out().append(script);
            case "zsh" -> terminal.out().append(ZSH).append(script);
            default -> throw new WrongUsageException("expected bash or zsh, found '" + shell + "'");
        }
        return ExitCode.DONE;
    }
}
