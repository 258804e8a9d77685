package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Domains;
import dev.ispapi.sandbox.internal.object.Journal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Item;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The commands about listings on the aftermarkets. No market is asked: what an account lists is only kept. */
public final class SaleCommands {

    private static final List<String> MARKETS = List.of("AFTERNIC", "SEDO");
    private static final String TRIGGER = "TRIGGER";

    private SaleCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "UpdateDomainSale", SaleCommands::update,
                "ActivateDomainSale", SaleCommands::activate,
                "UpdateDomainSaleAccount", SaleCommands::account);
    }

    private static Item listing(Call call, Domain domain) {
        return call.world()
                .items()
                .find(Item.key(Item.SALE, domain.name()))
                .orElseGet(() ->
                        new Item(Item.SALE, domain.name(), domain.account(), call.now(), call.now(), new TreeMap<>()));
    }

    private static Answer update(Call call) {
        Domain domain = Domains.active(call);
        SortedMap<String, List<String>> values = new TreeMap<>();
        for (String market : MARKETS) {
            list(call.parameters(), market, values);
        }
        store(call, listing(call, domain), values);
        Journal.log(call, "DOMAIN", domain.name(), domain.account(), "DOMAINSALE");
        return Answer.success();
    }

    private static void list(Parameters parameters, String market, SortedMap<String, List<String>> values) {
        parameters.word(market + "-STATUS").ifPresent(status -> values.put(market + "-STATUS", List.of(status)));
        String prefix = "LIST-" + market + "-";
        parameters.all().tailMap(prefix).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(prefix))
                .forEach(entry -> {
                    values.put(market + "-" + entry.getKey().substring(prefix.length()), List.of(entry.getValue()));
                    values.putIfAbsent(market + "-STATUS", List.of("ACTIVE"));
                });
        if (parameters.flag("UNLIST-" + market).orElse(false)) {
            values.put(market + "-STATUS", List.of("NONE"));
        }
    }

    private static void store(Call call, Item listing, SortedMap<String, List<String>> values) {
        Item after = listing.with(values, call.now());
        boolean isListed = MARKETS.stream()
                .map(market -> after.get(market + "-STATUS"))
                .anyMatch(status -> !status.isEmpty() && !status.equals("NONE"));
        if (isListed) {
            call.world().items().put(after);
        } else {
            call.world().items().remove(after.key());
        }
    }

    /** Confirms a sale, with the trigger that the market sent: here any that is not empty. */
    private static Answer activate(Call call) {
        call.required(TRIGGER);
        List<String> names = call.parameters().list("DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN0");
        }
        for (String name : names) {
            Domain domain = Domains.active(call.with(call.parameters().with(Map.of("DOMAIN", name))));
            SortedMap<String, List<String>> values = new TreeMap<>();
            MARKETS.forEach(market -> call.parameters()
                    .word(market + "-STATUS")
                    .ifPresent(status -> values.put(market + "-STATUS", List.of(status))));
            store(call, listing(call, domain), values);
        }
        return Answer.success();
    }

    private static Answer account(Call call) {
        String market = call.required("PREMIUMCHANNEL").toUpperCase(Locale.ROOT);
        if (!MARKETS.contains(market)) {
            throw Refusal.failed("PREMIUMCHANNEL (" + market + ") not supported");
        }
        SortedMap<String, List<String>> values = new TreeMap<>(Map.of("APIKEY", List.of(call.text("APIKEY"))));
        call.world()
                .items()
                .put(new Item(
                        Item.SALE_ACCOUNT, call.login() + ":" + market, call.login(), call.now(), call.now(), values));
        return Answer.success();
    }
}
