package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.time.Instant;
import java.util.TreeMap;

/** What an account has set in CNR's control panel, and what the platform keeps about it there. */
public final class AccountSettings {

    private static final String KIND = "CNRACCOUNT";
    private static final String PREMIUM = "PREMIUM";
    private static final String LOCKED_UNTIL = "LOCKEDUNTIL";

    private AccountSettings() {}

    private static Item item(World world, String login, Instant now) {
        return world.items()
                .find(Item.key(KIND, login))
                .orElseGet(() -> new Item(KIND, login, login, now, now, new TreeMap<>()));
    }

    private static void put(World world, String login, String name, String value, Instant now) {
        world.items().put(item(world, login, now).with(name, value, now));
    }

    /**
     * Sets whether premium names can be ordered. Until they can, they look as if they were taken.
     *
     * @param world the world
     * @param login the account's log-in
     * @param isAllowed whether they can
     * @param now when
     */
    public static void allowPremium(World world, String login, boolean isAllowed, Instant now) {
        put(world, login, PREMIUM, isAllowed ? "1" : "0", now);
    }

    /** Whether an account can order premium names. */
    static boolean allowsPremium(World world, String login) {
        return item(world, login, Instant.EPOCH).get(PREMIUM).equals("1");
    }

    /**
     * Locks an account because of abuse: its commands are refused.
     *
     * @param world the world
     * @param login the account's log-in
     * @param end when the lock ends
     * @param now when it begins
     */
    public static void lockForAbuse(World world, String login, Instant end, Instant now) {
        put(world, login, LOCKED_UNTIL, end.toString(), now);
    }

    /** Whether an account is locked because of abuse. */
    static boolean isLockedForAbuse(World world, String login, Instant now) {
        String end = item(world, login, now).get(LOCKED_UNTIL);
        return !end.isEmpty() && now.isBefore(Instant.parse(end));
    }
}
