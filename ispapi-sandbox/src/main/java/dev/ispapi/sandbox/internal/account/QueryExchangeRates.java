package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.domain.ListPage;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Lists the exchange rates of today, which are those of every day. */
final class QueryExchangeRates implements CommandHandler {

    private static final int DEFAULT_LIMIT = 1000;

    @Override
    public Response handle(Call call) {
        String wanted = call.parameters().text("CURRENCYTO").orElse("");
        List<Map.Entry<String, BigDecimal>> rates = ExchangeTable.rates().entrySet().stream()
                .filter(rate -> wanted.isEmpty() || rate.getKey().equals(wanted))
                .toList();
        ListPage<Map.Entry<String, BigDecimal>> page = ListPage.of(call.parameters(), rates, DEFAULT_LIMIT);
        ResponseBuilder answer = page.answer();
        for (Map.Entry<String, BigDecimal> rate : page.rows()) {
            answer.property("CURRENCYFROM", ExchangeTable.BASE)
                    .property("CURRENCYTO", rate.getKey())
                    .property("DATE", Answers.date(call.now()))
                    .property("RATE", rate.getValue().toPlainString());
        }
        return answer.build();
    }
}
