package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;

/** Whose is what: an account's objects are its own and its parents'. */
public final class Ownership {

    /** How far up subusers of subusers are followed. */
    private static final int MAX_DEPTH = 100;

    private Ownership() {}

    /**
     * The domain that a command is about, if the caller may have it.
     *
     * @param call the command
     * @return the domain
     * @throws Refusal 545 or 531 if it is not there, or a stranger's
     */
    public static Domain domain(Call call) {
        String name = Names.required(call.parameters(), "DOMAIN").ascii();
        Domain domain = call.world().domains().find(name).orElseThrow(() -> Refusal.notFound("DOMAIN (" + name + ")"));
        requireVisible(call, domain.account());
        return domain;
    }

    /**
     * Refuses a stranger's object.
     *
     * @param call who asks
     * @param owner the log-in of the account that has it
     * @throws Refusal 531 if it is a stranger's
     */
    public static void requireVisible(Call call, String owner) {
        if (!isVisible(call, owner)) {
            throw new Refusal(531, "Authorization failed; Operation forbidden");
        }
    }

    /**
     * Whether an object is the caller's or below it.
     *
     * @param call who asks
     * @param owner the log-in of the account that has it
     * @return true if so
     */
    public static boolean isVisible(Call call, String owner) {
        return depth(call.world(), call.account().login(), owner) >= 0;
    }

    /** 0 for the account itself, 1 for its subuser, and so on; -1 for a stranger. */
    static int depth(World world, String login, String owner) {
        String current = owner;
        for (int depth = 0; depth < MAX_DEPTH && !current.isEmpty(); depth++) {
            if (current.equals(login)) {
                return depth;
            }
            current = world.accounts().find(current).map(Account::parent).orElse("");
        }
        return -1;
    }

    /** The log-in of the account above an account; empty for none. */
    static String parent(World world, String login) {
        return world.accounts().find(login).map(Account::parent).orElse("");
    }
}
