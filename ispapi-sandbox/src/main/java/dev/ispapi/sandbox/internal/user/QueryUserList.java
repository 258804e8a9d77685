package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.domain.ListPage;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.domain.Patterns;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;
import java.util.function.Predicate;

/** Lists the subusers of an account: its own, or with {@code USERDEPTH=ALL} theirs, too. */
final class QueryUserList implements CommandHandler {

    private static final int DEFAULT_LIMIT = 1000;

    @Override
    public Response handle(Call call) {
        Account root = call.account();
        boolean isDeep = call.parameters().text("USERDEPTH").orElse("").equals("ALL");
        Predicate<String> pattern = call.parameters()
                .text("USER")
                .or(() -> call.parameters().text("USER0"))
                .map(Patterns::glob)
                .orElse(login -> true);
        List<Account> subusers = call.world().accounts().rows().stream()
                .filter(account -> !account.login().equals(root.login()))
                .filter(account -> isDeep
                        ? Ownership.isVisible(call, account.login())
                        : account.parent().equals(root.login()))
                .filter(account -> pattern.test(account.login()))
                .toList();
        ListPage<Account> page = ListPage.of(call.parameters(), subusers, DEFAULT_LIMIT);
        ResponseBuilder answer = page.answer();
        page.rows()
                .forEach(account -> answer.property("USER", account.login()).property("PARENTUSER", account.parent()));
        return answer.build();
    }
}
