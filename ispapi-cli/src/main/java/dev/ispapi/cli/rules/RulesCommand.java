package dev.ispapi.cli.rules;

import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.names.PlatformOption;
import dev.ispapi.cli.names.ZoneOfName;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Json;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the catalogue knows of a zone, each fact with its source. Nothing is sent. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows all that is known of a zone: periods, additional fields, contacts, transfer, and who says so.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} rules ca",
            "  ${bundle:start} rules --json co.uk",
            "  ${bundle:start} rules --platform cnr com"
        })
public final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "ZONE",
            arity = "0..1",
            description = "A zone such as ca, co.uk or рф, or the name of a domain in it.")
    private @Nullable String zone;

    @Option(names = "--json", description = "Print one JSON document; with --list, one a zone and line.")
    private boolean isJson;

    @Option(
            names = "--list",
            description = "List the zones with rules instead, one a line, each with what is known of it.")
    private boolean isList;

    @Mixin
    private PlatformOption platform = new PlatformOption();

    public RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (isList == (zone != null)) {
            throw new WrongUsageException("expected either a zone such as ca, or --list");
        }
        if (zone == null) {
            ZoneListing listing = new ZoneListing(platform.rules());
            if (isJson) {
                listing.printJson(terminal);
            } else {
                listing.lines().forEach(terminal::line);
            }
            return ExitCode.DONE;
        }
        ZoneOfName named = ZoneOfName.ofZoneOrDomain(platform.rules(), zone);
        named.domain().ifPresent(domain -> {
            terminal.note(Text.printable(domain.unicode()) + " is a name in the zone ."
                    + named.tld().unicodeZone() + "; these are the rules of that zone.");
            NameWarnings.print(domain, terminal);
        });
        if (isJson) {
            print(new RulesJson(named.tld()).document(named.domain()));
        } else {
            new RulesPage(named.tld(), terminal).print();
        }
        return ExitCode.DONE;
    }

    private void print(Map<String, Object> document) throws IOException {
        try (Json json = new Json(terminal.out())) {
            json.object(writer -> {
                // A field without a parameter says so.
                writer.setSerializeNulls(true);
                for (Map.Entry<String, Object> entry : document.entrySet()) {
                    writer.name(entry.getKey()).jsonValue(entry.getValue());
                }
            });
        }
    }
}
