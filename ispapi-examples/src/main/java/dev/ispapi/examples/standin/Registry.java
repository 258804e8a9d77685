package dev.ispapi.examples.standin;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.idn.DomainName;
import dev.ispapi.value.Change;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The domains. Names that begin with {@code example} or {@code taken}, and those of up to three characters, are somebody else's; names that
 * begin with {@code premium} are for sale at a price of their own; all others are free until they are registered.
 */
final class Registry {

    static final Period ACCOUNTING = Period.days(-5);
    static final Period FINALIZATION = Period.days(1);
    static final Period FAILURE = Period.days(44);
    static final Period RESTORABLE = Period.days(30);
    static final Period HOLD = Period.days(5);

    private static final String PREMIUM_CLASS = "PREMIUM_STANDIN_A";
    private static final String PREMIUM_PRICE = "199.00";

    private final Clock clock;
    private final Account account;
    private final Map<String, RegisteredDomain> domains = new TreeMap<>();

    Registry(Clock clock, Account account) {
        this.clock = clock;
        this.account = account;
    }

    private static String label(DomainName name) {
        String ascii = name.ascii();
        return ascii.substring(0, ascii.indexOf('.'));
    }

    private boolean isTaken(DomainName name) {
        String label = label(name);
        return domains.containsKey(name.ascii())
                || label.startsWith("example")
                || label.startsWith("taken")
                || label.length() <= 3;
    }

    private static boolean isPremium(DomainName name) {
        return label(name).startsWith("premium");
    }

    Response check(CheckDomains check) {
        ResponseBuilder answer = Answers.success();
        boolean asksForPremium = check.premiumChannels().isPresent();
        for (DomainName name : check.domains()) {
            boolean isOffer = asksForPremium && isPremium(name) && !isTaken(name);
            answer.property("DOMAINCHECK", verdict(name, isOffer));
            answer.property("REASON", isOffer ? "Premium Domain Name" : "");
            if (asksForPremium) {
                answer.property("CLASS", isOffer ? PREMIUM_CLASS : "")
                        .property("PREMIUMCHANNEL", isOffer ? "STANDIN" : "")
                        .property("PRICE", isOffer ? PREMIUM_PRICE : "")
                        .property("CURRENCY", isOffer ? Zones.CURRENCY : "");
            }
        }
        return answer.build();
    }

    private String verdict(DomainName name, boolean isOffer) {
        if (Zones.of(name).isEmpty()) {
            return Zones.unknown().code() + " " + Zones.unknown().description();
        }
        if (isOffer) {
            return "211 Premium Domain name available [PREMIUM]";
        }
        return isTaken(name) || isPremium(name) ? "211 Domain name not available" : "210 Available";
    }

    Response add(AddDomain add) {
        Optional<Zones.Zone> zone = Zones.of(add.domain());
        if (zone.isEmpty()) {
            return Zones.unknown();
        }
        if (isTaken(add.domain())) {
            return Answers.of(540, "Attribute value is not unique; DOMAIN");
        }
        if (isPremium(add.domain())) {
            return Answers.of(504, "Missing required attribute; CLASS [MUST BE " + PREMIUM_CLASS + "]");
        }
        Optional<String> stranger = Stream.of(
                        add.ownerContacts(), add.adminContacts(), add.techContacts(), add.billingContacts())
                .flatMap(contacts -> values(contacts, Function.identity()).stream())
                .filter(contact -> !account.knows(contact))
                .findFirst();
        if (stranger.isPresent()) {
            return Answers.of(545, "Entity reference not found; CONTACT " + stranger.get());
        }
        Period period = add.period().orElse(Period.years(1));
        if (period.unit() != Period.Unit.YEARS || period.amount() < 1 || period.amount() > 10) {
            return Answers.of(541, "Invalid attribute value; PERIOD");
        }
        BigDecimal price = zone.get().price(period.amount());
        if (!account.charge(price)) {
            return Answers.of(546, "Credit limit exceeded");
        }
        RegisteredDomain domain = RegisteredDomain.of(add, period, clock.instant());
        domains.put(add.domain().ascii(), domain);
        return domain.addDates(Answers.success()).property("STATUS", "ACTIVE").build();
    }

    Response status(StatusDomain status) {
        RegisteredDomain domain = domains.get(status.domain().ascii());
        return domain == null ? notFound(status.domain()) : domain.status();
    }

    Response modify(ModifyDomain modify) {
        RegisteredDomain domain = domains.get(modify.domain().ascii());
        if (domain == null) {
            return notFound(modify.domain());
        }
        Optional<String> unknown = modify.encode().parameters().keySet().stream()
                .filter(name ->
                        !name.equals("DOMAIN") && !name.equals("TRANSFERLOCK") && !name.startsWith("NAMESERVER"))
                .findFirst();
        if (unknown.isPresent()) {
            return Answers.of(549, "Command failed; THE STAND-IN SERVER DOES NOT CHANGE " + unknown.get());
        }
        domains.put(modify.domain().ascii(), domain.changed(modify, clock.instant()));
        return Answers.success().build();
    }

    private Response notFound(DomainName name) {
        return isTaken(name)
                ? Answers.of(531, "Authorization failed")
                : Answers.of(545, "Entity reference not found; DOMAIN");
    }

    /** What is set in the slots of a command. */
    static <T> List<String> values(List<Change<T>> slots, Function<T, String> text) {
        return slots.stream().flatMap(slot -> slot.value().stream()).map(text).collect(Collectors.toUnmodifiableList());
    }
}
