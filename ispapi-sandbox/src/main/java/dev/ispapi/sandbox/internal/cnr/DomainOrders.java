package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.ContactCheck;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.util.Map;
import java.util.Optional;

/** The commands that register and change one domain. */
final class DomainOrders {

    private final WorldCommands commands;

    private DomainOrders(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        DomainOrders orders = new DomainOrders(commands);
        return Map.of(
                "AddDomain", orders::add,
                "ModifyDomain", orders::modify,
                "SetAuthcode", orders::setAuthCode,
                "SetDomainTransfermode", DomainOrders::setTransferMode);
    }

    private Answer add(Call call) {
        Parameters parameters = call.parameters();
        String name = Names.required(parameters, "DOMAIN").ascii();
        Zones zone = Zones.of(call.world(), name);
        Period period = Terms.read(call.required("PERIOD"), zone.periods());
        checkFree(call.world(), name);
        ZoneFields.check(zone.name(), "register", parameters);
        String mode = RenewalModes.read(parameters.text("RENEWALMODE").orElse(RenewalModes.DEFAULT));
        boolean isLocked = lock(call, zone).orElse(zone.hasTransferLock());
        Map<String, String> order = OrderForm.of(parameters);
        order.put("PERIOD", period.toString());
        Optional<OutsideName> premium = Fees.premium(call, name);
        premium.ifPresent(offer -> {
            Fees.checkHandshake(call, offer, Fees.price(call, name, "create", period));
            order.put("CLASS", offer.premiumClass());
        });
        Tags.check(call, "DOMAIN", parameters.list("DOMAINTAG"));
        Transactions.keep(call, name);
        if (Claims.waits(call, name)) {
            new ContactCheck(call).check(ContactCheck.sent(parameters));
            return Claims.keep(call, name);
        }
        commands.send(call, "AddDomain", order);
        Domain domain = call.world().domains().find(name).orElseThrow();
        domain = Later.locked(domain, isLocked);
        domain = domain.with(domain.settings().withRenewal(mode, ""));
        call.world().domains().put(domain);
        planLock(call, domain);
        Tags.put(call, "DOMAIN", name, parameters.list("DOMAINTAG"));
        Answer answer = Answer.success()
                .property("created date", DomainStatus.date(domain.dates().created()))
                .property(
                        "registration expiration date",
                        DomainStatus.date(domain.dates().expiration()))
                .property("renewal date", DomainStatus.date(Zones.renewalDate(call.world(), domain)))
                .property("roid", DomainStatus.roid(domain.name()))
                .property("status", domain.isRequested() ? "REQUESTED" : "ACTIVE");
        premium.ifPresent(offer -> answer.property(
                        "x-fee-amount",
                        Fees.amount(Fees.price(call, name, "create", period).amount()))
                .property("x-fee-currency", call.account().currency()));
        if (domain.isRequested()) {
            Journal.event(
                    call.world(),
                    domain.account(),
                    "DOMAIN_REGISTRATION",
                    "REGISTRATION_PENDING",
                    domain.name(),
                    call.now());
            return answer.property("jobid", DomainStatus.job(name));
        }
        return answer;
    }

    /** Whether a lock was sent; a zone without locks takes none. */
    private static Optional<Boolean> lock(Call call, Zones zone) {
        Optional<Boolean> lock = call.parameters().flag("TRANSFERLOCK");
        if (lock.orElse(false) && !zone.hasTransferLock()) {
            throw Refusal.invalid("TRANSFERLOCK (1); not supported by the registry");
        }
        return lock;
    }

    /** A lock that is taken off comes back automatically. */
    private static void planLock(Call call, Domain domain) {
        call.parameters().flag("TRANSFERLOCK").ifPresent(isLocked -> {
            if (isLocked) {
                Later.forget(call.world(), Later.Task.LOCK, domain.name());
            } else if (Zones.of(call.world(), domain.name()).hasTransferLock()) {
                Later.plan(call.world(), Later.Task.LOCK, domain.name(), domain.account(), call.now());
            }
        });
    }

    private static void checkFree(World world, String name) {
        boolean isTaken = world.domains().find(name).isPresent()
                || world.outside().find(name).filter(OutsideName::isTaken).isPresent();
        if (isTaken) {
            throw Codes.refusal(Codes.ALREADY_REGISTERED, "DOMAIN (" + name + ")");
        }
    }

    private Answer modify(Call call) {
        Domain before = Domains.find(call);
        Zones zone = Zones.of(call.world(), before.name());
        Parameters parameters = call.parameters();
        Optional<Boolean> lock = lock(call, zone);
        Optional<String> mode = parameters.text("RENEWALMODE").map(RenewalModes::read);
        Optional<OwnerChanges.Order> change = OwnerChanges.wanted(call, before);
        if (call.flag("CHECKONLY")) {
            new ContactCheck(call).check(ContactCheck.sent(parameters));
            Answer checked = Answer.of(200, Codes.words(200) + "; Check only");
            change.ifPresent(order -> checked.property("ownerchange status", "REQUESTED"));
            return checked.property("validated", "1");
        }
        lock.filter(isLocked -> !isLocked).ifPresent(any -> OwnerChanges.checkUnlock(call, before));
        Map<String, String> order = OrderForm.of(parameters);
        change.ifPresent(any -> order.keySet().removeIf(name -> name.matches("(ADD|DEL)?OWNERCONTACT0?")));
        Tags.check(call, "DOMAIN", Tags.sent(parameters));
        commands.send(call, "ModifyDomain", order);
        Domain after = call.world().domains().find(before.name()).orElse(before);
        Domain changed = lock.map(isLocked -> Later.locked(after, isLocked)).orElse(after);
        changed = changed.with(changed.settings()
                .withRenewal(
                        mode.orElse(before.settings().renewalMode()),
                        before.settings().renewalPeriod()));
        call.world().domains().put(changed);
        planLock(call, changed);
        Tags.change(call, "DOMAIN", before.name(), "DOMAINTAG");
        return change.map(wanted -> OwnerChanges.begin(call, wanted)).orElseGet(Answer::success);
    }

    private Answer setAuthCode(Call call) {
        Domain domain = Domains.active(call);
        boolean isDeleted = call.parameters().oneOf("ACTION", "SET", "DELETE").equals("DELETE");
        Map<String, String> order = new java.util.TreeMap<>(Map.of("DOMAIN", domain.name()));
        if (isDeleted) {
            order.put("AUTH", "");
        } else {
            call.parameters()
                    .text("AUTH")
                    .ifPresentOrElse(code -> order.put("AUTH", code), () -> order.put("GENERATERANDOMAUTH", "1"));
        }
        commands.send(call, "ModifyDomain", order);
        String auth = call.world()
                .domains()
                .find(domain.name())
                .map(changed -> changed.settings().auth())
                .orElse("");
        return Answer.success().ifAny("auth", auth);
    }

    private static Answer setTransferMode(Call call) {
        Domain domain = Domains.active(call);
        String mode = call.parameters().oneOf("TRANSFERMODE", "DEFAULT", "AUTOAPPROVE", "AUTODENY");
        java.util.SortedMap<String, String> extensions = new java.util.TreeMap<>(domain.extensions());
        extensions.put(DomainStatus.TRANSFER_MODE, mode);
        call.world().domains().put(domain.withExtensions(extensions).updatedAt(call.now()));
        return Answer.success();
    }
}
