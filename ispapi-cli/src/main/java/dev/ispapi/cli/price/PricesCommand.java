package dev.ispapi.cli.price;

import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.PriceExport;
import dev.ispapi.tld.price.PriceList;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Exports the whole price list with what the catalogue knows of each zone, for a billing system to import. */
@Command(
        name = "prices",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Exports all prices of an account by zone and term, for a billing system to import.",
        footerHeading = "%nExample:%n",
        footer = {
            "  ${bundle:start} prices --prices answer.txt --csv > prices.csv",
            "",
            "Relations that can't be used are named on standard error; their prices stay empty. Prices of 0 and setup prices",
            "that are not stated are named there too."
        })
public final class PricesCommand implements Callable<Integer> {

    /** More would hide the problems. */
    private static final int MOST_NOTES = 20;

    private final Terminal terminal;

    @Mixin
    private Access access = new Access();

    @Mixin
    private PriceSource source = new PriceSource();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Format format = new Format();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    /** How to write it. */
    static final class Format {

        @Option(names = "--csv", description = "Print CSV: a line a TLD class and term, with a header.")
        private boolean isCsv;

        @Option(names = "--json", description = "Print one JSON document.")
        private boolean isJson;

        String of(PriceExport export) {
            return isCsv && !isJson ? export.toCsv() : export.toJson() + "\n";
        }
    }

    public PricesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PriceList prices = prices();
        TldRules rules = TldRules.bundled(access.platform(terminal)).withClock(terminal.clock());
        PriceExport export = prices.with(rules.forPrices()).export();
        terminal.out().append(format.of(export));
        List<String> notes = export.notes(lang.language().ofRules());
        notes.stream().limit(MOST_NOTES).forEach(note -> terminal.note(Text.printable(note)));
        if (notes.size() > MOST_NOTES) {
            terminal.note("and " + (notes.size() - MOST_NOTES) + " more notes, which --json lists");
        }
        prices.problems().forEach(problem -> terminal.note("not used: " + Text.printable(problem.toString())));
        return ExitCode.DONE;
    }

    private PriceList prices() throws IOException {
        if (source.isFile()) {
            return source.read(terminal);
        }
        try (Connection connection = access.open(terminal)) {
            return source.ask(connection.ispapi());
        }
    }
}
