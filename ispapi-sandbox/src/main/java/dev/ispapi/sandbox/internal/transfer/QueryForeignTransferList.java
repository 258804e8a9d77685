package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Transfer;
import dev.ispapi.wire.Response;

/** Lists the transfers that go away. */
final class QueryForeignTransferList implements CommandHandler {

    @Override
    public Response handle(Call call) {
        return TransferList.of(call, Transfer.OUT);
    }
}
