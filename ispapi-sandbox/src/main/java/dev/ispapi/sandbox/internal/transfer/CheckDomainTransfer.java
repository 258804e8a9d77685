package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.tld.Tld;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** Tells whether a transfer could be asked for, and what it takes. */
final class CheckDomainTransfer implements CommandHandler {

    private static final int AVAILABLE = 218;
    private static final int NOT_AVAILABLE = 219;

    @Override
    public Response handle(Call call) {
        Incoming incoming;
        try {
            incoming = Incoming.check(call);
        } catch (Refusal refusal) {
            if (refusal.code() == 549) {
                return Answers.of(NOT_AVAILABLE, refusal.response().description());
            }
            throw refusal;
        }
        OutsideName name = incoming.name();
        Tld tld = incoming.tld();
        ResponseBuilder answer = Response.builder(AVAILABLE, "Request is available")
                .property("AUTHREQUIRED", tld.transfer().authCodeRequired().orElse(true) ? "1" : "0")
                .property("AUTHISVALID", "1")
                .property("EXPIRATIONDATE", Answers.date(name.expiration()))
                .property("TRANSFERLOCK", name.isLocked() ? "1" : "0")
                .property("REGISTRAR", OtherRegistrar.NAME)
                .property("USERTRANSFERREQUIRED", "0");
        tld.periods()
                .transfer()
                .ifPresent(periods -> periods.forEach(period -> answer.property("PERIOD", period.toString())));
        if (!name.premiumClass().isEmpty()) {
            answer.property("CLASS", name.premiumClass());
        }
        return answer.build();
    }
}
