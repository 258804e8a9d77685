package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Ledger;
import dev.ispapi.tld.price.OrderType;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.time.Instant;
import java.util.List;

/** Restores a deleted domain in its redemption. If its period is over, a year's renewal is billed with it. */
final class RestoreDomain implements CommandHandler {

    private static final Period ONE_YEAR = Period.years(1);

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        if (!domain.status().contains(Deletions.REDEMPTION)) {
            throw new Refusal(552, "Object status does not allow for operation; DOMAIN IS NOT RESTORABLE");
        }
        boolean isOver = !domain.dates().paidUntil().isAfter(call.now());
        Money restore = RenewalOrder.price(call, domain, OrderType.RESTORE);
        Money renewal = RenewalOrder.price(call, call.account(), domain, ONE_YEAR);
        Ledger ledger = new Ledger(call.world());
        ledger.check(
                call.account(),
                isOver ? new Money(restore.amount().add(renewal.amount()), restore.currency()) : restore);
        ledger.charge(call.account(), restore, "RESTORE_DOMAIN", domain.name(), domain.name(), call.now());
        Domain restored = restored(domain, call.now());
        call.world().domains().put(restored);
        Histories.log(call.world(), restored, call.access().login(), "RESTORE", List.of(), call.now());
        if (isOver) {
            restored = Renewals.renew(
                    call.world(),
                    call.account(),
                    restored,
                    ONE_YEAR,
                    renewal,
                    call.access().login(),
                    call.now());
        }
        return Answers.success()
                .property("DOMAIN", restored.name())
                .property("EXPIRATIONDATE", Answers.date(restored.dates().expiration()))
                .build();
    }

    private static Domain restored(Domain domain, Instant now) {
        Domain.Dates dates = domain.dates();
        return domain.with(new Domain.Dates(
                        dates.created(),
                        now,
                        dates.expiration(),
                        dates.paidUntil(),
                        dates.transferred(),
                        Instant.EPOCH))
                .withStatus(List.of("ACTIVE"));
    }
}
