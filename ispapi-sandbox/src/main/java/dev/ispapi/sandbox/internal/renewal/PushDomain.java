package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import java.util.List;

/** Hands a domain to another user of the platform, with all its settings. */
final class PushDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        Domain domain = Ownership.domain(call);
        String target = call.parameters().required("TARGET");
        if (call.world().accounts().find(target).isEmpty()) {
            throw Refusal.invalid("TARGET (" + target + ")");
        }
        call.world().domains().put(domain.withAccount(target));
        Histories.log(call.world(), domain, call.access().login(), "PUSH", List.of("TARGET=" + target), call.now());
        Histories.event(call.world(), target, "DOMAIN_TRANSFER", "PUSH", domain.name(), call.now());
        return Answers.done();
    }
}
