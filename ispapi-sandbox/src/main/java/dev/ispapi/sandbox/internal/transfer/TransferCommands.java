package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands of transfers and trades. */
public final class TransferCommands {

    private TransferCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CheckDomainTransfer", new CheckDomainTransfer(),
                "TransferDomain", new TransferDomain(),
                "StatusDomainTransfer", new StatusDomainTransfer(),
                "QueryTransferList", new QueryTransferList(),
                "QueryForeignTransferList", new QueryForeignTransferList(),
                "TradeDomain", new TradeDomain(),
                "StatusDomainTrade", new StatusDomainTrade());
    }
}
