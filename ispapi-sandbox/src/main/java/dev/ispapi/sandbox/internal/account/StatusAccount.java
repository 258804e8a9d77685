package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Ledger;
import dev.ispapi.wire.Response;

/** Tells what the account has. There is no credit and no VAT here: what is not paid in can't be spent. */
final class StatusAccount implements CommandHandler {

    @Override
    public Response handle(Call call) {
        String balance = new Ledger(call.world()).balance(call.account()).toPlainString();
        return Answers.success()
                .property("AMOUNT", balance)
                .property("CREDIT", "0.00")
                .property("CURRENCY", call.account().currency())
                .property("DEPOSIT", "0.00")
                .property("VAT", "0.00")
                .build();
    }
}
