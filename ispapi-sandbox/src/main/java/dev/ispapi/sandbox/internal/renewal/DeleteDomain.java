package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import java.time.Instant;

/** Deletes a domain: it can be restored for the zone's redemption, is held, and then free. What was paid is not given back. */
final class DeleteDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        if (!domain.dates().deleted().equals(Instant.EPOCH)) {
            throw new Refusal(552, "Object status does not allow for operation; DOMAIN IS DELETED");
        }
        Deletions.delete(call.world(), domain, call.access().login(), call.now());
        return Answers.success().property("STATUS", Deletions.REDEMPTION).build();
    }
}
