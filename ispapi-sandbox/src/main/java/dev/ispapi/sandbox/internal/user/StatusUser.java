package dev.ispapi.sandbox.internal.user;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Ledger;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** Tells what the account is and has, with its price relations unless {@code RELATIONS=0} says otherwise. */
final class StatusUser implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Account account = Accounts.named(call);
        ResponseBuilder answer = Answers.success()
                .property("USER", account.login())
                .property("PARENTUSER", account.parent())
                .property("ACTIVE", "1")
                .property("USERCLASS", StatusUserClass.NAME)
                .property("ACCOUNTCURRENCY", account.currency())
                .property(
                        "ACCOUNTCURRENT",
                        new Ledger(call.world()).balance(account).toPlainString())
                .property("ACCOUNTCREDIT", "0.00")
                .property("ACCOUNTDEPOSIT", "0.00")
                .property("ACCOUNTVAT", "0.00")
                .property(
                        "OTPSTATUS",
                        call.world().oneTimeCodes().find(account.login()).isPresent() ? "ACTIVE" : "INACTIVE");
        if (call.parameters().flag("RELATIONS").orElse(true)) {
            account.relations()
                    .forEach((type, value) ->
                            answer.property("RELATIONTYPE", type).property("RELATIONVALUE", value));
        }
        if (call.parameters().flag("STATS").orElse(false)) {
            long direct = call.world().accounts().rows().stream()
                    .filter(other -> other.parent().equals(account.login()))
                    .count();
            answer.property("SUBUSERSDIRECT", Long.toString(direct));
        }
        return answer.build();
    }
}
