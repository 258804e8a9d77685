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
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hands a domain to another registrant, where its registry has a trade for that. An ICANN trade waits for both registrants. */
final class TradeDomain implements CommandHandler {

    private static final Period ONE_YEAR = Period.years(1);
    private static final Period CONFIRMATION = Period.days(5);
    private static final List<String> ROLES = List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT");

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        OwnerChange change = Names.ofManaged(call.world(), domain.name())
                .flatMap(Tld::ownerChange)
                .filter(way -> way.equals(OwnerChange.TRADE) || way.equals(OwnerChange.ICANN_TRADE))
                .orElseThrow(() -> new Refusal(549, "Command failed; TRADE IS NOT OFFERED FOR THIS TLD"));
        if (call.world().transfers().find(domain.name()).isPresent()) {
            throw new Refusal(552, "Object status does not allow for operation; ANOTHER REQUEST IS PENDING");
        }
        SortedMap<String, List<String>> contacts = contacts(call);
        Money price = Prices.order(call.world(), call.account(), domain.name(), OrderType.TRADE, ONE_YEAR);
        new Ledger(call.world())
                .charge(call.account(), price, "TRADE_DOMAIN", domain.name(), domain.name(), call.now());
        Transfer trade = new Transfer(
                domain.name(),
                call.account().login(),
                Transfer.TRADE,
                call.now(),
                CONFIRMATION.after(call.now()),
                true,
                price.amount(),
                contacts,
                call.parameters().slots("NAMESERVER").values().stream()
                        .filter(name -> !name.isEmpty())
                        .toList(),
                "");
        if (change.equals(OwnerChange.TRADE)) {
            Transfers.end(call.world(), trade, true, call.now());
            return Answers.done();
        }
        call.world().transfers().put(trade);
        Histories.event(call.world(), trade.account(), "DOMAIN_TRADE", "TRADE_PENDING", domain.name(), call.now());
        return Answers.success().pending().build();
    }

    private static SortedMap<String, List<String>> contacts(Call call) {
        SortedMap<String, List<String>> contacts = new TreeMap<>();
        for (String role : ROLES) {
            Optional<String> handle = call.parameters().text(role + "0");
            handle.ifPresent(text -> {
                if (call.world().contacts().find(text).isEmpty()) {
                    throw Refusal.notFound(role + "0 (" + text + ")");
                }
                contacts.put(role, List.of(text));
            });
        }
        if (!contacts.containsKey("OWNERCONTACT")) {
            throw Refusal.missing("OWNERCONTACT0");
        }
        return contacts;
    }
}
