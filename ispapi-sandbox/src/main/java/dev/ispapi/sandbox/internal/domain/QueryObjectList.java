package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/** {@code QueryObjectList}: the account's objects, of which domains are known here. */
final class QueryObjectList implements CommandHandler {

    private static final List<String> WIDE =
            List.of("CREATEDDATE", "UPDATEDDATE", "EXPIRATIONDATE", "PEERUSER", "PARENTUSER", "USER");

    @Override
    public Response handle(Call call) {
        boolean isWide = call.parameters().flag("WIDE").orElse(false);
        ListPage<DomainRow> page = ListPage.of(call.parameters(), DomainFilter.rows(call), QueryDomainList.LIMIT);
        ResponseBuilder answer = page.answer();
        DomainColumns.column(answer, "OBJECTCLASS", "CLASS", page.rows());
        DomainColumns.column(answer, "OBJECTID", "ID", page.rows());
        if (isWide) {
            WIDE.forEach(property -> DomainColumns.column(answer, property, property, page.rows()));
        }
        return answer.build();
    }
}
