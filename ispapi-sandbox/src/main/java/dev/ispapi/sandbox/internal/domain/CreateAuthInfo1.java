package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;

/** {@code DENIC_CreateAuthInfo1}: gives a .de domain an auth code for a transfer away. */
final class CreateAuthInfo1 implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = AuthInfo1.domain(call);
        String auth = call.parameters().text("AUTH").map(AuthCodes::check).orElseGet(AuthCodes::random);
        String expiration = Answers.date(AuthInfo1.VALIDITY.after(call.now()));
        AuthInfo1.put(call, domain, auth, expiration, "CREATEAUTHINFO1");
        return Answers.success()
                .property("AUTH", auth)
                .property(AuthInfo1.EXPIRATION, expiration)
                .property("STATUS", StatusProperties.status(call.world(), domain, call.now()))
                .build();
    }
}
