package dev.ispapi.cli.plan;

import dev.ispapi.Platform;
import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.BridgeChoice;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.names.ZoneOfName;
import dev.ispapi.cli.price.PriceSource;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.StoppedException;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.ImpossibleWishException;
import dev.ispapi.support.plan.Plan;
import dev.ispapi.support.plan.PlanJson;
import dev.ispapi.support.plan.PlanProblem;
import dev.ispapi.support.plan.Planner;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which commands fulfil a wish, and carries them out where that is asked for. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says which commands fulfil a wish in the domain's zone, in which order, and why. Nothing is sent without"
                        + " --run.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} plan transfer example.dk",
            "  ${bundle:start} plan register shop.de --dry --contact P-ABC1 --internal-dns",
            "  ${bundle:start} plan owner example.it --contact P-NEW1 --json",
            "  ${bundle:start} plan renew example.com --period 1Y --run",
            "  ${bundle:start} plan owner example.it --contact P-NEW1 --platform cnr",
            "",
            "Exit code 1 means that the zone does not allow it, as far as is known. With --json the plan is",
            "printed as PlanJson reads it; PlanRunner carries it out, and so does --run, whose --json is",
            "the status of the plan and its steps."
        })
public final class PlanCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private PriceSource prices = new PriceSource();

    @Mixin
    private RunOptions running = new RunOptions();

    @Mixin
    private Access access = new Access();

    @Mixin
    private BridgeChoice bridge = new BridgeChoice();

    @Mixin
    private WishOptions options = new WishOptions();

    @Parameters(
            index = "0",
            paramLabel = "WISH",
            description = "register, transfer, user-transfer, owner, nameservers, release, renew, expire, restore, hide"
                    + " or show (the registrant).")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The domain, in Unicode or ASCII form.")
    private String name = "";

    @Option(names = "--dry", description = "Only print the plan, as without --run.")
    private boolean isDry;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Option(names = "--json", description = "Print the plan as JSON; with --run how far it is.")
    private boolean isJson;

    public PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DomainName domain = ZoneOfName.domain(name);
        NameWarnings.print(domain, terminal);
        if (running.isIdle()) {
            throw new WrongUsageException("--yes, --save, --agree, --retry-failed and --events belong to --run");
        }
        if (running.isRun()) {
            return run(domain);
        }
        Plan plan = plan(planner(access.platform(terminal)), domain);
        if (isJson) {
            terminal.line(PlanJson.write(plan));
        } else {
            PlanText.print(plan, terminal);
            terminal.note(
                    isDry ? "Nothing was sent." : "Nothing was sent; --json prints the plan as PlanRunner takes it.");
        }
        return plan.problems().stream().anyMatch(PlanProblem::isError) ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private int run(DomainName domain) throws IOException {
        if (isDry) {
            throw new WrongUsageException("--run sends the plan; leave --dry out");
        }
        Platform platform = access.platform(terminal);
        Planner planner = planner(platform);
        String wish = options.wish(kind, domain).kind();
        try (Connection connection = access.open(terminal)) {
            return new PlanExecution(terminal, running, running.file(kind, domain.ascii()), isJson)
                    .run(
                            connection,
                            connection.ispapi(bridge.on(platform)),
                            wish,
                            domain.ascii(),
                            () -> plan(priced(planner, connection), domain));
        }
    }

    /** Orders are commands of ISPAPI on both platforms, with its fields, so that its rules are those to plan by. */
    private Planner planner(Platform platform) throws IOException {
        Planner planner = bridge.checked(
                Planner.with(TldRules.bundled()).in(lang.language().ofRules()), platform);
        return prices.isFile()
                ? planner.pricedBy(
                        prices.read(terminal).with(TldRules.bundled(platform).forPrices()))
                : planner;
    }

    private Planner priced(Planner planner, Connection connection) {
        return prices.isFile()
                ? planner
                : planner.pricedBy(prices.ask(connection.ispapi())
                        .with(TldRules.bundled(connection.platform()).forPrices()));
    }

    private Plan plan(Planner planner, DomainName domain) {
        try {
            return planner.plan(options.wish(kind, domain));
        } catch (ImpossibleWishException e) {
            throw new StoppedException(ExitCode.REFUSED, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
