package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sets what happens at the end of the period. {@code DEFAULT} takes the account's mode of now. */
final class SetDomainRenewalMode implements CommandHandler {

    private static final Set<String> MODES =
            Set.of("DEFAULT", "AUTORENEW", "AUTOEXPIRE", "AUTODELETE", "AUTORENEWMONTHLY", "RENEWONCE");

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        String mode = call.parameters().required("RENEWALMODE").toUpperCase(Locale.ROOT);
        if (!MODES.contains(mode)) {
            throw Refusal.invalid("RENEWALMODE (" + mode + ")");
        }
        String kept = mode.equals("DEFAULT")
                ? call.world()
                        .accounts()
                        .find(domain.account())
                        .orElse(call.account())
                        .renewalMode()
                : mode;
        Domain.Settings old = domain.settings();
        call.world()
                .domains()
                .put(domain.with(new Domain.Settings(
                        old.auth(),
                        old.transferLock(),
                        kept,
                        call.parameters().text("PERIOD").orElse(old.renewalPeriod()))));
        Histories.log(
                call.world(),
                domain,
                call.access().login(),
                "SETRENEWALMODE",
                List.of("RENEWALMODE=" + kept),
                call.now());
        return Answers.success().property("UNRENEW", "0").build();
    }
}
