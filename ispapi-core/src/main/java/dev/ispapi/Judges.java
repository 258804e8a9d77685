package dev.ispapi;

import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What decides on the outcome of each command, and what does not. */
final class Judges {

    /** No clock is this wrong. */
    private static final Duration LONG_BEFORE = Duration.ofDays(1);

    private static final int AVAILABLE = 210;

    private Judges() {}

    /** A registration leaves a domain in the account that was created after it was sent. */
    static Outcome registration(Inquiry inquiry) {
        if (!inquiry.canAsk()) {
            return inquiry.unknown("so there is nothing to ask for");
        }
        Case question = inquiry.question();
        Optional<Response> status = inquiry.askAboutDomain("StatusDomain");
        if (Inquiry.isForbidden(status)) {
            return inquiry.unknown("the domain is another user's, who may have had it before");
        }
        if (Inquiry.isNotFound(status)) {
            return isFree(inquiry)
                    ? inquiry.notCarriedOut()
                    : inquiry.unknown("the domain is not in the account, but not free either: it may be pending");
        }
        Optional<Instant> created =
                status.filter(Response::isSuccess).flatMap(answer -> inquiry.date(answer, "CREATEDDATE"));
        if (created.isEmpty()) {
            return inquiry.unknown("there is no telling whether the domain is there, and since when");
        }
        if (!created.get().isBefore(question.earliest())) {
            return inquiry.carriedOut();
        }
        return created.get().isBefore(question.sentAt().orElseThrow().minus(LONG_BEFORE))
                ? inquiry.notCarriedOut()
                : inquiry.unknown("the domain was there before the command was sent, by the clock of this machine");
    }

    private static boolean isFree(Inquiry inquiry) {
        return inquiry.ask("CheckDomains", Map.of("DOMAIN0", inquiry.object()))
                .filter(Response::isSuccess)
                .flatMap(answer -> answer.value("DOMAINCHECK"))
                .filter(check -> {
                    inquiry.note("CheckDomains: " + check);
                    return check.startsWith(AVAILABLE + " ");
                })
                .isPresent();
    }

    /** A renewal leaves an entry in the log, and moves the expiration on. */
    static Outcome renewal(Inquiry inquiry) {
        if (!inquiry.canAsk()) {
            return inquiry.unknown("so there is nothing to ask for");
        }
        Optional<Response> status = inquiry.askAboutDomain("StatusDomain");
        if (status.isEmpty() || !status.get().isSuccess()) {
            return inquiry.unknown("the domain can't be looked at");
        }
        Optional<Boolean> moved = hasMoved(inquiry, status.get());
        moved.ifPresent(yes -> inquiry.note(
                yes ? "it no longer expires as the command says" : "it still expires as the command says"));
        ObjectLog log = ObjectLog.read(inquiry, "RENEW", false);
        if (log.isPlain() && moved.orElse(true)) {
            return log.contradicts(inquiry, "PERIOD")
                    ? inquiry.unknown("the renewal in the log is another one")
                    : inquiry.carriedOut();
        }
        // A missing entry is little where money is at stake: something else must say so too.
        boolean untouched = moved.map(yes -> !yes).orElseGet(() -> isUntouched(inquiry, status.get()));
        if (log.isSilent() && untouched) {
            return inquiry.notCarriedOut();
        }
        return inquiry.unknown("this does not tell whether it was this command that renewed, or whether it will");
    }

    /** Whether the domain expires at another time than the command took for granted; empty if it took nothing for granted. */
    private static Optional<Boolean> hasMoved(Inquiry inquiry, Response status) {
        Optional<String> year = inquiry.question().parameter("EXPIRATION");
        Optional<String> date = inquiry.question().parameter("EXPIRATIONDATE");
        if (year.isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> expires = inquiry.date(status, "REGISTRATIONEXPIRATIONDATE")
                .or(() -> inquiry.date(status, "EXPIRATIONDATE"))
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
        if (year.isPresent()) {
            return expires.map(day -> !Integer.toString(day.getYear()).equals(year.get()));
        }
        Optional<LocalDate> expected = date.flatMap(Inquiry::parse)
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
        return expected.flatMap(day -> expires.map(found -> !found.equals(day)));
    }

    /** Whether nothing was written to the domain since the command may have come in. */
    private static boolean isUntouched(Inquiry inquiry, Response status) {
        return inquiry.date(status, "UPDATEDDATE")
                .filter(updated -> updated.isBefore(inquiry.question().earliest()))
                .isPresent();
    }

    /** A transfer leaves a request that is pending, or a domain that came into the account. */
    static Outcome transfer(Inquiry inquiry) {
        if (!inquiry.canAsk()) {
            return inquiry.unknown("so there is nothing to ask for");
        }
        Case question = inquiry.question();
        String action = question.parameter("ACTION").orElse("REQUEST");
        if (!action.equalsIgnoreCase("REQUEST")) {
            return inquiry.unknown("of a transfer nothing but the request can be asked for, not " + action);
        }
        Optional<Response> transfer = inquiry.askAboutDomain("StatusDomainTransfer");
        Optional<Response> pending = transfer.filter(Response::isSuccess);
        if (pending.isPresent()) {
            Optional<Instant> requested = inquiry.date(pending.get(), "CREATEDDATE");
            return requested.isPresent() && !requested.get().isBefore(question.earliest())
                    ? inquiry.carriedOut()
                    : inquiry.unknown("there is a transfer, but it was requested before, or nobody knows when");
        }
        Optional<Response> status = inquiry.askAboutDomain("StatusDomain");
        Optional<Instant> came = status.filter(Response::isSuccess)
                .flatMap(answer ->
                        inquiry.date(answer, "TRANSFERDATE").or(() -> inquiry.date(answer, "REGISTRARTRANSFERDATE")));
        if (came.isPresent() && !came.get().isBefore(question.earliest())) {
            return inquiry.carriedOut();
        }
        ObjectLog log = ObjectLog.read(inquiry, "TRANSFER", true);
        boolean nowhere = Inquiry.isNotFound(transfer) && Inquiry.isNotFound(status);
        return nowhere && log.isSilent()
                ? inquiry.notCarriedOut()
                : inquiry.unknown("this does not tell whether a transfer was requested");
    }

    /** A deletion leaves an entry in the log, whether the domain can still be restored or is gone. */
    static Outcome deletion(Inquiry inquiry) {
        if (!inquiry.canAsk()) {
            return inquiry.unknown("so there is nothing to ask for");
        }
        Optional<Response> status = inquiry.askAboutDomain("StatusDomain");
        if (Inquiry.isForbidden(status)) {
            return inquiry.unknown(
                    "the domain is another user's, who may have it since it was deleted, or had it before");
        }
        ObjectLog log = ObjectLog.read(inquiry, "DELETE", false);
        if (log.isPlain()) {
            return inquiry.carriedOut();
        }
        Optional<Response> there = status.filter(Response::isSuccess);
        if (there.isPresent() && log.isSilent() && isUntouched(inquiry, there.get())) {
            return inquiry.notCarriedOut();
        }
        return inquiry.unknown(
                Inquiry.isNotFound(status)
                        ? "the domain is not in the account, but nothing tells since when"
                        : "this does not tell whether the domain was deleted by this command");
    }
}
