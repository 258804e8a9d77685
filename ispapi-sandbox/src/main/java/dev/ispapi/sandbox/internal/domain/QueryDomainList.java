package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** {@code QueryDomainList}: the account's domains, in the older form or with {@code VERSION=2}. */
final class QueryDomainList implements CommandHandler {

    static final int LIMIT = 100;
    private static final int LIMIT_VERSION_2 = 10000;

    @Override
    public Response handle(Call call) {
        int version = call.parameters().number("VERSION").orElse(1);
        if (version != 1 && version != 2) {
            throw Refusal.invalid("VERSION (" + version + ")");
        }
        boolean isWide = call.parameters().flag("WIDE").orElse(false);
        ListPage<DomainRow> page =
                ListPage.of(call.parameters(), DomainFilter.rows(call), version == 2 ? LIMIT_VERSION_2 : LIMIT);
        ResponseBuilder answer = page.answer();
        if (version == 2) {
            DomainColumns.version2(answer, page.rows(), isWide);
        } else {
            DomainColumns.column(answer, "DOMAIN", "ID", page.rows());
            if (isWide) {
                DomainColumns.wide(answer, page.rows());
            }
        }
        return answer.build();
    }
}
