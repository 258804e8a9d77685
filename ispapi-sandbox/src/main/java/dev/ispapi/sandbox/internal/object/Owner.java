package dev.ispapi.sandbox.internal.object;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import java.util.Optional;
import java.util.function.Predicate;

/** Whose an object is, and who may see it: its account, and the accounts above that. */
public final class Owner {

    private Owner() {}

    /**
     * Refuses what is another account's.
     *
     * @param call who asks
     * @param login the log-in of the object's account
     * @throws Refusal 531 if the caller may not touch it
     */
    public static void check(Call call, String login) {
        if (!call.account().login().equals(login) && !isBelow(call, login)) {
            throw new Refusal(531, "Authorization failed; Operation forbidden");
        }
    }

    /**
     * Which accounts' objects a list shows.
     *
     * @param call who asks; {@code USERDEPTH} is {@code SELF} if it is not sent
     * @return true for the log-ins that it wants
     * @throws Refusal 505 if {@code USERDEPTH} is none of the documented values
     */
    public static Predicate<String> depth(Call call) {
        String self = call.account().login();
        String depth = call.parameters().text("USERDEPTH").orElse("SELF");
        return switch (depth) {
            case "SELF" -> self::equals;
            case "SUBUSER" -> login -> isBelow(call, login);
            case "ALL" -> login -> login.equals(self) || isBelow(call, login);
            default -> throw Refusal.syntax("USERDEPTH (" + depth + ")");
        };
    }

    /**
     * The account above another.
     *
     * @param call the call
     * @param login the log-in of an account
     * @return the log-in of its parent; the empty text if it has none
     */
    public static String parent(Call call, String login) {
        return call.world().accounts().find(login).map(Account::parent).orElse("");
    }

    private static boolean isBelow(Call call, String login) {
        Optional<String> above = Optional.of(parent(call, login));
        while (above.filter(parent -> !parent.isEmpty()).isPresent()) {
            if (above.get().equals(call.account().login())) {
                return true;
            }
            above = above.map(parent -> parent(call, parent));
        }
        return false;
    }
}
