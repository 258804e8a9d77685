package dev.ispapi.internal.outcome;

import dev.ispapi.CommandSender;
import dev.ispapi.Outcome;
import dev.ispapi.wire.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What decides on the outcome of each command, and what does not. */
public final class OutcomeRules {

    /** No clock is this wrong. */
    private static final Duration LONG_BEFORE = Duration.ofDays(1);

    private static final int AVAILABLE = 210;

    private OutcomeRules() {}

    /**
     * Asks what became of a command.
     *
     * @param sender asks
     * @param command the command
     * @return what was found out
     */
    public static Outcome investigate(CommandSender sender, UnansweredCommand command) {
        Investigation investigation = new Investigation(sender, command);
        boolean hasEvents = !sender.hasCompleteLog()
                && command.object().isPresent()
                && command.sentAt().isPresent();
        if (hasEvents && OrderEvents.hasTransaction(command)) {
            return OrderEvents.ofTransaction(investigation).orElseGet(() -> judge(investigation));
        }
        Outcome outcome = judge(investigation);
        return !hasEvents || outcome.verdict() == Outcome.Verdict.CARRIED_OUT
                ? outcome
                : OrderEvents.ofOneJob(investigation).orElse(outcome);
    }

    private static Outcome judge(Investigation investigation) {
        UnansweredCommand command = investigation.command();
        return switch (command.command()) {
            case "AddDomain" -> registration(investigation);
            case "RenewDomain" -> renewal(investigation);
            case "TransferDomain" -> transfer(investigation);
            case "DeleteDomain" -> deletion(investigation);
            default -> investigation.unknown("there is no way to find out what became of " + command.command());
        };
    }

    /**
     * Says that nothing is known: what ISPAPI's dates and logs prove, those of another platform do not.
     *
     * @param sender asks nothing
     * @param command the command
     * @param platform the platform's name
     * @return an outcome that is still unknown
     */
    public static Outcome elsewhere(CommandSender sender, UnansweredCommand command, String platform) {
        return new Investigation(sender, command)
                .unknown("there are no rules for " + platform
                        + ": look at the object before you send the command again");
    }

    /** A registration leaves a domain in the account that was created after it was sent. */
    private static Outcome registration(Investigation investigation) {
        if (!investigation.canAsk()) {
            return investigation.unknown("so there is nothing to ask for");
        }
        UnansweredCommand command = investigation.command();
        Optional<Response> status = investigation.askAboutDomain("StatusDomain");
        if (Investigation.isForbidden(status)) {
            return investigation.unknown("the domain is another user's, who may have had it before");
        }
        if (Investigation.isNotFound(status)) {
            return isFree(investigation)
                    ? investigation.notCarriedOut()
                    : investigation.unknown("the domain is not in the account, but not free either: it may be pending");
        }
        Optional<Instant> created =
                status.filter(Response::isSuccess).flatMap(answer -> investigation.date(answer, "CREATEDDATE"));
        if (created.isEmpty()) {
            return investigation.unknown("there is no telling whether the domain is there, and since when");
        }
        if (!created.get().isBefore(command.certain())) {
            return investigation.carriedOut();
        }
        if (!created.get().isBefore(command.earliest())) {
            return investigation.unknown(
                    "that is shortly before the command was sent, by the clock of this machine: an equal"
                            + " one before it may have registered the domain");
        }
        return created.get().isBefore(command.sentAt().orElseThrow().minus(LONG_BEFORE))
                ? investigation.notCarriedOut()
                : investigation.unknown(
                        "the domain was there before the command was sent, by the clock of this machine");
    }

    private static boolean isFree(Investigation investigation) {
        return investigation
                .ask("CheckDomains", Map.of("DOMAIN0", investigation.object()))
                .filter(Response::isSuccess)
                .flatMap(answer -> answer.value("DOMAINCHECK"))
                .filter(check -> {
                    investigation.note("CheckDomains: " + check);
                    return check.startsWith(AVAILABLE + " ");
                })
                .isPresent();
    }

    /** A renewal leaves an entry in the log, and moves the expiration on. */
    private static Outcome renewal(Investigation investigation) {
        if (!investigation.canAsk()) {
            return investigation.unknown("so there is nothing to ask for");
        }
        Optional<Response> status = investigation.askAboutDomain("StatusDomain");
        if (status.isEmpty() || !status.get().isSuccess()) {
            return investigation.unknown("the domain can't be looked at");
        }
        Optional<Boolean> moved = hasMoved(investigation, status.get());
        moved.ifPresent(yes -> investigation.note(
                yes ? "it no longer expires as the command says" : "it still expires as the command says"));
        ObjectLog log = ObjectLog.read(investigation, "RENEW", false);
        if (log.isPlain() && moved.orElse(true)) {
            return log.contradicts(investigation, "PERIOD")
                    ? investigation.unknown("the renewal in the log is another one")
                    : investigation.carriedOut();
        }
        // A missing entry is little where money is at stake: something else must say so too.
        boolean untouched = moved.map(yes -> !yes).orElseGet(() -> isUntouched(investigation, status.get()));
        if (log.isSilent() && untouched) {
            return investigation.notCarriedOut();
        }
        return investigation.unknown("this does not tell whether it was this command that renewed, or whether it will");
    }

    /** Whether the domain expires at another time than the command took for granted; empty if it took nothing for granted. */
    private static Optional<Boolean> hasMoved(Investigation investigation, Response status) {
        Optional<String> year = investigation.command().parameter("EXPIRATION");
        Optional<String> date = investigation.command().parameter("EXPIRATIONDATE");
        if (year.isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> expires = investigation
                .date(status, "REGISTRATIONEXPIRATIONDATE")
                .or(() -> investigation.date(status, "EXPIRATIONDATE"))
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
        if (year.isPresent()) {
            return expires.map(day -> !Integer.toString(day.getYear()).equals(year.get()));
        }
        Optional<LocalDate> expected = date.flatMap(Investigation::parse)
                .map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
        return expected.flatMap(day -> expires.map(found -> !found.equals(day)));
    }

    /** Whether nothing was written to the domain since the command may have come in. */
    private static boolean isUntouched(Investigation investigation, Response status) {
        return investigation
                .date(status, "UPDATEDDATE")
                .filter(updated -> updated.isBefore(investigation.command().earliest()))
                .isPresent();
    }

    /** A transfer leaves a request that is pending, or a domain that came into the account. */
    private static Outcome transfer(Investigation investigation) {
        if (!investigation.canAsk()) {
            return investigation.unknown("so there is nothing to ask for");
        }
        UnansweredCommand command = investigation.command();
        String action = command.parameter("ACTION").orElse("REQUEST");
        if (!action.equalsIgnoreCase("REQUEST")) {
            return investigation.unknown("of a transfer nothing but the request can be asked for, not " + action);
        }
        Optional<Response> transfer = investigation.askAboutDomain("StatusDomainTransfer");
        Optional<Response> pending = transfer.filter(Response::isSuccess);
        if (pending.isPresent()) {
            Optional<Instant> requested = investigation.date(pending.get(), "CREATEDDATE");
            return requested.isPresent() && !requested.get().isBefore(command.certain())
                    ? investigation.carriedOut()
                    : investigation.unknown(
                            "there is a transfer, but it was requested before, or it is not known when");
        }
        Optional<Response> status = investigation.askAboutDomain("StatusDomain");
        Optional<Instant> came = status.filter(Response::isSuccess)
                .flatMap(answer -> investigation
                        .date(answer, "TRANSFERDATE")
                        .or(() -> investigation.date(answer, "REGISTRARTRANSFERDATE")));
        if (came.isPresent() && !came.get().isBefore(command.earliest())) {
            return ObjectLog.read(investigation, "TRANSFER", false).ours().size() == 1
                    ? investigation.carriedOut()
                    : investigation.unknown("the transfer that ended may have been requested by an earlier command");
        }
        ObjectLog log = ObjectLog.read(investigation, "TRANSFER", true);
        boolean nowhere = Investigation.isNotFound(transfer) && Investigation.isNotFound(status);
        return nowhere && log.isSilent()
                ? investigation.notCarriedOut()
                : investigation.unknown("this does not tell whether a transfer was requested");
    }

    /** A deletion leaves an entry in the log, whether the domain can still be restored or is gone. */
    private static Outcome deletion(Investigation investigation) {
        if (!investigation.canAsk()) {
            return investigation.unknown("so there is nothing to ask for");
        }
        Optional<Response> status = investigation.askAboutDomain("StatusDomain");
        if (Investigation.isForbidden(status)) {
            return investigation.unknown(
                    "the domain is another user's, who may have it since it was deleted, or had it before");
        }
        ObjectLog log = ObjectLog.read(investigation, "DELETE", false);
        if (log.isPlain()) {
            return investigation.carriedOut();
        }
        Optional<Response> there = status.filter(Response::isSuccess);
        if (there.isPresent() && log.isSilent() && isUntouched(investigation, there.get())) {
            return investigation.notCarriedOut();
        }
        return investigation.unknown(
                Investigation.isNotFound(status)
                        ? "the domain is not in the account, but nothing tells since when"
                        : "this does not tell whether the domain was deleted by this command");
    }
}
