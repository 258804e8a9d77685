package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import java.util.List;

/** {@code RequestDomainAuthInfo}: has the auth code sent to the registrant. The answer does not hold it. */
final class RequestDomainAuthInfo implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        ObjectLog.write(call, domain, "REQUESTAUTHINFO", List.of());
        return Answers.success()
                .property("DOMAIN", domain.name())
                .property("STATUS", "REQUESTED")
                .build();
    }
}
