package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;

/** Renews a domain at the registry. */
final class RenewDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        RenewalOrder.check(call, domain);
        Period term = RenewalOrder.term(call, domain);
        Domain renewed = Renewals.renew(
                call.world(),
                call.account(),
                domain,
                term,
                RenewalOrder.price(call, call.account(), domain, term),
                call.access().login(),
                call.now());
        String date = Answers.date(renewed.dates().expiration());
        return Answers.success()
                .property("DOMAIN", renewed.name())
                .property("EXPIRATIONDATE", date)
                .property("REGISTRATIONEXPIRATIONDATE", date)
                .build();
    }
}
