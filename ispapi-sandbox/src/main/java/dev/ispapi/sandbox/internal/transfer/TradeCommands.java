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
import dev.ispapi.sandbox.internal.domain.StatusProperties;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Contact;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands about trades, which hand a domain to another registrant where its registry has a trade for that. An ICANN trade waits for
 * both registrants.
 */
public final class TradeCommands {

    private static final String CLASS = "DOMAIN";
    private static final String OWNER = "OWNERCONTACT";
    private static final Period ONE_YEAR = Period.years(1);
    private static final Period CONFIRMATION = Period.days(5);

    private static final String OLD_PREFIX = "OLD-";

    /** What a trade leaves or sets, as the page's answer has it; a role or nameserver that is not sent stays. */
    private static final Set<String> KEPT = Set.of(
            "ADMINCONTACT",
            "AUTH",
            "BILLINGCONTACT",
            "CREATEDBY",
            "CREATEDDATE",
            "EXPIRATIONDATE",
            "NAMESERVER",
            "OWNERCONTACT",
            "REGISTRAR",
            "REGISTRATIONEXPIRATIONDATE",
            "REPOSITORY",
            "TECHCONTACT",
            "UPDATEDBY",
            "UPDATEDDATE");

    private static final Set<String> OLD = Set.of(
            "ADMINCONTACT",
            "AUTH",
            "BILLINGCONTACT",
            "CREATEDBY",
            "CREATEDDATE",
            "EXPIRATIONDATE",
            "NAMESERVER",
            "OWNERCONTACT",
            "REGISTRAR",
            "REGISTRATIONEXPIRATIONDATE",
            "STATUS",
            "TECHCONTACT",
            "TRANSFERDATE",
            "UPDATEDBY",
            "UPDATEDDATE");

    /** The roles that are described in words. */
    private static final Map<String, String> DETAILS = Map.of(
            OWNER, "REGISTRANTDETAILS", "ADMINCONTACT", "ADMINCONTACTDETAILS", "TECHCONTACT", "TECHCONTACTDETAILS");

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
                .property("ACTION", "check")
                .property(
                        "MODE",
                        call.parameters().oneOf("MODE", "FULL", "PRECHECK").toLowerCase(Locale.ROOT))
                .property("POLICYAPPROVECONFIRMATION", isAtOnce(call, domain) ? "REALTIME" : "EMAIL")
                .property("STATUS", Transfer.REQUESTED)
                .property("TRADEWITHINREPOSITORY", "1");
        compared(call, domain, contacts).forEach(answer::property);
        return answer;
    }

    /** What the domain would have after the trade, and behind {@code OLD-} what it has. */
    private static SortedMap<String, List<String>> compared(
            Call call, Domain domain, SortedMap<String, List<String>> contacts) {
        SortedMap<String, List<String>> has = StatusProperties.of(call.world(), domain, call.now());
        SortedMap<String, List<String>> compared = new TreeMap<>();
        has.forEach((name, values) -> {
            if (KEPT.contains(name) || domain.extensions().containsKey(name)) {
                compared.put(name, values);
            }
            if (OLD.contains(name) || domain.extensions().containsKey(name)) {
                compared.put(OLD_PREFIX + name, values);
            }
        });
        compared.putAll(contacts);
        List<String> nameservers = NameserverCheck.sent(call.parameters());
        if (!nameservers.isEmpty()) {
            compared.put("NAMESERVER", nameservers);
        }
        DETAILS.forEach((role, name) -> domain.contacts().getOrDefault(role, List.of()).stream()
                .findFirst()
                .flatMap(handle -> ContactBook.of(call.world(), domain.account(), handle))
                .ifPresent(contact -> compared.put(OLD_PREFIX + name, List.of(details(contact)))));
        return compared;
    }

    private static String details(Contact contact) {
        return Stream.of(
                        contact.field("ORGANIZATION"),
                        ContactBook.name(contact),
                        contact.field("CITY"),
                        contact.field("COUNTRY"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static boolean isAtOnce(Call call, Domain domain) {
        return way(call, domain).equals(Optional.of(OwnerChange.TRADE));
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
        Journal.log(call, CLASS, domain.name(), domain.account(), "TRADE", LogEntry.PENDING);
        if (isAtOnce(call, domain)) {
            Transfers.end(call.world(), trade, true, call.now());
            return Answer.of(200, "Command completed successfully; realtime domain trade succeeded");
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
                .property(
                        "NAMESERVER",
                        trade.nameservers().isEmpty()
                                ? call.world()
                                        .domains()
                                        .find(trade.domain())
                                        .map(Domain::nameservers)
                                        .orElse(List.of())
                                : trade.nameservers())
                .property("OLD-REGISTRAR", StatusProperties.PLATFORM);
        trade.contacts().getOrDefault(OWNER, List.of()).stream()
                .findFirst()
                .flatMap(handle -> ContactBook.of(call.world(), trade.account(), handle))
                .ifPresent(contact -> answer.property("TRADE-REGISTRANT-EMAIL", contact.field("EMAIL"))
                        .property("TRADE-REGISTRANT-NAME", ContactBook.name(contact))
                        .property("TRADE-REGISTRANT-ORGANIZATION", contact.field("ORGANIZATION")));
        ContactNames.ROLES.forEach(role -> {
            List<String> has = old.getOrDefault(role, List.of());
            show(answer, role, trade.contacts().getOrDefault(role, has), "");
            show(answer, role, has, OLD_PREFIX);
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
