package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Pricing;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.renewal.Renewals;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The commands about transfers: from and to other registrars, and between accounts of the house. */
final class TransferOrders {

    private static final String CLASS = "DOMAIN";
    private static final String OTHER = "other-registrar";
    private static final Period ONE_YEAR = Period.years(1);

    /** Zones in which a transfer in the house renews, unless it says otherwise. */
    private static final Set<String> RENEWED_IN_THE_HOUSE = Set.of("com", "net", "org", "biz", "info", "name");

    private final WorldCommands commands;

    private TransferOrders(WorldCommands commands) {
        this.commands = commands;
    }

    static Map<String, CommandHandler> all(WorldCommands commands) {
        TransferOrders orders = new TransferOrders(commands);
        return Map.of(
                "TransferDomain", orders::transfer,
                "CheckDomainTransfer", orders::check,
                "StatusDomainTransfer", TransferOrders::status,
                "ActivateTransfer", orders::activate,
                "QueryTransferList", call -> list(call, Transfer.IN),
                "QueryForeignTransferList", call -> list(call, Transfer.OUT),
                "PushDomain", orders::push,
                "PushObject", orders::pushObject);
    }

    private Answer transfer(Call call) {
        String action = call.parameters()
                .oneOf("ACTION", "REQUEST", "APPROVE", "DENY", "CANCEL", "USERTRANSFER", "PUSH", "TRADE", "QUERY");
        return switch (action) {
            case "QUERY" -> status(call);
            case "PUSH" -> push(call);
            case "TRADE" -> throw Codes.refusal(549, "ACTION (TRADE); send TradeDomain");
            case "USERTRANSFER" -> userTransfer(call);
            case "REQUEST" -> request(call);
            default -> {
                commands.send(call, "TransferDomain", Map.of(CLASS, call.required(CLASS), "ACTION", action));
                yield Answer.success().property("transfer status", answered(action));
            }
        };
    }

    private static String answered(String action) {
        return switch (action) {
            case "APPROVE" -> "clientApproved";
            case "DENY" -> "clientRejected";
            default -> "clientCancelled";
        };
    }

    private Answer request(Call call) {
        Parameters parameters = call.parameters();
        String name = Names.required(parameters, CLASS).ascii();
        Optional<Domain> managed = call.world().domains().find(name);
        if (managed.isPresent() && !Owner.isVisible(call, managed.get().account())) {
            throw Codes.refusal(Codes.STATUS_FORBIDS, "usertransfer");
        }
        if (call.world().transfers().find(name).isPresent()) {
            throw Codes.refusal(536, name);
        }
        Zones zone = Zones.of(call.world(), name);
        ZoneFields.check(zone.name(), "transfer", parameters);
        Map<String, String> order = OrderForm.of(parameters);
        order.put("ACTION", "REQUEST");
        term(parameters).ifPresent(period -> order.put("PERIOD", period));
        Optional<OutsideName> premium = Fees.premium(call, name);
        premium.ifPresent(offer -> {
            Fees.checkHandshake(call, offer, Fees.price(call, name, "transfer", ONE_YEAR));
            order.put("CLASS", offer.premiumClass());
        });
        commands.send(call, "TransferDomain", order);
        return call.world()
                .transfers()
                .find(name)
                .map(transfer -> progress(Answer.success(), transfer)
                        .property("job id", DomainStatus.job(name))
                        .property(
                                "renewal period",
                                Integer.toString(zone.renewsAtTransfer() ? zone.yearsOfTransfer() : 0)))
                .orElseGet(() -> Answer.success()
                        .property("transfer status", "SUCCESSFUL")
                        .property("roid", DomainStatus.roid(name)));
    }

    /** A term of more than a year; 0 stands for a transfer that does not renew, which the zone decides. */
    private static Optional<String> term(Parameters parameters) {
        return parameters
                .text("PERIOD")
                .filter(text -> !text.equals("0") && !text.equals("1"))
                .map(text -> Terms.read(text, java.util.List.of()).toString());
    }

    private static Answer progress(Answer answer, Transfer transfer) {
        boolean isIn = transfer.kind().equals(Transfer.IN);
        return answer.property("domain", transfer.domain())
                .property("execute date", DomainStatus.date(transfer.due()))
                .property("registrar", isIn ? OTHER : transfer.account())
                .property("requesting registrar", isIn ? transfer.account() : OTHER)
                .property("request date", DomainStatus.date(transfer.requested()))
                .property("transfer status", isIn ? transfer.status() : "FOREIGN_PENDING");
    }

    /** In the house: at once, with a year's renewal in some zones. */
    private Answer userTransfer(Call call) {
        Domain before = Domains.managed(call);
        boolean renews = RENEWED_IN_THE_HOUSE.contains(
                        Zones.of(call.world(), before.name()).name())
                && !call.flag("NORENEW");
        Optional<Money> price = renews
                ? Optional.of(Pricing.renewal(call.world(), call.account(), before, ONE_YEAR))
                : Optional.empty();
        price.ifPresent(money -> new Ledger(call.world()).check(call.account(), money));
        Map<String, String> order = new TreeMap<>(Map.of(CLASS, before.name(), "ACTION", "USERTRANSFER"));
        call.parameters().text("AUTH").ifPresent(auth -> order.put("AUTH", auth));
        commands.send(call, "TransferDomain", order);
        Domain after = call.world().domains().find(before.name()).orElseThrow();
        Domain moved = Later.locked(after, Zones.of(call.world(), after.name()).hasTransferLock());
        moved = moved.with(moved.settings().withRenewal(RenewalModes.DEFAULT, ""));
        call.world().domains().put(moved);
        if (price.isPresent()) {
            Renewals.renew(call.world(), call.account(), moved, ONE_YEAR, price.get(), call.now());
        }
        return Answer.success()
                .property("transfer status", "SUCCESSFUL")
                .property("renewal period", price.isPresent() ? "1" : "0")
                .property("roid", DomainStatus.roid(before.name()));
    }

    private Answer check(Call call) {
        String name = Names.required(call.parameters(), CLASS).ascii();
        Answer found = commands.send(call, "CheckDomainTransfer", Map.of(CLASS, name, "AUTH", call.text("AUTH")));
        Answer answer = Answer.of(found.code(), found.description())
                .property("registrar", OTHER)
                .property("transferlock", found.values("TRANSFERLOCK"))
                .property("authisvalid", found.values("AUTHISVALID"));
        return found.values("USERTRANSFERREQUIRED").contains("1") ? answer.property("info", "usertransfer") : answer;
    }

    private static Answer status(Call call) {
        String name = Names.required(call.parameters(), CLASS).ascii();
        Optional<Transfer> transfer = call.world()
                .transfers()
                .find(name)
                .filter(found -> !found.kind().equals(Transfer.TRADE));
        if (transfer.isPresent()) {
            Owner.requireVisible(call, transfer.get().account());
            return progress(
                            Answer.success()
                                    .property("transferlog", transfer.get().log()),
                            transfer.get())
                    .property("requested date", DomainStatus.date(transfer.get().requested()));
        }
        Domain domain = call.world()
                .domains()
                .find(name)
                .filter(found -> !found.dates().transferred().equals(Instant.EPOCH))
                .orElseThrow(() -> Refusal.notFound("transfer of " + name));
        Owner.requireVisible(call, domain.account());
        return Answer.success()
                .property("transferlog", DomainStatus.date(domain.dates().transferred()) + " [SUCCESSFUL]")
                .property("execute date", DomainStatus.date(domain.dates().transferred()))
                .property("registrar", OTHER)
                .property("requesting registrar", domain.account())
                .property(
                        "registration expiration date",
                        DomainStatus.date(domain.dates().expiration()))
                .property("transfer status", "SUCCESSFUL");
    }

    private Answer activate(Call call) {
        commands.send(
                call,
                "ActivateDomainTransfer",
                Map.of(
                        CLASS,
                        call.required(CLASS),
                        "ACTION",
                        call.parameters().oneOf("ACTION", "REQUEST", "DENY"),
                        "TRIGGER",
                        call.required("TRIGGER")));
        return Answer.success();
    }

    private static Answer list(Call call, String kind) {
        Predicate<String> name = Patterns.of(call.parameters(), CLASS);
        Rows<Transfer> rows = new Rows<Transfer>(call).column("domain", Transfer::domain);
        if (kind.equals(Transfer.IN)) {
            rows.column("domaintransferstatus", Transfer::status);
        } else {
            rows.column("requestingregistrar", transfer -> OTHER)
                    .column("transferdate", transfer -> DomainStatus.date(transfer.due()))
                    .column("transferstatus", transfer -> "FOREIGN_PENDING");
        }
        return rows.of(call.world().transfers().rows().stream()
                .filter(transfer -> transfer.kind().equals(kind))
                .filter(transfer -> Owner.isVisible(call, transfer.account()))
                .filter(transfer -> name.test(transfer.domain())));
    }

    private Answer push(Call call) {
        String name = Names.required(call.parameters(), CLASS).ascii();
        commands.send(
                call,
                "PushDomain",
                Map.of(CLASS, name, "TARGET", call.parameters().text("TARGET").orElse("TRANSIT")));
        return Answer.success()
                .property("job id", DomainStatus.job(name))
                .property("roid", DomainStatus.roid(name))
                .property("transfer status", "PUSHED");
    }

    /** Gives a domain to another account of the own tree; its renewal mode stays. */
    private Answer pushObject(Call call) {
        if (!call.parameters().word("TYPE").orElse("").equals(CLASS)) {
            throw Codes.refusal(549, "TYPE (" + call.text("TYPE") + ") is not carried out by the sandbox");
        }
        String target = call.required("TARGET");
        if (call.world().accounts().find(target).isEmpty()) {
            throw Refusal.notFound("TARGET (" + target + ")");
        }
        commands.send(call, "PushDomain", Map.of(CLASS, call.required("OBJECT"), "TARGET", target));
        return Answer.success();
    }
}
