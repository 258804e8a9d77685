package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** Tells today's exchange rates. */
final class GetCurrentExchangeRates implements CommandHandler {

    @Override
    public Response handle(Call call) {
        ResponseBuilder answer = Answers.success();
        ExchangeTable.rates()
                .forEach((currency, rate) -> answer.property("CURRENCYFROM", ExchangeTable.BASE)
                        .property("CURRENCYTO", currency)
                        .property("DATE", Answers.date(call.now()))
                        .property("RATE", rate.toPlainString()));
        return answer.build();
    }
}
