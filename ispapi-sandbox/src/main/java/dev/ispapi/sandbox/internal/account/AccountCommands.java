package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands about money. */
public final class AccountCommands {

    private AccountCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "StatusAccount", new StatusAccount(),
                "QueryAccountingList", new QueryAccountingList(),
                "StatusAccounting", new StatusAccounting(),
                "QueryExchangeRates", new QueryExchangeRates(),
                "GetCurrencies", new GetCurrencies(),
                "GetCurrentExchangeRates", new GetCurrentExchangeRates());
    }
}
