package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Which account sees what: an account sees what it has, and what the accounts below it have. */
public final class Owner {

    /** No chain of subusers is that long, not even one that a test makes into a circle. */
    private static final int MAX_DEPTH = 100;

    private Owner() {}

    /**
     * Refuses what belongs to another account.
     *
     * @param call the command
     * @param owner the log-in of the account that has the object
     * @throws Refusal 531 if it is neither the caller's nor a subuser's
     */
    public static void requireVisible(Call call, String owner) {
        if (!isVisible(call, owner)) {
            throw Refusal.forbidden();
        }
    }

    /**
     * Whether the caller sees what an account has.
     *
     * @param call the command
     * @param owner the account's log-in
     * @return true for the caller's own account and for those below it
     */
    public static boolean isVisible(Call call, String owner) {
        return depth(call.world(), call.login(), owner) >= 0;
    }

    /**
     * How far an account is below another one.
     *
     * @param world the world
     * @param login the upper account
     * @param owner the lower account
     * @return 0 for the same account, 1 for a subuser, 2 for a subuser's subuser ...; -1 if it is not below
     */
    public static int depth(World world, String login, String owner) {
        String current = owner;
        for (int depth = 0; depth < MAX_DEPTH && !current.isEmpty(); depth++) {
            if (current.equals(login)) {
                return depth;
            }
            current = parent(world, current);
        }
        return -1;
    }

    /**
     * Which accounts a list is about, by {@code USERDEPTH}.
     *
     * @param call the command
     * @param otherwise the depth where none was sent
     * @return a condition on log-ins
     * @throws Refusal 505 if the depth is none
     */
    public static Predicate<String> inDepth(Call call, String otherwise) {
        return inDepth(call, call.login(), otherwise);
    }

    /**
     * Which accounts a list is about, by {@code USERDEPTH}.
     *
     * @param call the command
     * @param root the log-in of the account that the list begins at
     * @param otherwise the depth where none was sent
     * @return a condition on log-ins
     * @throws Refusal 505 if the depth is none
     */
    public static Predicate<String> inDepth(Call call, String root, String otherwise) {
        World world = call.world();
        String depth = call.parameters().word("USERDEPTH").orElse(otherwise);
        return switch (depth) {
            case "SELF" -> root::equals;
            case "SUBUSER" -> login -> depth(world, root, login) == 1;
            case "ALL" -> login -> depth(world, root, login) >= 0;
            default -> throw Refusal.syntax("USERDEPTH (" + depth + ")");
        };
    }

    /**
     * The account that {@code SUBUSER} names.
     *
     * @param call the command
     * @return the account; the caller's own if none was sent
     * @throws Refusal 545 if there is no such account, 531 if the caller does not see it
     */
    public static Account named(Call call) {
        return call.parameters()
                .text("SUBUSER")
                .map(login -> account(call, "SUBUSER", login))
                .orElse(call.account());
    }

    /**
     * An account that the caller sees.
     *
     * @param call the command
     * @param parameter the parameter that names it
     * @param login its log-in
     * @return the account
     * @throws Refusal 545 if there is no such account, 531 if the caller does not see it
     */
    public static Account account(Call call, String parameter, String login) {
        Account account =
                call.world().accounts().find(login).orElseThrow(() -> Refusal.notFound(parameter + " (" + login + ")"));
        requireVisible(call, login);
        return account;
    }

    /**
     * The account above another one.
     *
     * @param world the world
     * @param login the account's log-in
     * @return the parent's log-in; an empty text for none
     */
    public static String parent(World world, String login) {
        return world.accounts().find(login).map(Account::parent).orElse("");
    }

    /**
     * The accounts between the caller and an account, as {@code PEERUSER} shows them.
     *
     * @param call the command
     * @param owner the log-in of the account that has the object
     * @return log-ins from above to below, with blanks between them; an empty text for the caller's own account and its direct subusers
     */
    public static String peers(Call call, String owner) {
        List<String> chain = branch(call.world(), call.login(), owner);
        return chain.size() < 3 ? "" : String.join(" ", chain.subList(1, chain.size() - 1));
    }

    /**
     * All accounts from one down to another.
     *
     * @param world the world
     * @param upper the upper account's log-in
     * @param lower the lower account's log-in
     * @return log-ins from above to below; empty if the one is not below the other
     */
    public static List<String> branch(World world, String upper, String lower) {
        int depth = depth(world, upper, lower);
        List<String> chain = new ArrayList<>();
        String current = lower;
        for (int i = 0; i <= depth; i++) {
            chain.add(current);
            current = parent(world, current);
        }
        Collections.reverse(chain);
        return chain;
    }
}
