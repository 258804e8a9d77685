package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.renewal.DomainLives;
import dev.ispapi.sandbox.internal.renewal.Renewals;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The commands about the end of a domain's term: renewing, deleting, restoring. */
final class RenewalOrders {

    private static final String CLASS = "DOMAIN";
    private static final Period ONE_YEAR = Period.years(1);

    private final WorldCommands commands;

    private RenewalOrders(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        RenewalOrders orders = new RenewalOrders(commands);
        return Map.of(
                "RenewDomain", RenewalOrders::renew,
                "SetDomainRenewalmode", RenewalOrders::setMode,
                "DeleteDomain", orders::delete,
                "RestoreDomain", RenewalOrders::restore);
    }

    private static Domain living(Call call) {
        Domain domain = Domains.find(call);
        if (domain.isDeleted()) {
            throw Codes.refusal(Codes.PENDING_DELETION, domain.name());
        }
        return Domains.active(call);
    }

    /** Renews; the year that the caller takes for the current one guards against a second time. */
    private static Answer renew(Call call) {
        Domain domain = living(call);
        Zones zone = Zones.of(call.world(), domain.name());
        if (!zone.renewsExplicitly()) {
            throw Codes.refusal(549, "zone " + zone.name() + " has no explicit renewal; set RENEWALMODE");
        }
        if (domain.status().contains("clientRenewProhibited")) {
            throw Codes.refusal(Codes.STATUS_FORBIDS, "clientRenewProhibited");
        }
        checkYear(call, domain);
        Period term = Terms.read(call.parameters().text("PERIOD").orElse("1"), zone.renewals());
        Money price = Pricing.renewal(call.world(), call.account(), domain, term);
        Fees.premium(call, domain.name())
                .filter(offer -> !domain.premiumClass().isEmpty())
                .ifPresent(offer -> Fees.checkHandshake(call, offer, price));
        Domain renewed = Renewals.renew(call.world(), call.account(), domain, term, price, call.now());
        Journal.log(call, CLASS, renewed.name(), renewed.account(), "RENEW");
        Journal.event(
                call.world(),
                renewed.account(),
                "DOMAIN_RENEWAL",
                "RENEWED",
                renewed.name(),
                call.now(),
                "period:" + Zones.term(term),
                "autorenew:0");
        return Answer.success()
                .property(
                        "registration expiration date",
                        DomainStatus.date(renewed.dates().expiration()));
    }

    private static void checkYear(Call call, Domain domain) {
        int year = domain.dates().paidUntil().atOffset(ZoneOffset.UTC).getYear();
        call.parameters().number("EXPIRATION").ifPresent(sent -> {
            if (sent < year) {
                throw Codes.refusal(Codes.ALREADY_RENEWED, "EXPIRATION (" + sent + ")");
            }
            if (sent > year) {
                throw Refusal.invalid("EXPIRATION (" + sent + ")");
            }
        });
    }

    private static Answer setMode(Call call) {
        Domain domain = living(call);
        put(call, domain, RenewalModes.read(call.required("RENEWALMODE")));
        return Answer.success();
    }

    private static void put(Call call, Domain domain, String mode) {
        call.world()
                .domains()
                .put(domain.with(domain.settings().withRenewal(mode, "")).updatedAt(call.now()));
        Journal.log(call, CLASS, domain.name(), domain.account(), "SETRENEWALMODE");
    }

    private Answer delete(Call call) {
        String action = call.parameters().oneOf("ACTION", "INSTANT", "AUTODELETE", "AUTOEXPIRE", "AUTOAPPROVE", "PUSH");
        Domain domain = living(call);
        return switch (action) {
            case "INSTANT" -> deleteAtOnce(call, domain);
            case "PUSH" -> {
                commands.send(call, "PushDomain", call.parameters().without("ACTION"::equals));
                yield Answer.success().property("status", "PUSHED");
            }
            case "AUTOAPPROVE" -> throw Codes.refusal(549, "AUTOAPPROVE is not carried out by the sandbox");
            default -> {
                put(call, domain, action);
                yield Answer.success()
                        .property("deletion date", DomainStatus.date(Zones.renewalDate(call.world(), domain)))
                        .property("status", action);
            }
        };
    }

    /** Deletes; a registration of the last days is undone, and its money comes back. */
    private Answer deleteAtOnce(Call call, Domain domain) {
        boolean isUndone = DomainStatus.isNew(call.world(), domain, call.now());
        commands.send(call, "DeleteDomain", Map.of("DOMAIN", domain.name()));
        Optional<Booking> paid = isUndone ? registration(call.world(), domain) : Optional.empty();
        paid.ifPresent(booking -> {
            new Ledger(call.world()).refund(call.account(), booking.price().negate(), domain.name(), call.now());
            Domains.remove(call.world(), domain.name());
        });
        Tags.forget(call.world(), "DOMAIN", domain.name());
        return Answer.success()
                .property("addgracedeletions", paid.isPresent() ? "1" : "0")
                .property("payback", paid.isPresent() ? "1" : "0")
                .property("deletion date", DomainStatus.date(call.now()))
                .property("roid", DomainStatus.roid(domain.name()))
                .property("status", paid.isPresent() ? "DELETED" : "pendingDelete");
    }

    private static Optional<Booking> registration(World world, Domain domain) {
        return world.bookingsOf(domain.account()).stream()
                .filter(booking -> booking.type().equals("ADD_DOMAIN")
                        && booking.description().equals(domain.name())
                        && !booking.date().isBefore(domain.dates().created()))
                .reduce((first, second) -> second);
    }

    /** Restores, for one price, and plans the renewal that follows within minutes, for another. */
    private static Answer restore(Call call) {
        Domain domain = Domains.find(call);
        Instant end = domain.dates()
                .deleted()
                .plus(Duration.ofDays(Zones.of(call.world(), domain.name()).redemptionDays()));
        if (!domain.status().contains(Domain.REDEMPTION) || call.now().isAfter(end)) {
            throw Codes.refusal(Codes.STATUS_FORBIDS, domain.name() + " can't be restored");
        }
        World world = call.world();
        Money price = Pricing.order(world, call.account(), domain.name(), OrderType.RESTORE, ONE_YEAR);
        Money renewal = Pricing.renewal(world, call.account(), domain, ONE_YEAR);
        BigDecimal both = price.amount().add(renewal.amount());
        Ledger ledger = new Ledger(world);
        ledger.check(call.account(), new Money(both, price.currency()));
        ledger.charge(call.account(), price, "RESTORE_DOMAIN", domain.name(), ONE_YEAR, call.now());
        Domain restored = DomainLives.restored(domain, call.now());
        world.domains().put(restored.with(restored.settings().withRenewal(RenewalModes.ONCE, "")));
        Later.plan(world, Later.Task.RENEW, domain.name(), domain.account(), call.now());
        Journal.log(call, CLASS, domain.name(), domain.account(), "RESTORE");
        return Answer.success();
    }
}
