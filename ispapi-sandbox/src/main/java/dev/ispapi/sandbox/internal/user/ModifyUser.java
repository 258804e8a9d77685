package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.wire.Response;
import java.util.SortedMap;
import java.util.TreeMap;

/** Changes a subuser: its password, and its relations, as lines {@code TYPE=VALUE}; an empty value takes a relation away. */
final class ModifyUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Account account = Accounts.subuser(call);
        SortedMap<String, String> relations = new TreeMap<>(account.relations());
        call.parameters().slots("RELATION").values().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String type = line.substring(0, equals).strip();
                String value = line.substring(equals + 1).strip();
                if (value.isEmpty()) {
                    relations.remove(type);
                } else {
                    relations.put(type, value);
                }
            }
        });
        String hash = call.parameters()
                .text("PASSWORD")
                .map(password -> Passwords.hash(account.login(), password))
                .orElse(account.passwordHash());
        call.world()
                .accounts()
                .put(new Account(
                        account.login(), hash, account.parent(), account.currency(), account.renewalMode(), relations));
        return Answers.done();
    }
}
