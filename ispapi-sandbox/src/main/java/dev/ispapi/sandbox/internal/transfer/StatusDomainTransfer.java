package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.wire.Response;

/** Tells how far an incoming or outgoing transfer is. */
final class StatusDomainTransfer implements CommandHandler {

    @Override
    public Response handle(Call call) {
        return TransferStatus.of(call, candidate -> !candidate.kind().equals(Transfer.TRADE));
    }
}
