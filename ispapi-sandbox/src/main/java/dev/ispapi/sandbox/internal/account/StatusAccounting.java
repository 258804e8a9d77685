package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.wire.Response;

/** Tells one line of an account. */
final class StatusAccounting implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String id = call.parameters().required("ACCOUNTINGID");
        Booking booking = call.world().bookings().rows().stream()
                .filter(candidate -> Integer.toString(candidate.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("ACCOUNTINGID (" + id + ")"));
        Ownership.requireVisible(call, booking.account());
        String amount = booking.amount().toPlainString();
        String currency = call.world()
                .accounts()
                .find(booking.account())
                .map(Account::currency)
                .orElse("");
        return Answers.success()
                .property("ID", Integer.toString(booking.id()))
                .property("AMOUNT", amount)
                .property("CURRENCY", currency)
                .property("DATE", Answers.date(booking.date()))
                .property("DESCRIPTION", booking.description())
                .property("INVOICEID", "")
                .property("PAYMENT", amount)
                .property("REFERENCE", booking.object())
                .property("TYPE", booking.type())
                .property("VAT", "0.00")
                .build();
    }
}
