package dev.ispapi.cli.tour;

import dev.ispapi.CommandSender;
import dev.ispapi.IspapiSession;
import dev.ispapi.Platform;
import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.domain.DomainOptions;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.QueryDomainOptions;
import dev.ispapi.domain.Registration;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.session.StartSession;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.Violation;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.price.BrokenPriceException;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.TermNotOfferedException;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.UserStatus;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole story of a domain on one screen: is it free, what does it take and cost, register it, look at it, change it. */
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows on one screen how a domain is checked, priced, registered and looked after. Start here.")
public final class TourCommand implements Callable<Integer> {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Terminal terminal;
    private TourOutput screen;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Access access = new Access();

    @Option(names = "--json", description = "Print JSON, one document a step and line.")
    private boolean isJson;

    public TourCommand(Terminal terminal) {
        this.terminal = terminal;
        this.screen = new TourScreen(terminal);
    }

    @Override
    public Integer call() throws IOException {
        // A name of its own each time: on OT&E it stays registered.
        String domain = "tour-" + SECOND.format(terminal.clock().instant()) + ".com";
        Period period = Period.years(2);
        try (Connection connection = access.open(terminal);
                TourOutput output = isJson ? new TourJson(terminal) : screen) {
            screen = output;
            CommandSender ispapi = connection.ispapi();
            boolean isCnr = connection.platform().equals(Platform.CNR);
            screen.heading("ispapi for Java, a tour on " + (isCnr ? "CNR, " : "")
                    + connection.client().environment());
            if (isCnr) {
                screen.remark("Commands of ISPAPI go over the bridge: CommandSender ispapi = IspapiOnCnr.over(client)");
            }
            check(ispapi, domain);
            TldRules rules = options(ispapi, domain, connection.platform());
            rules(rules);
            price(ispapi, rules, domain, period);
            if (connection.isLive()) {
                screen.step(
                        "Register", "ispapi.send(AddDomain.builder().domain(...).period(Period.years(2))....build())");
                screen.skipped("this is LIVE, where an order costs money; set ISPAPI_ENVIRONMENT=OTE to see them");
            } else {
                register(ispapi, domain, period, contact(ispapi));
                status(ispapi, rules, domain);
                session(connection, domain);
            }
            next();
        }
        return ExitCode.DONE;
    }

    private void check(CommandSender ispapi, String domain) {
        screen.step("Check", "ispapi.send(CheckDomains.builder().domains(...).premiumChannels(\"*\").build())");
        CheckDomains command = CheckDomains.builder()
                .domains(domain, "premium.guru", "fußball.com")
                .premiumChannels("*")
                .build();
        screen.sent(command);

        List<DomainAvailability> answers = ispapi.send(command);

        screen.got(describe(answers.get(0)));
        screen.and(describe(answers.get(1)));
        screen.and(describe(answers.get(2)) + "   (typed as fußball.com)");
    }

    private static String describe(DomainAvailability answer) {
        String price = answer.price().map(money -> " at " + money).orElse("");
        String premiumClass =
                answer.premiumClass().map(name -> ", class " + name).orElse("");
        return Text.pad(answer.domain().unicode(), 26) + answer.availability() + price + premiumClass;
    }

    /** The shipped rules of the TLDs, and over them what the API says right now. */
    private TldRules options(CommandSender ispapi, String domain, Platform platform) {
        screen.step("Options", "ispapi.send(QueryDomainOptions.builder().domains(...).build())");
        QueryDomainOptions command =
                QueryDomainOptions.builder().domains(domain).build();
        screen.sent(command);

        List<DomainOptions> options = ispapi.send(command);
        TldRules rules = TldRules.bundled(platform).with(options);

        Tld com = rules.forDomain(domain).orElseThrow();
        screen.got("periods " + com.periods().registration().orElse(List.of()) + ", "
                + com.nameservers()
                        .count()
                        .max()
                        .map(max -> "up to " + max + " nameservers")
                        .orElse("any nameservers"));
        return rules;
    }

    /** An order that would fail at the registry: nothing of this is sent. */
    private void rules(TldRules rules) {
        screen.step("Rules", "TldRules.bundled().with(options).check(AddDomain.builder()....build())");
        AddDomain order = AddDomain.builder()
                .domain("tour.ca")
                .period(Period.years(11))
                .ownerContact("P-ABC1")
                .adminContact("P-ABC1")
                .techContact("P-ABC1")
                .billingContact("P-ABC1")
                .putExtensions("X-ACCEPT-WHOISTRUSTEE-TAC", "1")
                .build();

        List<Violation> violations = rules.check(order);

        screen.got(violations.size() + " violations of the rules of .ca, found before anything is sent:");
        violations.forEach(violation -> screen.and(
                violation.parameter().map(parameter -> parameter + " ").orElse("") + violation.message()));
        screen.and("each of them says how to mend it, and which source says so");
    }

    private void price(CommandSender ispapi, TldRules rules, String domain, Period period) {
        screen.step("Price", "PriceList.from(ispapi.send(StatusUser...)).with(rules.forPrices()).quote(...)");
        StatusUser command = StatusUser.builder().relations(true).build();
        screen.sent(command);

        UserStatus user = ispapi.send(command);
        try {
            Quote quote = PriceList.from(user).with(rules.forPrices()).quote(domain, OrderType.REGISTER, period);
            screen.got(quote.lines().stream()
                            .map(line -> line.description() + " " + line.quantity() + " x " + line.unitPrice())
                            .collect(Collectors.joining(" + "))
                    + " = " + quote.total() + " for " + period);
        } catch (NoPriceException | BrokenPriceException | TermNotOfferedException e) {
            screen.got(String.valueOf(e.getMessage()));
        }
    }

    /** AddContact has no type yet: any command can be sent by its name. */
    private String contact(CommandSender ispapi) {
        screen.step(
                "Contact", "ispapi.send(RawCommand.of(\"AddContact\", Map.of(...)))   // any command, typed or not");
        RawCommand command = RawCommand.builder("AddContact")
                .parameter("FIRSTNAME", "Test")
                .parameter("LASTNAME", "User")
                .parameter("STREET", "1 Example Street")
                .parameter("CITY", "Example City")
                .parameter("ZIP", "12345")
                .parameter("COUNTRY", "DE")
                .parameter("PHONE", "+49.3012345678")
                .parameter("EMAIL", "registrant@example.com")
                .build();
        screen.sent(command);

        Response answer = ispapi.send(command);

        String handle = answer.value("CONTACT").orElseThrow();
        screen.got("contact handle " + handle);
        return handle;
    }

    private void register(CommandSender ispapi, String domain, Period period, String contact) {
        screen.step("Register", "ispapi.send(AddDomain.builder().domain(...).period(Period.years(2))....build())");
        AddDomain command = AddDomain.builder()
                .domain(domain)
                .period(period)
                .ownerContacts(contact)
                .adminContacts(contact)
                .techContacts(contact)
                .billingContacts(contact)
                .nameservers("ns1.example.net", "ns2.example.net")
                .auth("s3cret-Auth")
                .build();
        screen.sent(command);

        Registration registration = ispapi.send(command);

        screen.got(registration.status().orElse("registered") + ", paid until " + day(registration.paidUntilDate()));
    }

    private void status(CommandSender ispapi, TldRules rules, String domain) {
        screen.step("Status", "ispapi.send(StatusDomain.builder().domain(...).build())");
        StatusDomain command = StatusDomain.builder().domain(domain).build();
        screen.sent(command);

        DomainStatus status = ispapi.send(command);

        screen.got(status.domain().unicode() + " " + status.status() + ", nameservers " + status.nameservers());
        Lifecycle life =
                Lifecycle.of(status, rules.forDomain(domain).orElseThrow().lifecyclePeriods());
        screen.and("paid until " + day(status.paidUntilDate()) + ", renewal billed " + day(life, StepKind.ACCOUNTING)
                + ", can be renewed until " + day(life, StepKind.FAILURE));
        screen.and("then deleted, can be restored until " + day(life, StepKind.REDEMPTION_END) + ", free again "
                + day(life, StepKind.FREE));
    }

    private static String day(Lifecycle life, StepKind kind) {
        return day(life.step(kind).map(Step::date));
    }

    private void session(Connection connection, String domain) {
        screen.step("Session", "try (IspapiSession session = ispapi.startSession()) { session.send(...); }");
        screen.sent(StartSession.builder().build());
        ModifyDomain lock =
                ModifyDomain.builder().domain(domain).transferLock(true).build();
        screen.sent(lock);
        StatusDomain command = StatusDomain.builder().domain(domain).build();
        try (IspapiSession session = connection.client().startSession()) {
            CommandSender ispapi = connection.ispapi(session);
            ispapi.send(lock);
            DomainStatus status = ispapi.send(command);
            screen.got("transfer lock "
                    + status.transferLock().map(locked -> locked ? "on" : "off").orElse("unknown")
                    + "; the password was sent once, and the session is closed again");
        }
    }

    private static String day(Optional<Instant> instant) {
        return instant.map(DAY::format).orElse("?");
    }

    private void next() {
        CommandSpec own = spec;
        if (own == null) {
            throw new IllegalStateException("picocli sets the program's own data");
        }
        String start = own.resourceBundle().getString("start") + " ";
        screen.heading("Try next");
        screen.next(start + "check mein-café.de example.com premium.shop");
        screen.next(start + "encode AddDomain DOMAIN=example.com PERIOD=1D");
        screen.next(start + "rules ca");
        screen.next(start + "--help");
    }
}
