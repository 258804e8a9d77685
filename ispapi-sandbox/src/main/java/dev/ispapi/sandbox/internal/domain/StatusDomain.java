package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;

/** {@code StatusDomain}: what the platform knows of a domain. */
final class StatusDomain implements CommandHandler {

    @Override
    public Response handle(Call call) {
        call.parameters().flag("REFRESH");
        Domain domain = Ownership.domain(call);
        ResponseBuilder answer = Answers.success();
        StatusProperties.of(call.world(), domain, call.now()).forEach(answer::property);
        return answer.build();
    }
}
