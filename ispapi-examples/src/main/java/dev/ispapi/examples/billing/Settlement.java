package dev.ispapi.examples.billing;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.value.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds out what became of an order whose command went out without an answer. It asks, and orders nothing. */
final class Settlement {

    /** How far the API's clock and ours may be apart. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    /** Registries round the end of a period. */
    private static final Duration ROUNDING = Duration.ofDays(2);

    private final Registrar registrar;

    /** What became of it. */
    enum Verdict {
        CARRIED_OUT,
        NOT_CARRIED_OUT,
        /** It can't be told: a person must look. */
        UNCLEAR
    }

    Settlement(Registrar registrar) {
        this.registrar = registrar;
    }

    /** Asks the API. Throws what {@link Registrar} throws. */
    Verdict ask(Order order, OutboxEntry entry) {
        Optional<DomainStatus> status = registrar.find(order.what().domain());
        return switch (order.what().kind()) {
            // A domain of another account counts as not carried out, too: the next attempt is refused with the reason.
            case REGISTER -> status.map(ours -> registration(order, ours)).orElse(Verdict.NOT_CARRIED_OUT);
            case RENEW -> status.map(ours -> renewal(order, entry, ours)).orElse(Verdict.UNCLEAR);
        };
    }

    /** The domain is in our account. If it came there before the order, it is not the order's. */
    private static Verdict registration(Order order, DomainStatus status) {
        Instant earliest = order.placed().minus(CLOCKS);
        return status.createdDate()
                .map(created -> created.isBefore(earliest) ? Verdict.UNCLEAR : Verdict.CARRIED_OUT)
                .orElse(Verdict.UNCLEAR);
    }

    /** Compares the expiration with the one before: unmoved, or moved by as much as was ordered. */
    private static Verdict renewal(Order order, OutboxEntry entry, DomainStatus status) {
        Optional<Instant> after = Registrar.expiration(status);
        if (after.isEmpty() || entry.expiration().isEmpty()) {
            return Verdict.UNCLEAR;
        }
        Instant before = entry.expiration().get();
        if (after.get().equals(before)) {
            return Verdict.NOT_CARRIED_OUT;
        }
        Instant ordered = Period.years(order.what().years()).after(before);
        boolean isAsOrdered = Duration.between(ordered, after.get()).abs().compareTo(ROUNDING) <= 0;
        return isAsOrdered ? Verdict.CARRIED_OUT : Verdict.UNCLEAR;
    }
}
