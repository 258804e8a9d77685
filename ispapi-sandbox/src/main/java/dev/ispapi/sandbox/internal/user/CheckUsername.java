package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;

/** Tells whether a log-in is still free. */
final class CheckUsername implements CommandHandler {

    static boolean isName(String login) {
        return login.matches("[A-Za-z0-9][A-Za-z0-9._-]{2,63}");
    }

    @Override
    public Response handle(Call call) {
        String login = call.parameters()
                .text("USERNAME")
                .or(() -> call.parameters().text("SUBUSER"))
                .orElseGet(() -> call.parameters().required("USER"));
        if (!isName(login)) {
            throw Refusal.syntax("USERNAME (" + login + ")");
        }
        return call.world().accounts().find(login).isPresent()
                ? Answers.of(211, "Username not available")
                : Answers.of(210, "Username available");
    }
}
