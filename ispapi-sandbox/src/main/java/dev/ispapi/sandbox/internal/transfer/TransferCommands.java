package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.ContactCheck;
import dev.ispapi.sandbox.internal.domain.NameserverCheck;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Departures;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The commands about transfers: from other registrars, to them, and between the users of the platform. */
public final class TransferCommands {

    private static final String CLASS = "DOMAIN";
    private static final String EVENTS = "DOMAIN_TRANSFER";
    private static final String TRANSIT = "TRANSIT";
    private static final Period ONE_YEAR = Period.years(1);
    private static final Period DEFAULT_PENDING = Period.days(5);

    /** The zones whose registries take domains that no registrar manages any more: de (TRANSIT), uk (detagging) and some others. */
    private static final Set<String> WITH_TRANSIT = Set.of("de", "uk", "ve", "is", "at");

    private TransferCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CheckDomainTransfer", TransferCommands::check,
                "TransferDomain", TransferCommands::transfer,
                "ActivateDomainTransfer", TransferCommands::activate,
                "StatusDomainTransfer", TransferCommands::status,
                "ResendDomainTransferConfirmationEmails", TransferCommands::resend,
                "QueryTransferList", TransferCommands::incoming,
                "QueryForeignTransferList", TransferCommands::outgoing,
                "PushDomain", TransferCommands::push);
    }

    private static Answer check(Call call) {
        DomainName name = Names.required(call.parameters(), CLASS);
        Tld tld = Names.tld(call.world(), name);
        Optional<Domain> other =
                call.world().domains().find(name.ascii()).filter(domain -> !Owner.isVisible(call, domain.account()));
        if (other.isPresent()) {
            return checkUser(call, tld, other.get());
        }
        Incoming incoming = Incoming.find(call);
        OutsideName outside = incoming.name();
        boolean isRight = !Incoming.auth(call.parameters()).isEmpty()
                && Incoming.auth(call.parameters()).equals(outside.auth());
        Answer answer = available(incoming.refusal())
                .property("AUTHREQUIRED", incoming.requiresAuth() ? "1" : "0")
                .property(
                        "AUTHISVALID",
                        incoming.requiresAuth() ? validity(Incoming.auth(call.parameters()), isRight) : "1")
                .property("EXPIRATIONDATE", Answer.date(outside.expiration()))
                .property("REGISTRAR", Incoming.REGISTRAR)
                .property("STATUS", outside.isLocked() ? "clientTransferProhibited" : "ok")
                .property("TRANSFERLOCK", outside.isLocked() ? "1" : "0")
                .property("USERTRANSFERREQUIRED", "0")
                .ifAny("CLASS", outside.premiumClass());
        Whois.tell(answer, outside, call.now());
        return zone(answer, tld);
    }

    private static Answer checkUser(Call call, Tld tld, Domain domain) {
        String sent = Incoming.auth(call.parameters());
        boolean isRight = !sent.isEmpty() && sent.equals(domain.settings().auth());
        Answer answer = available(userRefusal(domain)
                        .filter(reason -> !sent.isEmpty() || domain.settings().transferLock()))
                .property("AUTHREQUIRED", "1")
                .property("AUTHISVALID", validity(sent, isRight))
                .property("STATUS", domain.settings().transferLock() ? "clientTransferProhibited" : "ok")
                .property("TRANSFERLOCK", domain.settings().transferLock() ? "1" : "0")
                .property("USERTRANSFERREQUIRED", "1");
        return zone(answer, tld);
    }

    /** Where no code was sent the platform says that it does not know. */
    private static String validity(String sent, boolean isRight) {
        if (sent.isEmpty()) {
            return "UNKNOWN";
        }
        return isRight ? "1" : "0";
    }

    private static Answer available(Optional<String> refusal) {
        return refusal.map(reason -> Answer.of(219, "Request is not available; " + reason))
                .orElseGet(() -> Answer.of(218, "Request is available"));
    }

    private static Answer zone(Answer answer, Tld tld) {
        List<String> periods = tld.periods().transfer().orElse(List.of(ONE_YEAR)).stream()
                .map(Period::toString)
                .toList();
        return answer.property("PERIOD", periods.isEmpty() ? List.of(ONE_YEAR.toString()) : periods)
                .property("REPOSITORY", Repositories.name(tld));
    }

    private static Answer transfer(Call call) {
        return switch (call.parameters().oneOf("ACTION", "REQUEST", "APPROVE", "DENY", "CANCEL", "USERTRANSFER")) {
            case "APPROVE" -> end(call, Transfer.OUT, true);
            case "DENY" -> end(call, Transfer.OUT, false);
            case "CANCEL" -> end(call, Transfer.IN, false);
            case "USERTRANSFER" -> userTransfer(call);
            default -> request(call);
        };
    }

    private static Answer request(Call call) {
        Incoming incoming = Incoming.find(call).checked(call);
        String domain = incoming.name().name();
        SortedMap<String, List<String>> contacts = ContactCheck.sent(call.parameters());
        new ContactCheck(call).check(contacts);
        Period period = period(call, incoming.tld());
        Money price = incoming.name().premiumClass().isEmpty()
                ? Pricing.order(call.world(), call.account(), domain, OrderType.TRANSFER, ONE_YEAR)
                : Pricing.premiumYear(call.account(), incoming.name());
        String account = Owner.named(call).login();
        new Ledger(call.world()).charge(call.account(), price, "TRANSFER_DOMAIN", domain, ONE_YEAR, call.now());
        boolean isRealTime = incoming.tld().transfer().realTime().orElse(false);
        Instant due = isRealTime
                ? call.now()
                : incoming.tld().transfer().pending().orElse(DEFAULT_PENDING).after(call.now());
        Transfer transfer = new Transfer(
                domain,
                account,
                Transfer.IN,
                Transfer.INITIATED,
                call.now(),
                call.now(),
                due,
                true,
                Transfers.trigger(domain, call.now()),
                price.amount(),
                period.toString(),
                contacts,
                NameserverCheck.sent(call.parameters()),
                incoming.name().premiumClass(),
                extensions(call.parameters()),
                List.of(Transfers.line(call.now(), Transfer.INITIATED, "domain transfer initiated")));
        Journal.log(call, CLASS, domain, account, "TRANSFER", isRealTime ? LogEntry.SUCCESSFUL : LogEntry.PENDING);
        if (call.flag("INTERNALDNS")) {
            Zones.create(call.world(), account, domain, call.now());
        }
        if (isRealTime) {
            Arrivals.complete(call.world(), transfer, call.now());
            return Answer.success();
        }
        call.world().transfers().put(transfer);
        Journal.event(
                call.world(), account, EVENTS, "TRANSFER_PENDING", domain, call.now(), "trigger:" + transfer.trigger());
        return Answer.of(200, "Command completed successfully; domain transfer initiated")
                .pending();
    }

    private static Period period(Call call, Tld tld) {
        List<Period> offered =
                tld.periods().transfer().filter(list -> !list.isEmpty()).orElse(List.of(ONE_YEAR));
        return call.parameters()
                .text("PERIOD")
                .map(text -> offered.stream()
                        .filter(period -> period.toString().equals(text)
                                || (period.unit() == Period.Unit.YEARS
                                        && Integer.toString(period.amount()).equals(text)))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("PERIOD (" + text + ")")))
                .orElse(offered.get(0));
    }

    static SortedMap<String, String> extensions(Parameters parameters) {
        SortedMap<String, String> extensions = new TreeMap<>();
        parameters.all().forEach((name, value) -> {
            if (name.startsWith("X-") && !value.isEmpty()) {
                extensions.put(name, value);
            }
        });
        return extensions;
    }

    /** A transfer or trade that is under way and the caller's. */
    static Transfer find(Call call, Predicate<Transfer> which) {
        String domain = Names.required(call.parameters(), CLASS).ascii();
        Transfer transfer = call.world()
                .transfers()
                .find(domain)
                .filter(which)
                .orElseThrow(() -> Refusal.notFound("TRANSFER OF DOMAIN (" + domain + ")"));
        Owner.requireVisible(call, transfer.account());
        return transfer;
    }

    private static Answer end(Call call, String kind, boolean isApproved) {
        Transfer transfer = find(call, candidate -> candidate.kind().equals(kind));
        Transfers.end(call.world(), transfer, isApproved, call.now());
        return Answer.success();
    }

    private static Optional<String> userRefusal(Domain domain) {
        return domain.settings().transferLock()
                ? Optional.of("DOMAIN TRANSFER IS PROHIBITED BY STATUS (clientTransferProhibited)")
                : Optional.empty();
    }

    /** From another user of the platform, who gave away the auth code (FAQ 10). */
    private static Answer userTransfer(Call call) {
        Domain domain = Domains.managed(call);
        String sent = Incoming.auth(call.parameters());
        if (sent.isEmpty()) {
            throw Refusal.missing("AUTH");
        }
        if (domain.account().equals(call.login())) {
            throw Refusal.notUnique("DOMAIN is already assigned to your account");
        }
        if (domain.isDeleted() || domain.isRequested()) {
            throw Refusal.prohibited(domain.status().get(0));
        }
        userRefusal(domain).ifPresent(reason -> {
            throw Incoming.prohibited(reason);
        });
        if (!sent.equals(domain.settings().auth())) {
            throw Incoming.prohibited("DOMAIN TRANSFER IS PROHIBITED BY WRONG AUTH");
        }
        if (call.world().transfers().find(domain.name()).isPresent()) {
            throw Incoming.prohibited("DOMAIN TRANSFER IS PROHIBITED BY STATUS (requested)");
        }
        Domains.move(call.world(), domain.updatedAt(call.now()), call.login());
        Journal.log(call, CLASS, domain.name(), call.login(), "USERTRANSFER");
        Journal.event(call.world(), domain.account(), EVENTS, "USERTRANSFER_AWAY", domain.name(), call.now());
        Journal.event(call.world(), call.login(), EVENTS, "USERTRANSFER_SUCCESSFUL", domain.name(), call.now());
        return Answer.success();
    }

    /** Refuses a code that is not the one that the confirmation was asked with. */
    static void checkTrigger(Call call, Transfer transfer) {
        call.parameters()
                .text("TRIGGER")
                .filter(trigger -> !trigger.equals(transfer.trigger()))
                .ifPresent(trigger -> {
                    throw Refusal.invalid("TRIGGER (" + trigger + ")");
                });
    }

    private static Answer activate(Call call) {
        Transfer transfer = find(call, candidate -> !candidate.kind().equals(Transfer.TRADE));
        call.required("ACTION");
        String action = call.parameters().oneOf("ACTION", "REQUEST", "APPROVE", "DENY");
        checkTrigger(call, transfer);
        if (action.equals("REQUEST")) {
            if (!transfer.status().equals(Transfer.INITIATED)) {
                throw Refusal.failed("transfer is " + transfer.status());
            }
            String line = Transfers.line(call.now(), Transfer.PENDING, "domain transfer requested");
            call.world().transfers().put(transfer.moved(Transfer.PENDING, line, call.now(), transfer.due()));
        } else {
            Transfers.end(call.world(), transfer, action.equals("APPROVE"), call.now());
        }
        return Answer.success();
    }

    private static Answer resend(Call call) {
        Transfer transfer = find(call, candidate -> candidate.kind().equals(Transfer.IN));
        if (!transfer.status().equals(Transfer.INITIATED)) {
            throw Refusal.prohibited(transfer.status());
        }
        String line = Transfers.line(call.now(), transfer.status(), "confirmation emails resent");
        call.world().transfers().put(transfer.moved(transfer.status(), line, call.now(), transfer.due()));
        return Answer.success();
    }

    private static Answer status(Call call) {
        Transfer transfer = find(call, candidate -> !candidate.kind().equals(Transfer.TRADE));
        boolean isIn = transfer.kind().equals(Transfer.IN);
        Answer answer = progress(call, transfer, isIn ? "INCOMING" : "OUTGOING");
        ContactNames.ROLES.forEach(
                role -> answer.property(role, transfer.contacts().getOrDefault(role, List.of())));
        return isIn ? answer.property("OLD-REGISTRAR", Incoming.REGISTRAR) : answer;
    }

    /** What the status of a transfer and that of a trade have in common. */
    static Answer progress(Call call, Transfer transfer, String type) {
        return Answer.success()
                .property("CREATEDDATE", Answer.date(transfer.requested()))
                .property("UPDATEDDATE", Answer.date(transfer.updated()))
                .property(
                        "REPOSITORY",
                        Names.ofManaged(call.world(), transfer.domain())
                                .map(Repositories::name)
                                .orElse(""))
                .property("TRANSFERSTATUS", transfer.status())
                .property("TRANSFERTYPE", type)
                .property("TRANSFERLOG", transfer.log());
    }

    private static ListAnswer<Transfer> columns(Call call) {
        return new ListAnswer<Transfer>(call.parameters())
                .column("CREATEDDATE", transfer -> Answer.date(transfer.requested()))
                .column(CLASS, Transfer::domain)
                .column(
                        "DOMAINUMLAUT",
                        transfer -> DomainName.received(transfer.domain()).unicode())
                .column("PARENTUSER", transfer -> Owner.parent(call.world(), transfer.account()))
                .column("PEERUSER", transfer -> Owner.peers(call, transfer.account()))
                .column("USER", Transfer::account);
    }

    private static Predicate<Transfer> sent(Call call, String kind) {
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> domain = Patterns.of(call.parameters(), CLASS);
        Predicate<Instant> dates = ListAnswer.between(call.parameters(), "CREATEDDATE");
        return transfer -> transfer.kind().equals(kind)
                && depth.test(transfer.account())
                && domain.test(transfer.domain())
                && dates.test(transfer.requested());
    }

    private static Answer incoming(Call call) {
        return columns(call).of(call.world().transfers().rows().stream().filter(sent(call, Transfer.IN)));
    }

    private static Answer outgoing(Call call) {
        String target = call.parameters().oneOf("TARGET", "ALL", "SELF", "TRADE", "SUBUSER");
        Predicate<Transfer> ofTarget = switch (target) {
            case "SELF" -> transfer -> transfer.account().equals(call.login());
            case "SUBUSER" -> transfer -> !transfer.account().equals(call.login());
            default -> transfer -> true;
        };
        return columns(call)
                .column("NEWREGISTRAR", transfer -> transfer.kind().equals(Transfer.OUT) ? Incoming.REGISTRAR : "")
                .column("OLDREGISTRAR", transfer -> "")
                .column("STATUS", Transfer::status)
                .of(call.world().transfers().rows().stream()
                        .filter(sent(call, target.equals("TRADE") ? Transfer.TRADE : Transfer.OUT))
                        .filter(ofTarget));
    }

    /** Hands a domain to another user of the platform, with all its settings, or back to the registry. */
    private static Answer push(Call call) {
        Domain domain = Domains.active(call);
        String target = call.parameters().text("TARGET").orElse(TRANSIT);
        World world = call.world();
        if (world.transfers().find(domain.name()).isPresent()) {
            throw Refusal.prohibited("pendingTransfer");
        }
        if (world.accounts().find(target).isPresent()) {
            Domains.move(world, domain.updatedAt(call.now()), target);
            Journal.log(call, CLASS, domain.name(), domain.account(), "PUSH");
            Journal.event(world, target, EVENTS, "PUSH", domain.name(), call.now());
            return Answer.success();
        }
        String zone = domain.name().substring(domain.name().lastIndexOf('.') + 1);
        boolean isTag = zone.equals("uk") && target.matches("[A-Za-z0-9-]{2,16}");
        boolean isTransit = target.toUpperCase(Locale.ROOT).equals(TRANSIT);
        if (!WITH_TRANSIT.contains(zone) || !(isTransit || isTag)) {
            throw Refusal.invalid("TARGET (" + target + ")");
        }
        Journal.log(call, CLASS, domain.name(), domain.account(), "PUSH");
        Departures.leave(world, domain, "PUSHED", call.now());
        return Answer.success();
    }
}
