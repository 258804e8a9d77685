package dev.ispapi.examples;

import dev.ispapi.IspapiClient;
import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Table;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.command.RawCommand;
import dev.ispapi.examples.billing.CrashError;
import dev.ispapi.examples.billing.Database;
import dev.ispapi.examples.billing.NewOrder;
import dev.ispapi.examples.billing.Order;
import dev.ispapi.examples.billing.OrderKind;
import dev.ispapi.examples.billing.OrderState;
import dev.ispapi.examples.billing.Orders;
import dev.ispapi.examples.billing.Steps;
import dev.ispapi.examples.billing.Worker;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places orders in a billing system, lets it crash at the worst moment, starts it again, and shows what became of the orders. */
@Command(
        name = "billing",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Shows how a billing system orders domains once, though it crashes after an order was carried out and before it"
                    + " could write that down.",
            "It registers the names, so it does not run against the live system."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ${bundle:start} billing", "  ${bundle:start} billing --renew my-shop.com my-cafe.com"})
final class Billing implements Callable<Integer> {

    /** After so long an order that was taken up is due again. The second run does not wait for it: its clock is ahead. */
    private static final Duration UNTIL_SETTLED = Duration.ofMinutes(5);

    private static final String WORST_MOMENT = "after AddDomain";

    private final Terminal terminal;

    @Mixin
    private Access access = new Access();

    @Parameters(
            paramLabel = "NAME",
            description = "Domain names to register, in ASCII form; default: two made-up ones.")
    private List<String> names = List.of();

    @Option(names = "--renew", description = "Renew the names for another year afterwards.")
    private boolean isRenewing;

    Billing(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Connection connection = access.open(terminal)) {
            if (connection.isLive()) {
                throw new WrongUsageException("this program registers domains, and the live system bills them;"
                        + " expected ISPAPI_ENVIRONMENT=OTE");
            }
            return run(connection.client());
        }
    }

    private int run(IspapiClient ispapi) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        String contact = contact(ispapi);
        List<String> domains = names.isEmpty() ? madeUp() : names;

        Orders orders = new Orders(Database.open(source, Steps.NONE), terminal.clock());
        domains.forEach(domain ->
                orders.place(new NewOrder("register " + domain, "customer 1", OrderKind.REGISTER, domain, 1, contact)));
        show("Orders as they were placed", orders);

        crash(source, ispapi);
        show("After the crash: the database does not know that the first domain is registered", orders);

        Clock later = Clock.offset(terminal.clock(), UNTIL_SETTLED);
        work(source, ispapi, later, Steps.NONE);
        show("After the restart, 5 minutes on: it asked before it repeated anything", orders);

        if (isRenewing) {
            domains.forEach(domain ->
                    orders.place(new NewOrder("renew " + domain, "customer 1", OrderKind.RENEW, domain, 1, "")));
            work(source, ispapi, later, Steps.NONE);
            show("After the renewals", orders);
        }
        boolean isAllDone = orders.all().stream().allMatch(order -> order.state() == OrderState.DONE);
        return isAllDone ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void crash(DataSource source, IspapiClient ispapi) {
        try {
            work(source, ispapi, terminal.clock(), step -> {
                if (step.equals(WORST_MOMENT)) {
                    throw new CrashError(step);
                }
            });
        } catch (CrashError e) {
            terminal.line(Style.CAREFUL.of("The billing system " + e.getMessage() + ".", terminal.hasColours()));
            terminal.line("");
        }
    }

    /** As a program that starts: nothing is known but what the database says. */
    private static void work(DataSource source, IspapiClient ispapi, Clock clock, Steps steps) {
        new Worker(Database.open(source, Steps.NONE), ispapi, UNTIL_SETTLED, clock, steps).runDue();
    }

    private void show(String heading, Orders orders) {
        terminal.line(Style.STRONG.of(heading, terminal.hasColours()));
        Table table = new Table(terminal, "ORDER", "STATE", "WHAT", "DOMAIN", "REASON");
        for (Order order : orders.all()) {
            table.row(
                    style(order.state()),
                    String.valueOf(order.id()),
                    order.state().name(),
                    order.what().kind().name(),
                    order.what().domain(),
                    Text.shorten(Text.printable(order.reason()), 50));
        }
        table.lines().forEach(line -> terminal.line("  " + line));
        terminal.line("");
    }

    private static Style style(OrderState state) {
        return switch (state) {
            case DONE -> Style.GOOD;
            case REFUSED -> Style.BAD;
            case OPEN -> Style.PLAIN;
            case WAITING, HELD -> Style.CAREFUL;
        };
    }

    private List<String> madeUp() {
        long now = terminal.clock().instant().getEpochSecond();
        return IntStream.rangeClosed(1, 2)
                .mapToObj(number -> "shop-" + now + "-" + number + ".com")
                .toList();
    }

    private static String contact(IspapiClient ispapi) {
        RawCommand command = RawCommand.builder("AddContact")
                .parameter("FIRSTNAME", "Ada")
                .parameter("LASTNAME", "Example")
                .parameter("STREET", "Example Street 1")
                .parameter("ZIP", "10115")
                .parameter("CITY", "Berlin")
                .parameter("COUNTRY", "DE")
                .parameter("PHONE", "+49.3012345678")
                .parameter("EMAIL", "registrant@example.com")
                .build();
        return ispapi.send(command).value("CONTACT").orElseThrow();
    }
}
