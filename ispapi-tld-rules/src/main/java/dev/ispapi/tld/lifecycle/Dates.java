package dev.ispapi.tld.lifecycle;

import dev.ispapi.domain.DomainStatus;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The dates that a life cycle starts from: those that the API states, or those that a caller gives.
 *
 * @param origin where the dates come from
 * @param byStep the date of each step that is known before anything is computed
 * @param registered when the domain was registered, if that is known
 */
record Dates(DateOrigin origin, Map<StepKind, Instant> byStep, Optional<Instant> registered) {

    static Dates given(StepKind kind, Instant date) {
        return new Dates(DateOrigin.GIVEN, Map.of(kind, date), Optional.empty());
    }

    static Dates given(Instant expiration, Instant paidUntil) {
        return new Dates(
                DateOrigin.GIVEN,
                Map.of(StepKind.EXPIRATION, expiration, StepKind.PAID_UNTIL, paidUntil),
                Optional.empty());
    }

    static Dates of(DomainStatus status) {
        Map<StepKind, Instant> dates = new EnumMap<>(StepKind.class);
        status.expirationDate().ifPresent(date -> dates.put(StepKind.EXPIRATION, date));
        status.paidUntilDate().ifPresent(date -> dates.put(StepKind.PAID_UNTIL, date));
        status.accountingDate().ifPresent(date -> dates.put(StepKind.ACCOUNTING, date));
        status.finalizationDate().ifPresent(date -> dates.put(StepKind.FINALIZATION, date));
        status.failureDate().ifPresent(date -> dates.put(StepKind.FAILURE, date));
        // The created date of a domain that was transferred in is that of the transfer.
        boolean isTransferred = status.transferDate().isPresent()
                || status.registrarTransferDate().isPresent();
        return new Dates(DateOrigin.STATED, dates, isTransferred ? Optional.empty() : status.createdDate());
    }

    /** With a renewal date of CNR, on which it charges the renewal, or deletes. */
    Dates withRenewalDate(Instant date) {
        Map<StepKind, Instant> dates = new EnumMap<>(StepKind.class);
        dates.put(StepKind.ACCOUNTING, date);
        dates.put(StepKind.FAILURE, date);
        dates.putAll(byStep);
        return new Dates(origin, dates, registered);
    }

    Optional<Instant> of(StepKind kind) {
        return Optional.ofNullable(byStep.get(kind));
    }
}
