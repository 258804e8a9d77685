package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.domain.ZonePeriods;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.tld.lifecycle.Step;
import dev.ispapi.tld.lifecycle.StepKind;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.Optional;

/** Pays the coming period, from the payment date on. The registry's own date follows at finalization. */
final class PayDomainRenewal implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        RenewalOrder.check(call, domain);
        Optional<Instant> payable = ZonePeriods.lifecycle(call.world(), domain)
                .step(StepKind.PAYMENT)
                .map(Step::date);
        if (payable.filter(date -> call.now().isBefore(date)).isPresent()) {
            throw new Refusal(
                    552,
                    "Object status does not allow for operation; PAYABLE FROM " + Answers.date(payable.orElseThrow())
                            + " ON");
        }
        Period term = RenewalOrder.term(call, domain);
        Domain paid = Renewals.pay(
                call.world(),
                call.account(),
                domain,
                term,
                RenewalOrder.price(call, call.account(), domain, term),
                call.access().login(),
                call.now());
        return Answers.success()
                .property("EXPIRATIONDATE", Answers.date(paid.dates().paidUntil()))
                .build();
    }
}
