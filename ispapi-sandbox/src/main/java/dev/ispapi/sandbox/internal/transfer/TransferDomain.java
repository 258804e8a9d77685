package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.domain.Prices;
import dev.ispapi.sandbox.internal.renewal.Histories;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Ledger;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Asks for a transfer, answers one, or takes one back. */
final class TransferDomain implements CommandHandler {

    private static final Period ONE_YEAR = Period.years(1);
    private static final Period DEFAULT_PENDING = Period.days(5);
    private static final List<String> CONTACTS =
            List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT");

    @Override
    public Response handle(Call call) {
        String action = call.parameters().text("ACTION").orElse("REQUEST").toUpperCase(Locale.ROOT);
        return switch (action) {
            case "REQUEST" -> request(call);
            case "APPROVE" -> end(call, Transfer.OUT, true);
            case "DENY" -> end(call, Transfer.OUT, false);
            case "CANCEL" -> end(call, Transfer.IN, false);
            case "USERTRANSFER" -> userTransfer(call);
            default -> throw Refusal.invalid("ACTION (" + action + ")");
        };
    }

    private static Response request(Call call) {
        Incoming incoming = Incoming.check(call);
        String domain = incoming.name().name();
        SortedMap<String, List<String>> contacts = contacts(call);
        Money price = incoming.name().premiumClass().isEmpty()
                ? Prices.order(call.world(), call.account(), domain, OrderType.TRANSFER, ONE_YEAR)
                : Prices.premiumYear(call.account(), incoming.name());
        new Ledger(call.world()).charge(call.account(), price, "TRANSFER_DOMAIN", domain, domain, call.now());
        boolean isRealTime = incoming.tld().transfer().realTime().orElse(false);
        Instant due = isRealTime
                ? call.now()
                : incoming.tld().transfer().pending().orElse(DEFAULT_PENDING).after(call.now());
        Transfer transfer = new Transfer(
                domain,
                call.account().login(),
                Transfer.IN,
                call.now(),
                due,
                true,
                price.amount(),
                contacts,
                call.parameters().slots("NAMESERVER").values().stream()
                        .filter(name -> !name.isEmpty())
                        .toList(),
                incoming.name().premiumClass());
        if (isRealTime) {
            Arrivals.complete(call.world(), transfer, call.now());
            return Answers.done();
        }
        call.world().transfers().put(transfer);
        Histories.event(call.world(), transfer.account(), "DOMAIN_TRANSFER", "TRANSFER_PENDING", domain, call.now());
        return Response.builder(200, "Command completed successfully; domain transfer initiated")
                .pending()
                .build();
    }

    private static SortedMap<String, List<String>> contacts(Call call) {
        SortedMap<String, List<String>> contacts = new TreeMap<>();
        for (String role : CONTACTS) {
            call.parameters().text(role + "0").ifPresent(handle -> {
                if (call.world().contacts().find(handle).isEmpty()) {
                    throw Refusal.notFound(role + "0 (" + handle + ")");
                }
                contacts.put(role, List.of(handle));
            });
        }
        return contacts;
    }

    private static Response end(Call call, String kind, boolean isApproved) {
        String domain = Names.required(call.parameters(), "DOMAIN").ascii();
        Transfer transfer = call.world()
                .transfers()
                .find(domain)
                .filter(candidate -> candidate.kind().equals(kind))
                .orElseThrow(() -> Refusal.notFound("TRANSFER OF DOMAIN (" + domain + ")"));
        Ownership.requireVisible(call, transfer.account());
        Transfers.end(call.world(), transfer, isApproved, call.now());
        return Answers.done();
    }

    /** From another user of the platform, who gave away the auth code (FAQ 10). */
    private static Response userTransfer(Call call) {
        String name = Names.required(call.parameters(), "DOMAIN").ascii();
        Domain domain = call.world().domains().find(name).orElseThrow(() -> Refusal.notFound("DOMAIN (" + name + ")"));
        String sent = call.parameters().required("AUTH");
        if (domain.settings().transferLock()) {
            throw new Refusal(
                    549,
                    "Request is not available; DOMAIN TRANSFER IS PROHIBITED BY STATUS (clientTransferProhibited)");
        }
        if (domain.settings().auth().isEmpty() || !domain.settings().auth().equals(sent)) {
            throw new Refusal(549, "Request is not available; DOMAIN TRANSFER IS PROHIBITED BY WRONG AUTH");
        }
        String before = domain.account();
        call.world().domains().put(domain.withAccount(call.account().login()));
        Histories.event(call.world(), before, "DOMAIN_TRANSFER", "USERTRANSFER_AWAY", name, call.now());
        Histories.event(
                call.world(), call.account().login(), "DOMAIN_TRANSFER", "USERTRANSFER_SUCCESSFUL", name, call.now());
        return Answers.done();
    }
}
