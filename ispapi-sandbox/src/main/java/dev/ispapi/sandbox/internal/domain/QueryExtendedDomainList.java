package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;

/** {@code QueryExtendedDomainList}: the account's domains and their DNS zones. All domains here are assigned. */
final class QueryExtendedDomainList implements CommandHandler {

    private final Directories directories;

    QueryExtendedDomainList(Directories directories) {
        this.directories = directories;
    }

    @Override
    public Response handle(Call call) {
        boolean isAssigned = call.parameters().flag("ASSIGNED").orElse(true);
        List<DomainRow> rows = isAssigned ? DomainFilter.rows(call) : List.of();
        ListPage<DomainRow> page = ListPage.of(call.parameters(), rows, QueryDomainList.LIMIT);
        ResponseBuilder answer = page.answer();
        DomainColumns.column(answer, "DOMAIN", "ID", page.rows());
        Directory directory = directories.of(call.world());
        page.rows().forEach(row -> {
            String name = row.domain().name();
            answer.property("ASSIGNED", "1").property("DNSZONE", directory.hasZone(name) ? name : "");
        });
        if (call.parameters().flag("WIDE").orElse(false)) {
            DomainColumns.wide(answer, page.rows());
            DomainColumns.column(answer, "DOMAINHOST", "HOST", page.rows());
        }
        return answer.build();
    }
}
