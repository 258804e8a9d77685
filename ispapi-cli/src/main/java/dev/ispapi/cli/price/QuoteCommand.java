package dev.ispapi.cli.price;

import dev.ispapi.CommandSender;
import dev.ispapi.cli.account.Access;
import dev.ispapi.cli.account.Connection;
import dev.ispapi.cli.names.NameWarnings;
import dev.ispapi.cli.names.ZoneOfName;
import dev.ispapi.cli.terminal.ExitCode;
import dev.ispapi.cli.terminal.LanguageOption;
import dev.ispapi.cli.terminal.StoppedException;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Version;
import dev.ispapi.cli.terminal.WrongUsageException;
import dev.ispapi.domain.Availability;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.price.BrokenPriceException;
import dev.ispapi.tld.price.NoPriceException;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.tld.price.PriceList;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.ZonePrices;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what an order costs, line by line. Nothing is ordered. */
@Command(
        name = "quote",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says what an order costs, line by line, from the prices of the account and the terms of the zone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ${bundle:start} quote my-new-shop.ca --years 2",
            "  ${bundle:start} quote example.de --operation transfer --prices answer.txt --json",
            "",
            "Exit code 1 means that there is no price: the relation that is missing or can't be used is named.",
            "With --prices the name is not checked: the price is the ordinary one, even if it is a premium name."
        })
public final class QuoteCommand implements Callable<Integer> {

    private static final String ID_PROTECTION = "WHOISTRUSTEE";

    private final Terminal terminal;

    @Mixin
    private Access access = new Access();

    @Mixin
    private PriceSource source = new PriceSource();

    @Mixin
    private Conversion conversion = new Conversion();

    @Parameters(paramLabel = "NAME", description = "The domain, in Unicode or ASCII form.")
    private String name = "";

    @Option(
            names = "--operation",
            paramLabel = "ORDER",
            converter = OrderName.class,
            defaultValue = "register",
            description = "What is ordered: register, renew, transfer, restore or trade; default ${DEFAULT-VALUE}.")
    private OrderType order = OrderType.REGISTER;

    @ArgGroup(exclusive = true)
    private Term term = new Term();

    @Option(names = "--id-protection", description = "With ID protection, at its price.")
    private boolean isProtected;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean isJson;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    /** How long; no term is the shortest one. */
    static final class Term {

        @Option(
                names = "--years",
                paramLabel = "N",
                description = "For how many years; default 1, or what a transfer adds.")
        private @Nullable Integer years;

        @Option(
                names = "--period",
                paramLabel = "TERM",
                converter = TermConverter.class,
                description = "For how long, for zones that go by the month: 1M, 1Y ...")
        private @Nullable Period period;

        Optional<Period> chosen() {
            return Optional.ofNullable(period)
                    .or(() -> Optional.ofNullable(years).map(Period::years));
        }
    }

    public QuoteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DomainName domain = ZoneOfName.domain(name);
        NameWarnings.print(domain, terminal);
        conversion.check(source.isFile());
        TldRules rules = TldRules.bundled(access.platform(terminal)).withClock(terminal.clock());
        try {
            if (source.isFile()) {
                Quote quote = quote(source.read(terminal), rules, domain, Optional.empty());
                print(quote, conversion.convert(quote, terminal));
            } else {
                try (Connection connection = access.open(terminal)) {
                    CommandSender ispapi = connection.ispapi();
                    DomainAvailability check = check(ispapi, domain);
                    Quote quote = quote(source.ask(ispapi), rules, domain, Optional.of(check));
                    print(quote, conversion.convert(quote, ispapi, terminal));
                }
            }
            return ExitCode.DONE;
        } catch (NoPriceException | BrokenPriceException e) {
            throw new StoppedException(ExitCode.REFUSED, String.valueOf(e.getMessage()), e);
        }
    }

    /** Only the check tells whether a name costs more than others. */
    private DomainAvailability check(CommandSender ispapi, DomainName domain) {
        DomainAvailability check = ispapi.send(CheckDomains.builder()
                        .domains(domain)
                        .premiumChannels("*")
                        .build())
                .get(0);
        boolean isFree = check.availability() == Availability.AVAILABLE || check.availability() == Availability.PREMIUM;
        if (order == OrderType.REGISTER && !isFree) {
            throw new StoppedException(
                    ExitCode.REFUSED,
                    domain.unicode() + " can't be registered: " + check.code() + " " + check.description());
        }
        return check;
    }

    private Quote quote(PriceList prices, TldRules rules, DomainName domain, Optional<DomainAvailability> check) {
        ZonePrices zonePrices = prices.with(rules.forPrices());
        Period period = term.chosen().orElseGet(() -> defaultTerm(zonePrices, domain));
        boolean hasAddOn = isProtected && isAddOn(rules, domain);
        Optional<DomainAvailability> premium = check.filter(QuoteCommand::isPremium);
        try {
            Quote quote = premium.isPresent()
                    ? zonePrices.quote(premium.get(), order, years(period))
                    : zonePrices.quote(domain.ascii(), order, period);
            if (premium.isEmpty() && !(check.isPresent() && order == OrderType.REGISTER)) {
                terminal.note(
                        lang.language()
                                .say(
                                        "This is the ordinary price of the zone; a premium name costs what its class costs.",
                                        "Das ist der gewöhnliche Preis der Zone; ein Premium-Name kostet, was seine Klasse kostet."));
            }
            return hasAddOn ? quote.plus(addOn(prices, zonePrices, period)) : quote;
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isPremium(DomainAvailability check) {
        return check.premiumClass().isPresent() || check.premiumChannel().isPresent();
    }

    private static int years(Period period) {
        if (period.unit() != Period.Unit.YEARS) {
            throw new WrongUsageException("this is a premium name, which is ordered for years, not for " + period);
        }
        return period.amount();
    }

    /** A year, but for a transfer what the zone's transfers add. */
    private Period defaultTerm(ZonePrices prices, DomainName domain) {
        return Optional.of(order)
                .filter(OrderType.TRANSFER::equals)
                .flatMap(transfer -> prices.zones().ofDomain(domain.ascii()))
                .flatMap(zone -> zone.terms(OrderType.TRANSFER))
                .flatMap(terms -> terms.periods().stream().findFirst())
                .orElse(Period.years(1));
    }

    /** Whether ID protection costs something in the zone. */
    private boolean isAddOn(TldRules rules, DomainName domain) {
        if (order == OrderType.RESTORE || order == OrderType.TRADE) {
            throw new WrongUsageException("ID protection is not ordered with a " + order.priceName());
        }
        IdProtection protection = rules.forDomain(domain).map(Tld::idProtection).orElse(IdProtection.UNKNOWN);
        return switch (protection.kind()) {
            case WHOIS_TRUSTEE -> true;
            case NOT_OFFERED ->
                throw new WrongUsageException("ID protection is not offered in the zone of " + domain.unicode());
            case REGISTRY -> {
                terminal.note(lang.language()
                                .say(
                                        "ID protection adds no line: the registry hides the registrant itself, with ",
                                        "ID-Schutz kostet keinen Posten: Die Registry verbirgt den Inhaber selbst, mit ")
                        + protection.parameter().orElse("") + "="
                        + protection.on().orElse("") + ".");
                yield false;
            }
            case UNKNOWN -> {
                terminal.note(lang.language()
                                .say(
                                        "It is not known whether ID protection is offered in the zone of ",
                                        "Nicht bekannt ist, ob es ID-Schutz gibt in der Zone von ")
                        + domain.unicode() + ".");
                yield true;
            }
        };
    }

    private Quote addOn(PriceList prices, ZonePrices zonePrices, Period period) {
        if (prices.addOn(ID_PROTECTION).isEmpty()) {
            throw new StoppedException(
                    ExitCode.REFUSED,
                    "no price for ID protection: there is no relation PRICE_CLASS_..._" + ID_PROTECTION + "_ANNUAL");
        }
        return zonePrices.addOn(ID_PROTECTION, order, period);
    }

    private void print(Quote quote, Optional<Money> converted) throws IOException {
        if (isJson) {
            QuoteJson.print(quote, converted, lang.language().ofRules(), terminal);
        } else {
            List<String> lines = QuoteText.lines(quote, converted, lang.language(), terminal);
            lines.forEach(terminal::line);
        }
    }
}
