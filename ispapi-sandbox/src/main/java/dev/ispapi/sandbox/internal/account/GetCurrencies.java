package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** Lists the currencies that an account can have. */
final class GetCurrencies implements CommandHandler {

    @Override
    public Response handle(Call call) {
        ResponseBuilder answer = Answers.success().property("CURRENCY", ExchangeTable.BASE);
        ExchangeTable.rates().keySet().forEach(currency -> answer.property("CURRENCY", currency));
        return answer.build();
    }
}
