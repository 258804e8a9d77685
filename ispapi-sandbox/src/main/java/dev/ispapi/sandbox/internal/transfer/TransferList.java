package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.domain.ListPage;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.domain.Patterns;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** A list of transfers of one direction. */
final class TransferList {

    private static final int DEFAULT_LIMIT = 1000;

    private TransferList() {}

    static Response of(Call call, String kind) {
        Parameters parameters = call.parameters();
        Predicate<String> pattern =
                parameters.text("DOMAIN").map(Patterns::glob).orElse(name -> true);
        boolean isSelf = parameters.text("USERDEPTH").orElse("SELF").equals("SELF");
        Instant from = parameters.moment("MINCREATEDDATE").orElse(Instant.MIN);
        Instant to = parameters.moment("MAXCREATEDDATE").orElse(Instant.MAX);
        String order = parameters.text("ORDERBY").orElse("DOMAIN");
        Comparator<Transfer> comparator = order.startsWith("CREATEDDATE")
                ? Comparator.comparing(Transfer::requested)
                : Comparator.comparing(Transfer::domain);
        List<Transfer> transfers = call.world().transfers().rows().stream()
                .filter(transfer -> transfer.kind().equals(kind))
                .filter(transfer -> isSelf
                        ? transfer.account().equals(call.account().login())
                        : Ownership.isVisible(call, transfer.account()))
                .filter(transfer -> pattern.test(transfer.domain()))
                .filter(transfer -> !transfer.requested().isBefore(from)
                        && !transfer.requested().isAfter(to))
                .sorted(order.endsWith("DESC") ? comparator.reversed() : comparator)
                .toList();
        ListPage<Transfer> page = ListPage.of(parameters, transfers, DEFAULT_LIMIT);
        ResponseBuilder answer = page.answer();
        page.rows().forEach(transfer -> add(answer, call, transfer));
        return answer.build();
    }

    private static void add(ResponseBuilder answer, Call call, Transfer transfer) {
        answer.property("DOMAIN", transfer.domain())
                .property("DOMAINUMLAUT", DomainName.received(transfer.domain()).unicode())
                .property("CREATEDDATE", Answers.date(transfer.requested()))
                .property("USER", transfer.account())
                .property("PEERUSER", "")
                .property(
                        "PARENTUSER",
                        call.world()
                                .accounts()
                                .find(transfer.account())
                                .map(Account::parent)
                                .orElse(""));
        if (transfer.kind().equals(Transfer.OUT)) {
            answer.property("STATUS", "PENDING")
                    .property("NEWREGISTRAR", OtherRegistrar.NAME)
                    .property("OLDREGISTRAR", "");
        }
    }
}
