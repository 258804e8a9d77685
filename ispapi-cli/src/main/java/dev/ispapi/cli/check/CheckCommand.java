package dev.ispapi.cli.check;

import dev.ispapi.CommandSender;
import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.Progress;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.idn.DomainName;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for the availability of many names: a few calls at a time, many names a call, answers in the order of the names. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says which domain names can be registered, and at which price premium names can.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} check mein-café.de example.com",
            "  ${bundle:start} check --json --file names.txt",
            "  ${bundle:start} check --platform cnr example.com"
        })
public final class CheckCommand implements Callable<Integer> {

    /** One call takes many names. Smaller calls show progress earlier, larger ones cost less time in all. */
    private static final int NAMES_A_CALL = 32;

    private static final int CALLS_AT_A_TIME = 4;

    private final Terminal terminal;

    @Mixin
    private Access access = new Access();

    @Parameters(paramLabel = "NAME", description = "Domain names, in Unicode or ASCII form.")
    private List<String> names = List.of();

    @Option(
            names = "--file",
            paramLabel = "LIST",
            description = "Read further names from a file, one a line; '-' for standard input. '#' begins a comment.")
    private @Nullable String file;

    @Option(names = "--json", description = "Print JSON, one document a name and line.")
    private boolean isJson;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> all = new ArrayList<>(names);
        if (file != null) {
            all.addAll(NameList.read(file, terminal));
        }
        if (all.isEmpty()) {
            throw new WrongUsageException("expected names to check, or --file with some in it");
        }
        all.stream()
                .flatMap(name -> NameToCheck.of(name).domain().stream())
                .forEach(domain -> NameWarnings.print(domain, terminal));
        try (Connection connection = access.open(terminal);
                Results results = isJson ? new JsonResults(terminal) : new TableResults(terminal, lang.language());
                Progress progress = new Progress(terminal, all.size())) {
            boolean allAreNames = check(connection.ispapi(), all, results, progress);
            return allAreNames ? ExitCode.DONE : ExitCode.WRONG_USAGE;
        }
    }

    private static boolean check(CommandSender ispapi, List<String> names, Results results, Progress progress)
            throws IOException {
        boolean allAreNames = true;
        Deque<Batch> onTheirWay = new ArrayDeque<>();
        try {
            for (int from = 0; from < names.size(); from += NAMES_A_CALL) {
                if (onTheirWay.size() == CALLS_AT_A_TIME) {
                    onTheirWay.remove().show(results, progress);
                }
                Batch batch = new Batch(names.subList(from, Math.min(from + NAMES_A_CALL, names.size())));
                allAreNames &= batch.isAllNames();
                batch.send(ispapi);
                onTheirWay.add(batch);
            }
            while (!onTheirWay.isEmpty()) {
                onTheirWay.remove().show(results, progress);
            }
        } finally {
            onTheirWay.forEach(Batch::cancel);
        }
        return allAreNames;
    }

    /** The names of one call. */
    private static final class Batch {

        private final List<NameToCheck> names;
        private CompletableFuture<List<DomainAvailability>> answers = CompletableFuture.completedFuture(List.of());

        Batch(List<String> texts) {
            this.names = texts.stream().map(NameToCheck::of).toList();
        }

        boolean isAllNames() {
            return names.stream().allMatch(name -> name.domain().isPresent());
        }

        void send(CommandSender ispapi) {
            List<DomainName> domains =
                    names.stream().flatMap(name -> name.domain().stream()).toList();
            if (!domains.isEmpty()) {
                answers = ispapi.sendAsync(CheckDomains.builder()
                        .domains(domains)
                        .premiumChannels("*")
                        .build());
            }
        }

        /** Waits for the answers and shows them; names that are none have a line in their place. */
        void show(Results results, Progress progress) throws IOException {
            List<DomainAvailability> availabilities;
            try {
                availabilities = answers.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException reason ? reason : e;
            }
            int next = 0;
            for (NameToCheck name : names) {
                if (name.domain().isPresent()) {
                    results.add(name, availabilities.get(next++));
                } else {
                    results.addNoName(name);
                }
            }
            progress.advance(names.size());
        }

        void cancel() {
            answers.cancel(true);
        }
    }
}
