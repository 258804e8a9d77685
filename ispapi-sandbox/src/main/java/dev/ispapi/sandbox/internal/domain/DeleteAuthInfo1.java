package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;

/** {@code DENIC_DeleteAuthInfo1}: takes the auth code of a .de domain away. */
final class DeleteAuthInfo1 implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = AuthInfo1.domain(call);
        if (!domain.extensions().containsKey(AuthInfo1.EXPIRATION)) {
            throw Refusal.notFound("AUTHINFO1");
        }
        AuthInfo1.put(call, domain, "", "", "DELETEAUTHINFO1");
        return Answers.success()
                .property("STATUS", StatusProperties.status(call.world(), domain, call.now()))
                .build();
    }
}
