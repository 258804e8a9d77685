package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import java.util.List;

/** {@code SyncDomain}: takes over what the registry has. Here both are the same, so that only the log knows of it. */
final class SyncDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        ObjectLog.write(call, domain, "SYNC", List.of());
        return Answers.done();
    }
}
