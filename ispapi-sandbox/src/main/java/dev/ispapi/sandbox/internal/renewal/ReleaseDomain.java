package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.transfer.Departures;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;

/** Lets a domain go to the registrar whose tag {@code REPOSITORY} names, as .uk does it (FAQ 56). */
final class ReleaseDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        call.parameters().required("REPOSITORY");
        Departures.leave(call.world(), domain, "RELEASED", call.now());
        return Answers.success().property("INREGISTRATIONGRACEPERIOD", "0").build();
    }
}
