package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.domain.Terms;
import dev.ispapi.sandbox.internal.domain.ZonePeriods;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands about the end of a domain's term: renewing, paying, deleting, restoring. */
public final class RenewalCommands {

    private static final String CLASS = "DOMAIN";
    private static final String RENEWAL_MODE = "RENEWALMODE";
    private static final String MONTHLY = "AUTORENEWMONTHLY";
    private static final Period ONE_YEAR = Period.years(1);
    private static final List<String> NOT_TO_BE_DELETED = List.of("clientDeleteProhibited", "serverDeleteProhibited");

    private RenewalCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "RenewDomain", RenewalCommands::renew,
                "PayDomainRenewal", RenewalCommands::pay,
                "SetDomainRenewalMode", RenewalCommands::setMode,
                "DeleteDomain", RenewalCommands::delete,
                "RestoreDomain", RenewalCommands::restore);
    }

    /** A domain that can be renewed still, by an order that does not tell of another expiration (a second renewal). */
    private static Domain renewable(Call call) {
        Domain domain = Domains.active(call);
        boolean isOver = ZonePeriods.lifecycle(call.world(), domain)
                .step(StepKind.FAILURE)
                .map(Step::date)
                .filter(date -> !call.now().isBefore(date))
                .isPresent();
        if (isOver) {
            throw Refusal.prohibited("DOMAIN IS NOT RENEWABLE");
        }
        if (domain.status().contains("clientRenewProhibited")) {
            throw Refusal.prohibited("clientRenewProhibited");
        }
        checkGuards(call, domain);
        return domain;
    }

    private static void checkGuards(Call call, Domain domain) {
        Instant expiration = domain.dates().paidUntil();
        call.parameters().number("EXPIRATION").ifPresent(year -> {
            if (expiration.atOffset(ZoneOffset.UTC).getYear() != year) {
                throw wrongGuard("EXPIRATION", Integer.toString(year));
            }
        });
        call.parameters().text("EXPIRATIONDATE").ifPresent(date -> {
            if (!Answer.date(expiration).startsWith(date)) {
                throw wrongGuard("EXPIRATIONDATE", date);
            }
        });
        checkClass(call, domain);
    }

    private static void checkClass(Call call, Domain domain) {
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

    private static Answer renew(Call call) {
        Domain domain = renewable(call);
        Period term = Terms.renewal(call, domain);
        Money price = Pricing.renewal(call.world(), call.account(), domain, term);
        Domain renewed = Renewals.renew(call.world(), call.account(), domain, term, price, call.now());
        Journal.log(call, CLASS, renewed.name(), renewed.account(), "RENEW");
        String date = Answer.date(renewed.dates().expiration());
        return Answer.success()
                .property(CLASS, renewed.name())
                .property("EXPIRATIONDATE", date)
                .property("REGISTRATIONEXPIRATIONDATE", date);
    }

    /** Pays the coming period, from the payment date on. The registry's own date follows at finalization. */
    private static Answer pay(Call call) {
        Domain domain = renewable(call);
        ZonePeriods.lifecycle(call.world(), domain)
                .step(StepKind.PAYMENT)
                .map(Step::date)
                .filter(date -> call.now().isBefore(date))
                .ifPresent(date -> {
                    throw Refusal.prohibited("PAYABLE FROM " + Answer.date(date) + " ON");
                });
        Period term = Terms.renewal(call, domain);
        Money price = Pricing.renewal(call.world(), call.account(), domain, term);
        Domain paid = Renewals.pay(call.world(), call.account(), domain, term, price, call.now());
        Journal.log(call, CLASS, paid.name(), paid.account(), "RENEW");
        return Answer.success()
                .property("EXPIRATIONDATE", Answer.date(paid.dates().paidUntil()));
    }

    private static Account owner(Call call, Domain domain) {
        return call.world().accounts().find(domain.account()).orElse(call.account());
    }

    /** Sets what happens at the end of the period. {@code DEFAULT} takes the account's mode of now. */
    private static Answer setMode(Call call) {
        Domain domain = Domains.find(call);
        call.required(RENEWAL_MODE);
        String mode = Terms.renewalMode(call.parameters().text(RENEWAL_MODE), owner(call, domain));
        String period = mode.equals(MONTHLY) ? "1M" : call.text("PERIOD");
        call.world()
                .domains()
                .put(domain.with(domain.settings().withRenewal(mode, period)).updatedAt(call.now()));
        Journal.log(call, CLASS, domain.name(), domain.account(), "SETRENEWALMODE");
        return Answer.success().property("UNRENEW", "0");
    }

    /** Deletes a domain: it can be restored for the zone's redemption, is held, and then free. What was paid is not given back. */
    private static Answer delete(Call call) {
        Domain domain = Domains.active(call);
        NOT_TO_BE_DELETED.stream().filter(domain.status()::contains).findFirst().ifPresent(status -> {
            throw Refusal.prohibited(status);
        });
        boolean isLeaving = call.world()
                .transfers()
                .find(domain.name())
                .map(Transfer::kind)
                .filter(Transfer.OUT::equals)
                .isPresent();
        if (isLeaving) {
            throw Refusal.prohibited("pendingTransfer");
        }
        Domain deleted = DomainLives.delete(call.world(), domain, call.now());
        Journal.log(call, CLASS, deleted.name(), deleted.account(), "DELETE");
        boolean isRestorable = deleted.status().contains(Domain.REDEMPTION);
        return isRestorable
                ? Answer.actionPending().property("STATUS", Domain.HELD)
                : Answer.success().property("STATUS", deleted.status());
    }

    /** Restores a deleted domain in its redemption. If its period is over, a year's renewal is billed with it. */
    private static Answer restore(Call call) {
        Domain domain = Domains.find(call);
        Optional<RestorePolicy> policy =
                Names.ofManaged(call.world(), domain.name()).flatMap(Tld::restore);
        if (!domain.status().contains(Domain.REDEMPTION) || policy.equals(Optional.of(RestorePolicy.NONE))) {
            throw Refusal.prohibited("DOMAIN IS NOT RESTORABLE");
        }
        checkClass(call, domain);
        Optional<String> mode = call.parameters()
                .text(RENEWAL_MODE)
                .map(text -> Terms.renewalMode(Optional.of(text), owner(call, domain)));
        boolean isOver = !domain.dates().paidUntil().isAfter(call.now());
        Money restore = Pricing.order(call.world(), call.account(), domain.name(), OrderType.RESTORE, ONE_YEAR);
        Money renewal = isOver
                ? Pricing.renewal(call.world(), call.account(), domain, ONE_YEAR)
                : new Money(BigDecimal.ZERO, restore.currency());
        Ledger ledger = new Ledger(call.world());
        ledger.check(call.account(), new Money(restore.amount().add(renewal.amount()), restore.currency()));
        ledger.charge(call.account(), restore, "RESTORE_DOMAIN", domain.name(), ONE_YEAR, call.now());
        boolean isAtOnce = policy.map(RestorePolicy.REALTIME::equals).orElse(true);
        Domain restored = domain.with(mode.map(text ->
                        domain.settings().withRenewal(text, domain.settings().renewalPeriod()))
                .orElse(domain.settings()));
        restored = isAtOnce
                ? DomainLives.restored(restored, call.now())
                : restored.withStatus(List.of(DomainLives.RESTORING)).updatedAt(call.now());
        call.world().domains().put(restored);
        if (isOver) {
            restored = Renewals.renew(call.world(), call.account(), restored, ONE_YEAR, renewal, call.now());
        }
        Journal.log(
                call,
                CLASS,
                restored.name(),
                restored.account(),
                "RESTORE",
                isAtOnce ? LogEntry.SUCCESSFUL : LogEntry.PENDING);
        return (isAtOnce ? Answer.success() : Answer.actionPending())
                .property(CLASS, restored.name())
                .property("EXPIRATIONDATE", Answer.date(restored.dates().expiration()));
    }
}
