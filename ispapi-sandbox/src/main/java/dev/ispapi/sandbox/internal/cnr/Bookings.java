package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The commands about what was charged, and what will be. What was charged is negative. */
final class Bookings {

    private static final int DAY = "2017-09-26".length();
    private static final int DAYS_AHEAD = 30;

    private Bookings() {}

    static Map<String, CommandHandler> all() {
        return Map.of("QueryAccountingList", Bookings::list, "QueryUpcomingAccountingList", Bookings::upcoming);
    }

    private static Answer list(Call call) {
        Account account = Accounts.named(call);
        Instant min = call.parameters().moment("MINDATE").orElse(Instant.MIN);
        Instant max = call.parameters()
                .moment("MAXDATE")
                .map(date -> call.text("MAXDATE").length() == DAY ? date.plusSeconds(86_399) : date)
                .orElse(Instant.MAX);
        Predicate<String> type = Patterns.of(call.parameters(), "ACCOUNTINGTYPE");
        Predicate<String> object = Patterns.of(call.parameters(), "OBJECT");
        List<Booking> all = call.world().bookingsOf(account.login());
        List<Booking> wanted = all.stream()
                .filter(booking ->
                        !booking.date().isBefore(min) && !booking.date().isAfter(max))
                .filter(booking -> type.test(booking.type()) && object.test(booking.description()))
                .toList();
        List<Booking> before =
                all.stream().filter(booking -> booking.date().isBefore(min)).toList();
        return new Rows<Booking>(call)
                .column("accounting amount", booking -> booking.quantity().toPlainString())
                .column("accounting currency", booking -> account.currency())
                .column("accounting date", booking -> DomainStatus.date(booking.date()))
                .column("accounting description", Booking::description)
                .order("accountingobject", Booking::description)
                .column("accounting price", booking -> booking.price().toPlainString())
                .column("accounting type", Booking::type)
                .column("accounting vat", booking -> booking.vat().toPlainString())
                .column("accounting vat price", booking -> booking.vatPrice().toPlainString())
                .column("subreseller", Booking::account)
                .of(wanted.stream())
                .property("opening balance", sum(before, Booking::total))
                .property("opening balance price", sum(before, Booking::price))
                .property("opening balance vat price", sum(before, Booking::vatPrice))
                .property("sum", sum(wanted, Booking::total))
                .property("sum price", sum(wanted, Booking::price))
                .property("sum vat price", sum(wanted, Booking::vatPrice));
    }

    private static String sum(List<Booking> bookings, Function<Booking, BigDecimal> value) {
        return bookings.stream()
                .map(value)
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    /** A renewal that is to come. */
    private record Next(Domain domain, Instant date, Period term, String price) {}

    private static Answer upcoming(Call call) {
        Instant end =
                call.now().plus(Duration.ofDays(call.parameters().number("DAYS").orElse(DAYS_AHEAD)));
        Predicate<String> name = Patterns.of(call.parameters(), "DOMAIN");
        Predicate<String> zone = Patterns.of(call.parameters(), "ZONE");
        List<Next> renewals = call.world().domains().rows().stream()
                .filter(domain -> !domain.isDeleted() && domain.account().equals(call.login()))
                .filter(domain -> name.test(domain.name())
                        && zone.test(Zones.of(call.world(), domain.name()).name()))
                .flatMap(domain -> next(call, domain).stream())
                .filter(next -> !next.date().isAfter(end))
                .toList();
        return new Rows<Next>(call)
                .column("domain", next -> next.domain().name())
                .column("class", next -> "DOMAIN")
                .column(
                        "zone",
                        next -> Zones.of(call.world(), next.domain().name()).name())
                .column("renewaldate", next -> DomainStatus.date(next.date()))
                .column("price", Next::price)
                .column("vat", next -> call.account().profile().vat().toPlainString())
                .column("currency", next -> call.account().currency())
                .column("period", next -> Integer.toString(next.term().amount()))
                .column("periodtype", next -> next.term().unit() == Period.Unit.MONTHS ? "MONTH" : "YEAR")
                .of(renewals.stream());
    }

    private static Optional<Next> next(Call call, Domain domain) {
        World world = call.world();
        return RenewalModes.term(RenewalModes.effective(world, domain))
                .map(term -> new Next(domain, Zones.renewalDate(world, domain), term, price(call, domain, term)));
    }

    private static String price(Call call, Domain domain, Period term) {
        try {
            return Pricing.renewal(call.world(), call.account(), domain, term)
                    .amount()
                    .toPlainString();
        } catch (Refusal noPrice) {
            return "";
        }
    }
}
