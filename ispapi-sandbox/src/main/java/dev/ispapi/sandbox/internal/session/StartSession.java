package dev.ispapi.sandbox.internal.session;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Session;
import dev.ispapi.wire.Response;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Remembers a log-in under a secret that is sent instead of the password. */
final class StartSession implements CommandHandler {

    private static final int SHORTEST = 60;
    private static final int LONGEST_TIMEOUT = 3600;
    private static final int DEFAULT_TIMEOUT = 600;
    private static final int LONGEST = 86_400;
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Response handle(Call call) {
        int timeout = seconds(call, "TIMEOUT", DEFAULT_TIMEOUT, LONGEST_TIMEOUT);
        int maxTtl = seconds(call, "MAXTTL", LONGEST, LONGEST);
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        String user = call.account().login().equals(accountOf(call.access().login()))
                ? ""
                : call.account().login();
        call.world()
                .sessions()
                .put(new Session(
                        Passwords.hash("", id),
                        call.access().login(),
                        user,
                        timeout,
                        call.now(),
                        call.now().plusSeconds(maxTtl)));
        return Answers.success().property("SESSION", id).build();
    }

    private static String accountOf(String login) {
        int separator = login.indexOf('!');
        return separator < 0 ? login : login.substring(0, separator);
    }

    private static int seconds(Call call, String parameter, int standard, int most) {
        int seconds = call.parameters().number(parameter).orElse(standard);
        if (seconds < SHORTEST || seconds > most) {
            throw Refusal.syntax(parameter + " (" + seconds + "), expected " + SHORTEST + " to " + most);
        }
        return seconds;
    }
}
