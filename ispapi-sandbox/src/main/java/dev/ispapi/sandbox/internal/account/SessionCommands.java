package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.access.LogIns;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Session;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The commands about log-ins. */
public final class SessionCommands {

    private static final int SHORTEST = 60;
    private static final int LONGEST_TIMEOUT = 3600;
    private static final int DEFAULT_TIMEOUT = 600;
    private static final int LONGEST = 86_400;
    private static final int ID_BYTES = 24;

    /** After how many sessions those that have expired are looked for. */
    private static final int SWEEP = 1000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "StartSession", SessionCommands::start,
                "EndSession", SessionCommands::end,
                "CheckAuthentication", SessionCommands::check);
    }

    private static Answer start(Call call) {
        int timeout = seconds(call, "TIMEOUT", DEFAULT_TIMEOUT, LONGEST_TIMEOUT);
        int maxTtl = seconds(call, "MAXTTL", LONGEST, LONGEST);
        if (call.world().sessions().size() % SWEEP == SWEEP - 1) {
            forgetExpired(call);
        }
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        String login = call.access().login();
        String user = call.login().equals(LogIns.account(login)) ? "" : call.login();
        call.world()
                .sessions()
                .put(new Session(
                        Passwords.hash("", id),
                        login,
                        LogIns.passwordHash(call.world(), login),
                        user,
                        timeout,
                        call.now(),
                        call.now().plusSeconds(maxTtl)));
        return Answer.success().property("SESSION", id);
    }

    /** Clients that never end their sessions must not fill the memory. */
    private static void forgetExpired(Call call) {
        List.copyOf(call.world().sessions().rows()).stream()
                .filter(session -> !session.expiry().isAfter(call.now()))
                .forEach(session -> call.world().sessions().removeRow(session));
    }

    private static int seconds(Call call, String parameter, int standard, int most) {
        int seconds = call.parameters().number(parameter).orElse(standard);
        if (seconds < SHORTEST || seconds > most) {
            throw Refusal.syntax(parameter + " (" + seconds + "), expected " + SHORTEST + " to " + most);
        }
        return seconds;
    }

    private static Answer end(Call call) {
        if (!call.world().sessions().remove(Passwords.hash("", call.access().session()))) {
            throw Refusal.notFound("SESSION");
        }
        return Answer.success();
    }

    private static Answer check(Call call) {
        String login = call.required("SUBUSER");
        String password = call.required("PASSWORD");
        String hash = call.world()
                .accounts()
                .find(login)
                .filter(account -> Owner.isVisible(call, account.login()))
                .map(Account::passwordHash)
                .orElse("");
        if (hash.isEmpty() || !Passwords.matches(hash, login, password)) {
            throw new Refusal(530, "Authentication failed");
        }
        return Answer.success();
    }
}
