package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.util.List;
import java.util.function.Predicate;

/** What there is to tell of a transfer or trade that is under way. */
final class TransferStatus {

    private TransferStatus() {}

    static Response of(Call call, Predicate<Transfer> kind) {
        String domain = Names.required(call.parameters(), "DOMAIN").ascii();
        Transfer transfer = call.world()
                .transfers()
                .find(domain)
                .filter(kind)
                .orElseThrow(() -> Refusal.notFound("TRANSFER OF DOMAIN (" + domain + ")"));
        Ownership.requireVisible(call, transfer.account());
        ResponseBuilder answer = Answers.success()
                .property("CREATEDDATE", Answers.date(transfer.requested()))
                .property("UPDATEDDATE", Answers.date(transfer.requested()))
                .property("TRANSFERSTATUS", "PENDING")
                .property("TRANSFERTYPE", transfer.kind())
                .property(
                        "TRANSFERLOG",
                        Answers.date(transfer.requested()) + " requested",
                        Answers.date(transfer.due())
                                + (transfer.isApprovedWhenDue() ? " approved by silence" : " ended by silence"));
        List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT")
                .forEach(role -> answer.property(role, transfer.contacts().getOrDefault(role, List.of())));
        if (transfer.kind().equals(Transfer.IN)) {
            answer.property("OLD-REGISTRAR", OtherRegistrar.NAME);
        }
        return answer.build();
    }
}
