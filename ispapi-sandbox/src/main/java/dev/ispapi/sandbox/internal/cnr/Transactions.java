package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.util.TreeMap;

/** The transaction ids that clients send with registrations, which the events of the registration repeat. */
final class Transactions {

    private static final String KIND = "CNRTRANSACTION";
    private static final String ID = "CLTRID";

    private Transactions() {}

    /** Keeps the id of an order of a domain, or forgets the former one. */
    static void keep(Call call, String domain) {
        Item order = new Item(KIND, domain, call.login(), call.now(), call.now(), new TreeMap<>());
        call.world().items().put(order.with(ID, call.text(ID), call.now()));
    }

    /** The id of the order that registered a domain; empty if it had none. */
    static String of(World world, String domain) {
        return world.items()
                .find(Item.key(KIND, domain))
                .map(item -> item.get(ID))
                .orElse("");
    }
}
