package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.domain.Prices;
import dev.ispapi.sandbox.internal.domain.ZonePeriods;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What is checked before a renewal is billed. */
final class RenewalOrder {

    private static final Period ONE_YEAR = Period.years(1);

    private RenewalOrder() {}

    /** Refuses a domain that can't be renewed any more, and a guard that tells of another expiration (a second renewal). */
    static void check(Call call, Domain domain) {
        Instant now = call.now();
        Optional<Instant> last = ZonePeriods.lifecycle(call.world(), domain)
                .step(StepKind.FAILURE)
                .map(Step::date);
        if (!domain.dates().deleted().equals(Instant.EPOCH)
                || last.filter(date -> !now.isBefore(date)).isPresent()) {
            throw new Refusal(552, "Object status does not allow for operation; DOMAIN IS NOT RENEWABLE");
        }
        Instant expiration = domain.dates().paidUntil();
        call.parameters().number("EXPIRATION").ifPresent(year -> {
            if (expiration.atOffset(ZoneOffset.UTC).getYear() != year) {
                throw wrongGuard("EXPIRATION", Integer.toString(year));
            }
        });
        call.parameters().text("EXPIRATIONDATE").ifPresent(date -> {
            if (!Answers.date(expiration).startsWith(date)) {
                throw wrongGuard("EXPIRATIONDATE", date);
            }
        });
        call.parameters()
                .text("CLASS")
                .filter(name -> !name.equals(domain.premiumClass()))
                .ifPresent(name -> {
                    throw Refusal.invalid("CLASS (" + name + ")");
                });
    }

    private static Refusal wrongGuard(String parameter, String value) {
        return Refusal.invalid(parameter + " (" + value + ") DOES NOT MATCH THE CURRENT EXPIRATION DATE");
    }

    /** The term of an order; one that the zone does not renew for is refused. */
    static Period term(Call call, Domain domain) {
        Period term = call.parameters().text("PERIOD").map(RenewalOrder::parse).orElse(ONE_YEAR);
        List<Period> offered = Names.ofManaged(call.world(), domain.name())
                .flatMap(tld -> tld.periods().renewal())
                .orElse(List.of());
        if (!offered.isEmpty() && !offered.contains(term)) {
            throw Refusal.invalid("PERIOD (" + term + ")");
        }
        return term;
    }

    private static Period parse(String text) {
        try {
            // A bare number counts years.
            return Period.parse(text.chars().allMatch(Character::isDigit) ? text + "Y" : text);
        } catch (IllegalArgumentException e) {
            throw Refusal.syntax("PERIOD (" + text + ")");
        }
    }

    static Money price(Call call, Account account, Domain domain, Period term) {
        return Prices.renewal(call.world(), account, domain, term);
    }

    static Optional<Tld> tld(Call call, Domain domain) {
        return Names.ofManaged(call.world(), domain.name());
    }

    static Money price(Call call, Domain domain, OrderType type) {
        return Prices.order(call.world(), call.account(), domain.name(), type, ONE_YEAR);
    }
}
