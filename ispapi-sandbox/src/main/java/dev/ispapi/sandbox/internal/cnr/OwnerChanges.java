package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.ContactCheck;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.ContactFields;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.transfer.Transfers;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.LogEntry;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Owner changes of generic names: both registrants are asked by mail, or their agent answers for them, and the domain is then locked for 60
 * days. Zones of countries that want a trade have {@code TradeDomain}.
 */
final class OwnerChanges {

    private static final String OWNER = "OWNERCONTACT";
    private static final Duration TIME_TO_ANSWER = Duration.ofDays(14);
    private static final Duration LOCK = Duration.ofDays(60);
    private static final List<String> WHO = List.of("FIRSTNAME", "LASTNAME", "ORGANIZATION", "EMAIL");
    private static final String REQUESTED = "REQUESTED";

    private final WorldCommands commands;

    private OwnerChanges(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        OwnerChanges changes = new OwnerChanges(commands);
        return Map.of(
                "StatusOwnerChange", OwnerChanges::show,
                "ActivateOwnerChange", OwnerChanges::activate,
                "QueryOwnerChangeList", OwnerChanges::list,
                "TradeDomain", changes::trade);
    }

    /** An owner change that a command asks for. */
    record Order(Domain domain, String from, String to) {}

    /** The owner change that a change of a domain comes to; empty if the registrant stays, or the zone has another way. */
    static Optional<Order> wanted(Call call, Domain domain) {
        Optional<String> sent = call.parameters().list(OWNER).stream()
                .findFirst()
                .or(() -> call.parameters().list("ADD" + OWNER).stream().findFirst())
                .map(handle -> handle.toUpperCase(java.util.Locale.ROOT));
        String from = domain.contacts().getOrDefault(OWNER, List.of("")).get(0);
        if (sent.isEmpty()
                || from.isEmpty()
                || !Zones.of(call.world(), domain.name()).isGeneric()) {
            return Optional.empty();
        }
        Contact to = ContactBook.find(call, sent.get());
        boolean isSame = call.world()
                .contacts()
                .find(from)
                .filter(old -> WHO.stream().allMatch(field -> old.field(field).equals(to.field(field))))
                .isPresent();
        return isSame ? Optional.empty() : Optional.of(new Order(domain, from, to.handle()));
    }

    /**
     * The domains whose registrant would be another one if a contact changed: those of generic zones that have it as registrant, if its name,
     * organization or e-mail address changes.
     */
    static List<Domain> ofContact(Call call, Contact before, ContactFields after) {
        boolean isSame = WHO.stream()
                .allMatch(field -> before.field(field).equals(after.values().getOrDefault(field, "")));
        return isSame
                ? List.of()
                : call.world().domainsOfContact(before.handle()).stream()
                        .filter(domain ->
                                domain.contacts().getOrDefault(OWNER, List.of()).contains(before.handle()))
                        .filter(domain -> Zones.of(call.world(), domain.name()).isGeneric())
                        .toList();
    }

    /** Begins the owner changes that a changed contact comes to: the registrant of each domain is to be the new contact. */
    static Answer begin(Call call, List<Domain> domains, String from, String to) {
        domains.forEach(domain -> {
            var unused = begin(call, new Order(domain, from, to));
        });
        return Answer.success().property("ownerchange status", REQUESTED);
    }

    /** Refuses a change of a contact while an owner change of one of its domains waits. */
    static void checkNonePending(Call call, List<Domain> domains) {
        domains.stream()
                .filter(domain -> find(call.world(), domain.name()).isPresent())
                .findFirst()
                .ifPresent(domain -> {
                    throw Codes.refusal(Codes.STATUS_FORBIDS, "an owner change of " + domain.name() + " is pending");
                });
    }

    /** Begins an owner change; the agent's word ends it at once. */
    static Answer begin(Call call, Order order) {
        Domain domain = order.domain();
        if (find(call.world(), domain.name()).isPresent()) {
            throw Codes.refusal(Codes.STATUS_FORBIDS, "an owner change is pending");
        }
        Transfer change = new Transfer(
                domain.name(),
                domain.account(),
                Transfer.TRADE,
                Transfer.REQUESTED,
                call.now(),
                call.now(),
                call.now().plus(TIME_TO_ANSWER),
                false,
                Transfers.trigger(domain.name(), call.now()),
                BigDecimal.ZERO,
                "",
                new TreeMap<>(Map.of(OWNER, List.of(order.to()))),
                List.of(),
                "",
                new TreeMap<>(),
                List.of(Transfers.line(call.now(), Transfer.REQUESTED, "owner change requested")));
        if (call.flag("TRIGGERDA")) {
            Transfers.end(call.world(), change, true, call.now());
            return Answer.success();
        }
        call.world().transfers().put(change);
        Journal.event(
                call.world(),
                domain.account(),
                "DOMAIN_MODIFICATION",
                "MODIFICATION_PENDING",
                domain.name(),
                call.now(),
                "gaining_registrant:" + order.to(),
                "losing_registrant:" + order.from(),
                "ownerchange_status:requested",
                "trigger:" + change.trigger());
        return Answer.of(200, Codes.words(200) + "; OwnerChange pending confirmation")
                .property("ownerchange status", REQUESTED);
    }

    /** The owner change of a domain that waits. */
    static Optional<Transfer> find(World world, String domain) {
        return world.transfers().find(domain).filter(transfer -> transfer.kind().equals(Transfer.TRADE));
    }

    /** Adds what a domain's status says of its owner change. */
    static void status(Call call, Domain domain, Answer answer) {
        find(call.world(), domain.name()).ifPresent(change -> answer.property("ownerchange status", change.status()));
        lockedUntil(call.world(), domain, call.now())
                .ifPresent(date -> answer.property("x-transferlock-until", DomainStatus.date(date)));
    }

    /** Until when the last owner change holds a domain. */
    private static Optional<Instant> lockedUntil(World world, Domain domain, Instant now) {
        return world.logOf("DOMAIN", domain.name()).stream()
                .filter(entry ->
                        entry.operation().equals("TRADE") && entry.status().equals(LogEntry.SUCCESSFUL))
                .map(entry -> entry.date().plus(LOCK))
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }

    /** Refuses to unlock a domain that an owner change holds. */
    static void checkUnlock(Call call, Domain domain) {
        lockedUntil(call.world(), domain, call.now()).ifPresent(date -> {
            throw Codes.refusal(Codes.STATUS_FORBIDS, "locked after an owner change until " + Answer.date(date));
        });
    }

    private static Transfer pending(Call call) {
        Domain domain = Domains.find(call);
        return find(call.world(), domain.name())
                .orElseThrow(() -> Refusal.notFound("owner change of " + domain.name()));
    }

    private static String losing(World world, Transfer change) {
        return world.domains()
                .find(change.domain())
                .map(domain ->
                        domain.contacts().getOrDefault(OWNER, List.of("")).get(0))
                .orElse("");
    }

    private static String gaining(Transfer change) {
        return change.contacts().getOrDefault(OWNER, List.of("")).get(0);
    }

    private static Answer show(Call call) {
        Transfer change = pending(call);
        return Answer.success()
                .property("domain", change.domain())
                .property("status", change.status())
                .property("requested date", DomainStatus.date(change.requested()))
                .property("expire date", DomainStatus.date(change.due()))
                .property("losing registrant", losing(call.world(), change))
                .property("gaining registrant", gaining(change));
    }

    private static Answer activate(Call call) {
        boolean isApproved =
                call.parameters().oneOf("ACTION", "APPROVE", "DENY", "CANCEL").equals("APPROVE");
        Transfer change = call.text("DOMAIN").isEmpty()
                ? call.world().transfers().rows().stream()
                        .filter(transfer -> transfer.kind().equals(Transfer.TRADE))
                        .filter(transfer -> transfer.trigger().equals(call.required("TRIGGER")))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("TRIGGER"))
                : pending(call);
        Owner.requireVisible(call, change.account());
        if (isApproved && !change.trigger().equals(call.required("TRIGGER"))) {
            throw Refusal.invalid("TRIGGER");
        }
        Transfers.end(call.world(), change, isApproved, call.now());
        return Answer.success();
    }

    private static Answer list(Call call) {
        boolean isActive = call.parameters()
                .oneOf("STATUS", "ACTIVE", "SUCCESS", "FAILED", "EXPIRED")
                .equals("ACTIVE");
        Stream<Transfer> changes = call.world().transfers().rows().stream()
                .filter(transfer -> isActive && transfer.kind().equals(Transfer.TRADE))
                .filter(transfer -> Owner.isVisible(call, transfer.account()));
        return new Rows<Transfer>(call)
                .column("domain", Transfer::domain)
                .column("status", Transfer::status)
                .column("request date", change -> DomainStatus.date(change.requested()))
                .column("request expiration date", change -> DomainStatus.date(change.due()))
                .column("losing registrant", change -> losing(call.world(), change))
                .column("gaining registrant", OwnerChanges::gaining)
                .of(changes);
    }

    private Answer trade(Call call) {
        String action = call.parameters().oneOf("ACTION", "REQUEST", "APPROVE", "DENY", "CANCEL");
        if (!action.equals("REQUEST")) {
            Transfer change = pending(call);
            Transfers.end(call.world(), change, action.equals("APPROVE"), call.now());
            return Answer.success();
        }
        Domain domain = Domains.active(call);
        if (Zones.of(call.world(), domain.name()).isGeneric()) {
            throw Codes.refusal(549, "no trade in this zone; change the owner with ModifyDomain");
        }
        ZoneFields.check(Zones.of(call.world(), domain.name()).name(), "trade", call.parameters());
        new ContactCheck(call).check(ContactCheck.sent(call.parameters()));
        commands.send(call, "TradeDomain", OrderForm.of(call.parameters().without("ACTION"::equals)));
        return Answer.success()
                .property("ownercontact", call.parameters().list(OWNER))
                .property("info", "trade requested");
    }
}
