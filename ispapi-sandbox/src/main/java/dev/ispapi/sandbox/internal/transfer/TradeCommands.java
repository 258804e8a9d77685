package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.ContactCheck;
import dev.ispapi.sandbox.internal.domain.DomainCommands;
import dev.ispapi.sandbox.internal.domain.NameserverCheck;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The commands about trades, which hand a domain to another registrant where its registry has a trade for that. An ICANN trade waits for
 * both registrants.
 */
public final class TradeCommands {

    private static final String CLASS = "DOMAIN";
    private static final String OWNER = "OWNERCONTACT";
    private static final Period ONE_YEAR = Period.years(1);
    private static final Period CONFIRMATION = Period.days(5);

    private TradeCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CheckDomainTrade", TradeCommands::check,
                "TradeDomain", TradeCommands::trade,
                "ActivateDomainTrade", TradeCommands::activate,
                "StatusDomainTrade", TradeCommands::status);
    }

    private static Optional<OwnerChange> way(Call call, Domain domain) {
        return Names.ofManaged(call.world(), domain.name())
                .flatMap(Tld::ownerChange)
                .filter(way -> way.equals(OwnerChange.TRADE) || way.equals(OwnerChange.ICANN_TRADE));
    }

    private static Optional<Refusal> obstacle(Call call, Domain domain) {
        if (way(call, domain).isEmpty()) {
            return Optional.of(Refusal.failed("TRADE IS NOT OFFERED FOR THIS TLD"));
        }
        if (domain.status().contains("serverUpdateProhibited")) {
            return Optional.of(Refusal.prohibited("serverUpdateProhibited"));
        }
        return call.world().transfers().find(domain.name()).isPresent()
                ? Optional.of(Refusal.prohibited("ANOTHER REQUEST IS PENDING"))
                : Optional.empty();
    }

    private static Answer check(Call call) {
        Domain domain = Domains.active(call);
        Optional<Refusal> obstacle = obstacle(call, domain);
        SortedMap<String, List<String>> contacts = ContactCheck.sent(call.parameters());
        new ContactCheck(call).check(contacts);
        Answer answer = obstacle.map(refusal -> Answer.of(219, "Request is not available; " + refusal.description()))
                .orElseGet(() -> Answer.of(218, "Request is available"))
                .property("ACTION", "TRADE")
                .property("EXPIRATIONDATE", Answer.date(domain.dates().paidUntil()))
                .property("MODE", call.parameters().oneOf("MODE", "FULL", "PRECHECK"))
                .property(
                        "REPOSITORY",
                        Names.ofManaged(call.world(), domain.name())
                                .map(Repositories::name)
                                .orElse(""))
                .property("STATUS", domain.status())
                .property("TRADEWITHINREPOSITORY", "1");
        ContactNames.ROLES.forEach(role -> {
            answer.property(role, contacts.getOrDefault(role, List.of()));
            answer.property("OLD-" + role, domain.contacts().getOrDefault(role, List.of()));
        });
        return answer;
    }

    private static Answer trade(Call call) {
        Domain domain = Domains.active(call);
        obstacle(call, domain).ifPresent(refusal -> {
            throw refusal;
        });
        SortedMap<String, List<String>> contacts = ContactCheck.sent(call.parameters());
        if (!contacts.containsKey(OWNER)) {
            throw Refusal.missing(OWNER + "0");
        }
        new ContactCheck(call).check(contacts);
        Money price = Pricing.order(call.world(), call.account(), domain.name(), OrderType.TRADE, ONE_YEAR);
        new Ledger(call.world()).charge(call.account(), price, "TRADE_DOMAIN", domain.name(), ONE_YEAR, call.now());
        Transfer trade = new Transfer(
                domain.name(),
                call.login(),
                Transfer.TRADE,
                Transfer.REQUESTED,
                call.now(),
                call.now(),
                CONFIRMATION.after(call.now()),
                true,
                Transfers.trigger(domain.name(), call.now()),
                price.amount(),
                "",
                contacts,
                NameserverCheck.sent(call.parameters()),
                "",
                TransferCommands.extensions(call.parameters()),
                List.of(Transfers.line(call.now(), Transfer.REQUESTED, "domain trade requested")));
        boolean isAtOnce = way(call, domain).equals(Optional.of(OwnerChange.TRADE));
        Journal.log(call, CLASS, domain.name(), domain.account(), "TRADE", LogEntry.PENDING);
        if (isAtOnce) {
            Transfers.end(call.world(), trade, true, call.now());
            return Answer.success();
        }
        call.world().transfers().put(trade);
        Journal.event(
                call.world(),
                trade.account(),
                "DOMAIN_TRADE",
                "TRADE_PENDING",
                domain.name(),
                call.now(),
                "trigger:" + trade.trigger());
        return Answer.success().pending();
    }

    private static Transfer find(Call call) {
        return TransferCommands.find(call, candidate -> candidate.kind().equals(Transfer.TRADE));
    }

    /** Confirms a trade, as both registrants. */
    private static Answer activate(Call call) {
        Transfer trade = find(call);
        TransferCommands.checkTrigger(call, trade);
        Transfers.end(call.world(), trade, true, call.now());
        return Answer.success();
    }

    private static Answer status(Call call) {
        Transfer trade = find(call);
        SortedMap<String, List<String>> old = call.world()
                .domains()
                .find(trade.domain())
                .map(Domain::contacts)
                .orElse(Collections.emptySortedMap());
        Answer answer = TransferCommands.progress(call, trade, Transfer.TRADE)
                .property("NAMESERVER", trade.nameservers())
                .property("OLD-REGISTRAR", "");
        ContactNames.ROLES.forEach(role -> {
            show(answer, role, trade.contacts().getOrDefault(role, List.of()), "");
            show(answer, role, old.getOrDefault(role, List.of()), "OLD-");
        });
        return answer;
    }

    private static void show(Answer answer, String role, List<String> handles, String prefix) {
        List<String> shown = handles.isEmpty() && role.equals(OWNER) ? List.of("") : handles;
        answer.property(prefix + role, shown);
        answer.property(
                "REPOSITORY" + prefix + role,
                shown.stream()
                        .map(handle -> handle.isEmpty() ? handle : DomainCommands.repositoryHandle(handle))
                        .toList());
    }
}
