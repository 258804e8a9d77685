package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Classes of users: lists of relations that several subusers share. */
public final class UserClasses {

    private UserClasses() {}

    /**
     * A class of an account's users.
     *
     * @param world the world
     * @param account the log-in of the account that made it
     * @param name the class's name
     * @return the class; empty if there is none
     */
    public static Optional<Item> find(World world, String account, String name) {
        return world.items().find(Item.key(Item.USER_CLASS, account + " " + name));
    }

    /**
     * The relations that count for an account: those of its class, with its own over them.
     *
     * @param world the world
     * @param account the account
     * @return values by type
     */
    public static SortedMap<String, String> relations(World world, Account account) {
        if (account.profile().userClass().isEmpty()) {
            return account.relations();
        }
        SortedMap<String, String> relations = new TreeMap<>();
        find(world, account.parent(), account.profile().userClass())
                .ifPresent(userClass -> userClass.values().forEach((type, value) -> relations.put(type, value.get(0))));
        relations.putAll(account.relations());
        return relations;
    }
}
